import type { Db } from "#lib/platform/db/client.ts";
import { rollUp } from "./statistics-repository.ts";

/** An attempt's outcome is stored within this time of the instant it bears. */
const SETTLED_AFTER_MS = 60_000;

/** Counts ended deliveries for the statistics, a day's worth at most. Gives whether there is more to count. */
export function rollUpDeliveries(db: Db, now: Date): Promise<boolean> {
  return rollUp(db, new Date(now.getTime() - SETTLED_AFTER_MS));
}
