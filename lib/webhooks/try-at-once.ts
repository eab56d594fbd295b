import { createBatcher } from "#lib/platform/batcher.ts";
import { systemContext } from "#lib/platform/context.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { logger } from "#lib/platform/logger.ts";
import { type AttemptResult, type AttemptTools, attemptFound } from "./attempt-delivery.ts";
import { type AttemptInput, findForAttempt } from "./attempt-repository.ts";
import type { RequestedDelivery } from "./fan-out-repository.ts";
import { formatNamed } from "./formats/registry.ts";

/** First attempts under way at one target, in this process: a receiver that hangs holds up no more than these. */
const MOST_PER_TARGET = 4;
/** How long the events of a batch wait for their receivers; who takes longer is looked after by a run of its own. */
const PATIENCE_MS = 1_000;
/** Time to write down an attempt after its deadline. */
const GRACE_MS = 5_000;

/** A delivery that is not ended: which attempt is next, and from when. */
export interface OpenDelivery extends RequestedDelivery {
  from: number;
  at: Date | null;
}

export interface FirstAttempts {
  tools: AttemptTools;
  /** Has open deliveries carried on durably. Asked again for one it knows, it does nothing. */
  leave(open: OpenDelivery[]): Promise<void>;
}

/** Ids of deliveries by target. */
const underWay = new Map<string, Set<string>>();

/**
 * The first attempt of deliveries just made, all at the same time. Those that fail, have to wait for their turn or take their time
 * are left to `leave`, each as soon as that is known. Gives how many.
 */
export async function tryAtOnce(
  db: Db,
  deliveries: RequestedDelivery[],
  { tools, leave }: FirstAttempts,
): Promise<number> {
  const rows = await findForAttempt(
    db,
    deliveries.map(({ deliveryId }) => deliveryId),
  );
  const targets = new Map(deliveries.map((delivery) => [delivery.deliveryId, delivery]));
  const patience = Promise.withResolvers<"late">();
  const timer = setTimeout(() => patience.resolve("late"), PATIENCE_MS);
  let open = 0;
  const leaveOne = createBatcher<OpenDelivery, void>(async (left) => {
    await leave(left);
    open += left.length;
    return [];
  });
  const tried = await Promise.allSettled(
    rows.map(async (row) => {
      const delivery = targets.get(row.id);
      if (!delivery || row.status === "DELIVERED" || row.status === "EXHAUSTED" || row.status === "DISCARDED") return;
      const next = await firstAttempt(delivery, row, { tools, late: patience.promise });
      if (next) await leaveOne({ ...delivery, ...next });
    }),
  );
  clearTimeout(timer);
  const failed = tried.find((result) => result.status === "rejected");
  if (failed) throw failed.reason;
  return open;
}

/** Null when the delivery has ended with it. */
async function firstAttempt(
  { organizationId, target }: RequestedDelivery,
  row: AttemptInput,
  { tools, late }: { tools: AttemptTools; late: Promise<"late"> },
): Promise<{ from: number; at: Date | null } | null> {
  if (row.attemptCount > 0) return { from: row.attemptCount + 1, at: row.nextAttemptAt };
  const afterDeadline = () => new Date(Date.now() + formatNamed(row.format).policy.timeoutMs + GRACE_MS);
  const here = underWay.get(target) ?? new Set();
  if (here.has(row.id)) return { from: 1, at: afterDeadline() };
  if (row.rateLimitPerSecond || here.size >= MOST_PER_TARGET) return { from: 1, at: null };
  underWay.set(target, here.add(row.id));
  const attempt = attemptFound(systemContext(organizationId), row, { number: 1 }, tools).finally(() => {
    here.delete(row.id);
    if (here.size === 0) underWay.delete(target);
  });
  const result = await Promise.race([attempt, late]);
  if (result !== "late") return result.status === "retrying" ? { from: 2, at: dateOf(result) } : null;
  attempt.catch((error: unknown) =>
    logger().warn({ err: error, delivery: row.id }, "a slow first attempt was not written down; it is made again"),
  );
  return { from: 1, at: afterDeadline() };
}

const dateOf = ({ at }: AttemptResult) => (at === null ? null : new Date(at));
