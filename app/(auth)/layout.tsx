import Link from "next/link";
import type { ReactNode } from "react";
import { Logo } from "#components/shell/logo.tsx";
import { t } from "#messages/t.ts";

export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-96 flex-col justify-center gap-8 px-4 py-12">
      <Link href="/" className="flex items-center gap-2.5 self-start rounded-md font-semibold text-base max-sm:h-11">
        <Logo className="size-6" />
        {t("common.product")}
      </Link>
      {children}
    </main>
  );
}
