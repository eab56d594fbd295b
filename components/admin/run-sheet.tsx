"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Ban, RotateCw } from "lucide-react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { ErrorState } from "#components/common/error-state.tsx";
import { formatDuration } from "#components/common/format.ts";
import { IdChip } from "#components/common/id-chip.tsx";
import { JsonBlock } from "#components/common/json-block.tsx";
import { RelativeTime } from "#components/common/relative-time.tsx";
import { RowSheet } from "#components/common/row-sheet.tsx";
import { StateBadge } from "#components/common/state-badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { adminKeys, runOptions } from "#lib/client/admin-queries.ts";
import { api } from "#lib/client/api.ts";
import type { RunDetailsContract } from "#lib/contract/runs.ts";

interface RunSheetProps {
  id: string | null;
  /** The list it was opened from, for its neighbours. */
  ids: string[];
  onChange: (id: string | null) => void;
}

/** One run: what started it, its steps, how it ended; ← → go to the neighbours. */
export function RunSheet({ id, ids, onChange }: RunSheetProps) {
  const t = useTranslations("admin.runs");
  return (
    <RowSheet
      id={id}
      ids={ids}
      onChange={onChange}
      words={{ title: t("run"), previous: t("previous"), next: t("next"), close: t("close") }}
    >
      {id ? <RunBody key={id} id={id} /> : null}
    </RowSheet>
  );
}

function RunBody({ id }: { id: string }) {
  const t = useTranslations("admin.runs");
  const queryClient = useQueryClient();
  const query = useQuery(runOptions(id));
  const action = useMutation({
    mutationFn: (verb: "cancel" | "rerun") =>
      api(`/api/admin/runs/${encodeURIComponent(id)}/${verb}`, { method: "POST", json: {} }),
    onSuccess: (_answer, verb) => toast(verb === "cancel" ? t("cancelled") : t("rerunStarted")),
    onError: (error) => toast.error(error.message),
    onSettled: () => queryClient.invalidateQueries({ queryKey: adminKeys.runs }),
  });
  if (query.error && !query.data) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton className="m-5 h-40" />;
  const run = query.data;
  const ended = run.status !== "queued" && run.status !== "running";
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-5 overflow-y-auto p-5">
      <div className="flex flex-wrap items-center gap-3">
        <h3 className="font-semibold text-base">{run.functionId}</h3>
        <StateBadge state={run.status} />
        <IdChip id={run.id} />
        <Button
          size="sm"
          variant={ended ? "secondary" : "destructive"}
          className="ml-auto"
          busy={action.isPending}
          onClick={() => action.mutate(ended ? "rerun" : "cancel")}
        >
          {ended ? <RotateCw aria-hidden="true" /> : <Ban aria-hidden="true" />}
          {ended ? t("rerun") : t("cancel")}
        </Button>
      </div>
      {run.error ? (
        <div className="rounded-md bg-negative-soft px-3 py-2 text-negative">
          <p className="font-medium">{run.error.name}</p>
          <p className="break-words">{run.error.message}</p>
        </div>
      ) : null}
      <Steps run={run} />
      <JsonBlock label={run.eventName ? `${t("input")}: ${run.eventName}` : t("input")} value={run.event} />
      {run.output === null || run.output === undefined ? null : <JsonBlock label={t("output")} value={run.output} />}
    </div>
  );
}

function Steps({ run }: { run: RunDetailsContract }) {
  const t = useTranslations("admin.runs");
  if (run.steps.length === 0) return null;
  return (
    <section className="flex flex-col gap-1">
      <h4 className="font-medium">{t("steps")}</h4>
      <ol className="rounded-md border border-border">
        {run.steps.map((step) => (
          <li key={step.id} className="flex min-h-9 items-center gap-3 border-border not-first:border-t px-3">
            <span className="min-w-0 flex-1 truncate">{step.name}</span>
            <span className="text-muted text-xs">
              {step.doneAt ? formatDuration(Date.parse(step.doneAt) - Date.parse(step.createdAt)) : null}
              {!step.doneAt && step.dueAt ? <RelativeTime value={step.dueAt} /> : null}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
