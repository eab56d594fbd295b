"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import type { DataColumn } from "#components/common/data-table.tsx";
import { RelativeTime } from "#components/common/relative-time.tsx";
import { StateBadge } from "#components/common/state-badge.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { Tooltip } from "#components/ui/tooltip.tsx";
import { isActive } from "#lib/client/resume-queries.ts";
import type { ResumeSummary } from "#lib/contract/resumes.ts";

/** What every list of résumés shows. */
export function useResumeColumns(): DataColumn<ResumeSummary>[] {
  const t = useTranslations("resumes.list");
  return useMemo(
    () => [
      {
        id: "candidate",
        header: t("candidate"),
        className: "max-w-0 max-sm:max-w-none",
        cell: (row) => <CandidateName row={row} unnamed={t("unnamed")} />,
      },
      {
        id: "headline",
        header: t("headline"),
        className: "w-[26%] max-w-0 max-lg:hidden max-sm:block max-sm:w-full max-sm:max-w-full max-sm:text-xs",
        cell: (row) => <span className="block truncate text-muted">{row.headline ?? ""}</span>,
      },
      {
        id: "file",
        header: t("file"),
        className: "w-[24%] max-w-0",
        hideOnCard: true,
        cell: (row) => <span className="block truncate text-muted">{row.file_name}</span>,
      },
      {
        id: "status",
        header: t("status"),
        className: "w-32 max-sm:w-auto",
        cell: (row) =>
          row.error ? (
            <Tooltip content={row.error.message}>
              <button type="button" className="relative z-10 rounded-full align-middle">
                <StateBadge state={row.status} />
              </button>
            </Tooltip>
          ) : (
            <StateBadge state={row.status} className="align-middle" />
          ),
      },
      {
        id: "added",
        header: t("added"),
        className: "w-32 text-right text-muted max-sm:ml-auto max-sm:w-auto max-sm:text-xs",
        cell: (row) => <RelativeTime value={row.created_at} className="relative z-10" />,
      },
    ],
    [t],
  );
}

function CandidateName({ row, unnamed }: { row: ResumeSummary; unnamed: string }) {
  if (row.candidate_name) return <span className="block truncate font-medium">{row.candidate_name}</span>;
  if (isActive(row.status)) {
    return (
      <>
        <Skeleton className="h-3 w-28" />
        <span className="sr-only">{row.file_name}</span>
      </>
    );
  }
  return <span className="block truncate text-muted">{row.status === "completed" ? unnamed : row.file_name}</span>;
}
