"use client";

import { useQuery } from "@tanstack/react-query";
import { ArrowRight, BookOpenText, FileUp, KeyRound, Upload } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { DataTable } from "#components/common/data-table.tsx";
import { EmptyState } from "#components/common/empty-state.tsx";
import { PageHeader } from "#components/common/page-header.tsx";
import { useShortcut } from "#components/common/shortcuts.tsx";
import { DropArea } from "#components/resumes/drop-area.tsx";
import { useResumeColumns } from "#components/resumes/resume-columns.tsx";
import { UploadList } from "#components/resumes/upload-list.tsx";
import { useUploads } from "#components/resumes/upload-provider.tsx";
import { useLiveResumes } from "#components/resumes/use-live-resumes.ts";
import { Button } from "#components/ui/button.tsx";
import { resumeListOptions } from "#lib/client/resume-queries.ts";

interface HomeProps {
  name: string;
  developer: boolean;
  maxUploadMb: number;
}

/** Where everybody starts: drop files, and what came in lately. */
export function Home({ name, developer, maxUploadMb }: HomeProps) {
  const t = useTranslations("home");
  const upload = useTranslations("resumes.upload");
  const uploads = useUploads();
  const columns = useResumeColumns();
  const query = useQuery(resumeListOptions({ limit: 8 }));
  useLiveResumes();
  useShortcut("u", upload("action"), uploads.choose);
  return (
    <DropArea className="mx-auto flex max-w-6xl flex-col gap-6 px-4 py-6 sm:px-8">
      <PageHeader
        title={t("greeting", { name: name.split(" ")[0] ?? name })}
        description={t("lead")}
        actions={
          <Button variant="primary" onClick={uploads.choose}>
            <Upload aria-hidden="true" />
            {upload("action")}
          </Button>
        }
      />
      <button
        type="button"
        onClick={uploads.choose}
        className="flex flex-col items-center gap-2 rounded-lg border border-border-strong border-dashed bg-surface px-6 py-8 text-center transition-colors duration-120 hover:border-accent-text hover:bg-selected"
      >
        <FileUp className="size-6 text-accent-text" aria-hidden="true" />
        <span className="font-medium">{t("drop")}</span>
        <span className="text-muted text-xs">{upload("formats", { limit: maxUploadMb })}</span>
      </button>
      <UploadList />
      <section className="flex flex-col gap-3" aria-labelledby="recent">
        <div className="flex items-center justify-between gap-3">
          <h2 id="recent" className="font-semibold text-base">
            {t("recent")}
          </h2>
          <Button asChild variant="ghost" size="sm">
            <Link href="/resumes">
              {t("all")}
              <ArrowRight aria-hidden="true" />
            </Link>
          </Button>
        </div>
        <DataTable
          label={t("recent")}
          columns={columns}
          rows={query.data?.data}
          rowId={(row) => row.job_id}
          rowName={(row) => row.candidate_name ?? row.file_name}
          rowHref={(row) => `/resumes/${row.job_id}`}
          error={query.error}
          onRetry={() => void query.refetch()}
          firstUse={
            <EmptyState icon={FileUp} title={t("none")}>
              {t("noneHint")}
            </EmptyState>
          }
        />
      </section>
      {developer ? (
        <section className="flex flex-wrap items-center justify-between gap-3 rounded-lg border border-border px-4 py-3">
          <div>
            <h2 className="font-medium">{t("developers")}</h2>
            <p className="text-muted">{t("developersHint")}</p>
          </div>
          <div className="flex gap-2">
            <Button asChild>
              <Link href="/api-keys">
                <KeyRound aria-hidden="true" />
                {t("keys")}
              </Link>
            </Button>
            <Button asChild>
              <Link href="/docs">
                <BookOpenText aria-hidden="true" />
                {t("docs")}
              </Link>
            </Button>
          </div>
        </section>
      ) : null}
    </DropArea>
  );
}
