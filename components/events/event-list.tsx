"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Radio } from "lucide-react";
import { parseAsString, parseAsStringLiteral, useQueryState, useQueryStates } from "nuqs";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { CodeLine } from "#components/common/code-line.tsx";
import type { DataColumn } from "#components/common/data-table.tsx";
import { EmptyState } from "#components/common/empty-state.tsx";
import { ChoiceFilter } from "#components/common/filter-bar.tsx";
import { shortenId } from "#components/common/format.ts";
import { LiveTable } from "#components/common/live-table.tsx";
import { PageHeader } from "#components/common/page-header.tsx";
import { useCursors } from "#components/common/pager.tsx";
import { RelativeTime } from "#components/common/relative-time.tsx";
import { useHeldRows } from "#components/common/use-held-rows.ts";
import { Badge } from "#components/ui/badge.tsx";
import { useLiveWebhooks, useWebhookPollMs } from "#components/webhooks/use-live-webhooks.ts";
import { eventListOptions, eventTypeOptions, timeRanges } from "#lib/client/webhook-queries.ts";
import type { WebhookEvent } from "#lib/contract/webhooks.ts";
import { EventSheet } from "./event-sheet.tsx";

const POLL_MS = 5000;
const idOf = (row: WebhookEvent) => row.id;
const madeAt = (row: WebhookEvent) => row.occurredAt;

/** Everything that happened, newest first, live. */
export function EventList({ organization, appUrl }: { organization: string; appUrl: string }) {
  const t = useTranslations("events");
  const words = useTranslations("webhooks.delivery");
  const cursors = useCursors();
  const [filters, setFilters] = useQueryStates({
    type: parseAsString,
    time: parseAsStringLiteral(timeRanges),
  });
  const [open, setOpen] = useQueryState("event", { history: "push" });
  const input = { type: filters.type, time: filters.time, cursor: cursors.cursor };
  const query = useQuery({
    ...eventListOptions(input),
    placeholderData: keepPreviousData,
    refetchInterval: useWebhookPollMs(POLL_MS),
  });
  useLiveWebhooks();
  const types = useQuery(eventTypeOptions()).data ?? [];
  const held = useHeldRows({ view: JSON.stringify(input), query, idOf, madeAt });
  const columns = useEventColumns();
  const change = (next: Partial<typeof filters> | null) => {
    void cursors.reset();
    void setFilters(next);
  };
  return (
    <div className="flex flex-col gap-4 px-4 py-6 sm:px-8">
      <PageHeader title={t("title")} description={t("description", { organization })} />
      <LiveTable
        held={held}
        query={query}
        cursors={cursors}
        filters={
          <>
            <ChoiceFilter
              label={t("type")}
              value={filters.type}
              onChange={(type) => change({ type })}
              options={types.map(({ type }) => ({ value: type, label: type }))}
            />
            <ChoiceFilter
              label={t("time")}
              value={filters.time}
              onChange={(time) => change({ time })}
              options={timeRanges.map((value) => ({ value, label: words(`range.${value}`) }))}
            />
          </>
        }
        filtered={Boolean(filters.type || filters.time)}
        onClearFilter={() => change(null)}
        label={t("label")}
        columns={columns}
        rowId={idOf}
        rowName={(row) => row.type}
        onRowOpen={(row) => void setOpen(row.id)}
        firstUse={
          <EmptyState icon={Radio} title={t("firstUse")}>
            <p>{t("firstUseHint")}</p>
            <CodeLine
              className="mt-3"
              code={`curl -X POST ${appUrl}/v1/resumes -H "Authorization: Bearer rpk_…" -F "file=@resume.pdf"`}
            />
          </EmptyState>
        }
      />
      <EventSheet
        id={open}
        ids={(held.rows ?? []).map(idOf)}
        onChange={(id) => void setOpen(id, { history: "replace" })}
      />
    </div>
  );
}

/** What an event is about, told by its facts: a file's name, or the first id. */
function subjectOf(event: WebhookEvent): string {
  const { fileName, url } = event.data;
  if (typeof fileName === "string") return fileName;
  if (typeof url === "string") return url;
  const id = Object.entries(event.data).find(([name, value]) => name.endsWith("Id") && typeof value === "string")?.[1];
  return typeof id === "string" ? shortenId(id) : "";
}

function useEventColumns(): DataColumn<WebhookEvent>[] {
  const t = useTranslations("events");
  return useMemo(
    () => [
      {
        id: "type",
        header: t("type"),
        cell: (row) => (
          <span className="flex min-w-0 flex-wrap items-center gap-x-2">
            <span className="break-all font-medium font-mono text-xs">{row.type}</span>
            {row.test ? <Badge>{t("test")}</Badge> : null}
          </span>
        ),
      },
      {
        id: "about",
        header: t("about"),
        className: "w-2/5 max-w-0 text-muted max-sm:w-full max-sm:max-w-none",
        cell: (row) => <span className="block truncate">{subjectOf(row)}</span>,
      },
      {
        id: "id",
        header: t("id"),
        className: "max-lg:hidden",
        hideOnCard: true,
        cell: (row) => <code className="font-mono text-muted text-xs">{shortenId(row.id)}</code>,
      },
      {
        id: "occurred",
        header: t("occurred"),
        className: "whitespace-nowrap text-right text-muted max-sm:ml-auto",
        cell: (row) => <RelativeTime value={row.occurredAt} className="relative z-10" />,
      },
    ],
    [t],
  );
}
