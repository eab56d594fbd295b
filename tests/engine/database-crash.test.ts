import { mkdtemp, readFile, rm } from "node:fs/promises";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import {
  type EmbeddedPostgres,
  removeEmbeddedPostgres,
  startEmbeddedPostgres,
} from "#lib/platform/embedded-postgres.ts";
import { type Cleanup, createPool, eventually, startEngine } from "./support/harness.ts";

const CRASHES = 3;
const ROUND = 60;

test("a database that is killed under load loses no accepted event and no stored step", { timeout: 120_000 }, async ({
  onTestFinished,
}) => {
  const database = await startDatabase(onTestFinished);
  const pool = createPool(database.url);
  onTestFinished(() => pool.end());
  const { engine, runs } = await startEngine(
    onTestFinished,
    (client) => [
      client.createFunction({ id: "chain", triggers: { event: "demo/chain" } }, async ({ event, step }) => {
        let sum = 0;
        for (let i = 0; i < 5; i++) {
          await step.run(`token ${i}`, () => Math.random());
          sum += await step.run(`part ${i}`, () => event.data.n);
        }
        return sum;
      }),
    ],
    { database: { url: database.url, pool } },
  );
  const stored = new Map<string, string>();
  for (let round = 0; round < CRASHES; round++) {
    const events = Array.from({ length: ROUND }, (_, n) => round * ROUND + n);
    await engine.send(events.map((n) => ({ name: "demo/chain", data: { n } })));
    await eventually(async () => expect((await steps()).size).toBeGreaterThan(stored.size + 100));
    for (const [step, result] of await steps()) stored.set(step, result);
    await database.crash();
  }
  await eventually(async () => expect((await runs.countByStatus()).completed).toBe(CRASHES * ROUND));
  const { rows } = await pool.query<{ output: number }>("select output from engine.runs");
  expect(rows.map((row) => row.output).sort((x, y) => x - y)).toEqual(
    Array.from({ length: CRASHES * ROUND }, (_, n) => 5 * n),
  );
  const now = await steps();
  for (const [step, result] of stored) expect(now.get(step)).toBe(result);

  async function steps(): Promise<Map<string, string>> {
    const found = await pool.query<{ step: string; result: string }>(
      "select run_id || ' ' || id as step, output::text as result from engine.steps where done_seq is not null",
    );
    return new Map(found.rows.map(({ step, result }) => [step, result]));
  }
});

/** A PostgreSQL of this test's own that can be killed and comes back at the same address. */
async function startDatabase(onTestFinished: Cleanup) {
  const dataDir = await mkdtemp(path.join(tmpdir(), "engine-crash-"));
  // The operating system survives; what PostgreSQL has not written when it is killed is gone.
  const options = { dataDir, password: "secret", settings: { fsync: "off" } };
  let server: EmbeddedPostgres = await startEmbeddedPostgres(options);
  const admin = createPool(server.url);
  const { rows } = await admin.query("show data_directory");
  await admin.end();
  const open = new Set<Socket>();
  const proxy = createServer((socket) => {
    const upstream = connect(Number(new URL(server.url).port), "127.0.0.1");
    for (const [from, to] of [
      [socket, upstream],
      [upstream, socket],
    ] as const) {
      open.add(from);
      from.pipe(to);
      from.on("error", () => to.destroy()).on("close", () => to.destroy());
    }
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    proxy.close();
    for (const socket of open) socket.destroy();
    await server.stop();
    await removeEmbeddedPostgres(dataDir);
    await rm(dataDir, { recursive: true, force: true });
  });
  const url = new URL(server.url);
  url.port = String((proxy.address() as { port: number }).port);
  return {
    url: url.href,
    async crash(): Promise<void> {
      const file = await readFile(path.join(rows[0].data_directory, "postmaster.pid"), "utf8");
      const pid = Number(file.split("\n")[0]);
      process.kill(pid, "SIGKILL");
      await eventually(() => expect(() => process.kill(pid, 0)).toThrow("ESRCH"));
      server = await startEmbeddedPostgres(options);
    },
  };
}
