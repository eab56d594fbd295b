"use client";

import { useQuery } from "@tanstack/react-query";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useTranslations } from "use-intl";
import { ErrorState } from "#components/common/error-state.tsx";
import { Button } from "#components/ui/button.tsx";
import { cn } from "#components/ui/cn.ts";
import { isActive, resumeOptions, resumeResultOptions } from "#lib/client/resume-queries.ts";
import type { ResumeJob, ResumeResult } from "#lib/contract/resumes.ts";
import { useLiveResumes } from "../use-live-resumes.ts";
import { DetailHeader } from "./detail-header.tsx";
import { DetailSkeleton } from "./detail-skeleton.tsx";
import { DocumentPane } from "./document-pane.tsx";
import { FieldsPane } from "./fields-pane.tsx";
import { JobState } from "./job-state.tsx";
import { SelectionProvider } from "./selection.tsx";
import { CorrectionContext, useCorrectionHistory } from "./use-corrections.ts";
import { useSections } from "./use-sections.ts";

/** Asked this often while it is parsed, should no event come through. */
const POLL_MS = 1000;

export function ResumeDetail({ id }: { id: string }) {
  const job = useQuery({
    ...resumeOptions(id),
    refetchInterval: (query) => (query.state.data && isActive(query.state.data.status) ? POLL_MS : false),
  });
  const completed = job.data?.status === "completed";
  const result = useQuery({ ...resumeResultOptions(id), enabled: completed });
  useLiveResumes();
  if (job.error && !job.data) return <ErrorState error={job.error} onRetry={() => void job.refetch()} />;
  if (!job.data) return <DetailSkeleton />;
  if (!completed) {
    return (
      <div className="flex flex-col">
        <DetailHeader job={job.data} result={null} />
        <JobState job={job.data} />
      </div>
    );
  }
  if (result.error && !result.data) return <ErrorState error={result.error} onRetry={() => void result.refetch()} />;
  if (!result.data) return <DetailSkeleton />;
  return <Completed job={job.data} result={result.data} />;
}

const views = ["data", "document"] as const;

function Completed({ job, result }: { job: ResumeJob; result: ResumeResult }) {
  const t = useTranslations("resumes.detail");
  const corrections = useCorrectionHistory(job.job_id);
  const { sections, fields } = useSections(result.result);
  const [view, setView] = useQueryState("view", parseAsStringLiteral(views).withDefault("data"));
  return (
    <CorrectionContext value={corrections}>
      <SelectionProvider>
        <div className="flex flex-col lg:h-dvh">
          <DetailHeader job={job} result={result} />
          <div className="border-border border-b px-4 py-2 sm:px-8 lg:hidden">
            <fieldset aria-label={t("view")} className="flex gap-1 rounded-md bg-sunken p-0.5">
              {views.map((name) => (
                <Button
                  key={name}
                  variant="ghost"
                  aria-pressed={view === name}
                  className={cn("flex-1", view === name && "bg-surface shadow-float")}
                  onClick={() => setView(name)}
                >
                  {t(name)}
                </Button>
              ))}
            </fieldset>
          </div>
          <div className="grid min-h-0 flex-1 lg:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)]">
            <section
              aria-label={t("document")}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
              tabIndex={0}
              className={cn(
                "min-h-0 overflow-y-auto bg-sunken -outline-offset-2 lg:border-border lg:border-r",
                view === "data" && "max-lg:hidden",
              )}
            >
              <DocumentPane id={job.job_id} fileName={job.file_name} fields={fields} />
            </section>
            <section
              aria-label={t("data")}
              className={cn("min-h-0 overflow-y-auto", view === "document" && "max-lg:hidden")}
            >
              <FieldsPane resume={result.result} sections={sections} fields={fields} />
            </section>
          </div>
        </div>
      </SelectionProvider>
    </CorrectionContext>
  );
}
