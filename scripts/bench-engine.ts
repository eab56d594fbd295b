import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { Inngest } from "inngest";
import pg from "pg";
import { createEngine } from "#lib/engine/engine.ts";
import { createEngineFetch } from "#lib/engine/engine-fetch.ts";
import { removeEmbeddedPostgres, startEmbeddedPostgres } from "#lib/platform/embedded-postgres.ts";
import { createInMemoryExecutor } from "./bench-engine-in-memory.ts";

/**
 * Measures the embedded engine on a PostgreSQL of its own with default durability (fsync on), on three-step runs:
 * throughput under load, and the time from sending an event to the first line of its function when idle.
 * The same functions run in memory first, for comparison.
 *
 *   npm run bench:engine -- [--runs 4000] [--idle 200] [--concurrency 100]
 */
const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "4000" },
    idle: { type: "string", default: "200" },
    concurrency: { type: "string", default: "100" },
  },
});
const RUNS = Number(values.runs);
const IDLE = Number(values.idle);
const CONCURRENCY = Number(values.concurrency);
const STEPS = 3;
const logger = { info() {}, warn: console.warn, error: console.error, debug() {} };

const link = createEngineFetch();
const client = new Inngest({ id: "bench", logger, ...link.clientOptions });
let onStart = (_n: number) => {};
let onEnd = () => {};
const functions = [
  client.createFunction({ id: "three", triggers: { event: "bench/three" } }, async ({ event, step }) => {
    onStart(event.data.n);
    const a = await step.run("a", () => ({ n: event.data.n, a: 1 }));
    const b = await step.run("b", () => a.a + 1);
    const c = await step.run("c", () => b + 1);
    onEnd();
    return { sum: c };
  }),
];
const events = (count: number) => Array.from({ length: count }, (_, n) => ({ name: "bench/three", data: { n } }));

interface Timing {
  seconds: number;
  /** Of this process, SDK and functions included, the database not. */
  cpuSeconds: number;
}

/** Time from sending until `count` runs have reached their end. */
async function timeRuns(count: number, send: () => Promise<void> | void): Promise<Timing> {
  let left = count;
  const ended = new Promise<void>((resolve) => {
    onEnd = () => {
      if (--left === 0) resolve();
    };
  });
  const startedAt = performance.now();
  const cpuBefore = process.cpuUsage();
  await send();
  await ended;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { seconds: (performance.now() - startedAt) / 1000, cpuSeconds: (user + system) / 1e6 };
}

function report(name: string, { seconds, cpuSeconds }: Timing): void {
  const columns = [
    `${(RUNS / seconds).toFixed(0).padStart(6)} runs/s`,
    `${((RUNS * STEPS) / seconds).toFixed(0).padStart(6)} steps/s`,
    `${((cpuSeconds * 1000) / RUNS).toFixed(2).padStart(6)} ms CPU per run`,
  ];
  console.log(`${name.padEnd(34)} ${columns.join(" ")}`);
}

const percentile = (sorted: number[], p: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? Number.NaN;

async function benchInMemory(): Promise<void> {
  const executor = await createInMemoryExecutor(client, functions, CONCURRENCY);
  link.connect({ fetch: executor.fetch as typeof fetch });
  await timeRuns(RUNS / 4, () => executor.send(events(RUNS / 4)));
  report("in memory, nothing kept", await timeRuns(RUNS, () => executor.send(events(RUNS))));
}

async function benchEngine(url: string, checkpointing: boolean): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  const engine = createEngine({
    pool,
    connectionString: url,
    client,
    functions,
    logger,
    concurrency: CONCURRENCY,
    checkpointing,
  });
  link.connect(engine);
  await engine.start();
  const name = `engine, checkpointing ${checkpointing ? "on" : "off"}`;
  const load = (count: number) => async () => {
    const all = events(count);
    for (let start = 0; start < count; start += 50) await engine.send(all.slice(start, start + 50));
  };
  await timeRuns(RUNS / 4, load(RUNS / 4));
  report(name, await timeRuns(RUNS, load(RUNS)));
  if (checkpointing) await benchIdle(engine.send);
  await engine.stop();
  const { rows } = await pool.query("select count(*)::int as ended from engine.runs where status = 'completed'");
  await pool.query("drop schema engine cascade; drop schema graphile_worker cascade");
  await pool.end();
  const expected = RUNS + RUNS / 4 + (checkpointing ? IDLE : 0);
  if (rows[0].ended !== expected) throw new Error(`${rows[0].ended} of ${expected} runs are stored as completed`);
}

async function benchIdle(send: (events: { name: string; data: { n: number } }[]) => Promise<unknown>): Promise<void> {
  const latencies: number[] = [];
  for (let n = 0; n < IDLE; n++) {
    const ended = timeRuns(1, () => undefined);
    const sentAt = performance.now();
    onStart = () => latencies.push(performance.now() - sentAt);
    await send([{ name: "bench/three", data: { n } }]);
    await ended;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  onStart = () => {};
  latencies.sort((x, y) => x - y);
  const [p50, p99] = [percentile(latencies, 0.5), percentile(latencies, 0.99)].map((ms) => ms.toFixed(1));
  console.log(`${"engine, idle: event to first line".padEnd(34)} p50 ${p50} ms, p99 ${p99} ms`);
}

const dataDir = await mkdtemp(path.join(tmpdir(), "bench-engine-"));
const server = await startEmbeddedPostgres({ dataDir, password: randomBytes(12).toString("hex") });
try {
  console.log(`${RUNS} runs of ${STEPS} steps, ${CONCURRENCY} at a time`);
  await benchInMemory();
  await benchEngine(server.url, true);
  await benchEngine(server.url, false);
} finally {
  await server.stop();
  await removeEmbeddedPostgres(dataDir);
  await rm(dataDir, { recursive: true, force: true });
}
