"use client";

import { TriangleAlert } from "lucide-react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "./empty-state.tsx";

export interface PageCrashedProps {
  error: Error & { digest?: string };
  reset: () => void;
}

/** What is shown when a page throws. */
export function PageCrashed({ error, reset }: PageCrashedProps) {
  const t = useTranslations("common");
  return (
    <div className="grid min-h-[70dvh] place-items-center" role="alert">
      <EmptyState
        icon={TriangleAlert}
        title={t("error.crashed")}
        actions={<Button onClick={reset}>{t("actions.retry")}</Button>}
      >
        <p>{t("error.crashedHint")}</p>
        {error.digest ? (
          <p className="mt-2 text-xs">
            {t("error.reference")} <code className="font-mono">{error.digest}</code>
          </p>
        ) : null}
      </EmptyState>
    </div>
  );
}
