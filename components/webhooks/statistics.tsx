"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useTranslations } from "use-intl";
import type { DataColumn } from "#components/common/data-table.tsx";
import { ErrorState } from "#components/common/error-state.tsx";
import { formatDuration } from "#components/common/format.ts";
import { Button } from "#components/ui/button.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { statisticsOptions } from "#lib/client/webhook-queries.ts";
import { statisticsQuery, type WebhookStatistics } from "#lib/contract/webhooks.ts";
import { useOutcomeWords } from "./answer-line.tsx";
import { ChartFrame } from "./chart-frame.tsx";
import { ByName, type Counted, ErrorRate, Latency, OverTime, percentFailed, useTimeLabel } from "./charts.tsx";

const POLL_MS = 15_000;
const ranges = statisticsQuery.shape.range.unwrap().options;

/** How an endpoint does: what arrived, what did not, how fast. */
export function Statistics({ endpointId }: { endpointId: string }) {
  const t = useTranslations("webhooks.statistics");
  const [range, setRange] = useQueryState("range", parseAsStringLiteral(ranges).withDefault("24h"));
  const query = useQuery({
    ...statisticsOptions(endpointId, range),
    placeholderData: keepPreviousData,
    refetchInterval: POLL_MS,
  });
  return (
    <>
      <fieldset className="flex flex-wrap gap-1">
        <legend className="sr-only">{t("range")}</legend>
        {ranges.map((value) => (
          <Button
            key={value}
            variant={value === range ? "secondary" : "ghost"}
            aria-pressed={value === range}
            onClick={() => void setRange(value)}
          >
            {t(`ranges.${value}`)}
          </Button>
        ))}
      </fieldset>
      {query.error && !query.data ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : query.data ? (
        <div aria-busy={query.isPlaceholderData} className="flex flex-col gap-4">
          <Numbers statistics={query.data} />
          <Charts statistics={query.data} />
          <p className="text-muted text-xs">{t("note")}</p>
        </div>
      ) : (
        <Skeleton className="h-96" />
      )}
    </>
  );
}

const latencyText = (ms: number | null) => (ms === null ? null : formatDuration(ms));

function Numbers({ statistics }: { statistics: WebhookStatistics }) {
  const t = useTranslations("webhooks.statistics");
  const numbers = [
    [t("total"), statistics.total.toLocaleString("en")],
    [t("errorRate"), statistics.total === 0 ? t("noValue") : `${String(percentFailed(statistics))} %`],
    [t("p50"), latencyText(statistics.durationMs.p50) ?? t("noValue")],
    [t("p95"), latencyText(statistics.durationMs.p95) ?? t("noValue")],
  ];
  return (
    <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-lg border border-border bg-border lg:grid-cols-4">
      {numbers.map(([label, value]) => (
        <div key={label} className="flex flex-col gap-1 bg-surface p-4">
          <dt className="text-muted text-xs">{label}</dt>
          <dd className="font-semibold text-lg">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Charts({ statistics }: { statistics: WebhookStatistics }) {
  const t = useTranslations("webhooks.statistics");
  const timeLabel = useTimeLabel(statistics.range);
  const outcomeWords = useOutcomeWords();
  const empty = statistics.total === 0;
  const counts: DataColumn<Counted>[] = [
    { id: "delivered", header: t("delivered"), className: "text-right", cell: (row) => row.delivered },
    { id: "failed", header: t("failed"), className: "text-right", cell: (row) => row.failed },
    {
      id: "rate",
      header: t("errorRate"),
      className: "text-right",
      cell: (row) => {
        const rate = percentFailed(row);
        return rate === null ? t("noValue") : `${String(rate)} %`;
      },
    },
  ];
  type Span = WebhookStatistics["series"][number];
  const time: DataColumn<Span> = {
    id: "time",
    header: t("time"),
    cell: (row) => <time dateTime={row.at}>{timeLabel(row.at)}</time>,
  };
  const timeColumns = [time, ...counts];
  const latencyColumns: DataColumn<Span>[] = [
    time,
    ...(["p50", "p95"] as const).map((name) => ({
      id: name,
      header: t(name),
      className: "text-right",
      cell: ({ durationMs }: Span) => latencyText(durationMs[name]) ?? t("noValue"),
    })),
  ];
  const spans = { rows: statistics.series, nameOf: (row: Span) => timeLabel(row.at) };
  return (
    <>
      <ChartFrame title={t("overTime")} rows={spans.rows} rowId={(row) => row.at} columns={timeColumns} empty={empty}>
        <OverTime {...spans} label={t("overTime")} />
      </ChartFrame>
      <ChartFrame title={t("rate")} rows={spans.rows} rowId={(row) => row.at} columns={timeColumns} empty={empty}>
        <ErrorRate {...spans} label={t("rate")} />
      </ChartFrame>
      <ChartFrame
        title={t("latency")}
        rows={spans.rows}
        rowId={(row) => row.at}
        columns={latencyColumns}
        empty={statistics.durationMs.p50 === null}
      >
        <Latency {...spans} label={t("latency")} />
      </ChartFrame>
      <div className="grid gap-4 lg:grid-cols-2">
        <ChartFrame
          title={t("byEvent")}
          rows={statistics.byEvent}
          rowId={(row) => row.event}
          columns={[{ id: "event", header: t("event"), cell: (row) => row.event }, ...counts]}
          empty={empty}
        >
          <ByName
            rows={statistics.byEvent.map(({ event, delivered, failed }) => ({ name: event, delivered, failed }))}
            label={t("byEvent")}
            bars={[
              { key: "delivered", name: t("delivered"), fill: "var(--positive)" },
              { key: "failed", name: t("failed"), fill: "var(--negative)" },
            ]}
          />
        </ChartFrame>
        <ChartFrame
          title={t("byOutcome")}
          rows={statistics.byOutcome}
          rowId={(row) => row.outcome}
          columns={[
            { id: "outcome", header: t("outcome"), cell: (row) => outcomeWords(row.outcome) },
            { id: "count", header: t("count"), className: "text-right", cell: (row) => row.count },
          ]}
          empty={empty}
        >
          <ByName
            rows={statistics.byOutcome.map(({ outcome, count }) => ({ name: outcomeWords(outcome), count }))}
            label={t("byOutcome")}
            bars={[{ key: "count", name: t("count"), fill: "var(--accent-text)" }]}
          />
        </ChartFrame>
      </div>
    </>
  );
}
