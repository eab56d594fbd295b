import { BookOpenText, Crosshair, PencilLine, Webhook } from "lucide-react";
import Link from "next/link";
import { PublicHeader } from "#components/shell/public-header.tsx";
import { Button } from "#components/ui/button.tsx";
import { t } from "#messages/t.ts";
import { LandingExample } from "./landing-example.tsx";

const points = [
  { name: "evidence", icon: Crosshair },
  { name: "correct", icon: PencilLine },
  { name: "api", icon: Webhook },
] as const;

/** What Talentwire does, for whoever is signed out. */
export function Landing() {
  return (
    <div className="mx-auto flex max-w-5xl flex-col px-4 sm:px-8">
      <PublicHeader />
      <main className="flex flex-col gap-14 py-10 sm:py-16">
        <section className="flex flex-col items-start gap-5">
          <h1 className="max-w-[24ch] font-semibold text-xl tracking-tight">{t("home.landing.headline")}</h1>
          <p className="max-w-[62ch] text-base text-muted">{t("home.landing.lead")}</p>
          <div className="flex flex-wrap gap-2">
            <Button asChild variant="primary" size="lg">
              <Link href="/sign-up">{t("home.landing.signUp")}</Link>
            </Button>
            <Button asChild size="lg">
              <Link href="/docs">
                <BookOpenText aria-hidden="true" />
                {t("home.landing.docs")}
              </Link>
            </Button>
          </div>
        </section>
        <section className="flex flex-col gap-3" aria-labelledby="example">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <h2 id="example" className="font-semibold text-base">
              {t("home.landing.exampleTitle")}
            </h2>
            <p className="text-muted">{t("home.landing.exampleHint")}</p>
          </div>
          <LandingExample />
        </section>
        <section className="grid gap-8 sm:grid-cols-3">
          {points.map(({ name, icon: Icon }) => (
            <div key={name} className="flex flex-col gap-2">
              <Icon className="size-5 text-accent-text" aria-hidden="true" />
              <h2 className="font-semibold">{t(`home.landing.points.${name}`)}</h2>
              <p className="text-muted">{t(`home.landing.points.${name}Text`)}</p>
            </div>
          ))}
        </section>
      </main>
    </div>
  );
}
