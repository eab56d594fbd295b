"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useQueryState } from "nuqs";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { type DataColumn, DataTable } from "#components/common/data-table.tsx";
import { ErrorState } from "#components/common/error-state.tsx";
import { IdChip } from "#components/common/id-chip.tsx";
import { JsonBlock } from "#components/common/json-block.tsx";
import { RelativeTime } from "#components/common/relative-time.tsx";
import { RowSheet } from "#components/common/row-sheet.tsx";
import { StateBadge } from "#components/common/state-badge.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { DeliverySheet } from "#components/webhooks/delivery-sheet.tsx";
import { nameOfUrl } from "#components/webhooks/format-events.ts";
import { useWebhookPollMs } from "#components/webhooks/use-live-webhooks.ts";
import { eventOptions } from "#lib/client/webhook-queries.ts";
import type { Delivery } from "#lib/contract/webhooks.ts";

const POLL_MS = 3000;

interface EventSheetProps {
  id: string | null;
  ids: string[];
  onChange: (id: string | null) => void;
}

/** One event: its payload, and where it was delivered. */
export function EventSheet({ id, ids, onChange }: EventSheetProps) {
  const t = useTranslations("events");
  const [delivery, setDelivery] = useQueryState("delivery", { history: "push" });
  return (
    <>
      <RowSheet
        id={id}
        ids={ids}
        onChange={onChange}
        words={{ title: t("event"), previous: t("previous"), next: t("next"), close: t("close") }}
      >
        {id ? <Body key={id} id={id} onOpenDelivery={(one) => void setDelivery(one)} /> : null}
      </RowSheet>
      <DeliverySheet
        id={delivery}
        ids={[]}
        onChange={(one) => void setDelivery(one, { history: "replace" })}
        onReplayed={() => undefined}
      />
    </>
  );
}

interface BodyProps {
  id: string;
  onOpenDelivery: (id: string) => void;
}

function Body({ id, onOpenDelivery }: BodyProps) {
  const t = useTranslations("events");
  const query = useQuery({ ...eventOptions(id), refetchInterval: useWebhookPollMs(POLL_MS) });
  const columns = useColumns();
  if (query.error && !query.data) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton className="m-5 h-40" />;
  const event = query.data;
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-5 overflow-y-auto p-5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="break-all font-medium font-mono">{event.type}</h3>
        {event.test ? <Badge>{t("test")}</Badge> : null}
        <IdChip id={id} />
        {typeof event.data.resumeId === "string" && event.data.erased !== true ? (
          <Button asChild variant="link" size="sm">
            <Link href={`/resumes/${event.data.resumeId}`}>{t("showResume")}</Link>
          </Button>
        ) : null}
        <RelativeTime value={event.occurredAt} className="ml-auto text-muted text-xs" />
      </div>
      <JsonBlock label={t("payload")} value={event.data} />
      <section aria-labelledby="event-deliveries" className="flex flex-col gap-2">
        <h3 id="event-deliveries" className="font-medium">
          {t("deliveries")}
        </h3>
        <DataTable
          label={t("deliveries")}
          columns={columns}
          rows={event.deliveries}
          rowId={(row) => row.id}
          rowName={(row) => row.url}
          onRowOpen={(row) => onOpenDelivery(row.id)}
          onRetry={() => void query.refetch()}
          firstUse={<p className="p-4 text-muted">{t("noDeliveries")}</p>}
        />
      </section>
    </div>
  );
}

function useColumns(): DataColumn<Delivery>[] {
  const t = useTranslations("webhooks");
  return useMemo(
    () => [
      {
        id: "url",
        header: t("url"),
        className: "w-1/2 max-w-0 max-sm:w-full max-sm:max-w-none",
        cell: (row) => <span className="block truncate">{nameOfUrl(row.url)}</span>,
      },
      { id: "status", header: t("state"), cell: (row) => <StateBadge state={row.status} className="align-middle" /> },
      {
        id: "created",
        header: t("delivery.created"),
        className: "whitespace-nowrap text-right text-muted max-sm:ml-auto",
        cell: (row) => <RelativeTime value={row.createdAt} className="relative z-10" />,
      },
    ],
    [t],
  );
}
