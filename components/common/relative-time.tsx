"use client";

import { useFormatter, useLocale, useNow, useTranslations } from "use-intl";
import { cn } from "#components/ui/cn.ts";
import { Tooltip } from "#components/ui/tooltip.tsx";

/** How long ago, or until when; the exact time, local and UTC, on hover and focus. */
export function RelativeTime({ value, className }: { value: string; className?: string }) {
  const t = useTranslations("common.time");
  const locale = useLocale();
  const format = useFormatter();
  const now = useNow({ updateInterval: 20_000 });
  const date = new Date(value);
  const near = Math.abs(now.getTime() - date.getTime()) < 45_000;
  const exact = (timeZone?: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "medium", ...(timeZone ? { timeZone } : {}) });
  return (
    <Tooltip
      content={
        <span className="grid grid-cols-[auto_auto] gap-x-2">
          <span>{t("local")}</span>
          <span>{exact().format(date)}</span>
          <span>{t("utc")}</span>
          <span>{exact("UTC").format(date)}</span>
        </span>
      }
    >
      <button type="button" className={cn("cursor-default! whitespace-nowrap rounded-sm text-left", className)}>
        <time dateTime={value} suppressHydrationWarning>
          {near ? t("justNow") : format.relativeTime(date, now)}
        </time>
      </button>
    </Tooltip>
  );
}
