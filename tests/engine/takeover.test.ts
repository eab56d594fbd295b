import type { Inngest } from "inngest";
import type pg from "pg";
import { expect, inject, test } from "vitest";
import { createPool, eventually, memo, startEngine, testDatabase } from "./support/harness.ts";

/** Ends the connection that holds the lock, as when its process is killed or the network parts. */
const dropLeader = (pool: pg.Pool) =>
  pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'engine leader' and datname = current_database()
     and pid in (select pid from pg_locks where locktype = 'advisory' and objid = 7316001)`,
  );

const echo = (client: Inngest) => [
  client.createFunction({ id: "echo", triggers: { event: "demo/echo" } }, async ({ event, step }) =>
    step.run("s", () => event.data.n),
  ),
];

test("a second engine stands by, accepts events, and takes over when the first stops", async ({ onTestFinished }) => {
  const database = await testDatabase(onTestFinished);
  const first = await startEngine(onTestFinished, echo, { database });
  const second = await startEngine(onTestFinished, echo, { database });
  expect([first.engine.role(), second.engine.role()]).toEqual(["active", "standby"]);
  expect([first.engine.ready(), second.engine.ready()]).toEqual([true, false]);
  await second.engine.send([{ name: "demo/echo", data: { n: 1 } }]);
  await first.ended("echo");
  await first.engine.stop();
  expect(first.engine.role()).toBe("stopped");
  await eventually(() => expect(second.engine.role()).toBe("active"));
  await second.engine.send([{ name: "demo/echo", data: { n: 2 } }]);
  expect((await second.ended("echo", 2)).map((run) => run.output)).toEqual([1, 2]);
});

test("stopping lets calls under way finish, though more are queued", async ({ onTestFinished }) => {
  const executed: number[] = [];
  const { engine, runs } = await startEngine(
    onTestFinished,
    (client) => [
      client.createFunction({ id: "slow", triggers: { event: "demo/slow" } }, async ({ event, step }) =>
        step.run("s", async () => {
          executed.push(event.data.n);
          await new Promise((resolve) => setTimeout(resolve, 200 + 60 * (event.data.n % 4)));
        }),
      ),
    ],
    { concurrency: 4 },
  );
  await engine.send(Array.from({ length: 40 }, (_, n) => ({ name: "demo/slow", data: { n } })));
  await eventually(() => expect(executed.length).toBeGreaterThan(5));
  await engine.stop();
  expect((await runs.countByStatus()).completed).toBe(executed.length);
  expect(executed.length).toBeLessThan(40);
});

for (const checkpointing of [true, false]) {
  const mode = checkpointing ? "checkpointing" : "stepwise";
  test(`a late answer of the engine that was replaced is dropped (${mode})`, async ({ onTestFinished }) => {
    const database = await testDatabase(onTestFinished);
    const executed: string[] = [];
    let releaseFirst = () => {};
    const blocked = new Promise<void>((resolve) => {
      releaseFirst = resolve;
    });
    const functions = (name: string) => (client: Inngest) => [
      client.createFunction({ id: "late", triggers: { event: "demo/late" } }, async ({ step }) => {
        const who = await step.run("who", async () => {
          executed.push(`${name} who`);
          if (name === "first") await blocked;
          return name;
        });
        await step.run("next", () => executed.push(`${name} next`));
        return who;
      }),
    ];
    const first = await startEngine(onTestFinished, functions("first"), { database, checkpointing });
    const second = await startEngine(onTestFinished, functions("second"), { database, checkpointing });
    await first.engine.send([{ name: "demo/late", data: {} }]);
    await eventually(() => expect(executed).toEqual(["first who"]));
    await dropLeader(database.pool);
    const [run] = await second.ended("late");
    releaseFirst();
    await first.engine.stop();
    expect(executed).toEqual(["first who", "second who", "second next"]);
    expect(run).toMatchObject({ status: "completed", output: "second" });
    const after = await second.runs.getRun(run?.id ?? "");
    expect(memo(after ?? undefined)).toEqual(memo(run));
  });
}

test("a checkpoint under a lease that is not open is answered with 409", async ({ onTestFinished }) => {
  const { engine } = await startEngine(onTestFinished, echo);
  const body = JSON.stringify({ qi_id: "1.RUN.1.0", steps: [{ id: "a", op: "StepRun", data: 1 }] });
  const answer = await engine.fetch("http://x/v1/checkpoint/RUN/async", { method: "POST", body });
  expect(answer.status).toBe(409);
});

test("two answers to the same call are one result", async ({ onTestFinished }) => {
  const { engine, ended, pool } = await startEngine(onTestFinished, echo);
  await engine.send([{ name: "demo/echo", data: { n: 1 } }]);
  const [run] = await ended("echo");
  const { rows } = await pool.query("select generation from engine.leader");
  const late = [
    {
      run: run?.id,
      step: "step",
      turn: 1,
      attempt: 0,
      version: 2,
      done: [{ id: "x", op: "StepRun", name: "x", output: "{}" }],
    },
  ];
  await pool.query("select engine.settle($1, $2)", [rows[0].generation, JSON.stringify(late)]);
  const save = [{ n: 0, run: run?.id, turn: 1, steps: late[0]?.done }];
  const saved = await pool.query("select engine.save_steps($1, $2) as stale", [
    rows[0].generation,
    JSON.stringify(save),
  ]);
  expect(saved.rows[0].stale).toEqual([0]);
  expect((await ended("echo"))[0]).toEqual(run);
  await expect(pool.query("select engine.settle($1, '[]')", [rows[0].generation - 1])).rejects.toThrow(
    "has been replaced",
  );
});

test("a database that drops every connection under load costs nothing", async ({ onTestFinished }) => {
  const { engine, runs, pool, url } = await startEngine(onTestFinished, (client) => [
    client.createFunction({ id: "three", triggers: { event: "demo/three" } }, async ({ event, step }) => {
      const a = await step.run("a", () => event.data.n);
      const b = await step.run("b", () => a + 1);
      return step.run("c", () => b + 1);
    }),
  ]);
  const admin = createPool(inject("databaseUrl"));
  onTestFinished(() => admin.end());
  const name = new URL(url).pathname.slice(1);
  const sent: number[] = [];
  for (let round = 0; round < 6; round++) {
    await eventually(() => expect(engine.ready()).toBe(true));
    const batch = Array.from({ length: 50 }, (_, n) => round * 50 + n);
    // What a sender does whose event was not accepted: the same id again.
    const send = () => engine.send(batch.map((n) => ({ id: `e${n}`, name: "demo/three", data: { n } })));
    const accepted = eventually(async () => void (await send()));
    await admin.query(`alter database ${name} with allow_connections false`);
    await admin.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [name]);
    await admin.query(`alter database ${name} with allow_connections true`);
    await accepted;
    sent.push(...batch);
  }
  await eventually(async () => expect((await runs.countByStatus()).completed).toBe(300));
  const { rows } = await pool.query("select output from engine.runs");
  expect(rows.map((row) => row.output).sort((x, y) => x - y)).toEqual(sent.map((n) => n + 2));
});
