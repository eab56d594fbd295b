import { Compass } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { EmptyState } from "#components/common/empty-state.tsx";
import { Button } from "#components/ui/button.tsx";
import { t } from "#messages/t.ts";

export const metadata: Metadata = { title: t("common.error.notFound") };

export default function NotFound() {
  return (
    <main className="grid min-h-[70dvh] place-items-center">
      <h1 className="sr-only">{t("common.error.notFound")}</h1>
      <EmptyState
        icon={Compass}
        title={t("common.error.notFound")}
        actions={
          <Button asChild>
            <Link href="/">{t("common.error.goHome")}</Link>
          </Button>
        }
      >
        {t("common.error.notFoundHint")}
      </EmptyState>
    </main>
  );
}
