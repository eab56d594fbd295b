"use client";

import { ArrowLeft, ShieldAlert } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { api } from "#lib/client/api.ts";

/** The top of every admin page: striped, so that nobody takes it for the product. */
export function AdminBar({ signedIn }: { signedIn: boolean }) {
  const t = useTranslations("admin");
  const router = useRouter();
  const signOut = async () => {
    await api("/api/admin/session", { method: "DELETE" });
    router.refresh();
  };
  return (
    <header className="sticky top-0 z-30 border-border border-b bg-sunken">
      <div
        aria-hidden="true"
        className="h-1 bg-[repeating-linear-gradient(135deg,var(--caution)_0_8px,var(--foreground)_8px_16px)]"
      />
      <div className="flex min-h-12 items-center gap-3 px-4 sm:px-8">
        <ShieldAlert className="size-4 text-caution" aria-hidden="true" />
        <span className="min-w-0 flex-1 truncate font-semibold">{t("banner")}</span>
        <Button asChild variant="ghost" size="sm" className="max-sm:hidden">
          <Link href="/">
            <ArrowLeft aria-hidden="true" />
            {t("toProduct")}
          </Link>
        </Button>
        {signedIn ? (
          <Button size="sm" onClick={signOut}>
            {t("signOut")}
          </Button>
        ) : null}
      </div>
    </header>
  );
}
