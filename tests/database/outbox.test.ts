import type pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { inngest, setInngestFetch } from "#inngest/client.ts";
import { createEngine, type Engine } from "#lib/engine/engine.ts";
import { sweepOutbox } from "#lib/outbox/hand-over.ts";
import { KEPT_MS } from "#lib/outbox/outbox-repository.ts";
import { sendMessage } from "#lib/outbox/send-message.ts";
import { inTransaction } from "#lib/outbox/transaction.ts";
import { connect } from "#lib/platform/db/client.ts";
import { newId } from "#lib/platform/ids.ts";
import { processState } from "#lib/platform/process-state.ts";
import { withDatabase } from "#tests/support/database.ts";

const database = withDatabase();
let engine: Engine;
let enginePool: pg.Pool;
let end: () => Promise<void>;

beforeAll(async () => {
  const { pool, prisma } = connect(database.url, 5);
  enginePool = pool;
  const logger = { info() {}, warn() {}, error() {} };
  engine = createEngine({ pool, connectionString: database.url, client: inngest, functions: [], logger });
  setInngestFetch(engine.fetch);
  await engine.start();
  end = async () => {
    await engine.stop();
    setInngestFetch(undefined);
    await prisma.$disconnect();
    if (!pool.ended) await pool.end();
  };
});
afterAll(() => end());

const unsent = () => database.db.outboxMessage.findMany({ where: { handedOverAt: null }, select: { id: true } });

it("a message the engine refuses holds up no other", async () => {
  const tooLarge = { id: "msg_0_large", name: "webhook/event.recorded", data: { eventId: "x".repeat(300_000) } };
  await database.db.outboxMessage.createMany({
    data: [tooLarge, ...[1, 2, 3].map((n) => ({ ...tooLarge, id: `msg_${n}`, data: { eventId: String(n) } }))],
  });
  await expect(sweepOutbox(database.db, new Date(Date.now() + KEPT_MS))).rejects.toThrow("larger than 256 KiB");
  await expect.poll(unsent, { timeout: 20_000 }).toEqual([{ id: tooLarge.id }]);
  await database.db.outboxMessage.deleteMany({ where: { id: tooLarge.id } });
});

it("nothing is written of a transaction that rolls back, and messages stand in it once it commits", async () => {
  const failing = inTransaction(database.db, async (tx) => {
    sendMessage(tx, "webhook/event.recorded", { organizationId: "none", eventId: "rolled back" });
    throw new Error("changed my mind");
  });
  await expect(failing).rejects.toThrow("changed my mind");
  await inTransaction(database.db, async (tx) => {
    sendMessage(tx, "webhook/event.recorded", { organizationId: "none", eventId: "committed" });
  });
  const rows = await database.db.outboxMessage.findMany({
    where: { data: { path: ["organizationId"], equals: "none" } },
  });
  expect(rows.map((row) => row.data)).toEqual([{ organizationId: "none", eventId: "committed" }]);
  await expect.poll(unsent).toEqual([]);
});

describe("a message this process deals with itself", () => {
  const deal = (handler: (data: unknown) => Promise<void>) => {
    processState().handlers = { "webhook/event.recorded": handler };
    const sent = { organizationId: "none", eventId: newId("evt") };
    return {
      sent,
      send: () => inTransaction(database.db, async (tx) => sendMessage(tx, "webhook/event.recorded", sent)),
      row: async () =>
        database.db.outboxMessage.findFirstOrThrow({ where: { data: { path: ["eventId"], equals: sent.eventId } } }),
      /** How often the engine got it. */
      inEngine: async () => {
        const { rows } = await enginePool.query("select 1 from engine.events where payload::text like $1", [
          `%${sent.eventId}%`,
        ]);
        return rows.length;
      },
    };
  };
  afterEach(() => {
    processState().handlers = undefined;
  });

  it("is marked when it is done, and the engine gets nothing", async () => {
    const handled: unknown[] = [];
    const { sent, send, row, inEngine } = deal(async (data) => {
      handled.push(data);
    });
    await send();
    await expect.poll(async () => (await row()).handedOverAt).not.toBeNull();
    expect(handled).toEqual([sent]);
    expect(await inEngine()).toBe(0);
  });

  it("goes to the engine when that fails", async () => {
    const { send, row, inEngine } = deal(() => Promise.reject(new Error("the receiver's name is not a name")));
    await send();
    await expect.poll(async () => (await row()).handedOverAt).not.toBeNull();
    expect(await inEngine()).toBe(1);
  });

  it("is left alone by the sweeper however long it takes, and found by it when the process has died", async () => {
    const { promise, resolve: finish } = Promise.withResolvers<void>();
    const { send, row, inEngine } = deal(() => promise);
    await send();
    const { sweepAt } = await row();
    await sweepOutbox(database.db);
    await expect.poll(async () => (await row()).sweepAt, { timeout: 10_000 }).not.toEqual(sweepAt);
    await sweepOutbox(database.db, new Date(sweepAt.getTime() + 1));
    expect(await inEngine()).toBe(0);
    // Nobody tells the sweeper any more that it is under way.
    await sweepOutbox(database.db, new Date((await row()).sweepAt.getTime() + 1));
    expect(await inEngine()).toBe(1);
    finish();
  });
});
