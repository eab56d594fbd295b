import type { z } from "zod";
import type { sparkline, statistics, statisticsQuery } from "#lib/contract/webhooks.ts";
import { type Context, requirePermission } from "#lib/platform/context.ts";
import { requireEndpoint } from "./require-endpoint.ts";
import { type CountRow, countMinutes, countSpans, durationBoundsMs } from "./statistics-repository.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Spans of the charts: how many, and how long each. */
const ranges = {
  "1h": { spans: 60, spanMs: MINUTE_MS },
  "24h": { spans: 24, spanMs: HOUR_MS },
  "7d": { spans: 28, spanMs: 6 * HOUR_MS },
  "30d": { spans: 30, spanMs: 24 * HOUR_MS },
} as const;

/**
 * What became of deliveries that ended in the last hour, day, week or month, tests left out; of one endpoint or of all. The last span
 * is the current one, which is not over yet.
 * @throws AppError NOT_FOUND
 */
export async function getStatistics(
  ctx: Context,
  input: z.output<typeof statisticsQuery>,
): Promise<z.input<typeof statistics>> {
  requirePermission(ctx, "webhooks");
  if (input.endpointId) await requireEndpoint(ctx, input.endpointId);
  const { spans, spanMs } = ranges[input.range];
  const now = ctx.clock.now();
  const since = new Date((Math.floor(now.getTime() / spanMs) - spans + 1) * spanMs);
  const scope = { organizationId: ctx.organization.id, endpointId: input.endpointId };
  const rows =
    input.range === "1h"
      ? await countMinutes(ctx.db, scope, since, spanMs)
      : await countSpans(ctx.db, scope, { since, spanMs });
  const sums = sumOf(rows);
  const total = sums.delivered + sums.failed;
  return {
    range: input.range,
    since: since.toISOString(),
    until: now.toISOString(),
    total,
    delivered: sums.delivered,
    failed: sums.failed,
    errorRate: total === 0 ? 0 : sums.failed / total,
    attempts: sums.attempts,
    durationMs: latencyOf(sums.durations),
    series: spansOf(rows, since.getTime(), spans, spanMs).map(({ at, sums: { delivered, failed, durations } }) => ({
      at,
      delivered,
      failed,
      durationMs: latencyOf(durations),
    })),
    byOutcome: [...groupBy(rows, (row) => row.outcome)]
      .map(([outcome, group]) => ({ outcome, count: sumOf(group).delivered + sumOf(group).failed }))
      .sort((a, b) => b.count - a.count),
    byEvent: [...groupBy(rows, (row) => row.eventType)]
      .map(([event, group]) => ({ event, delivered: sumOf(group).delivered, failed: sumOf(group).failed }))
      .sort((a, b) => b.delivered + b.failed - a.delivered - a.failed),
  };
}

/** The last 24 hours of every endpoint, an entry for each hour. */
export async function getSparklines(ctx: Context): Promise<z.input<typeof sparkline>[]> {
  requirePermission(ctx, "webhooks");
  const { spans, spanMs } = ranges["24h"];
  const since = (Math.floor(ctx.clock.now().getTime() / spanMs) - spans + 1) * spanMs;
  const scope = { organizationId: ctx.organization.id };
  const rows = await countSpans(ctx.db, scope, { since: new Date(since), spanMs, byEndpoint: true });
  return [...groupBy(rows, (row) => row.endpointId)]
    .filter(([endpointId]) => endpointId !== "")
    .map(([endpointId, group]) => ({
      endpointId,
      series: spansOf(group, since, spans, spanMs).map(({ at, sums: { delivered, failed } }) => ({
        at,
        delivered,
        failed,
      })),
    }));
}

const sumOf = (rows: CountRow[]) => {
  const sums = {
    delivered: 0,
    failed: 0,
    attempts: 0,
    durations: new Array<number>(durationBoundsMs.length + 1).fill(0),
  };
  for (const row of rows) {
    sums.delivered += row.delivered;
    sums.failed += row.failed;
    sums.attempts += row.attempts;
    row.durations.forEach((count, i) => {
      sums.durations[i] = (sums.durations[i] ?? 0) + count;
    });
  }
  return sums;
};

function groupBy(rows: CountRow[], key: (row: CountRow) => string): Map<string, CountRow[]> {
  const groups = new Map<string, CountRow[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

function spansOf(rows: CountRow[], since: number, spans: number, spanMs: number) {
  const groups = Array.from({ length: spans }, (): CountRow[] => []);
  for (const row of rows) groups[Math.floor((row.at.getTime() - since) / spanMs)]?.push(row);
  return groups.map((group, i) => ({ at: new Date(since + i * spanMs).toISOString(), sums: sumOf(group) }));
}

const latencyOf = (durations: number[]) => ({ p50: percentile(durations, 0.5), p95: percentile(durations, 0.95) });

/** Read off the histogram, linear within a bucket; null without any. The last bucket counts as its lower bound. */
export function percentile(counts: number[], share: number): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  let below = 0;
  for (const [i, count] of counts.entries()) {
    if (below + count < total * share) {
      below += count;
      continue;
    }
    const low = durationBoundsMs[i - 1] ?? 0;
    const high = durationBoundsMs[i] ?? low;
    return Math.round((low + ((total * share - below) / count) * (high - low)) * 10) / 10;
  }
  return null;
}
