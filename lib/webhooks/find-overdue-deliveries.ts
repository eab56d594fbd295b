import type { Db } from "#lib/platform/db/client.ts";
import * as deliveries from "./delivery-repository.ts";
import { targetOf } from "./fan-out-events.ts";

const OVERDUE_MS = 3_600_000;
const BATCH = 1_000;

export interface OverdueDelivery {
  organizationId: string;
  deliveryId: string;
  target: string;
  attempts: number;
}

/** Deliveries whose next attempt should have been an hour ago: the durable engine has lost them. */
export async function findOverdueDeliveries(db: Db, now: Date): Promise<OverdueDelivery[]> {
  const rows = await deliveries.findOverdue(db, new Date(now.getTime() - OVERDUE_MS), BATCH);
  return rows.map((row) => ({
    organizationId: row.organizationId,
    deliveryId: row.id,
    target: targetOf(row),
    attempts: row.attemptCount,
  }));
}
