import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { safeNext } from "#components/auth/safe-next.ts";
import { SignInForm } from "#components/auth/sign-in-form.tsx";
import { currentSession } from "#lib/http/page-session.ts";
import { t } from "#messages/t.ts";

export const metadata: Metadata = { title: t("auth.signIn.title") };

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
  const next = safeNext((await searchParams).next);
  if (await currentSession()) redirect(next);
  return (
    <>
      <header className="flex flex-col gap-1">
        <h1 className="font-semibold text-lg tracking-tight">{t("auth.signIn.title")}</h1>
        <p className="text-muted">{t("auth.signIn.lead")}</p>
      </header>
      <SignInForm next={next} />
      <p className="text-muted">
        {t("auth.signIn.other")}{" "}
        <Link
          href={`/sign-up?next=${encodeURIComponent(next)}`}
          className="font-medium text-accent-text underline underline-offset-4"
        >
          {t("auth.signIn.otherLink")}
        </Link>
      </p>
    </>
  );
}
