import { afterAll, beforeAll, expect, it } from "vitest";
import { inngest, setInngestFetch } from "#inngest/client.ts";
import { createEngine, type Engine } from "#lib/engine/engine.ts";
import { sweepOutbox } from "#lib/outbox/hand-over.ts";
import { sendMessage } from "#lib/outbox/send-message.ts";
import { inTransaction } from "#lib/outbox/transaction.ts";
import { connect } from "#lib/platform/db/client.ts";
import { withDatabase } from "#tests/support/database.ts";

const database = withDatabase();
let engine: Engine;
let end: () => Promise<void>;

beforeAll(async () => {
  const { pool, prisma } = connect(database.url, 5);
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
  await expect(sweepOutbox(database.db, new Date(), 0)).rejects.toThrow("larger than 256 KiB");
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
