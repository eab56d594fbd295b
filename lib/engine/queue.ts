import { Logger, type Runner, run, type TaskList } from "graphile-worker";
import type pg from "pg";
import type { EngineLogger } from "./engine.ts";

/** How late a sleep may end: the queue looks this often for jobs whose time has come. */
const POLL_MS = 200;

/** Starts graphile-worker on the engine's tasks: up to `concurrency` jobs at a time, fetched and completed in batches. */
export async function startQueue(options: {
  pool: pg.Pool;
  tasks: TaskList;
  concurrency: number;
  logger: EngineLogger;
}): Promise<Runner> {
  const { pool, tasks, concurrency, logger } = options;
  return run({
    pgPool: pool,
    taskList: tasks,
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => {
      if (level === "error") logger.error({ source: "queue" }, message.split("\n")[0] ?? "");
      else if (level === "warning") logger.warn({ source: "queue" }, message);
    }),
    preset: {
      worker: {
        concurrentJobs: concurrency,
        pollInterval: POLL_MS,
        localQueue: { size: concurrency },
        completeJobBatchDelay: 0,
        failJobBatchDelay: 0,
      },
    },
  });
}

/** A pool without these listeners ends the process when an idle connection is lost; the engine only loses time. */
export function surviveLostConnections(pool: pg.Pool): void {
  if (pool.listenerCount("error") === 0) pool.on("error", () => undefined);
  if (pool.listenerCount("connect") === 0) pool.on("connect", (client) => client.on("error", () => undefined));
}
