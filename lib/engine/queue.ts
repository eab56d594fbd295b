import { EventEmitter } from "node:events";
import { Logger, run, type TaskList, type WorkerEventMap, type WorkerEvents } from "graphile-worker";
import pg from "pg";
import type { EngineLogger } from "./engine.ts";

/** How late a sleep may end: the queue looks this often for jobs whose time has come. */
const POLL_MS = 200;
/** How long jobs under way may take to finish when the queue stops. */
const GRACE_MS = 10_000;

export interface Queue {
  /** Takes no more jobs, and resolves when those under way are done. */
  stop(): Promise<void>;
  /** Settles when the queue ends by itself: the database failed it at the wrong moment. */
  ended: Promise<void>;
}

/** Starts graphile-worker on the engine's tasks: up to `concurrency` jobs at a time, fetched and completed in batches. */
export async function startQueue(options: {
  connectionString: string;
  tasks: TaskList;
  concurrency: number;
  logger: EngineLogger;
}): Promise<Queue> {
  const { connectionString, tasks, concurrency, logger } = options;
  // What the queue itself writes is who works on a job and that it is done. After a crash of the database both may be
  // forgotten: the job is delivered again and found to be done. So these commits need not wait for the disk.
  const pool = new pg.Pool({
    connectionString,
    max: 4,
    options: "-c synchronous_commit=off",
    application_name: "engine queue",
  });
  surviveLostConnections(pool);
  const runner = await startWorker().catch(async (error) => {
    await pool.end();
    throw error;
  });
  const ended = runner.promise.finally(() => pool.end());
  ended.catch(() => undefined);
  return { ended, stop: () => runner.stop().finally(() => ended) };

  function startWorker() {
    const events: WorkerEvents = new EventEmitter();
    events.on("localQueue:init", ({ localQueue }) => repairRelease(localQueue));
    return run({
      events,
      pgPool: pool,
      taskList: tasks,
      parsedCronItems: [],
      noHandleSignals: true,
      logger: new Logger(() => (level, message) => {
        if (level === "error") logger.error({ source: "queue" }, message.split("\n")[0] ?? "");
      }),
      preset: {
        worker: {
          concurrentJobs: concurrency,
          maxPoolSize: 4,
          pollInterval: POLL_MS,
          gracefulShutdownAbortTimeout: GRACE_MS,
          localQueue: { size: concurrency },
          completeJobBatchDelay: 0,
          failJobBatchDelay: 0,
        },
      },
    });
  }
}

/**
 * graphile-worker 0.18.0 gives the jobs back that its local queue still holds at its release, and then refuses to wait for
 * that: the shutdown counts as failed, and a promise is left without handler, which ends the process when the database is
 * gone too. Without the refusal it does what it should.
 */
function repairRelease(localQueue: WorkerEventMap["localQueue:init"]["localQueue"]): void {
  const inner = localQueue as unknown as {
    backgroundCount: number;
    background(work: Promise<void>): void;
    decreaseBackgroundCount: () => void;
    decreaseBackgroundCountWithError: (error: unknown) => void;
  };
  inner.background = (work) => {
    inner.backgroundCount++;
    work.then(inner.decreaseBackgroundCount, inner.decreaseBackgroundCountWithError);
  };
}

/** A pool without these listeners ends the process when an idle connection is lost; the engine only loses time. */
export function surviveLostConnections(pool: pg.Pool): void {
  if (pool.listenerCount("error") === 0) pool.on("error", () => undefined);
  if (pool.listenerCount("connect") === 0) pool.on("connect", (client) => client.on("error", () => undefined));
}
