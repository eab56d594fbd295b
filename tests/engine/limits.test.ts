import type { Inngest } from "inngest";
import { expect, test } from "vitest";
import { eventually, startEngine, testDatabase } from "./support/harness.ts";

/** A function whose step lasts 40 ms and tells how many of its group are executing. */
function timed(client: Inngest, options: { id: string; concurrency: object | number }, group: Group) {
  return client.createFunction({ ...options, triggers: { event: `demo/${options.id}` } } as never, async ({ step }) => {
    await step.run("work", async () => {
      group.now++;
      group.most = Math.max(group.most, group.now);
      await new Promise((resolve) => setTimeout(resolve, 40));
      group.now--;
    });
  });
}

interface Group {
  now: number;
  most: number;
}

const many = (name: string, count: number, data: object = {}) =>
  Array.from({ length: count }, (_, n) => ({ name, data: { ...data, n } }));

test.concurrent("a limit without a key counts all runs of the function", async ({ onTestFinished }) => {
  const group = { now: 0, most: 0 };
  const { engine, ended, pool } = await startEngine(onTestFinished, (client) => [
    timed(client, { id: "two", concurrency: 2 }, group),
  ]);
  await engine.send(many("demo/two", 10));
  await ended("two", 10);
  expect(group.most).toBe(2);
  expect((await pool.query("select from engine.tickets union all select from engine.slots")).rowCount).toBe(0);
});

test.concurrent("a limit of scope env is shared by the functions that use the same key", async ({ onTestFinished }) => {
  const group = { now: 0, most: 0 };
  const concurrency = { limit: 2, key: '"mail"', scope: "env" };
  const { engine, ended } = await startEngine(onTestFinished, (client) => [
    timed(client, { id: "one", concurrency }, group),
    timed(client, { id: "other", concurrency }, group),
  ]);
  await engine.send([...many("demo/one", 5), ...many("demo/other", 5)]);
  await Promise.all([ended("one", 5), ended("other", 5)]);
  expect(group.most).toBe(2);
});

test.concurrent("with two limits both hold, and every run gets its turn", async ({ onTestFinished }) => {
  const group = { now: 0, most: 0 };
  const concurrency = [{ limit: 3 }, { limit: 1, key: "event.data.k" }];
  const { engine, ended } = await startEngine(onTestFinished, (client) => [
    timed(client, { id: "both", concurrency }, group),
  ]);
  await engine.send(["a", "b", "c", "d", "e"].flatMap((k) => many("demo/both", 3, { k })));
  await ended("both", 15);
  expect(group.most).toBe(3);
});

test.concurrent("a sleeping run holds no slot", async ({ onTestFinished }) => {
  const { engine, ended } = await startEngine(onTestFinished, (client) => [
    client.createFunction(
      { id: "sleeper", concurrency: 1, triggers: { event: "demo/sleeper" } },
      async ({ step, event }) => {
        if (event.data.n === 0) await step.sleep("nap", "1s");
        return step.run("now", () => Date.now());
      },
    ),
  ]);
  await engine.send(many("demo/sleeper", 3));
  const [sleeper, ...others] = await ended("sleeper", 3);
  for (const other of others) expect(Number(other.output)).toBeLessThan(Number(sleeper?.output));
});

test.concurrent("cancelled runs that wait for a slot leave it to the others", async ({ onTestFinished }) => {
  const group = { now: 0, most: 0 };
  const { engine, ended, runs, pool } = await startEngine(onTestFinished, (client) => [
    timed(client, { id: "single", concurrency: 1 }, group),
  ]);
  await engine.send(many("demo/single", 12));
  await eventually(async () =>
    expect((await pool.query("select from engine.tickets where not held")).rowCount).toBeGreaterThan(6),
  );
  const { runs: queued } = await runs.listRuns({ status: "queued", limit: 4 });
  for (const run of queued) await runs.cancelRun(run.id);
  const all = await ended("single", 12);
  expect(all.filter((run) => run.status === "completed").length).toBeGreaterThanOrEqual(8);
  await eventually(async () => expect((await pool.query("select from engine.tickets")).rowCount).toBe(0));
});

