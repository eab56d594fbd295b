import { describe, expect, it } from "vitest";
import type { Context } from "#lib/platform/context.ts";
import { newId } from "#lib/platform/ids.ts";
import { findOverdueDeliveries } from "#lib/webhooks/find-overdue-deliveries.ts";
import { getSparklines, getStatistics } from "#lib/webhooks/get-statistics.ts";
import { purgeEvents } from "#lib/webhooks/purge-events.ts";
import { getRolereadyStats, listRolereadyLogs } from "#lib/webhooks/roleready/logs.ts";
import { rollUpDeliveries } from "#lib/webhooks/roll-up-deliveries.ts";
import { createHarness } from "./support/harness.ts";

const harness = createHarness();
const NOW = new Date("2026-11-21T10:30:00.000Z");
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

interface Ended {
  ago: number;
  status?: "DELIVERED" | "EXHAUSTED" | "RETRYING" | "DISCARDED";
  event?: string;
  code?: number | null;
  errorClass?: string;
  attempts?: number;
  ms?: number;
  test?: boolean;
}

async function fill(ctx: Context, rows: Ended[]): Promise<string> {
  const endpointId = `we_${ctx.organization.id.slice(4)}rr`;
  const base = { organizationId: ctx.organization.id, url: "https://a.example/", format: "roleready" };
  await ctx.db.endpoint.create({ data: { ...base, id: endpointId, events: ["*"] } });
  for (const row of rows) {
    const { status = "DELIVERED", event = "resume.parsed", code = 200, attempts = 1, ms = 20, test = false } = row;
    const at = new Date(NOW.getTime() - row.ago);
    const eventId = newId("evt");
    await ctx.db.event.create({
      data: { id: eventId, organizationId: base.organizationId, type: event, data: {}, occurredAt: at, test },
    });
    await ctx.db.delivery.create({
      data: {
        ...base,
        id: newId("dlv"),
        eventId,
        eventType: event,
        endpointId,
        status,
        test,
        attemptCount: attempts,
        lastStatusCode: attempts ? code : null,
        lastErrorClass: row.errorClass ?? null,
        lastDurationMs: attempts ? ms : null,
        createdAt: at,
        finishedAt: status === "RETRYING" ? null : at,
        ...(status === "RETRYING" ? { nextAttemptAt: at } : {}),
      },
    });
  }
  return endpointId;
}

const rows: Ended[] = [
  { ago: 2 * MINUTE, ms: 4 },
  { ago: 10 * MINUTE, status: "EXHAUSTED", code: 500, errorClass: "HTTP_ERROR", attempts: 4 },
  { ago: 3 * HOUR, ms: 40 },
  { ago: 3 * HOUR, event: "operation.cancelled", attempts: 2 },
  { ago: 30 * HOUR, status: "EXHAUSTED", code: null, errorClass: "TIMEOUT", attempts: 4, ms: 10_000 },
  { ago: 20 * 24 * HOUR },
  { ago: 5 * MINUTE, test: true },
  { ago: 5 * MINUTE, status: "RETRYING", code: 503, errorClass: "HTTP_ERROR", attempts: 1 },
  { ago: 4 * HOUR, status: "DISCARDED", attempts: 0 },
];

async function counted(until: Date) {
  while (await rollUpDeliveries(harness.db, until));
}

