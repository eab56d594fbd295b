"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Ban, CircleX, Clock, LoaderCircle } from "lucide-react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { EmptyState } from "#components/common/empty-state.tsx";
import { Button } from "#components/ui/button.tsx";
import { api } from "#lib/client/api.ts";
import { isActive, resumeKeys } from "#lib/client/resume-queries.ts";
import type { ResumeJob } from "#lib/contract/resumes.ts";

/** A résumé that has no result: still running, failed, or cancelled. */
export function JobState({ job }: { job: ResumeJob }) {
  const t = useTranslations("resumes.detail");
  const queryClient = useQueryClient();
  const cancel = useMutation({
    mutationFn: () => api(`/v1/operations/${job.operation_id}/cancel`, { method: "POST", json: {} }),
    onSuccess: () => toast(t("cancelled")),
    onError: (error) => toast.error(error.message),
    onSettled: () => queryClient.invalidateQueries({ queryKey: resumeKeys.all }),
  });
  if (isActive(job.status)) {
    const queued = job.status === "queued";
    return (
      <div role="status">
        <EmptyState
          icon={queued ? Clock : LoaderCircle}
          title={queued ? t("queued") : t("parsing")}
          actions={
            <Button busy={cancel.isPending} onClick={() => cancel.mutate()}>
              {t("cancel")}
            </Button>
          }
        >
          {t("parsingHint")}
        </EmptyState>
      </div>
    );
  }
  if (job.status === "cancelled") {
    return (
      <EmptyState icon={Ban} title={t("wasCancelled")}>
        {t("wasCancelledHint")}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={CircleX}
      title={t("failed")}
      actions={
        <Button asChild>
          <a href={`/v1/resumes/${job.job_id}/file`} download={job.file_name}>
            {t("downloadOriginal")}
          </a>
        </Button>
      }
    >
      <p>{job.error?.message}</p>
      {job.error ? (
        <p className="mt-2 text-xs">
          {t("errorCode")} <code className="font-mono">{job.error.code}</code>
        </p>
      ) : null}
    </EmptyState>
  );
}