test.concurrent("a limit that comes with a new version leaves the runs of the old one alone", async ({
  onTestFinished,
}) => {
  const database = await testDatabase(onTestFinished);
  const functions = (concurrency: { concurrency?: number }) => (client: Inngest) => [
    client.createFunction({ id: "nap", ...concurrency, triggers: { event: "demo/nap" } }, async ({ step }) => {
      await step.sleep("nap", "1s");
      return step.run("s", () => "done");
    }),
  ];
  const old = await startEngine(onTestFinished, functions({}), { database });
  await old.engine.send(many("demo/nap", 2));
  await eventually(async () => expect((await database.pool.query("select from engine.steps")).rowCount).toBe(2));
  await old.engine.stop();
  const { engine, ended } = await startEngine(onTestFinished, functions({ concurrency: 1 }), { database });
  await engine.send(many("demo/nap", 2));
  expect((await ended("nap", 4)).map((run) => run.output)).toEqual(Array(4).fill("done"));
});

test.concurrent("idempotency runs a key once a day", async ({ onTestFinished }) => {
  const { engine, ended, runs, pool } = await startEngine(onTestFinished, (client) => [
    client.createFunction(
      { id: "once", idempotency: "event.data.order", triggers: { event: "demo/once" } },
      async ({ event }) => event.data.order,
    ),
  ]);
  await engine.send(["a", "a", "b"].map((order) => ({ name: "demo/once", data: { order } })));
  await engine.send([{ name: "demo/once", data: { order: "a" } }]);
  await engine.send([{ name: "demo/once", data: { order: "c" } }]);
  const found = await ended("once", 3);
  expect(found.map((run) => run.output).sort()).toEqual(["a", "b", "c"]);
  await eventually(async () => expect((await pool.query("select from engine.inbox")).rowCount).toBe(0));
  expect((await runs.countByStatus()).completed).toBe(3);
});

test.concurrent("throttle starts a limited number at once per key and the rest evenly", async ({ onTestFinished }) => {
  const { engine, ended } = await startEngine(onTestFinished, (client) => [
    client.createFunction(
      { id: "slow", throttle: { limit: 2, period: "1s", key: "event.data.k" }, triggers: { event: "demo/slow" } },
      async ({ event }) => ({ k: event.data.k, at: Date.now() }),
    ),
  ]);
  const sentAt = Date.now();
  await engine.send([...many("demo/slow", 4, { k: "a" }), ...many("demo/slow", 2, { k: "b" })]);
  const found = (await ended("slow", 6)).map((run) => run.output as { k: string; at: number });
  const startedAfter = (k: string) => found.filter((run) => run.k === k).map((run) => run.at - sentAt);
  const a = startedAfter("a").sort((x, y) => x - y);
  expect(a[2]).toBeGreaterThanOrEqual(500);
  expect(a[3]).toBeGreaterThanOrEqual(1000);
  expect(Math.max(...startedAfter("b"))).toBeLessThan(a[3] ?? 0);
});

test.concurrent("timeouts.finish cancels a run that takes longer", async ({ onTestFinished }) => {
  const { engine, ended, pool } = await startEngine(onTestFinished, (client) => [
    client.createFunction(
      { id: "late", timeouts: { finish: "3s" }, triggers: { event: "demo/late" } },
      async ({ event, step }) => {
        await step.sleep("nap", event.data.nap);
        return "in time";
      },
    ),
    client.createFunction(
      { id: "told", triggers: { event: "inngest/function.cancelled" } },
      async ({ event }) => event.data,
    ),
  ]);
  await engine.send(["10s", "1s"].map((nap) => ({ name: "demo/late", data: { nap } })));
  const [late, inTime] = await ended("late", 2);
  expect(late).toMatchObject({ status: "cancelled", error: { message: "function cancelled" } });
  expect(inTime).toMatchObject({ status: "completed", output: "in time" });
  const [told] = await ended("told");
  expect(told?.output).toMatchObject({ run_id: late?.id, function_id: "demo-late" });
  const jobs = await pool.query("select from graphile_worker.jobs where task_identifier = 'engine/deadline'");
  expect(jobs.rowCount).toBe(0);
});
