"use client";

import { Bar, BarChart, YAxis } from "recharts";
import { useTranslations } from "use-intl";
import type { Sparkline as Series } from "#lib/client/webhook-queries.ts";

/** The last 24 hours as bars, an hour each, with the same in words. */
export function Sparkline({ series }: { series: Series["series"] | undefined }) {
  const t = useTranslations("webhooks");
  const spans = series ?? [];
  const delivered = spans.reduce((sum, span) => sum + span.delivered, 0);
  const failed = spans.reduce((sum, span) => sum + span.failed, 0);
  const words = t("sparkline", { total: delivered + failed, delivered, failed });
  if (delivered + failed === 0) {
    return (
      <>
        <span className="block h-px w-24 bg-border-strong" aria-hidden="true" />
        <span className="sr-only">{words}</span>
      </>
    );
  }
  return (
    <span className="flex items-center gap-2" title={words}>
      <span aria-hidden="true" className="border-border-strong border-b">
        <BarChart
          width={96}
          height={24}
          data={spans}
          accessibilityLayer={false}
          barGap={0}
          barCategoryGap={1}
          margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        >
          <YAxis hide domain={[0, "dataMax"]} />
          <Bar dataKey="delivered" stackId="all" fill="var(--positive)" isAnimationActive={false} />
          <Bar dataKey="failed" stackId="all" fill="var(--negative)" isAnimationActive={false} />
        </BarChart>
      </span>
      <span className="sr-only">{words}</span>
      {failed > 0 ? (
        <span aria-hidden="true" className="text-negative text-xs">
          {t("sparklineFailed", { count: failed })}
        </span>
      ) : null}
    </span>
  );
}
