"use client";

import { useSyncExternalStore } from "react";
import {
  Bar,
  BarChart,
  CartesianGrid,
  Legend,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { useFormatter, useTranslations } from "use-intl";
import { formatDuration } from "#components/common/format.ts";
import type { StatisticsRange } from "#lib/client/webhook-queries.ts";

const axis = { stroke: "var(--muted)", fontSize: 12, tickLine: false, axisLine: false } as const;
const grid = <CartesianGrid stroke="var(--border)" vertical={false} />;
/** Room for half of the last label. */
const margin = { left: 0, right: 24, top: 8, bottom: 0 };
const tooltip = {
  isAnimationActive: false,
  cursor: { fill: "var(--hover)", stroke: "var(--border-strong)" },
  contentStyle: {
    background: "var(--raised)",
    border: "1px solid var(--border)",
    borderRadius: 8,
    fontSize: 12,
    color: "var(--foreground)",
  },
  labelStyle: { color: "var(--muted)" },
} as const;

const never = () => () => undefined;
const localZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** How a point in time reads on the axis of a range, in the reader's own time zone. */
export function useTimeLabel(range: StatisticsRange): (at: string) => string {
  const format = useFormatter();
  // The server does not know where the reader is; the first view is in UTC.
  const timeZone = useSyncExternalStore(never, localZone, () => "UTC");
  return (at) =>
    format.dateTime(
      new Date(at),
      range === "1h" || range === "24h"
        ? { hour: "2-digit", minute: "2-digit", hour12: false, timeZone }
        : range === "7d"
          ? { weekday: "short", hour: "2-digit", hour12: false, timeZone }
          : { day: "numeric", month: "short", timeZone },
    );
}

export interface Counted {
  delivered: number;
  failed: number;
}

interface StackedProps<Row extends Counted> {
  rows: Row[];
  label: string;
  nameOf: (row: Row) => string;
}

/** Delivered and failed over time, one bar a span. */
export function OverTime<Row extends Counted>({ rows, label, nameOf }: StackedProps<Row>) {
  const t = useTranslations("webhooks.statistics");
  const data = rows.map((row) => ({ name: nameOf(row), delivered: row.delivered, failed: row.failed }));
  return (
    <ResponsiveContainer width="100%" height={240}>
      <BarChart data={data} aria-label={label} margin={margin}>
        {grid}
        <XAxis dataKey="name" {...axis} minTickGap={48} />
        <YAxis {...axis} width={44} allowDecimals={false} tickCount={4} />
        <Tooltip {...tooltip} />
        <Legend iconType="circle" iconSize={8} wrapperStyle={{ fontSize: 12 }} />
        <Bar dataKey="delivered" name={t("delivered")} stackId="all" fill="var(--positive)" isAnimationActive={false} />
        <Bar dataKey="failed" name={t("failed")} stackId="all" fill="var(--negative)" isAnimationActive={false} />
      </BarChart>
    </ResponsiveContainer>
  );
}

/** Share of failed deliveries over time, in percent; a gap where nothing ended. */
export function ErrorRate<Row extends Counted>({ rows, label, nameOf }: StackedProps<Row>) {
  const t = useTranslations("webhooks.statistics");
  const data = rows.map((row) => ({ name: nameOf(row), rate: percentFailed(row) }));
  return (
    <ResponsiveContainer width="100%" height={200}>
      <LineChart data={data} aria-label={label} margin={margin}>
        {grid}
        <XAxis dataKey="name" {...axis} minTickGap={48} />
        <YAxis {...axis} width={44} unit=" %" domain={[0, 100]} ticks={[0, 50, 100]} />
        <Tooltip {...tooltip} formatter={(value) => `${String(value)} %`} />
        <Line
          dataKey="rate"
          name={t("errorRate")}
          stroke="var(--negative)"
          strokeWidth={2}
          dot={{ r: 2, fill: "var(--negative)" }}
          isAnimationActive={false}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}

interface LatencyProps<Row> {
  rows: Row[];
  label: string;
  nameOf: (row: Row) => string;
}

/** The median and the slow end over time; a gap where nothing was tried. */
export function Latency<Row extends { durationMs: { p50: number | null; p95: number | null } }>(
  props: LatencyProps<Row>,
) {
  const { rows, label, nameOf } = props;
  const t = useTranslations("webhooks.statistics");
  const data = rows.map((row) => ({ name: nameOf(row), ...row.durationMs }));
  const lines = [
    { key: "p95", stroke: "var(--caution)", name: t("latencyP95") },
    { key: "p50", stroke: "var(--accent-text)", name: t("latencyP50") },
  ];
  return (
    <ResponsiveContainer width="100%" height={220}>
      <LineChart data={data} aria-label={label} margin={margin}>
        {grid}
        <XAxis dataKey="name" {...axis} minTickGap={48} />
        <YAxis {...axis} width={56} tickCount={4} tickFormatter={formatDuration} />
        <Tooltip {...tooltip} formatter={(value) => (typeof value === "number" ? formatDuration(value) : value)} />
        <Legend iconType="circle" iconSize={8} wrapperStyle={{ fontSize: 12 }} />
        {lines.map(({ key, stroke, name }) => (
          <Line
            key={key}
            dataKey={key}
            name={name}
            stroke={stroke}
            strokeWidth={2}
            dot={{ r: 2, fill: stroke }}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}

/** To a tenth of a percent; null where nothing ended. */
export function percentFailed({ delivered, failed }: Counted): number | null {
  const total = delivered + failed;
  return total === 0 ? null : Math.round((failed / total) * 1000) / 10;
}

interface ByNameProps {
  rows: { name: string; [key: string]: string | number }[];
  label: string;
  /** What is counted, from the axis outwards. */
  bars: { key: string; name: string; fill: string }[];
}

/** Counts of each name, lying so that names can be read. */
export function ByName({ rows, label, bars }: ByNameProps) {
  return (
    <ResponsiveContainer width="100%" height={48 + rows.length * 32}>
      <BarChart layout="vertical" data={rows} aria-label={label} margin={margin}>
        <XAxis type="number" {...axis} allowDecimals={false} tickCount={4} />
        <YAxis type="category" dataKey="name" {...axis} width={176} interval={0} />
        <Tooltip {...tooltip} />
        {bars.map(({ key, name, fill }) => (
          <Bar key={key} dataKey={key} name={name} stackId="all" fill={fill} barSize={14} isAnimationActive={false} />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
