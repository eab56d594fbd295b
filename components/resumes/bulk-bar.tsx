"use client";

import { useQueryClient } from "@tanstack/react-query";
import { Trash2, X } from "lucide-react";
import { useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { ConfirmDialog } from "#components/common/confirm-dialog.tsx";
import { Button } from "#components/ui/button.tsx";
import { api } from "#lib/client/api.ts";
import { resumeKeys } from "#lib/client/resume-queries.ts";
import type { ResumeSummary } from "#lib/contract/resumes.ts";

interface BulkBarProps {
  rows: ResumeSummary[];
  onClear: () => void;
  onDeleted: (ids: string[]) => void;
}

const NAMED = 5;
const nameOf = (row: ResumeSummary) => row.candidate_name ?? row.file_name;

/** What can be done with the selected rows. */
export function BulkBar({ rows, onClear, onDeleted }: BulkBarProps) {
  const t = useTranslations("resumes.list");
  const common = useTranslations("common");
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const remove = async () => {
    const results = await Promise.allSettled(
      rows.map((row) => api(`/v1/resumes/${row.job_id}`, { method: "DELETE" }).then(() => row.job_id)),
    );
    const gone = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
    const failure = results.find((result) => result.status === "rejected");
    if (gone.length > 0) {
      onDeleted(gone);
      toast(t("deleted", { count: gone.length }));
      await queryClient.invalidateQueries({ queryKey: resumeKeys.lists });
    }
    if (failure) {
      const { message } = failure.reason as Error;
      throw new Error(t("deleteFailed", { failed: rows.length - gone.length, count: rows.length, message }));
    }
  };
  if (rows.length === 0) return null;
  const first = rows[0];
  return (
    <div className="sticky bottom-4 z-20 mt-auto flex animate-arrive items-center gap-2 self-center rounded-lg bg-raised p-1.5 pl-4 shadow-float">
      <span aria-live="polite" className="mr-2 font-medium">
        {common("table.selected", { count: rows.length })}
      </span>
      <Button variant="destructive" onClick={() => setAsking(true)}>
        <Trash2 aria-hidden="true" />
        {t("delete")}
      </Button>
      <Button variant="ghost" size="icon" aria-label={common("table.clearSelection")} onClick={onClear}>
        <X aria-hidden="true" />
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t("deleteTitle", { count: rows.length, name: first ? nameOf(first) : "" })}
        description={t("deleteDescription", { count: rows.length })}
        action={t("deleteAction", { count: rows.length })}
        onConfirm={remove}
      >
        {rows.length > 1 ? (
          <ul className="list-disc pl-5">
            {rows.slice(0, NAMED).map((row) => (
              <li key={row.job_id} className="truncate">
                {nameOf(row)}
              </li>
            ))}
            {rows.length > NAMED ? <li>{t("andMore", { count: rows.length - NAMED })}</li> : null}
          </ul>
        ) : null}
      </ConfirmDialog>
    </div>
  );
}
