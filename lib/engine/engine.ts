import type { TaskList } from "graphile-worker";
import type { Inngest, InngestFunction } from "inngest";
import type pg from "pg";
import { createCallRunner } from "./call-runner.ts";
import { createFetchHandler } from "./engine-fetch.ts";
import { type EngineFunction, readFunctions } from "./function-config.ts";
import { createSender, type SentEvent } from "./ingest.ts";
import { createLeadership } from "./leadership.ts";
import { createLeases } from "./leases.ts";
import type { Call } from "./protocol.ts";
import { type Queue, startQueue, surviveLostConnections } from "./queue.ts";
import { createRouter, type Router } from "./router.ts";
import { planCrons, runTick, type Tick } from "./schedules.ts";
import { migrateEngine } from "./schema/migrate.ts";
import { createSdk } from "./sdk.ts";
import { createStore, type Store } from "./store.ts";
import { within } from "./within.ts";

export type EngineRole = "starting" | "standby" | "active" | "stopped";

export interface EngineLogger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface Engine {
  /**
   * Reads the functions, brings the tables up to date, and takes the database or stands by for whoever has it.
   * Throws for a function the engine cannot run, and when the database cannot be reached.
   */
  start(): Promise<void>;
  /** Lets what runs finish (10 seconds at most), then frees the database for another engine. */
  stop(): Promise<void>;
  /** Accepts events durably; with a client they are part of its transaction. Works in any role once started. */
  send(events: SentEvent[], client?: pg.PoolClient): Promise<{ ids: string[] }>;
  /** What the Inngest client uses instead of the network; see `createEngineFetch`. */
  fetch: typeof globalThis.fetch;
  /** Whether this process holds the database and works. */
  ready(): boolean;
  role(): EngineRole;
}

export interface EngineOptions {
  pool: pg.Pool;
  /** For the connection that holds the lock; no transaction pooler in between. */
  connectionString: string;
  client: Inngest.Any;
  functions: InngestFunction.Any[];
  logger: EngineLogger;
  /** Calls of functions under way at the same time. */
  concurrency?: number;
  /** Whether functions run on after a stored step instead of being called anew for each. */
  checkpointing?: boolean;
  /** How long ended runs and their events are kept. */
  retentionMs?: number;
  /** Delay before the attempt after `attempt`, counted from 0; Inngest's table when left out. */
  backoff?: (attempt: number) => number;
  now?: () => number;
}

const STANDBY_MS = 500;
/** How long calls under way may take to finish when the engine stops, and when it lost the database. */
const GRACE_MS = 10_000;
const LOST_GRACE_MS = 2_000;
/** Events are announced; this is for the announcement that got lost. */
const WAKE_MS = 1_000;
const PRUNE_MS = 10 * 60_000;
const PRUNE_BATCH = 2_000;
const DAY_MS = 86_400_000;

interface Work {
  store: Store;
  queue: Queue;
  router: Router;
  timers: NodeJS.Timeout[];
}

/** The embedded engine: runs Inngest functions on PostgreSQL in this process. */
export function createEngine(options: EngineOptions): Engine {
  const { pool, logger, client, functions, concurrency = 100, checkpointing = true, now = Date.now } = options;
  const leases = createLeases();
  const sdk = createSdk(client, functions);
  let registered = new Map<string, EngineFunction>();
  let role: Exclude<EngineRole, "stopped"> = "starting";
  let stopped = false;
  let work: Work | null = null;
  let retry: NodeJS.Timeout | null = null;
  let lastChange: Promise<void> = Promise.resolve();

  /** Changes of role happen one after the other. */
  function inTurn(change: () => Promise<void>): Promise<void> {
    lastChange = lastChange.then(change, change);
    return lastChange;
  }

  const sender = createSender(pool, () => work?.router.wake());
  const leadership = createLeadership(options.connectionString, {
    onLost: (reason) => {
      logger.warn({ reason: reason.message }, "the engine lost its database connection");
      void inTurn(standBy);
    },
    onEvents: () => work?.router.wake(),
  });

  function tasks(store: Store): TaskList {
    const runCall = createCallRunner({
      store,
      sdk,
      leases,
      functions: registered,
      checkpointing,
      now,
      backoff: options.backoff,
    });
    return {
      "engine/call": (payload) => runCall(payload as Call),
      "engine/timer": (payload) => store.fireTimer(payload as { run: string; step: string; output: unknown }),
      "engine/deadline": (payload) => store.cancelRun((payload as { run: string }).run),
      "engine/cron": (payload) => runTick(store, registered, payload as Tick, now()),
    };
  }

  async function begin(generation: string): Promise<void> {
    const store = createStore(pool, generation);
    await planCrons(pool, store, registered, now());
    const { connectionString } = options;
    const queue = await startQueue({ connectionString, tasks: tasks(store), concurrency, logger });
    const router = createRouter(store, registered, (err) =>
      logger.warn({ err }, "events could not be routed; trying again"),
    );
    const prune = () =>
      pruneAll(store, options.retentionMs ?? 30 * DAY_MS).catch((err) => logger.warn({ err }, "pruning failed"));
    const timers = [setInterval(router.wake, WAKE_MS), setInterval(prune, PRUNE_MS)];
    work = { store, queue, router, timers };
    role = "active";
    // The queue gives up when the database fails it at the wrong moment; a new one takes its place.
    queue.ended
      .catch((error) => logger.warn({ reason: String(error) }, "the engine's queue stopped"))
      .finally(() => {
        if (work?.queue === queue) void inTurn(standBy);
      });
    router.wake();
    logger.info({ generation }, "the engine works");
  }

  /** Ends the work of this generation; what is still under way then is refused by the database from the next one on. */
  async function endWork(graceMs: number): Promise<void> {
    const ended = work;
    work = null;
    if (!ended) return;
    for (const timer of ended.timers) clearInterval(timer);
    await within(graceMs, Promise.allSettled([ended.router.stop(), ended.queue.stop()]));
  }

  async function standBy(): Promise<void> {
    role = "standby";
    await endWork(LOST_GRACE_MS);
    await leadership.release().catch(() => undefined);
    if (!stopped) retry ??= setTimeout(tryAgain, STANDBY_MS);
  }

  function tryAgain(): void {
    retry = null;
    void inTurn(async () => {
      if (stopped) return;
      await tryToWork().catch((error) =>
        logger.warn({ reason: (error as Error).message }, "the engine cannot reach its database; trying again"),
      );
      if (role !== "active") await standBy();
    });
  }

  async function tryToWork(): Promise<void> {
    const generation = await leadership.tryTake();
    if (generation !== null) await begin(generation);
  }

  return {
    async start() {
      if (client.mode !== "dev") throw new Error("For the embedded engine, make the Inngest client with isDev: true");
      registered = readFunctions(await sdk.readConfig());
      surviveLostConnections(pool);
      await migrateEngine(pool);
      await inTurn(async () => {
        await tryToWork().catch(async (error) => {
          await leadership.close();
          throw error;
        });
        if (role !== "active") await standBy();
      });
    },
    async stop() {
      stopped = true;
      if (retry) clearTimeout(retry);
      await inTurn(async () => {
        await endWork(GRACE_MS);
        await leadership.close();
      });
    },
    send: (events, sendClient) => sender.send(events, { client: sendClient }),
    fetch: createFetchHandler(sender, leases),
    ready: () => !stopped && role === "active",
    role: () => (stopped ? "stopped" : role),
  };
}

async function pruneAll(store: Store, keepMs: number): Promise<void> {
  while ((await store.prune(keepMs, PRUNE_BATCH)) >= PRUNE_BATCH);
}
