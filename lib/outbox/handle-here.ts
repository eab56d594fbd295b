import type { Db } from "#lib/platform/db/client.ts";
import { perDatabase } from "#lib/platform/db/per-database.ts";
import { logger } from "#lib/platform/logger.ts";
import { processState } from "#lib/platform/process-state.ts";
import { keepFromSweeper, type Message } from "./outbox-repository.ts";

/** Messages under way in one process; more go to the engine. */
const MOST_UNDER_WAY = 2_000;
/** The sweeper leaves a message alone for 5 seconds at a time. */
const KEEP_EVERY_MS = 2_000;

const underWayOf = perDatabase(() => new Map<string, Promise<boolean>>());

/**
 * Has a message dealt with by the handler this process has for its name, which spares it the way through the engine. False when there
 * is none, no room, or it failed: then the engine gets it.
 */
export async function handleHere(db: Db, message: Message): Promise<boolean> {
  const handle = processState().handlers?.[message.name];
  const underWay = underWayOf(db);
  if (!handle || underWay.size >= MOST_UNDER_WAY) return false;
  const handled = handle(message.data).then(
    () => true,
    (error: unknown) => {
      logger().warn({ err: error, message: message.id }, "a message failed in this process; the engine gets it");
      return false;
    },
  );
  if (underWay.size === 0) keepUnderWay(db, underWay);
  underWay.set(message.id, handled);
  try {
    return await handled;
  } finally {
    underWay.delete(message.id);
  }
}

/** What takes long is not left behind: while anything is under way, the sweeper is kept from it. */
function keepUnderWay(db: Db, underWay: Map<string, unknown>): void {
  const timer = setInterval(() => {
    if (underWay.size === 0) return clearInterval(timer);
    keepFromSweeper(db, [...underWay.keys()]).catch((error: unknown) =>
      logger().warn({ err: error }, "messages under way could not be kept from the sweeper"),
    );
  }, KEEP_EVERY_MS);
  timer.unref();
}

/** Resolves when what is under way has ended, or after `withinMs`. */
export async function finishHere(db: Db, withinMs: number): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, withinMs).unref());
  await Promise.race([Promise.all(underWayOf(db).values()), late]);
}
