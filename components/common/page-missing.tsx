import { Compass } from "lucide-react";
import Link from "next/link";
import { Button } from "#components/ui/button.tsx";
import { t } from "#messages/t.ts";
import { EmptyState } from "./empty-state.tsx";

/** Nothing at this address, or not for this organization: nobody is told which. */
export const PageMissing = () => (
  <div className="grid min-h-[70dvh] place-items-center">
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
  </div>
);
