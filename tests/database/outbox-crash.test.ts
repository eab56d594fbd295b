import { spawn } from "node:child_process";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { withDatabase } from "#tests/support/database.ts";

const TOTAL = 10_000;
const database = withDatabase();

beforeAll(async () => {
  await database.db.$executeRaw`create table handled (number int not null)`;
  await database.db.$executeRaw`create table counter (next int not null)`;
  await database.db.$executeRaw`insert into counter values (0)`;
});

function run(die: string, at: number): Promise<{ code: number | null; signal: string | null; errors: string }> {
  const script = path.resolve("tests/database/support/outbox-child.ts");
  const child = spawn(process.execPath, [script, database.url, String(TOTAL), die, String(at)], {
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      DATA_DIR: path.join("/tmp", `talentwire-outbox-${process.pid}`),
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  return new Promise((resolve) => child.once("exit", (code, signal) => resolve({ code, signal, errors })));
}

describe("the outbox", () => {
  it("loses none of 10,000 messages when the process dies between commit and hand-over, and between hand-over and mark", async () => {
    for (const [die, at] of [
      ["before", 1],
      ["after", 3],
      ["before", 40],
      ["after", 25],
      ["before", 7],
      ["after", 60],
    ] as const) {
      const { signal, errors } = await run(die, at);
      expect(signal, errors).toBe("SIGKILL");
    }
    const last = await run("never", 0);
    expect(last.code, last.errors).toBe(0);
    const [result] = await database.db.$queryRaw<{ distinct_numbers: number; smallest: number; largest: number }[]>`
      select count(distinct number)::int as distinct_numbers, min(number) as smallest, max(number) as largest from handled`;
    expect(result).toEqual({ distinct_numbers: TOTAL, smallest: 0, largest: TOTAL - 1 });
    const [runs] = await database.db.$queryRaw<{ runs: number }[]>`select count(*)::int as runs from engine.runs`;
    expect(runs?.runs).toBe(TOTAL);
  }, 180_000);
});
