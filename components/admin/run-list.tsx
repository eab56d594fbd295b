"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Workflow } from "lucide-react";
import { parseAsString, parseAsStringLiteral, useQueryState, useQueryStates } from "nuqs";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { type DataColumn, DataTable } from "#components/common/data-table.tsx";
import { EmptyState } from "#components/common/empty-state.tsx";
import { ChoiceFilter, FilterBar } from "#components/common/filter-bar.tsx";
import { formatDuration } from "#components/common/format.ts";
import { PageHeader } from "#components/common/page-header.tsx";
import { Pager, useCursors } from "#components/common/pager.tsx";
import { RelativeTime } from "#components/common/relative-time.tsx";
import { StateBadge } from "#components/common/state-badge.tsx";
import { states } from "#components/common/states.ts";
import { runListOptions } from "#lib/client/admin-queries.ts";
import { type Run, runStatus } from "#lib/contract/runs.ts";
import { RunSheet } from "./run-sheet.tsx";

const POLL_MS = 3000;

/** What the durable engine did and does. */
export function RunList() {
  const t = useTranslations("admin.runs");
  const words = useTranslations("common.states");
  const tabs = useTranslations("admin.tabs");
  const cursors = useCursors("runsAfter");
  const [filters, setFilters] = useQueryStates({
    status: parseAsStringLiteral(runStatus.options),
    function: parseAsString,
  });
  const [open, setOpen] = useQueryState("run");
  const query = useQuery({
    ...runListOptions({ ...filters, cursor: cursors.cursor }),
    placeholderData: keepPreviousData,
    refetchInterval: POLL_MS,
  });
  const columns = useRunColumns();
  const change = (next: Partial<typeof filters> | null) => {
    void cursors.reset();
    void setFilters(next);
  };
  const counts = query.data?.counts;
  const rows = query.data?.data;
  return (
    <>
      <PageHeader level={2} title={tabs("runs")} description={t("description")} />
      <FilterBar>
        <ChoiceFilter
          label={t("status")}
          value={filters.status}
          onChange={(status) => change({ status })}
          options={runStatus.options.map((value) => {
            const Icon = states[value].icon;
            const count = counts?.[value];
            return {
              value,
              label: count ? `${words(value)} (${String(count)})` : words(value),
              icon: <Icon aria-hidden="true" />,
            };
          })}
        />
        <ChoiceFilter
          label={t("function")}
          value={filters.function}
          onChange={(name) => change({ function: name })}
          options={(query.data?.functions ?? []).map((value) => ({ value, label: value }))}
        />
      </FilterBar>
      <DataTable
        label={t("label")}
        columns={columns}
        rows={rows}
        rowId={(run) => run.id}
        rowName={(run) => run.functionId}
        onRowOpen={(run) => void setOpen(run.id)}
        error={query.error}
        onRetry={() => void query.refetch()}
        filtered={Boolean(filters.status || filters.function)}
        onClearFilter={() => change(null)}
        firstUse={<EmptyState icon={Workflow} title={t("firstUse")} />}
      />
      <Pager cursors={cursors} nextCursor={query.data?.nextCursor ?? null} />
      <RunSheet id={open} ids={(rows ?? []).map((run) => run.id)} onChange={(id) => void setOpen(id)} />
    </>
  );
}

function useRunColumns(): DataColumn<Run>[] {
  const t = useTranslations("admin.runs");
  return useMemo(
    () => [
      {
        id: "function",
        header: t("function"),
        cell: (run) => <span className="font-medium">{run.functionId}</span>,
      },
      { id: "status", header: t("status"), cell: (run) => <StateBadge state={run.status} className="align-middle" /> },
      {
        id: "error",
        header: t("error"),
        className: "w-2/5 max-w-0 text-muted max-md:hidden",
        hideOnCard: true,
        cell: (run) => <span className="block truncate">{run.error?.message ?? ""}</span>,
      },
      {
        id: "duration",
        header: t("duration"),
        className: "text-right text-muted",
        cell: (run) =>
          run.startedAt && run.endedAt ? formatDuration(Date.parse(run.endedAt) - Date.parse(run.startedAt)) : "",
      },
      {
        id: "queued",
        header: t("queued"),
        className: "text-right text-muted max-sm:ml-auto",
        cell: (run) => <RelativeTime value={run.queuedAt} className="relative z-10" />,
      },
    ],
    [t],
  );
}
