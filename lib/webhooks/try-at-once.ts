import { createBatcher } from "#lib/platform/batcher.ts";
import { systemContext } from "#lib/platform/context.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { type AttemptResult, type AttemptTools, attemptFound } from "./attempt-delivery.ts";
import { type AttemptInput, findForAttempt } from "./attempt-repository.ts";
import type { RequestedDelivery } from "./fan-out-repository.ts";
import { createTargets, type Targets } from "./targets.ts";

/** A delivery that is not ended: which attempt is next, and from when. */
export interface OpenDelivery extends RequestedDelivery {
  from: number;
  at: Date | null;
}

export interface FirstAttempts {
  tools: AttemptTools;
  /** Has open deliveries carried on durably. Asked again for one it knows, it does nothing. */
  leave(open: OpenDelivery[]): Promise<void>;
  targets?: Targets;
}

const targetsOfProcess = createTargets();

/**
 * The first attempt of deliveries just made, all at the same time. Those that fail, wait for their turn or have a slow receiver are
 * left to `leave`, each as soon as that is known. Gives how many.
 */
export async function tryAtOnce(
  db: Db,
  deliveries: RequestedDelivery[],
  { tools, leave, targets = targetsOfProcess }: FirstAttempts,
): Promise<number> {
  const requested = new Map(deliveries.map((delivery) => [delivery.deliveryId, delivery]));
  const rows = await findForAttempt(db, [...requested.keys()]);
  let open = 0;
  const leaveOne = createBatcher<OpenDelivery, void>(async (left) => {
    await leave(left);
    open += left.length;
    return [];
  });
  const tried = await Promise.allSettled(
    rows.map(async (row) => {
      const delivery = requested.get(row.id);
      const next = delivery && (await firstAttempt(delivery, row, tools, targets));
      if (next) await leaveOne({ ...delivery, ...next });
    }),
  );
  const failed = tried.find((result) => result.status === "rejected");
  if (failed) throw failed.reason;
  return open;
}

/** Null when the delivery has ended with it. */
async function firstAttempt(
  { organizationId, target }: RequestedDelivery,
  row: AttemptInput,
  tools: AttemptTools,
  targets: Targets,
): Promise<{ from: number; at: Date | null } | null> {
  if (row.status !== "PENDING" && row.status !== "RETRYING") return null;
  if (row.attemptCount > 0) return { from: row.attemptCount + 1, at: row.nextAttemptAt };
  if (row.rateLimitPerSecond) return { from: 1, at: null };
  const leaveTarget = targets.enter(target);
  if (!leaveTarget) return { from: 1, at: null };
  const attempt = attemptFound(systemContext(organizationId), row, { number: 1 }, tools);
  const result: AttemptResult = await attempt.finally(leaveTarget);
  return result.status === "retrying" ? { from: 2, at: result.at === null ? null : new Date(result.at) } : null;
}
