import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";
import { inngest, setInngestFetch } from "#inngest/client.ts";
import { deliverFunction } from "#inngest/functions/webhooks/deliver.ts";
import { fanOutEventsFunction } from "#inngest/functions/webhooks/fan-out-events.ts";
import { recoverEndpointFunction } from "#inngest/functions/webhooks/recover-endpoint.ts";
import { createEngine, type Engine } from "#lib/engine/engine.ts";
import type { Context } from "#lib/platform/context.ts";
import { systemContext } from "#lib/platform/context.ts";
import { closeDatabase, db, pool } from "#lib/platform/db/client.ts";
import { applyMigrations } from "#lib/platform/db/schema-engine.ts";
import { setDatabaseUrl } from "#lib/platform/env.ts";
import { newId } from "#lib/platform/ids.ts";
import { createEndpoint } from "#lib/webhooks/create-endpoint.ts";
import { recoverEndpoint } from "#lib/webhooks/recover-endpoint.ts";
import { replayDelivery } from "#lib/webhooks/replay-delivery.ts";
import { updateEndpoint } from "#lib/webhooks/update-endpoint.ts";
import { createTestDatabase } from "#tests/support/postgres.ts";
import { type Receiver, startReceiver } from "#tests/support/receiver.ts";
import { record } from "./support/harness.ts";

let engine: Engine;
let drop: () => Promise<void>;
const receivers: Receiver[] = [];

beforeAll(async () => {
  const database = await createTestDatabase(inject("databaseUrl"));
  drop = database.drop;
  await applyMigrations(database.url, path.resolve("prisma"));
  setDatabaseUrl(database.url);
  engine = createEngine({
    pool: pool(),
    connectionString: database.url,
    client: inngest,
    functions: [fanOutEventsFunction, deliverFunction, recoverEndpointFunction],
    logger: { info() {}, warn() {}, error() {} },
  });
  setInngestFetch(engine.fetch);
  await engine.start();
});
afterAll(async () => {
  await Promise.all(receivers.map((receiver) => receiver.close()));
  await engine.stop();
  setInngestFetch(undefined);
  await closeDatabase();
  await drop();
});

async function organization(): Promise<Context> {
  const id = newId("org");
  await db().organization.create({ data: { id, name: "Test", slug: id } });
  return systemContext(id);
}
async function receiver(answer?: Receiver["answer"]): Promise<Receiver> {
  const started = await startReceiver(answer ? { answer } : {});
  receivers.push(started);
  return started;
}
const endpoint = (ctx: Context, url: string, more: Partial<Parameters<typeof createEndpoint>[1]> = {}) =>
  createEndpoint(ctx, { url, format: "standard", events: ["*"], description: "", ...more });

const settled = (ctx: Context, count: number) =>
  vi.waitFor(
    async () => {
      const rows = await db().delivery.findMany({
        where: { organizationId: ctx.organization.id, finishedAt: { not: null } },
        orderBy: { createdAt: "asc" },
      });
      expect(rows).toHaveLength(count);
      return rows;
    },
    { timeout: 20_000, interval: 20 },
  );

describe("on the embedded engine", () => {
  it("a recorded event arrives at every endpoint", async () => {
    const ctx = await organization();
    const [one, two] = [await receiver(), await receiver()];
    await endpoint(ctx, one.url);
    await endpoint(ctx, two.url, { format: "smartcv", events: ["resume.created"] });
    await record(ctx, "resume.created");
    await Promise.all([one.waitFor(1), two.waitFor(1)]);
    expect((await settled(ctx, 2)).map((row) => row.status)).toEqual(["DELIVERED", "DELIVERED"]);
  });

  it("a failed attempt is made again when its wait is over, each signed anew", async () => {
    const ctx = await organization();
    let failures = 2;
    const hook = await receiver((_request, response) => {
      response.statusCode = failures-- > 0 ? 500 : 200;
      response.end();
    });
    await endpoint(ctx, hook.url, { format: "smartcv" });
    await record(ctx, "resume.created");
    const arrived = await hook.waitFor(3);
    expect(new Set(arrived.map((request) => request.headers["x-smartcv-signature"])).size).toBe(3);
    expect(new Set(arrived.map((request) => request.body.toString())).size).toBe(1);
    expect(await settled(ctx, 1)).toMatchObject([{ status: "DELIVERED", attemptCount: 3 }]);
  });

  it("one hung endpoint holds nobody up", async () => {
    const ctx = await organization();
    const held: (() => void)[] = [];
    const hung = await receiver((_request, response) => {
      held.push(() => response.end());
    });
    const healthy = await receiver();
    const slow = await endpoint(ctx, hung.url, { events: ["user.registered"] });
    await Promise.all(
      Array.from({ length: 100 }, (_, i) => endpoint(ctx, `${healthy.url}/${i}`, { events: ["resume.created"] })),
    );
    for (let i = 0; i < 20; i++) await record(ctx, "user.registered");
    await hung.waitFor(4);
    await record(ctx, "resume.created");
    await healthy.waitFor(100);
    expect(new Set(healthy.received.map((request) => request.path)).size).toBe(100);
    expect(await db().delivery.count({ where: { endpointId: slow.id, finishedAt: { not: null } } })).toBe(0);
    hung.answer = (_request, response) => response.end();
    for (const release of held) release();
    await settled(ctx, 120);
  });

  it("what failed and what was missed while disabled is recovered, once each", async () => {
    const ctx = await organization();
    const hook = await receiver((_request, response) => response.writeHead(400).end());
    const made = await endpoint(ctx, hook.url, { format: "cvdeepmatch" });
    const since = new Date(Date.now() - 1_000).toISOString();
    for (let i = 0; i < 3; i++) await record(ctx, "match.finished");
    await settled(ctx, 3);
    await updateEndpoint(ctx, made.id, { state: "disabled" });
    const missed = await record(ctx, "match.finished");
    await vi.waitFor(async () => {
      const messages = { name: "webhook/event.recorded", data: { path: ["eventId"], equals: missed } };
      expect(await db().outboxMessage.count({ where: { ...messages, handedOverAt: { not: null } } })).toBe(1);
    });
    const input = { since, missed: true, dryRun: false };
    await expect(recoverEndpoint(ctx, made.id, input)).rejects.toMatchObject({ code: "CONFLICT" });
    await updateEndpoint(ctx, made.id, { state: "active" });
    hook.answer = (_request, response) => response.end();
    expect(await recoverEndpoint(ctx, made.id, { ...input, dryRun: true })).toEqual({ deliveries: 4, dryRun: true });
    expect(await recoverEndpoint(ctx, made.id, input)).toEqual({ deliveries: 4, dryRun: false });
    const rows = await settled(ctx, 7);
    expect(rows.filter((row) => row.status === "DELIVERED")).toHaveLength(4);
    expect(hook.received).toHaveLength(7);
    expect(await recoverEndpoint(ctx, made.id, input)).toEqual({ deliveries: 0, dryRun: false });
  });

  it("a replay sends the same event once more", async () => {
    const ctx = await organization();
    const hook = await receiver();
    await endpoint(ctx, hook.url);
    await record(ctx, "resume.created");
    const [original] = await settled(ctx, 1);
    const replay = await replayDelivery(ctx, original?.id ?? "");
    expect(replay).toMatchObject({ status: "pending", replayOf: original?.id });
    await settled(ctx, 2);
    const [first, second] = hook.received;
    expect(second?.headers["webhook-id"]).toBe(first?.headers["webhook-id"]);
    expect(second?.body).toEqual(first?.body);
  });
});
