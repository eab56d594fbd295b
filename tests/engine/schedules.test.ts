import type { Inngest } from "inngest";
import { expect, test } from "vitest";
import { nextTick } from "#lib/engine/function-config.ts";
import { createStore } from "#lib/engine/store.ts";
import { eventually, startEngine, type TestDatabase, testDatabase } from "./support/harness.ts";

const cron = (schedule: string) => (client: Inngest) => [
  client.createFunction({ id: "tick", triggers: { cron: schedule } }, async ({ event }) => event),
];

const ticks = async ({ pool }: TestDatabase) =>
  (await pool.query("select key, run_at from graphile_worker.jobs where key like 'engine:cron:%'")).rows;

const makeDue = ({ pool }: TestDatabase) =>
  pool.query(
    "select graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs where key like 'engine:cron:%'), run_at => now())",
  );

test("a schedule follows its time zone across a change of the clocks", () => {
  const noon = "TZ=Europe/Paris 0 12 * * *";
  expect(nextTick(noon, new Date("2026-10-24T11:00:00Z")).toISOString()).toBe("2026-10-25T11:00:00.000Z");
  expect(nextTick(noon, new Date("2026-10-23T11:00:00Z")).toISOString()).toBe("2026-10-24T10:00:00.000Z");
  expect(nextTick("*/5 * * * *", new Date("2026-01-01T00:05:00Z")).toISOString()).toBe("2026-01-01T00:10:00.000Z");
});

test.concurrent("each tick starts one run and plans the next", async ({ onTestFinished }) => {
  const engine = await startEngine(onTestFinished, cron("0 0 1 1 *"));
  const [planned] = await ticks(engine);
  expect(planned).toMatchObject({ key: "engine:cron:demo-tick:0 0 1 1 *" });
  await makeDue(engine);
  const [run] = await engine.ended("tick");
  expect(run?.output).toMatchObject({ name: "inngest/scheduled.timer", data: { cron: "0 0 1 1 *" } });
  const [next] = await ticks(engine);
  expect(next?.run_at.getTime()).toBeGreaterThan(planned?.run_at.getTime());
});

test.concurrent("a tick that fell due while no engine worked runs once, and a removed schedule is forgotten", async ({
  onTestFinished,
}) => {
  const database = await testDatabase(onTestFinished);
  const first = await startEngine(onTestFinished, cron("0 0 1 1 *"), { database });
  await first.engine.stop();
  await makeDue(database);
  const second = await startEngine(onTestFinished, cron("0 0 1 1 *"), { database });
  await second.ended("tick");
  await second.engine.stop();
  await startEngine(onTestFinished, cron("0 0 2 2 *"), { database });
  expect((await ticks(database)).map(({ key }) => key)).toEqual(["engine:cron:demo-tick:0 0 2 2 *"]);
  expect((await second.runs.countByStatus()).completed).toBe(1);
});

test.concurrent("retention deletes what ended long ago and keeps what is unfinished", async ({ onTestFinished }) => {
  const { engine, ended, pool, runs } = await startEngine(onTestFinished, (client) => [
    client.createFunction({ id: "quick", triggers: { event: "demo/a" } }, async ({ step }) => step.run("s", () => 1)),
    client.createFunction({ id: "long", triggers: { event: "demo/b" } }, async ({ step }) => step.sleep("s", "1h")),
  ]);
  await engine.send([
    { id: "a", name: "demo/a", data: {} },
    { name: "demo/b", data: {} },
  ]);
  await ended("quick");
  await eventually(async () => expect((await pool.query("select from engine.steps")).rowCount).toBe(2));
  const { rows } = await pool.query("select generation from engine.leader");
  const store = createStore(pool, rows[0].generation);
  expect(await store.prune(3_600_000, 100)).toBe(0);
  await pool.query("update engine.runs set ended_at = ended_at - interval '2 hours' where ended_at is not null");
  await pool.query("update engine.events set received_at = received_at - interval '2 hours'");
  expect(await store.prune(3_600_000, 100)).toBe(2);
  expect(await runs.countByStatus()).toMatchObject({ completed: 0, running: 1 });
  expect((await pool.query("select name from engine.steps")).rows).toEqual([{ name: "s" }]);
  expect((await pool.query("select name from engine.events")).rows).toEqual([{ name: "demo/b" }]);
});
