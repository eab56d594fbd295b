"use client";

import Link from "next/link";
import { useTranslations } from "use-intl";

/** The way back to the list. */
export function Breadcrumb() {
  const t = useTranslations("webhooks.detail");
  const common = useTranslations("common");
  return (
    <nav aria-label={common("breadcrumb")}>
      <Link href="/webhooks" className="text-muted hover:text-foreground hover:underline">
        {t("back")}
      </Link>
      <span aria-hidden="true" className="px-1.5 text-subtle">
        /
      </span>
    </nav>
  );
}