describe.each([
  ["before anything is rolled up", async () => undefined],
  ["after half of it is", () => counted(new Date(NOW.getTime() - 2 * HOUR))],
  ["after all of it is", () => counted(new Date(NOW.getTime() + HOUR))],
])("statistics %s", (_when, prepare) => {
  it("count each ended delivery once, without tests", async () => {
    harness.clock.set(NOW);
    const ctx = await harness.organization();
    await harness.db.deliveryRollup.deleteMany();
    await harness.db.deliveryHour.deleteMany();
    await harness.db.event.deleteMany();
    const endpointId = await fill(ctx, rows);
    await prepare();
    const of = (range: "1h" | "24h" | "7d" | "30d") => getStatistics(ctx, { range, endpointId });
    expect(await of("1h")).toMatchObject({ total: 2, delivered: 1, failed: 1, errorRate: 0.5, attempts: 5 });
    const day = await of("24h");
    expect(day).toMatchObject({ total: 5, delivered: 3, failed: 2 });
    expect(day.series).toHaveLength(24);
    expect(day.series.at(-1)).toEqual({
      at: "2026-11-21T10:00:00.000Z",
      delivered: 1,
      failed: 1,
      durationMs: { p50: 5, p95: 23.5 },
    });
    const quiet = { delivered: 0, failed: 0, durationMs: { p50: null, p95: null } };
    expect(day.series.at(-2)).toMatchObject(quiet);
    expect(day.byEvent).toEqual([
      { event: "resume.parsed", delivered: 2, failed: 2 },
      { event: "operation.cancelled", delivered: 1, failed: 0 },
    ]);
    expect(new Set(day.byOutcome.map(({ outcome, count }) => `${outcome}:${count}`))).toEqual(
      new Set(["200:3", "500:1", "DISCARDED:1"]),
    );
    expect(await of("7d")).toMatchObject({ total: 6, failed: 3 });
    expect(await of("30d")).toMatchObject({ total: 7, delivered: 4 });
    const [line] = await getSparklines(ctx);
    expect(line).toMatchObject({ endpointId });
    expect(line?.series.reduce((sum, { delivered, failed }) => sum + delivered + failed, 0)).toBe(5);
  });

  it("agree with the logs of seed 004, which know what was tried", async () => {
    harness.clock.set(NOW);
    const ctx = await harness.organization();
    await harness.db.deliveryRollup.deleteMany();
    await harness.db.deliveryHour.deleteMany();
    await harness.db.event.deleteMany();
    await fill(ctx, rows);
    await prepare();
    expect(await getRolereadyStats(ctx, { test: false })).toEqual({
      total: 7,
      successful: 4,
      failed: 3,
      successRate: "57.14",
      averageAttempts: "2.00",
      byEvent: {
        "resume.parsed": { total: 6, successful: 3, failed: 3 },
        "operation.cancelled": { total: 1, successful: 1, failed: 0 },
      },
    });
    const logs = (more: object) => listRolereadyLogs(ctx, { limit: 2, offset: 0, test: false, ...more } as never);
    expect((await logs({})).pagination).toEqual({ total: 7, limit: 2, offset: 0, hasMore: true });
    expect((await logs({ success: false })).pagination.total).toBe(3);
    expect((await logs({ success: true, event: "resume.parsed", offset: 2 })).pagination).toMatchObject({
      total: 3,
      hasMore: false,
    });
    expect((await logs({ test: true, limit: 50 })).logs).toHaveLength(8);
  });
});

describe("latency", () => {
  it("of deliveries that ran into a time limit is that limit, live and counted", async () => {
    harness.clock.set(NOW);
    for (const limitMs of [10_000, 15_000, 30_000]) {
      const ctx = await harness.organization();
      await harness.db.deliveryRollup.deleteMany();
      await harness.db.deliveryHour.deleteMany();
      await harness.db.event.deleteMany();
      const timeout = { status: "EXHAUSTED", code: null, errorClass: "TIMEOUT", ms: limitMs + 12 } as const;
      const endpointId = await fill(ctx, [
        { ago: 2 * HOUR, ...timeout },
        { ago: 2 * HOUR, ...timeout },
      ]);
      const slow = async () => {
        const { p95 } = (await getStatistics(ctx, { range: "24h", endpointId })).durationMs;
        return Math.abs((p95 ?? 0) - limitMs) <= 500;
      };
      expect(await slow(), `live, ${limitMs}`).toBe(true);
      await counted(new Date(NOW.getTime() + HOUR));
      expect(await slow(), `counted, ${limitMs}`).toBe(true);
    }
  });
});

describe("housekeeping", () => {
  it("deletes events older than 90 days with deliveries, attempts and counts, and nothing younger", async () => {
    harness.clock.set(NOW);
    const ctx = await harness.organization();
    await harness.db.event.deleteMany();
    await fill(ctx, [{ ago: 91 * 24 * HOUR }, { ago: 89 * 24 * HOUR }]);
    await counted(new Date(NOW.getTime() + HOUR));
    while (await purgeEvents(harness.db, 90, NOW));
    expect(await harness.db.delivery.count()).toBe(1);
    expect(
      await harness.db.deliveryHour.count({ where: { hour: { lt: new Date(NOW.getTime() - 90 * 24 * HOUR) } } }),
    ).toBe(0);
  });

  it("finds deliveries whose next attempt is an hour late", async () => {
    harness.clock.set(NOW);
    const ctx = await harness.organization();
    await harness.db.event.deleteMany();
    await fill(ctx, [
      { ago: 61 * MINUTE, status: "RETRYING" },
      { ago: 59 * MINUTE, status: "RETRYING" },
      { ago: 2 * HOUR },
    ]);
    const overdue = await findOverdueDeliveries(harness.db, NOW);
    expect(overdue).toMatchObject([{ organizationId: ctx.organization.id, attempts: 1 }]);
  });
});
