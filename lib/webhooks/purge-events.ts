import type { Db } from "#lib/platform/db/client.ts";
import * as events from "./event-repository.ts";

const BATCH = 2_000;
const DAY_MS = 86_400_000;

/** Deletes one batch of events older than `days`, with deliveries and attempts. Gives whether there may be more. */
export async function purgeEvents(db: Db, days: number, now: Date): Promise<boolean> {
  const deleted = await events.deleteOlderThan(db, new Date(now.getTime() - days * DAY_MS), BATCH);
  return deleted === BATCH;
}
