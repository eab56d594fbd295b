import pg from "pg";
import { within } from "./within.ts";

/** One engine per database holds this advisory lock; it goes with the connection, so with the process too. */
const LOCK = 7316001;
const HEARTBEAT_MS = 1_000;
/** A connection to a machine that is gone is not waited for. */
const RELEASE_MS = 2_000;
/** Heartbeats that may go by before an answer; counted, because a busy process is late with both. */
const MISSED_HEARTBEATS = 5;

export interface Leadership {
  /** One try to become the engine of this database: the new generation, or null when another process is. Throws without database. */
  tryTake(): Promise<string | null>;
  /** Gives the lock up. */
  release(): Promise<void>;
  /** Gives the lock up and ends all connections. */
  close(): Promise<void>;
}

export interface LeadershipEvents {
  /** The connection that holds the lock is gone: another process may take over at any moment. */
  onLost(reason: Error): void;
  /** Events have been committed somewhere. */
  onEvents(): void;
}

/** Holds the lock on a connection of its own, which also hears of new events and is checked every second. */
export function createLeadership(connectionString: string, events: LeadershipEvents): Leadership {
  let client: pg.Client | null = null;
  /** The connection of the last try in vain, for the next. */
  let waiting: pg.Client | null = null;
  let heartbeat: NodeJS.Timeout | null = null;

  function drop(): pg.Client | null {
    if (heartbeat) clearInterval(heartbeat);
    heartbeat = null;
    const dropped = client;
    client = null;
    return dropped;
  }

  function lose(from: pg.Client, reason: Error): void {
    if (client !== from) return;
    drop();
    from.end().catch(() => undefined);
    events.onLost(reason);
  }

  function watch(held: pg.Client): void {
    held.on("error", (error) => lose(held, error));
    held.on("end", () => lose(held, new Error("the database closed the connection")));
    held.on("notification", events.onEvents);
    let missed = 0;
    heartbeat = setInterval(() => {
      if (missed++ > MISSED_HEARTBEATS) lose(held, new Error("the database does not answer"));
      // The first that is answered counts for those before it.
      if (missed > 1) return;
      held.query("select 1").then(
        () => {
          missed = 0;
        },
        (error) => lose(held, error),
      );
    }, HEARTBEAT_MS);
  }

  async function connect(): Promise<pg.Client> {
    const candidate = new pg.Client({
      connectionString,
      application_name: "engine leader",
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      // The server notices within seconds when this machine is gone, and frees the lock.
      options: "-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3",
    });
    candidate.on("error", () => undefined);
    await candidate.connect();
    return candidate;
  }

  return {
    async tryTake() {
      const candidate = waiting ?? (await connect());
      waiting = null;
      try {
        const { rows } = await candidate.query("select pg_try_advisory_lock($1) as taken", [LOCK]);
        if (!rows[0]?.taken) {
          waiting = candidate;
          return null;
        }
        await candidate.query('listen "engine:events"');
        const taken = await candidate.query<{ generation: string }>("select engine.take_over() as generation");
        client = candidate;
        watch(candidate);
        return taken.rows[0]?.generation ?? null;
      } catch (error) {
        candidate.end().catch(() => undefined);
        throw error;
      }
    },

    async release() {
      const held = drop();
      if (held) await within(RELEASE_MS, held.end());
    },

    async close() {
      await this.release();
      const idle = waiting;
      waiting = null;
      if (idle) await within(RELEASE_MS, idle.end());
    },
  };
}
