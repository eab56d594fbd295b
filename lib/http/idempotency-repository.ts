import type { Db, Tx } from "#lib/platform/db/client.ts";
import type { Prisma } from "#lib/platform/db/generated/client.ts";

export interface IdempotencyKey {
  organizationId: string;
  route: string;
  key: string;
}

const LOCK_MS = 60_000;
const KEEP_MS = 24 * 3600_000;

/** Takes the key for a request that is about to run; false when another request has it or has finished with it. */
export async function claim(db: Db, key: IdempotencyKey, requestHash: string, now: Date): Promise<boolean> {
  const lockedUntil = new Date(now.getTime() + LOCK_MS);
  const expiresAt = new Date(now.getTime() + KEEP_MS);
  const { count } = await db.idempotencyRecord.createMany({
    data: [{ ...key, requestHash, lockedUntil, createdAt: now, expiresAt }],
    skipDuplicates: true,
  });
  if (count === 1) return true;
  // Left behind by a request that died, or older than a day.
  const retaken = await db.idempotencyRecord.updateMany({
    where: { ...key, OR: [{ expiresAt: { lte: now } }, { status: null, lockedUntil: { lte: now }, requestHash }] },
    data: { requestHash, lockedUntil, createdAt: now, expiresAt, status: null },
  });
  return retaken.count === 1;
}

export function find(db: Db, key: IdempotencyKey) {
  return db.idempotencyRecord.findUnique({ where: { organizationId_route_key: key } });
}

/** Keeps the answer; inside the transaction of the work, so that the work and its answer stand or fall together. */
export async function complete(
  tx: Tx | Db,
  key: IdempotencyKey,
  answer: { status: number; headers: Record<string, string>; body: Prisma.InputJsonValue },
): Promise<void> {
  await tx.idempotencyRecord.update({ where: { organizationId_route_key: key }, data: answer });
}

/** Lets the key be used again after a request that failed. */
export async function release(db: Db, key: IdempotencyKey): Promise<void> {
  await db.idempotencyRecord.deleteMany({ where: { ...key, status: null } });
}

export async function deleteExpired(db: Db, now: Date): Promise<number> {
  const { count } = await db.idempotencyRecord.deleteMany({ where: { expiresAt: { lte: now } } });
  return count;
}
