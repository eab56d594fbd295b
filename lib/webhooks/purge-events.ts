import type { Db } from "#lib/platform/db/client.ts";
import * as events from "./event-repository.ts";
import { deleteHoursBefore } from "./statistics-repository.ts";

const BATCH = 2_000;
const DAY_MS = 86_400_000;

/** Deletes one batch of events older than `days`, with deliveries and attempts, and at last their counts. Gives whether there may be more. */
export async function purgeEvents(db: Db, days: number, now: Date): Promise<boolean> {
  const before = new Date(now.getTime() - days * DAY_MS);
  const deleted = await events.deleteOlderThan(db, before, BATCH);
  if (deleted === BATCH) return true;
  await deleteHoursBefore(db, before);
  return false;
}
