"use client";

import { TriangleAlert } from "lucide-react";
import { useTranslations } from "use-intl";
import { EmptyState } from "#components/common/empty-state.tsx";
import { Button } from "#components/ui/button.tsx";

/** What is shown when a page throws. */
export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations("common");
  return (
    <main className="grid min-h-[70dvh] place-items-center" role="alert">
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
    </main>
  );
}
