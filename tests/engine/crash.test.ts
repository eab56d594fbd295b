import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { createSender } from "#lib/engine/ingest.ts";
import { migrateEngine } from "#lib/engine/schema/migrate.ts";
import { createRandom } from "#tests/support/random.ts";
import { KEY_LIMIT } from "./support/crash-functions.ts";
import { type Cleanup, eventually, type TestDatabase, testDatabase } from "./support/harness.ts";

const COUNTS = { chain: 80, keyed: 80, parallel: 40, flaky: 30, fan: 40 };
const KILLS = 10;
const names = Object.keys(COUNTS) as (keyof typeof COUNTS)[];

describe.each([
  { seed: 1, checkpointing: true },
  { seed: 2, checkpointing: false },
])("seed $seed, checkpointing $checkpointing", ({ seed, checkpointing }) => {
  test("kill -9 at any point loses nothing and changes no stored step", { timeout: 120_000 }, async ({
    onTestFinished,
  }) => {
    const random = createRandom(seed);
    const database = await prepare(onTestFinished);
    const stored = new Map<string, string>();
    const loaded = load(database, random);
    for (let killed = 0; killed < KILLS; killed++) {
      const child = await spawnEngine(database, checkpointing, onTestFinished);
      await new Promise((resolve) => setTimeout(resolve, random() * 400));
      await kill(child);
      await compareSteps(database, stored);
    }
    const last = await spawnEngine(database, checkpointing, onTestFinished);
    await loaded;
    await allFinished(database);
    await kill(last);
    await compareSteps(database, stored);

    expect(await outputs(database)).toEqual(expected());
    const { rows } = await database.pool.query(
      "select max(executing)::int as most, count(*)::int as seen from probe.busiest",
    );
    expect(rows[0].most).toBeLessThanOrEqual(KEY_LIMIT);
    expect(rows[0].seen).toBeGreaterThanOrEqual(2 * COUNTS.keyed);
  });
});

async function prepare(onTestFinished: Cleanup): Promise<TestDatabase> {
  const database = await testDatabase(onTestFinished);
  await migrateEngine(database.pool);
  await database.pool.query(`
    create schema probe;
    create table probe.executions (id bigserial primary key, key text, backend int, ended_at timestamptz);
    create table probe.busiest (key text, executing int);
  `);
  return database;
}

/** Sends the work little by little, so that every kill finds some in each state. */
async function load({ pool }: TestDatabase, random: () => number): Promise<void> {
  const sender = createSender(pool, () => undefined);
  const events = names.flatMap((name) =>
    Array.from({ length: COUNTS[name] }, (_, n) => ({
      at: random(),
      name: `load/${name}`,
      data: { n, k: `k${n % 5}` },
    })),
  );
  events.sort((x, y) => x.at - y.at);
  for (let start = 0; start < events.length; start += 10) {
    await sender.send(events.slice(start, start + 10).map(({ name, data }) => ({ name, data })));
    await new Promise((resolve) => setTimeout(resolve, random() * 300));
  }
}

async function spawnEngine(
  { url }: TestDatabase,
  checkpointing: boolean,
  onTestFinished: Cleanup,
): Promise<ChildProcess> {
  const child = fork(new URL("./support/crash-child.ts", import.meta.url), [url, String(checkpointing)], {
    execArgv: [],
  });
  onTestFinished(() => kill(child));
  const [message] = await Promise.race([once(child, "message"), once(child, "exit")]);
  expect(message).toBe("started");
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  child.kill("SIGKILL");
  await exited;
}

/** Every result that was stored before is still the same. */
async function compareSteps({ pool }: TestDatabase, stored: Map<string, string>): Promise<void> {
  const { rows } = await pool.query<{ step: string; result: string }>(
    "select run_id || ' ' || id as step, concat(done_seq, ' ', output::text) as result from engine.steps where done_seq is not null",
  );
  const now = new Map(rows.map(({ step, result }) => [step, result]));
  for (const [step, result] of stored) expect(now.get(step)).toBe(result);
  for (const [step, result] of now) stored.set(step, result);
}

/** Waits for the end of all work, however slow the machine, as long as there is progress. */
async function allFinished({ pool }: TestDatabase): Promise<void> {
  const state = async () => {
    const { rows } = await pool.query<{ open: number; done: number }>(
      `select (select count(*) from engine.inbox)::int + (select count(*) from engine.runs where ended_at is null)::int as open,
       (select count(*) from engine.steps where done_seq is not null)::int + (select count(*) from engine.runs)::int as done`,
    );
    return rows[0] ?? { open: 0, done: 0 };
  };
  for (let last = await state(); last.open > 0; last = await state()) {
    await eventually(async () => expect(await state()).not.toEqual(last));
  }
}

async function outputs({ pool }: TestDatabase): Promise<Record<string, unknown[]>> {
  const { rows } = await pool.query<{ fn: string; outputs: unknown[] }>(
    `select function_id as fn, json_agg(case when status = 'completed' then output else error end order by output::text::int) as outputs
     from engine.runs group by function_id`,
  );
  return Object.fromEntries(rows.map((row) => [row.fn.replace("crash-", ""), row.outputs]));
}

function expected(): Record<string, number[]> {
  const each = (count: number, result: (n: number) => number[]) =>
    Array.from({ length: count }, (_, n) => result(n))
      .flat()
      .sort((x, y) => x - y);
  return {
    chain: each(COUNTS.chain, (n) => [6 * n + 15]),
    keyed: each(COUNTS.keyed, (n) => [n]),
    parallel: each(COUNTS.parallel, (n) => [6 * n]),
    flaky: each(COUNTS.flaky, (n) => [n]),
    fan: each(COUNTS.fan, (n) => [3 * n]),
    double: each(COUNTS.fan, (n) => [2 * n]),
    child: each(COUNTS.fan, (n) => [n, n + 1]),
  };
}
