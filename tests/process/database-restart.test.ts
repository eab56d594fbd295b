import { spawn } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterEach, expect, it } from "vitest";
import { applyMigrations } from "#lib/platform/db/schema-engine.ts";
import { freePort, startEmbeddedPostgres } from "#lib/platform/embedded-postgres.ts";
import { removeData } from "#tests/support/remove-data.ts";

const TOTAL = 10_000;
const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function query<T>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

it("a database restarted twice under load loses none of 10,000 messages", async () => {
  const dataDir = await mkdtemp(path.join(tmpdir(), "talentwire-restart-"));
  cleanups.push(() => removeData(dataDir));
  const options = { dataDir, password: "restart", port: await freePort() };
  let database = await startEmbeddedPostgres(options);
  cleanups.push(() => database.stop());
  const { url } = database;
  await applyMigrations(url, path.resolve("prisma"));
  await query(url, "create table handled (number int not null)");
  await query(url, "create table counter (next int not null)");
  await query(url, "insert into counter values (0)");
  const child = spawn(process.execPath, [path.resolve("tests/database/support/outbox-child.ts"), url, String(TOTAL)], {
    env: { ...process.env, DATABASE_URL: url, DATA_DIR: path.join(dataDir, "child") },
    stdio: ["ignore", "ignore", "pipe"],
  });
  cleanups.push(async () => child.kill("SIGKILL"));
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    errors = (errors + chunk).slice(-4000);
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  for (const progress of [2000, 6000]) {
    while (((await query<{ next: number }>(url, "select next from counter"))[0]?.next ?? 0) < progress) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await database.stop();
    database = await startEmbeddedPostgres(options);
  }
  expect(await ended, errors).toBe(0);
  const [result] = await query(url, "select count(distinct number)::int as n, min(number), max(number) from handled");
  expect(result).toEqual({ n: TOTAL, min: 0, max: TOTAL - 1 });
});
