import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { safeNext } from "#components/auth/safe-next.ts";
import { SignUpForm } from "#components/auth/sign-up-form.tsx";
import { currentSession } from "#lib/http/page-session.ts";
import { t } from "#messages/t.ts";

export const metadata: Metadata = { title: t("auth.signUp.title") };

export default async function SignUpPage({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
  const next = safeNext((await searchParams).next);
  if (await currentSession()) redirect(next);
  return (
    <>
      <header className="flex flex-col gap-1">
        <h1 className="font-semibold text-lg tracking-tight">{t("auth.signUp.title")}</h1>
        <p className="text-muted">{t("auth.signUp.lead")}</p>
      </header>
      <SignUpForm next={next} />
      <p className="text-muted">
        {t("auth.signUp.other")}{" "}
        <Link
          href={`/sign-in?next=${encodeURIComponent(next)}`}
          className="font-medium text-accent-text underline underline-offset-4"
        >
          {t("auth.signUp.otherLink")}
        </Link>
      </p>
    </>
  );
}
