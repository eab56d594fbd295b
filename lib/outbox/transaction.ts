import type { Db, Tx } from "#lib/platform/db/client.ts";
import { logger } from "#lib/platform/logger.ts";
import { handOver } from "./hand-over.ts";

const written = new WeakMap<Tx, string[]>();

/** Remembers a message of this transaction for the hand-over after its commit. */
export function noteMessages(tx: Tx, ids: string[]): void {
  const list = written.get(tx);
  if (!list) throw new Error("Messages are written inside inTransaction only");
  list.push(...ids);
}

/**
 * Runs `work` in one transaction and hands the messages it wrote to the durable engine right after commit.
 * A failed hand-over does not fail the call: the rows are there, and the sweeper hands them over.
 */
export async function inTransaction<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  let ids: string[] = [];
  const result = await db.$transaction(
    async (tx) => {
      ids = [];
      written.set(tx, ids);
      return work(tx);
    },
    { maxWait: 15_000, timeout: 30_000 },
  );
  if (ids.length > 0) {
    handOver(db, ids).catch((error: unknown) =>
      logger().warn({ err: error, messages: ids.length }, "hand-over failed; the sweeper will repeat it"),
    );
  }
  return result;
}
