import { Inngest, type InngestFunction } from "inngest";
import pg from "pg";
import { inject, type TestContext, vi } from "vitest";
import { createEngine, type Engine, type EngineLogger, type EngineOptions } from "#lib/engine/engine.ts";
import { createEngineFetch } from "#lib/engine/engine-fetch.ts";
import { createRunRepository, type RunDetails, type RunRepository } from "#lib/engine/run-repository.ts";
import { createTestDatabase } from "#tests/support/postgres.ts";

export const quiet = { info() {}, warn() {}, error() {}, debug() {} } satisfies EngineLogger & { debug(): void };

export interface TestDatabase {
  url: string;
  pool: pg.Pool;
}

/** Clean-up of one test; tests run side by side, so each brings its own. */
export type Cleanup = TestContext["onTestFinished"];

/** A database of this test's own, dropped when it ends. */
export async function testDatabase(onTestFinished: Cleanup): Promise<TestDatabase> {
  const database = await createTestDatabase(inject("databaseUrl"));
  const pool = createPool(database.url);
  onTestFinished(async () => {
    await pool.end();
    await database.drop();
  });
  return { url: database.url, pool };
}

export function createPool(connectionString: string): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: 10 });
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

/** An Inngest client whose traffic goes to `engine` once it is given. */
export function testClient() {
  const link = createEngineFetch();
  return { client: new Inngest({ id: "demo", logger: quiet, ...link.clientOptions }), connect: link.connect };
}

export type MakeFunctions = (client: Inngest) => InngestFunction.Any[];

export interface TestEngine extends TestDatabase {
  engine: Engine;
  client: Inngest;
  runs: RunRepository;
  /** The run that an event of this test's started, once it has ended. */
  ended(functionId: string, count?: number): Promise<RunDetails[]>;
}

/** An engine on a database of its own (or the one given), started, and stopped when the test ends. */
export async function startEngine(
  onTestFinished: Cleanup,
  makeFunctions: MakeFunctions,
  options: Partial<EngineOptions> & { database?: TestDatabase } = {},
): Promise<TestEngine> {
  const { database = await testDatabase(onTestFinished), ...engineOptions } = options;
  const { client, connect } = testClient();
  const engine = createEngine({
    pool: database.pool,
    connectionString: database.url,
    client,
    functions: makeFunctions(client),
    logger: quiet,
    ...engineOptions,
  });
  connect(engine);
  onTestFinished(() => engine.stop());
  await engine.start();
  const runs = createRunRepository(database.pool);
  return { ...database, engine, client, runs, ended: (id, count = 1) => endedRuns(runs, `demo-${id}`, count) };
}

async function endedRuns(repository: RunRepository, functionId: string, count: number): Promise<RunDetails[]> {
  const found = await vi.waitFor(
    async () => {
      const { runs } = await repository.listRuns({ functionId, limit: 100 });
      const over = runs.filter((run) => run.endedAt !== null);
      if (over.length < count) throw new Error(`${over.length} of ${count} runs of ${functionId} have ended`);
      return over.reverse();
    },
    { timeout: 20_000, interval: 20 },
  );
  const details = await Promise.all(found.map((run) => repository.getRun(run.id)));
  return details.filter((run) => run !== null);
}

/** The stored results of a run's steps by name, in the order they were done. */
export function memo(run: RunDetails | undefined): [string, unknown][] {
  return (run?.steps ?? []).filter((step) => step.doneAt !== null).map((step) => [step.name, step.output]);
}

/** Waits until the assertions hold. */
export function eventually(assertions: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(assertions, { timeout: 20_000, interval: 20 });
}
