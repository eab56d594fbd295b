"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import type { DataColumn } from "#components/common/data-table.tsx";
import { formatDuration } from "#components/common/format.ts";
import { RelativeTime } from "#components/common/relative-time.tsx";
import { StateBadge } from "#components/common/state-badge.tsx";
import { Badge } from "#components/ui/badge.tsx";
import type { Delivery } from "#lib/contract/webhooks.ts";
import { AnswerLine } from "./answer-line.tsx";

/** Columns of a list of deliveries. */
export function useDeliveryColumns(): DataColumn<Delivery>[] {
  const t = useTranslations("webhooks.delivery");
  return useMemo(
    () => [
      {
        id: "event",
        header: t("event"),
        cell: (row) => (
          <span className="flex min-w-0 flex-wrap items-center gap-x-2">
            <span className="break-all font-medium font-mono text-xs">{row.event}</span>
            {row.test ? <Badge>{t("test")}</Badge> : null}
            {row.replayOf ? <Badge>{t("replay")}</Badge> : null}
          </span>
        ),
      },
      { id: "status", header: t("status"), cell: (row) => <StateBadge state={row.status} className="align-middle" /> },
      {
        id: "answer",
        header: t("answer"),
        className: "w-1/4 max-w-0 text-muted max-sm:w-auto max-sm:max-w-none",
        cell: (row) => (
          <AnswerLine statusCode={row.statusCode} errorClass={row.errorClass} className="flex max-w-full" />
        ),
      },
      {
        id: "attempts",
        header: t("attempts"),
        className: "text-right text-muted max-lg:hidden",
        hideOnCard: true,
        cell: (row) => row.attempts,
      },
      {
        id: "duration",
        header: t("duration"),
        className: "whitespace-nowrap text-right text-muted max-md:hidden",
        hideOnCard: true,
        cell: (row) => (row.durationMs === null ? "" : formatDuration(row.durationMs)),
      },
      {
        id: "created",
        header: t("created"),
        className: "whitespace-nowrap text-right text-muted max-sm:ml-auto",
        cell: (row) => <RelativeTime value={row.createdAt} className="relative z-10" />,
      },
    ],
    [t],
  );
}
