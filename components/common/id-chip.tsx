"use client";

import { Check, Copy } from "lucide-react";
import { useTranslations } from "use-intl";
import { cn } from "#components/ui/cn.ts";
import { shortenId } from "./format.ts";
import { useCopy } from "./use-copy.ts";

/** An id, shortened in the middle and copied whole. */
export function IdChip({ id, className }: { id: string; className?: string }) {
  const t = useTranslations("common");
  const { copied, copy } = useCopy();
  const Icon = copied ? Check : Copy;
  return (
    <button
      type="button"
      onClick={() => copy(id)}
      title={id}
      aria-label={t("id.copy", { id })}
      className={cn(
        "group inline-flex h-6 items-center gap-1.5 rounded-md px-1.5 font-mono text-muted text-xs hover:bg-hover hover:text-foreground max-sm:h-11",
        className,
      )}
    >
      {shortenId(id)}
      <Icon className={cn("size-3", copied && "text-positive")} aria-hidden="true" />
      <span aria-live="polite" className="sr-only">
        {copied ? t("actions.copied") : ""}
      </span>
    </button>
  );
}
