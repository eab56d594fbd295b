"use client";

import { useQueryClient } from "@tanstack/react-query";
import { Ellipsis, FileDown, FileJson, Trash2 } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { toast } from "sonner";
import { useLocale, useTranslations } from "use-intl";
import { ConfirmDialog } from "#components/common/confirm-dialog.tsx";
import { CopyButton } from "#components/common/copy-button.tsx";
import { formatBytes } from "#components/common/format.ts";
import { IdChip } from "#components/common/id-chip.tsx";
import { RelativeTime } from "#components/common/relative-time.tsx";
import { StateBadge } from "#components/common/state-badge.tsx";
import { Button } from "#components/ui/button.tsx";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "#components/ui/dropdown-menu.tsx";
import { api } from "#lib/client/api.ts";
import { resumeKeys } from "#lib/client/resume-queries.ts";
import type { ResumeJob, ResumeResult } from "#lib/contract/resumes.ts";

interface DetailHeaderProps {
  job: ResumeJob;
  result: ResumeResult | null;
}

/** Whose résumé it is, in what state, and what can be done with it. */
export function DetailHeader({ job, result }: DetailHeaderProps) {
  const t = useTranslations("resumes.detail");
  const common = useTranslations("common");
  const name = result?.result.candidate.name ?? job.file_name;
  return (
    <header className="flex flex-col gap-2 border-border border-b px-4 py-4 sm:px-8">
      <nav aria-label={common("breadcrumb")}>
        <Link href="/resumes" className="text-muted hover:text-foreground hover:underline">
          {t("back")}
        </Link>
        <span aria-hidden="true" className="px-1.5 text-subtle">
          /
        </span>
      </nav>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className="min-w-0 break-words font-semibold text-lg tracking-tight">{name}</h1>
          <StateBadge state={job.status} />
          <IdChip id={job.job_id} />
        </div>
        <div className="flex items-center gap-2">
          {result ? <CopyButton text={JSON.stringify(result.result, null, 2)} label={t("copyJson")} withText /> : null}
          <MoreMenu job={job} name={name} hasResult={result !== null} />
        </div>
      </div>
      <Facts job={job} result={result} />
    </header>
  );
}

function Facts({ job, result }: DetailHeaderProps) {
  const t = useTranslations("resumes.detail");
  const locale = useLocale();
  const language = result?.result.meta.language;
  const facts: [string, ReactNode][] = [
    [t("file"), job.file_name],
    [t("size"), formatBytes(job.size_bytes, locale)],
    [t("added"), <RelativeTime key="added" value={job.created_at} />],
  ];
  if (result) {
    facts.push([t("pages"), result.result.meta.pages]);
    if (language) {
      facts.push([t("language"), new Intl.DisplayNames(locale, { type: "language" }).of(language) ?? language]);
    }
    if (result.corrected_at) facts.push([t("corrected"), <RelativeTime key="corrected" value={result.corrected_at} />]);
    if (job.cached) facts.push([t("parsed"), t("cached")]);
  }
  return (
    <dl className="flex flex-wrap gap-x-5 gap-y-1 text-xs">
      {facts.map(([label, value]) => (
        <div key={label} className="flex min-w-0 gap-1.5">
          <dt className="text-muted">{label}</dt>
          <dd className="min-w-0 break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function MoreMenu({ job, name, hasResult }: { job: ResumeJob; name: string; hasResult: boolean }) {
  const t = useTranslations("resumes");
  const common = useTranslations("common.actions");
  const router = useRouter();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const base = `/v1/resumes/${job.job_id}`;
  const stem = job.file_name.replace(/\.[^.]+$/, "");
  const remove = async () => {
    await api(base, { method: "DELETE" });
    toast(t("list.deleted", { count: 1 }));
    router.push("/resumes");
    queryClient.removeQueries({ queryKey: resumeKeys.lists });
  };
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button size="icon" aria-label={common("more")}>
            <Ellipsis aria-hidden="true" />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          {hasResult ? (
            <>
              <DropdownMenuItem asChild>
                <a href={`${base}/result`} download={`${stem}.json`}>
                  <FileJson aria-hidden="true" />
                  {t("detail.downloadJson")}
                </a>
              </DropdownMenuItem>
              <DropdownMenuItem asChild>
                <a href={`${base}/result?format=jsonresume`} download={`${stem}.jsonresume.json`}>
                  <FileJson aria-hidden="true" />
                  {t("detail.downloadJsonResume")}
                </a>
              </DropdownMenuItem>
            </>
          ) : null}
          <DropdownMenuItem asChild>
            <a href={`${base}/file`} download={job.file_name}>
              <FileDown aria-hidden="true" />
              {t("detail.downloadOriginal")}
            </a>
          </DropdownMenuItem>
          <DropdownMenuSeparator />
          <DropdownMenuItem destructive onSelect={() => setAsking(true)}>
            <Trash2 aria-hidden="true" />
            {t("detail.delete")}
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t("list.deleteTitle", { count: 1, name })}
        description={t("list.deleteDescription", { count: 1 })}
        action={t("list.deleteAction", { count: 1 })}
        onConfirm={remove}
      />
    </>
  );
}
