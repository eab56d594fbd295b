import pg from "pg";
import type { Db } from "./db/client.ts";
import { env } from "./env.ts";
import { logger } from "./logger.ts";

/** Something a page may show live. Carries ids and states only. */
export type Change = ResumeChange | BusyChange;

export interface ResumeChange {
  organizationId: string;
  kind: "resume";
  id: string;
  status: string;
}

/** Deliveries and events come by the thousand: it is told that there were some, not which. */
export interface BusyChange {
  organizationId: string;
  kind: "delivery" | "event";
}

const CHANNEL = "talentwire_changes";
type Listener = (change: Change) => void;

interface Feed {
  listeners: Map<string, Set<Listener>>;
  client: pg.Client | null;
}

const slot = globalThis as typeof globalThis & { talentwireChangeFeed?: Feed };

/** How long changes are gathered. */
const GATHER_MS = 100;

const gathered = new WeakMap<Db, Map<string, Change>>();

/**
 * Tells every server process of changes already committed, at most ten times a second for all of them; of a résumé, its latest state. It is not part of
 * their transactions: PostgreSQL lets those that notify commit only one after the other, which costs most of the throughput.
 * What a dying process had gathered is not told; pages ask again now and then.
 */
export function announceChange(db: Db, change: Change): void {
  const key = `${change.kind} ${change.kind === "resume" ? change.id : change.organizationId}`;
  const waiting = gathered.get(db);
  if (waiting) {
    waiting.set(key, change);
    return;
  }
  const changes = new Map([[key, change]]);
  gathered.set(db, changes);
  setTimeout(() => {
    gathered.delete(db);
    const payloads = [...changes.values()].map((one) => JSON.stringify(one));
    db.$executeRaw`select pg_notify(${CHANNEL}, payload) from unnest(${payloads}::text[]) payload`.catch(
      (error: unknown) => logger().warn({ err: error }, "changes were not announced"),
    );
  }, GATHER_MS).unref();
}

/** Calls `listener` for each change of an organization until the returned function is called. */
export function subscribe(organizationId: string, listener: Listener): () => void {
  slot.talentwireChangeFeed ??= { listeners: new Map(), client: null };
  const feed = slot.talentwireChangeFeed;
  const set = feed.listeners.get(organizationId) ?? new Set();
  feed.listeners.set(organizationId, set.add(listener));
  if (!feed.client) void listen(feed);
  return () => {
    set.delete(listener);
    if (set.size === 0) feed.listeners.delete(organizationId);
  };
}

async function listen(feed: Feed): Promise<void> {
  const client = new pg.Client({ connectionString: env().DATABASE_URL, application_name: "talentwire-changes" });
  feed.client = client;
  client.on("notification", ({ payload }) => {
    const change: Change = JSON.parse(payload ?? "{}");
    for (const listener of feed.listeners.get(change.organizationId) ?? []) listener(change);
  });
  const reconnect = (error?: Error) => {
    if (feed.client !== client) return;
    feed.client = null;
    logger().warn({ err: error }, "change feed lost its connection");
    setTimeout(() => {
      if (feed.listeners.size > 0 && !feed.client) void listen(feed);
    }, 1000).unref();
  };
  client.on("error", reconnect);
  client.on("end", () => reconnect());
  await client
    .connect()
    .then(() => client.query(`listen ${CHANNEL}`))
    .catch(reconnect);
}

export async function closeChangeFeed(): Promise<void> {
  const client = slot.talentwireChangeFeed?.client;
  slot.talentwireChangeFeed = undefined;
  client?.removeAllListeners("end");
  await client?.end().catch(() => undefined);
}
