import { inngest } from "#inngest/client.ts";
import { createBatcher } from "#lib/platform/batcher.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { perDatabase } from "#lib/platform/db/per-database.ts";
import { handleHere } from "./handle-here.ts";
import { findLeft, type Message, markHandedOver } from "./outbox-repository.ts";

const BATCH = 200;
const KEEP_MS = 24 * 3600_000;

/** A message the engine does not take (400, 413) must not hold up the others; whatever else failed would fail for them too. */
const isRefusal = (error: unknown) => /Inngest API Error: 4(00|13)/.test(String(error));

/** What several transactions hand over at the same time goes together. */
const batchers = perDatabase((db) => ({
  send: createBatcher<Message, void>(
    async (messages) => {
      await inngest.send(messages.map(({ id, name, data }) => ({ id, name, data })));
      return [];
    },
    { maxSize: BATCH, isFatal: (error) => !isRefusal(error) },
  ),
  mark: createBatcher<string, void>(
    async (ids) => {
      await markHandedOver(db, ids);
      return [];
    },
    { maxSize: BATCH },
  ),
}));

/**
 * Has stored messages dealt with, by this process or by the durable engine, and marks them. The engine gets each under its row's id, by
 * which it recognises a repetition: dying before the mark does no harm.
 */
export async function handOver(db: Db, messages: Message[]): Promise<void> {
  const { send, mark } = batchers(db);
  await Promise.all(
    messages.map(async (message) => {
      if (!(await handleHere(db, message))) await send(message);
      await mark(message.id);
    }),
  );
}

/** Gives the engine what a crash or a failed hand-over left behind, oldest first. Gives how many there were. */
export async function sweepOutbox(db: Db, now: Date = new Date()): Promise<number> {
  const { send, mark } = batchers(db);
  let total = 0;
  for (;;) {
    const messages = await findLeft(db, now, BATCH);
    if (messages.length === 0) return total;
    await Promise.all(messages.map((message) => send(message).then(() => mark(message.id))));
    total += messages.length;
  }
}

/** Deletes messages handed over a day ago: the engine recognises repetitions for as long. Gives how many. */
export async function pruneOutbox(db: Db, now: Date = new Date()): Promise<number> {
  const { count } = await db.outboxMessage.deleteMany({
    where: { handedOverAt: { lt: new Date(now.getTime() - KEEP_MS) } },
  });
  return count;
}
