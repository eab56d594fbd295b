import { setTimeout } from "node:timers/promises";
import type { Context } from "#lib/platform/context.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { type AttemptTools, attemptDelivery, attemptFound } from "./attempt-delivery.ts";
import { type AttemptInput, findForAttempt } from "./attempt-repository.ts";
import type { RequestedDelivery } from "./fan-out-events.ts";
import { createTargets, type Targets } from "./targets.ts";

/** A delivery that is not ended: which attempt is next, and from when. */
export interface OpenDelivery extends RequestedDelivery {
  from: number;
  at: Date | null;
}

export interface FirstAttempts {
  contextOf(organizationId: string): Context;
  tools: AttemptTools;
  /** Has an open delivery carried on durably. Asked again for one it knows, it does nothing. */
  leave(open: OpenDelivery): Promise<void>;
  targets?: Targets;
}

/** A retry due this soon is waited for; what waits longer sleeps in a run of its own. */
const SHORT_WAIT_MS = 2_000;

/** What was read longer ago, such as the endpoint's URL and secret, is read again. */
const FRESH_MS = 500;

const targetsOfProcess = createTargets();

/**
 * The first attempts of deliveries just made, all at the same time. Those that fail for longer, wait for their turn or have a slow
 * receiver are left to `leave`, each as soon as that is known. Gives how many.
 */
export async function tryAtOnce(
  db: Db,
  deliveries: RequestedDelivery[],
  { contextOf, tools, leave, targets = targetsOfProcess }: FirstAttempts,
): Promise<number> {
  let open = 0;
  const tried = await Promise.allSettled(
    deliveries.map(async (delivery) => {
      const row = await findForAttempt(db, delivery.deliveryId);
      const ctx = contextOf(delivery.organizationId);
      const next = row && (await firstAttempts(ctx, delivery, row, { tools, targets }));
      if (!next) return;
      await leave({ ...delivery, ...next });
      open += 1;
    }),
  );
  const failed = tried.find((result) => result.status === "rejected");
  if (failed) throw failed.reason;
  return open;
}

/** Null when the delivery has ended. */
async function firstAttempts(
  ctx: Context,
  { deliveryId, target }: RequestedDelivery,
  row: AttemptInput,
  { tools, targets }: { tools: AttemptTools; targets: Targets },
): Promise<{ from: number; at: Date | null } | null> {
  if (row.status !== "PENDING" && row.status !== "RETRYING") return null;
  if (row.attemptCount > 0) return { from: row.attemptCount + 1, at: row.nextAttemptAt };
  if (row.rateLimitPerSecond) return { from: 1, at: null };
  const readAt = performance.now();
  for (let number = 1; ; number++) {
    const leaveTarget = await targets.enter(target);
    if (!leaveTarget) return { from: number, at: null };
    const attempt =
      performance.now() - readAt < FRESH_MS
        ? attemptFound(ctx, row, { number }, tools)
        : attemptDelivery(ctx, { deliveryId, number }, tools);
    const { status, at } = await attempt.finally(leaveTarget);
    if (status === "waiting") return { from: number, at: new Date(at ?? 0) };
    if (status !== "retrying" || at === null) return null;
    const due = new Date(at);
    const waitMs = due.getTime() - ctx.clock.now().getTime();
    if (waitMs > SHORT_WAIT_MS) return { from: number + 1, at: due };
    await setTimeout(Math.max(0, waitMs));
  }
}
