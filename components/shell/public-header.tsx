import Link from "next/link";
import { Button } from "#components/ui/button.tsx";
import { t } from "#messages/t.ts";
import { Logo } from "./logo.tsx";

/** Top of pages that need no account. */
export const PublicHeader = () => (
  <header className="flex h-16 items-center justify-between gap-4">
    <Link href="/" className="flex items-center gap-2.5 rounded-md font-semibold text-base max-sm:h-11">
      <Logo className="size-6" />
      {t("common.product")}
    </Link>
    <Button asChild>
      <Link href="/sign-in">{t("home.landing.signIn")}</Link>
    </Button>
  </header>
);
