import { announceChange, type Change } from "#lib/platform/change-feed.ts";
import type { Db, Tx } from "#lib/platform/db/client.ts";
import { logger } from "#lib/platform/logger.ts";
import { handOver } from "./hand-over.ts";
import { insertAll, type Message, type StoredEvent } from "./outbox-repository.ts";

interface Left {
  events: StoredEvent[];
  messages: Message[];
  changes: Change[];
}

const leftBehind = new WeakMap<Tx, Left>();

/** Remembers an event of this transaction, to be written at its end. */
export function noteEvent(tx: Tx, event: StoredEvent): void {
  leftBy(tx).events.push(event);
}

/** Remembers a message of this transaction, to be written at its end and handed over after its commit. */
export function noteMessage(tx: Tx, message: Message): void {
  leftBy(tx).messages.push(message);
}

/** Remembers a change that pages are told of after the commit. */
export function noteChange(tx: Tx, change: Change): void {
  leftBy(tx).changes.push(change);
}

function leftBy(tx: Tx): Left {
  const left = leftBehind.get(tx);
  if (!left) throw new Error("Events and messages are written inside inTransaction only");
  return left;
}

/**
 * Runs `work` in one transaction and hands the messages it wrote to the durable engine right after commit.
 * A failed hand-over does not fail the call: the rows are there, and the sweeper hands them over.
 */
export async function inTransaction<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  let left: Left = { events: [], messages: [], changes: [] };
  const result = await db.$transaction(
    async (tx) => {
      left = { events: [], messages: [], changes: [] };
      leftBehind.set(tx, left);
      const made = await work(tx);
      if (left.events.length + left.messages.length > 0) await insertAll(tx, left.events, left.messages);
      return made;
    },
    { maxWait: 15_000, timeout: 30_000 },
  );
  const { events, messages, changes } = left;
  for (const { organizationId } of events) announceChange(db, { organizationId, kind: "event" });
  for (const change of changes) announceChange(db, change);
  if (messages.length > 0) {
    handOver(db, messages).catch((error: unknown) =>
      logger().warn({ err: error, messages: messages.length }, "hand-over failed; the sweeper will repeat it"),
    );
  }
  return result;
}
