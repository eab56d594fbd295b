import pg from "pg";
import type { Tx } from "./db/client.ts";
import { env } from "./env.ts";
import { logger } from "./logger.ts";

/** Something a page may show live. Carries ids and states only. */
export interface Change {
  organizationId: string;
  kind: "resume" | "delivery" | "endpoint" | "event";
  id: string;
  status: string;
}

const CHANNEL = "talentwire_changes";
type Listener = (change: Change) => void;

interface Feed {
  listeners: Map<string, Set<Listener>>;
  client: pg.Client | null;
}

const slot = globalThis as typeof globalThis & { talentwireChangeFeed?: Feed };

/** Tells every server process of a change, when the transaction commits. */
export async function publishChange(tx: Tx, change: Change): Promise<void> {
  await tx.$executeRaw`select pg_notify(${CHANNEL}, ${JSON.stringify(change)})`;
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
