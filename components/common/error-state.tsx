"use client";

import { Lock, TriangleAlert } from "lucide-react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { ApiError } from "#lib/client/api.ts";
import { CopyButton } from "./copy-button.tsx";
import { EmptyState } from "./empty-state.tsx";

interface ErrorStateProps {
  error: unknown;
  onRetry: () => void;
  className?: string;
}

/** What happened, what to do, the request id to copy; for a missing permission, who can grant it. */
export function ErrorState({ error, onRetry, className }: ErrorStateProps) {
  const t = useTranslations("common");
  const known = error instanceof ApiError ? error : null;
  const forbidden = known?.status === 403;
  return (
    <div role="alert" className={className}>
      <EmptyState
        icon={forbidden ? Lock : TriangleAlert}
        title={forbidden ? t("error.noPermission") : t("error.title")}
        actions={
          forbidden ? undefined : (
            <Button variant="secondary" onClick={onRetry}>
              {t("actions.retry")}
            </Button>
          )
        }
      >
        <p>{known?.message ?? (error instanceof Error ? error.message : "")}</p>
        {known?.requestId ? (
          <p className="mt-2 inline-flex items-center gap-1 text-xs">
            {t("error.requestId")} <code className="font-mono">{known.requestId}</code>
            <CopyButton text={known.requestId} label={t("error.copyRequestId", { id: known.requestId })} />
          </p>
        ) : null}
      </EmptyState>
    </div>
  );
}
