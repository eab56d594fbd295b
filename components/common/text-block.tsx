"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { CopyButton } from "./copy-button.tsx";

interface TextBlockProps {
  label: string;
  text: string;
  /** What is copied where it is not what is shown: the exact bytes behind indented JSON. */
  copyText?: string;
  /** Beside the label. */
  note?: ReactNode;
}

/** Text as it went over the wire, in a box of its own that scrolls. */
export function TextBlock({ label, text, copyText = text, note }: TextBlockProps) {
  const t = useTranslations("common.actions");
  return (
    <section aria-label={label} className="flex min-w-0 flex-col gap-1">
      <div className="flex items-center gap-2">
        <p className="flex-1 font-medium text-xs">
          {label}
          {note ? <span className="pl-2 font-normal text-muted">{note}</span> : null}
        </p>
        <CopyButton text={copyText} label={`${t("copy")}: ${label}`} />
      </div>
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className="max-h-72 overflow-auto rounded-md border border-border bg-sunken p-3 font-mono text-xs"
      >
        {text}
      </pre>
    </section>
  );
}
