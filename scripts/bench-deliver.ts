import { type ChildProcess, fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { removeEmbeddedPostgres, startEmbeddedPostgres } from "#lib/platform/embedded-postgres.ts";

/**
 * Measures webhook delivery end to end on a PostgreSQL of its own with default durability (fsync on): events recorded, fanned out,
 * signed, posted, every attempt logged. One event in five is refused the first time, one receiver in ten takes 500 to 1000 ms.
 * Verified at the receivers: every event arrived, none more often than its attempts. Bare signed posts come first, for comparison.
 *
 *   npm run bench:deliver -- [--events 20000] [--endpoints 1000] [--rate 200] [--seconds 15] [--concurrency 1000]
 */
const { values } = parseArgs({
  options: {
    events: { type: "string", default: "20000" },
    endpoints: { type: "string", default: "1000" },
    rate: { type: "string", default: "200" },
    seconds: { type: "string", default: "15" },
    concurrency: { type: "string", default: "1000" },
  },
});
const EVENTS = Number(values.events);
const ENDPOINTS = Number(values.endpoints);
const RATE = Number(values.rate);
const SECONDS = Number(values.seconds);
/** Transactions at the same time, and events in each. */
const RECORDERS = 4;
const RECORD_BATCH = 50;

const dataDir = await mkdtemp(path.join(tmpdir(), "bench-deliver-"));
// A plain object, as in the server: the real one is slow to read.
process.env = { ...process.env };
Object.assign(process.env, {
  DATA_DIR: dataDir,
  LOG_LEVEL: "silent",
  WEBHOOK_ALLOW_HOSTS: "127.0.0.1",
  DATABASE_POOL_SIZE: "20",
});
const server = await startEmbeddedPostgres({ dataDir, password: randomBytes(12).toString("hex") });
process.env.DATABASE_URL = server.localUrl;

// What reads the environment comes after it is set.
const { inngest, setInngestFetch } = await import("#inngest/client.ts");
const { handlers } = await import("#inngest/handlers.ts");
const { deliverFunction } = await import("#inngest/functions/webhooks/deliver.ts");
const { fanOutEventsFunction } = await import("#inngest/functions/webhooks/fan-out-events.ts");
const { createEngine } = await import("#lib/engine/engine.ts");
const { inTransaction } = await import("#lib/outbox/transaction.ts");
const { finishHere } = await import("#lib/outbox/handle-here.ts");
const { closeDatabase, db, pool } = await import("#lib/platform/db/client.ts");
const { applyMigrations } = await import("#lib/platform/db/schema-engine.ts");
const { processState } = await import("#lib/platform/process-state.ts");
const { newId } = await import("#lib/platform/ids.ts");
const { smartcvFormat } = await import("#lib/webhooks/formats/smartcv.ts");
const { webhookPoster } = await import("#lib/webhooks/poster.ts");
const { recordEvent } = await import("#lib/webhooks/record-event.ts");
const { sampleSources } = await import("#lib/webhooks/samples.ts");
const { sealSecret } = await import("#lib/webhooks/secrets.ts");

const facts = (n: number) => ({
  resumeId: `res_${n}`,
  fileName: `candidate-${n}.pdf`,
  createdAt: new Date().toISOString(),
});
const percentile = (sorted: number[], p: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? Number.NaN;
const ms = (value: number) => `${value.toFixed(1)} ms`;

type Arrivals = Map<string, { count: number; firstAt: number }>;

async function ask(receiver: ChildProcess): Promise<Arrivals> {
  receiver.send("report");
  const [message] = (await once(receiver, "message")) as [{ arrivals: [string, number, number][] }];
  return new Map(message.arrivals.map(([id, count, firstAt]) => [id, { count, firstAt }]));
}

/** Signed posts with nothing around them. */
async function benchBare(url: string): Promise<void> {
  const poster = webhookPoster();
  let left = EVENTS / 2;
  const total = left;
  const startedAt = performance.now();
  const worker = async () => {
    while (left-- > 0) {
      const event = {
        id: `bare-${left}xx1`,
        type: "resume.created" as const,
        organizationId: "org_bench",
        occurredAt: new Date(),
        data: facts(left),
      };
      const delivery = { id: event.id, event };
      const body = await smartcvFormat.buildBody(delivery, sampleSources);
      if (!body) throw new Error("unreachable");
      const timestampSeconds = Math.floor(Date.now() / 1000);
      const headers = smartcvFormat.headers({ delivery, body, timestampSeconds, secrets: ["secret"] });
      await poster.post({ url: new URL(url), headers, body: body.bytes, deadlineMs: 5_000 });
    }
  };
  await Promise.all(Array.from({ length: 64 }, worker));
  console.log(`bare signed posts, 64 at a time: ${(total / ((performance.now() - startedAt) / 1000)).toFixed(0)}/s`);
}

async function makeEndpoints(origin: string): Promise<string[]> {
  const { sealed, last4 } = sealSecret("bench-secret");
  const ids = Array.from({ length: ENDPOINTS }, () => newId("org"));
  await db().organization.createMany({ data: ids.map((id) => ({ id, name: "Bench", slug: id })) });
  await db().endpoint.createMany({
    data: ids.map((organizationId, i) => ({
      id: newId("we"),
      organizationId,
      url: `${origin}/${i % 10 === 0 ? "slow" : "fast"}/${i}`,
      format: "smartcv",
      events: ["*"],
      secretEncrypted: sealed,
      secretLast4: last4,
    })),
  });
  return ids;
}

const record = (organizationIds: string[]) =>
  inTransaction(db(), async (tx) => {
    const ids: string[] = [];
    for (const [n, organizationId] of organizationIds.entries()) {
      ids.push(recordEvent(tx, { organizationId, type: "resume.created", data: facts(n) }));
    }
    return ids;
  });

async function untilDelivered(count: number): Promise<void> {
  for (;;) {
    const { rows } = await pool().query("select count(*)::int n from deliveries where finished_at is not null");
    if (rows[0].n >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function verify(receiver: ChildProcess, expected: number): Promise<void> {
  const arrivals = await ask(receiver);
  const { rows } = await pool().query(
    "select d.event_id id, d.status, d.attempt_count::int attempts, (select count(*)::int from attempts a where a.delivery_id = d.id) logged from deliveries d",
  );
  const bad = rows.filter(
    (row) =>
      row.status !== "DELIVERED" ||
      row.attempts !== row.logged ||
      (arrivals.get(row.id)?.count ?? 0) < 1 ||
      (arrivals.get(row.id)?.count ?? 0) > row.logged,
  );
  console.log(
    `  verified at the receivers: ${rows.length} of ${expected} events delivered, ${bad.length} wrong, ` +
      `${rows.reduce((sum, row) => sum + row.logged, 0)} attempts logged`,
  );
  if (rows.length !== expected || bad.length > 0) process.exitCode = 1;
}

async function benchFlood(receiver: ChildProcess, organizations: string[]): Promise<void> {
  receiver.send("reset");
  const startedAt = performance.now();
  const cpu = process.cpuUsage();
  let next = 0;
  const recorder = async () => {
    while (next < EVENTS) {
      const start = next;
      next += RECORD_BATCH;
      const batch = Array.from({ length: RECORD_BATCH }, (_, i) => organizations[(start + i) % ENDPOINTS] ?? "");
      await record(batch);
    }
  };
  await Promise.all(Array.from({ length: RECORDERS }, recorder));
  const recorded = (performance.now() - startedAt) / 1000;
  await untilDelivered(EVENTS);
  const seconds = (performance.now() - startedAt) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  console.log(
    `flood: ${EVENTS} events recorded in ${recorded.toFixed(1)} s, delivered in ${seconds.toFixed(1)} s: ${(EVENTS / seconds).toFixed(0)} deliveries/s, ` +
      `${((user + system) / 1_000 / EVENTS).toFixed(2)} ms of this process's processor time each`,
  );
  await verify(receiver, EVENTS);
}

/** Time from the event's record to its arrival at receivers that are not slow. */
async function benchPaced(receiver: ChildProcess, organizations: string[]): Promise<void> {
  receiver.send("reset");
  await pool().query("truncate deliveries, attempts, events, outbox_messages cascade");
  const recordedAt = new Map<string, number>();
  const count = RATE * SECONDS;
  const startedAt = performance.now();
  const pending: Promise<unknown>[] = [];
  for (let n = 0; n < count; n++) {
    const due = startedAt + (n * 1000) / RATE;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const at = Date.now();
    const organization = organizations[n % ENDPOINTS] ?? "";
    const healthy = (n % ENDPOINTS) % 10 !== 0;
    pending.push(record([organization]).then(([id]) => id && healthy && recordedAt.set(id, at)));
  }
  await Promise.all(pending);
  await untilDelivered(count);
  const arrivals = await ask(receiver);
  const latencies = [...recordedAt].flatMap(([id, at]) => {
    const arrival = arrivals.get(id);
    return arrival ? [arrival.firstAt - at] : [];
  });
  latencies.sort((a, b) => a - b);
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((p) => ms(percentile(latencies, p)));
  console.log(`paced at ${RATE}/s for ${SECONDS} s: event to arrival p50 ${p50}, p95 ${p95}, p99 ${p99}`);
  await verify(receiver, count);
}

const receiver = fork(path.join(import.meta.dirname, "bench-deliver-receiver.ts"));
try {
  const [{ port }] = (await once(receiver, "message")) as [{ port: number }];
  const origin = `http://127.0.0.1:${port}`;
  await applyMigrations(server.url, path.resolve("prisma"));
  const engine = createEngine({
    pool: pool(),
    connectionString: server.localUrl,
    client: inngest,
    functions: [fanOutEventsFunction, deliverFunction],
    logger: { info() {}, warn: console.warn, error: console.error },
    concurrency: Number(values.concurrency),
  });
  setInngestFetch(engine.fetch);
  await engine.start();
  processState().handlers = handlers;
  console.log(`${EVENTS} events, ${ENDPOINTS} endpoints, ${values.concurrency} calls at a time`);
  await benchBare(`${origin}/fast/bare`);
  const organizations = await makeEndpoints(origin);
  await benchFlood(receiver, organizations);
  await benchPaced(receiver, organizations);
  await finishHere(db(), 10_000);
  await engine.stop();
} finally {
  receiver.send("stop");
  await webhookPoster().close();
  await closeDatabase();
  await server.stop();
  await removeEmbeddedPostgres(dataDir);
  await rm(dataDir, { recursive: true, force: true });
}
