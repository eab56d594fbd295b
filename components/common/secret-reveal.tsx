"use client";

import { KeyRound } from "lucide-react";
import { useTranslations } from "use-intl";
import { CopyButton } from "./copy-button.tsx";

/** A secret, shown this once in a box that says so and copied with one press. */
export function SecretReveal({ secret, label }: { secret: string; label: string }) {
  const t = useTranslations("common.secret");
  return (
    <div className="flex flex-col gap-3 rounded-lg border border-caution/40 bg-caution-soft p-3">
      <p className="flex items-start gap-2 text-caution">
        <KeyRound className="mt-0.5 size-4 shrink-0" aria-hidden="true" />
        {t("once")}
      </p>
      <output
        aria-label={label}
        className="select-all break-all rounded-md border border-border bg-surface px-2.5 py-2 font-mono text-foreground text-xs"
      >
        {secret}
      </output>
      <CopyButton text={secret} label={t("copy")} withText className="self-start" />
    </div>
  );
}
