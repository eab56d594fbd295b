import { inngest } from "#inngest/client.ts";
import type { Db } from "#lib/platform/db/client.ts";

const BATCH = 200;
/** Younger messages are still being handed over by whoever wrote them. */
const SWEEP_AFTER_MS = 5_000;
const KEEP_MS = 24 * 3600_000;

/**
 * Gives stored messages to the durable engine and marks them. Each goes under its row's id, by which the engine recognises a
 * repetition: dying between hand-over and mark does no harm.
 */
export async function handOver(db: Db, ids: string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += BATCH) {
    const rows = await db.outboxMessage.findMany({
      where: { id: { in: ids.slice(start, start + BATCH) }, handedOverAt: null },
      orderBy: { id: "asc" },
    });
    if (rows.length === 0) continue;
    await inngest.send(rows.map((row) => ({ id: row.id, name: row.name, data: row.data as Record<string, unknown> })));
    await db.outboxMessage.updateMany({
      where: { id: { in: rows.map((row) => row.id) } },
      data: { handedOverAt: new Date() },
    });
  }
}

/** Hands over what a crash or a failed hand-over left behind, oldest first. Gives how many there were. */
export async function sweepOutbox(db: Db, now: Date = new Date(), olderThanMs = SWEEP_AFTER_MS): Promise<number> {
  let total = 0;
  for (;;) {
    const rows = await db.outboxMessage.findMany({
      where: { handedOverAt: null, createdAt: { lte: new Date(now.getTime() - olderThanMs) } },
      select: { id: true },
      orderBy: { createdAt: "asc" },
      take: BATCH,
    });
    if (rows.length === 0) return total;
    await handOver(
      db,
      rows.map((row) => row.id),
    );
    total += rows.length;
  }
}

/** Deletes messages handed over a day ago: the engine recognises repetitions for as long. Gives how many. */
export async function pruneOutbox(db: Db, now: Date = new Date()): Promise<number> {
  const { count } = await db.outboxMessage.deleteMany({
    where: { handedOverAt: { lt: new Date(now.getTime() - KEEP_MS) } },
  });
  return count;
}
