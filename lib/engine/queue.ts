import { Logger, run, type TaskList } from "graphile-worker";
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
    return run({
      pgPool: pool,
      taskList: tasks,
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

/** A pool without these listeners ends the process when an idle connection is lost; the engine only loses time. */
export function surviveLostConnections(pool: pg.Pool): void {
  if (pool.listenerCount("error") === 0) pool.on("error", () => undefined);
  if (pool.listenerCount("connect") === 0) pool.on("connect", (client) => client.on("error", () => undefined));
}
