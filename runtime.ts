import { inngest, setInngestFetch } from "#inngest/client.ts";
import { functions } from "#inngest/functions/index.ts";
import { handlers } from "#inngest/handlers.ts";
import { seedDemo } from "#lib/demo/seed-demo.ts";
import { createEngine } from "#lib/engine/engine.ts";
import { sweepOutbox } from "#lib/outbox/hand-over.ts";
import { finishHere } from "#lib/outbox/handle-here.ts";
import { KEPT_MS } from "#lib/outbox/outbox-repository.ts";
import { closeChangeFeed } from "#lib/platform/change-feed.ts";
import { closeDatabase, db, pool } from "#lib/platform/db/client.ts";
import { env, tracesAreSent } from "#lib/platform/env.ts";
import { logger } from "#lib/platform/logger.ts";
import { type ProcessState, processState } from "#lib/platform/process-state.ts";
import { setTracing, stopTracing } from "#lib/platform/tracing.ts";
import { closeParserPool, parserPool } from "#lib/resumes/parser-pool.ts";

/** Mostly waiting: many slow receivers at once must leave room for everybody else. */
const CALLS_AT_ONCE = 1_000;

/** How long what is under way may take to end when the process stops. */
const GRACE_MS = 10_000;

/** Puts the parts of a server process together and starts them; everything else is reached through a request or an event. */
export async function startRuntime(): Promise<void> {
  const state = processState();
  if (state.stop) return;
  state.stop = stopRuntime;
  try {
    await start(state);
    state.ready = true;
  } catch (error) {
    state.failure = error;
    logger().error({ err: error }, "the server could not start its work");
    throw error;
  }
}

async function start(state: ProcessState): Promise<void> {
  const settings = env();
  if (tracesAreSent()) {
    const { createOtelTracing } = await import("#lib/platform/otel-tracing.ts");
    setTracing(createOtelTracing());
  }
  if (settings.WEBHOOK_ALLOW_HOSTS) {
    logger().warn(
      { allowed: settings.WEBHOOK_ALLOW_HOSTS },
      "WEBHOOK_ALLOW_HOSTS lets webhooks reach private addresses and plain http: for development only",
    );
  }
  if (!settings.usesInngestServer) {
    state.engine = createEngine({
      pool: pool(),
      connectionString: settings.DATABASE_URL ?? "",
      client: inngest,
      functions,
      logger: logger(),
      concurrency: CALLS_AT_ONCE,
    });
    setInngestFetch(state.engine.fetch);
    await state.engine.start();
  }
  state.handlers = handlers;
  parserPool();
  await sweepLeft();
  // What an earlier process had under way until a moment ago.
  setTimeout(
    () => sweepLeft().catch((error: unknown) => logger().warn({ err: error }, "sweep failed")),
    KEPT_MS,
  ).unref();
  await seedDemo();
}

async function sweepLeft(): Promise<void> {
  const left = await sweepOutbox(db());
  if (left > 0) logger().info({ messages: left }, "handed over messages left behind");
}

async function stopRuntime(): Promise<void> {
  const state = processState();
  state.ready = false;
  await finishHere(db(), GRACE_MS);
  await state.engine?.stop();
  await closeParserPool();
  await closeChangeFeed();
  await closeDatabase();
  await stopTracing();
}
