"use client";

import { Check, CircleX, FileText, RotateCw, X } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "use-intl";
import { formatBytes } from "#components/common/format.ts";
import { Button } from "#components/ui/button.tsx";
import { Progress } from "#components/ui/progress.tsx";
import { type Upload, useUploads } from "./upload-provider.tsx";

/** Every file being sent, with how far it is, and those refused with the reason beside them. */
export function UploadList() {
  const t = useTranslations("resumes.upload");
  const uploads = useUploads();
  if (uploads.list.length === 0) return null;
  const done = uploads.list.filter((upload) => upload.state === "accepted").length;
  const refused = uploads.list.filter((upload) => upload.state === "refused").length;
  const settled = done + refused === uploads.list.length;
  return (
    <section aria-label={t("title")} className="overflow-hidden rounded-lg border border-border bg-surface">
      <div className="flex min-h-11 items-center justify-between gap-3 px-4">
        <h2 className="font-medium" aria-live="polite">
          {t("summary", { done, total: uploads.list.length })}
          {refused > 0 ? (
            <span className="font-normal text-muted"> · {t("refusedCount", { count: refused })}</span>
          ) : null}
        </h2>
        {settled ? (
          <Button variant="ghost" size="sm" onClick={uploads.clear}>
            {t("dismissAll")}
          </Button>
        ) : null}
      </div>
      <ul className="max-h-80 overflow-y-auto">
        {uploads.list.map((upload) => (
          <UploadRow key={upload.id} upload={upload} />
        ))}
      </ul>
    </section>
  );
}

function UploadRow({ upload }: { upload: Upload }) {
  const t = useTranslations("resumes.upload");
  const locale = useLocale();
  const uploads = useUploads();
  const name = upload.file.name;
  return (
    <li className="flex min-h-10 animate-arrive items-center gap-3 border-border border-t px-4 py-1.5">
      <StateIcon state={upload.state} />
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1">
        <span className="max-w-full truncate">
          {upload.job ? (
            <Link href={`/resumes/${upload.job.job_id}`} className="hover:underline">
              {name}
            </Link>
          ) : (
            name
          )}
        </span>
        <span className="text-muted text-xs">{formatBytes(upload.file.size, locale)}</span>
        {upload.state === "refused" ? <span className="w-full text-negative text-xs">{upload.reason}</span> : null}
        {upload.state === "sending" ? (
          <Progress value={upload.progress} label={t("progress", { name })} className="w-full" />
        ) : null}
      </div>
      <span className="shrink-0 text-muted text-xs">
        {upload.state === "sending" ? `${String(Math.round(upload.progress * 100))} %` : t(`state.${upload.state}`)}
      </span>
      {upload.state === "refused" && upload.canRetry ? (
        <Button size="sm" onClick={() => uploads.retry(upload.id)} aria-label={t("retry", { name })}>
          <RotateCw aria-hidden="true" />
          {t("retryShort")}
        </Button>
      ) : null}
      <Button
        variant="ghost"
        size="icon-sm"
        aria-label={t(upload.state === "sending" ? "stop" : "dismiss", { name })}
        onClick={() => uploads.dismiss(upload.id)}
      >
        <X aria-hidden="true" />
      </Button>
    </li>
  );
}

function StateIcon({ state }: { state: Upload["state"] }) {
  if (state === "accepted") return <Check className="size-4 shrink-0 text-positive" aria-hidden="true" />;
  if (state === "refused") return <CircleX className="size-4 shrink-0 text-negative" aria-hidden="true" />;
  return <FileText className="size-4 shrink-0 text-muted" aria-hidden="true" />;
}
