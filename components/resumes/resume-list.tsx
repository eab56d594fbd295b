"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { RowSelectionState } from "@tanstack/react-table";
import { FileText, Upload } from "lucide-react";
import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { useCallback, useState } from "react";
import { useTranslations } from "use-intl";
import { CodeLine } from "#components/common/code-line.tsx";
import { EmptyState } from "#components/common/empty-state.tsx";
import { ChoiceFilter, SearchField } from "#components/common/filter-bar.tsx";
import { LiveTable } from "#components/common/live-table.tsx";
import { PageHeader } from "#components/common/page-header.tsx";
import { useCursors } from "#components/common/pager.tsx";
import { useShortcut } from "#components/common/shortcuts.tsx";
import { states } from "#components/common/states.ts";
import { useHeldRows } from "#components/common/use-held-rows.ts";
import { Button } from "#components/ui/button.tsx";
import { isActive, resumeListOptions } from "#lib/client/resume-queries.ts";
import { jobStatus, type ResumeSummary } from "#lib/contract/resumes.ts";
import { BulkBar } from "./bulk-bar.tsx";
import { DropArea } from "./drop-area.tsx";
import { toListInput } from "./list-input.ts";
import { useResumeColumns } from "./resume-columns.tsx";
import { UploadList } from "./upload-list.tsx";
import { useUploads } from "./upload-provider.tsx";
import { useLiveResumes } from "./use-live-resumes.ts";

/** Asked again this often while something runs, should no event come through. */
const POLL_MS = 4000;
const nothing: ReadonlySet<string> = new Set();
const idOf = (row: ResumeSummary) => row.job_id;
const madeAt = (row: ResumeSummary) => row.created_at;

function useFilters() {
  const cursors = useCursors();
  const [filters, setFilters] = useQueryStates({
    q: parseAsString,
    status: parseAsStringLiteral(jobStatus.options),
  });
  const { reset } = cursors;
  const setQ = useCallback(
    (q: string) => {
      void reset();
      void setFilters({ q: q || null });
    },
    [setFilters, reset],
  );
  return {
    cursors,
    ...filters,
    filtered: Boolean(filters.q || filters.status),
    setQ,
    setStatus: (status: typeof filters.status) => {
      void reset();
      void setFilters({ status });
    },
    clear: () => {
      void reset();
      void setFilters(null);
    },
  };
}

export function ResumeList({ maxUploadMb, appUrl }: { maxUploadMb: number; appUrl: string }) {
  const t = useTranslations("resumes");
  const states_ = useTranslations("common.states");
  const uploads = useUploads();
  const filters = useFilters();
  const columns = useResumeColumns();
  const [selected, setSelected] = useState<RowSelectionState>({});
  const [deleted, setDeleted] = useState(nothing);
  const input = toListInput({ q: filters.q, status: filters.status, cursor: filters.cursors.cursor });
  const query = useQuery({
    ...resumeListOptions(input),
    placeholderData: keepPreviousData,
    refetchInterval: (state) => (state.state.data?.data.some((row) => isActive(row.status)) ? POLL_MS : false),
  });
  useLiveResumes();
  useShortcut("u", t("upload.action"), uploads.choose);
  const held = useHeldRows({
    view: JSON.stringify(input),
    query,
    expected: uploads.sentIds,
    removed: deleted,
    idOf,
    madeAt,
  });
  const total = query.data?.total;
  const chosen = (held.rows ?? []).filter((row) => selected[row.job_id]);
  return (
    <DropArea className="flex min-h-dvh flex-col gap-4 px-4 py-6 sm:px-8">
      <PageHeader
        title={t("title")}
        count={total === undefined ? undefined : t("list.count", { count: total })}
        description={t("upload.formats", { limit: maxUploadMb })}
        actions={
          <Button variant="primary" onClick={uploads.choose}>
            <Upload aria-hidden="true" />
            {t("upload.action")}
          </Button>
        }
      />
      <UploadList />
      <LiveTable
        held={held}
        query={query}
        cursors={filters.cursors}
        filters={
          <>
            <SearchField value={filters.q ?? ""} onChange={filters.setQ} label={t("list.search")} />
            <ChoiceFilter
              label={t("list.status")}
              value={filters.status}
              onChange={filters.setStatus}
              options={jobStatus.options.map((value) => {
                const Icon = states[value].icon;
                return { value, label: states_(value), icon: <Icon aria-hidden="true" /> };
              })}
            />
          </>
        }
        filtered={filters.filtered}
        onClearFilter={filters.clear}
        label={t("list.label")}
        columns={columns}
        rowId={idOf}
        rowName={(row) => row.candidate_name ?? row.file_name}
        rowHref={(row) => `/resumes/${row.job_id}`}
        selection={{ ids: selected, onChange: setSelected }}
        firstUse={<FirstUse appUrl={appUrl} />}
      />
      <BulkBar
        rows={chosen}
        onClear={() => setSelected({})}
        onDeleted={(ids) => {
          setSelected({});
          setDeleted((before) => new Set([...before, ...ids]));
        }}
      />
    </DropArea>
  );
}

function FirstUse({ appUrl }: { appUrl: string }) {
  const t = useTranslations("resumes");
  const uploads = useUploads();
  return (
    <EmptyState
      icon={FileText}
      title={t("list.firstUse")}
      actions={
        <Button variant="primary" onClick={uploads.choose}>
          <Upload aria-hidden="true" />
          {t("upload.action")}
        </Button>
      }
    >
      <p>{t("list.firstUseHint")}</p>
      <CodeLine
        className="mt-3"
        code={`curl -X POST ${appUrl}/v1/resumes -H "Authorization: Bearer rpk_…" -F "file=@resume.pdf"`}
      />
    </EmptyState>
  );
}
