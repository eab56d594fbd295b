"use client";

import { useLocale, useTranslations } from "use-intl";
import { CopyButton } from "#components/common/copy-button.tsx";
import { formatBytes, formatDuration } from "#components/common/format.ts";
import { Badge } from "#components/ui/badge.tsx";
import type { Answer } from "./send-request.ts";

export function TryAnswer({ answer }: { answer: Answer }) {
  const t = useTranslations("docs");
  const common = useTranslations("common.actions");
  const locale = useLocale();
  const requestId = answer.headers.find(([name]) => name === "x-request-id")?.[1];
  return (
    <div className="flex flex-col gap-2" role="status">
      <p className="flex flex-wrap items-center gap-2">
        <Badge tone={answer.status < 400 ? "positive" : "negative"}>{answer.status}</Badge>
        <span className="text-muted text-xs">{formatDuration(answer.durationMs)}</span>
        {requestId ? <code className="font-mono text-muted text-xs">{requestId}</code> : null}
        {answer.text ? <CopyButton text={answer.text} label={common("copy")} className="ml-auto" /> : null}
      </p>
      {answer.binary ? (
        <p className="text-muted">
          {t("binary", {
            type: answer.binary.mediaType,
            size: formatBytes(answer.binary.sizeBytes, locale),
          })}
        </p>
      ) : (
        <pre
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          tabIndex={0}
          className="max-h-96 overflow-auto rounded-md border border-border bg-sunken p-3 font-mono text-xs"
        >
          {answer.text}
        </pre>
      )}
    </div>
  );
}
