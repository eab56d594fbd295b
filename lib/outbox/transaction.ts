import type { Db, Tx } from "#lib/platform/db/client.ts";
import type { Prisma } from "#lib/platform/db/generated/client.ts";
import { logger } from "#lib/platform/logger.ts";
import { handOver, type Message } from "./hand-over.ts";

const written = new WeakMap<Tx, Message[]>();

/** Remembers a message of this transaction, to be written at its end and handed over after its commit. */
export function noteMessage(tx: Tx, message: Message): void {
  const list = written.get(tx);
  if (!list) throw new Error("Messages are written inside inTransaction only");
  list.push(message);
}

/**
 * Runs `work` in one transaction and hands the messages it wrote to the durable engine right after commit.
 * A failed hand-over does not fail the call: the rows are there, and the sweeper hands them over.
 */
export async function inTransaction<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  let messages: Message[] = [];
  const result = await db.$transaction(
    async (tx) => {
      messages = [];
      written.set(tx, messages);
      const made = await work(tx);
      if (messages.length > 0) {
        await tx.outboxMessage.createMany({
          data: messages.map((message) => ({ ...message, data: message.data as Prisma.InputJsonObject })),
        });
      }
      return made;
    },
    { maxWait: 15_000, timeout: 30_000 },
  );
  if (messages.length > 0) {
    handOver(db, messages).catch((error: unknown) =>
      logger().warn({ err: error, messages: messages.length }, "hand-over failed; the sweeper will repeat it"),
    );
  }
  return result;
}
