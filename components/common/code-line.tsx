"use client";

import { useTranslations } from "use-intl";
import { cn } from "#components/ui/cn.ts";
import { CopyButton } from "./copy-button.tsx";

/** A command to paste into a terminal. */
export function CodeLine({ code, className }: { code: string; className?: string }) {
  const t = useTranslations("common.actions");
  return (
    <div
      className={cn("flex items-start gap-1 rounded-md border border-border bg-sunken p-1 pl-3 text-left", className)}
    >
      <code className="min-w-0 flex-1 whitespace-pre-wrap break-words py-1.5 font-mono text-foreground text-xs">
        {code}
      </code>
      <CopyButton text={code} label={t("copy")} />
    </div>
  );
}
