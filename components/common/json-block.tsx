"use client";

import { useTranslations } from "use-intl";
import { CopyButton } from "./copy-button.tsx";

/** A value as JSON, in a box of its own that scrolls. */
export function JsonBlock({ label, value }: { label: string; value: unknown }) {
  const t = useTranslations("common.actions");
  const text = JSON.stringify(value, null, 2) ?? "";
  return (
    <section aria-label={label} className="flex flex-col gap-1">
      <div className="flex items-center justify-between">
        <p className="font-medium">{label}</p>
        <CopyButton text={text} label={`${t("copy")}: ${label}`} />
      </div>
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className="max-h-96 overflow-auto rounded-md border border-border bg-sunken p-3 font-mono text-xs"
      >
        {text}
      </pre>
    </section>
  );
}
