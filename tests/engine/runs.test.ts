import { expect, test } from "vitest";
import { eventually, startEngine } from "./support/harness.ts";

test.concurrent("runs are listed newest first, page by page, by status and by function", async ({ onTestFinished }) => {
  const { engine, ended, runs } = await startEngine(onTestFinished, (client) => [
    client.createFunction({ id: "good", triggers: { event: "demo/good" } }, async ({ event }) => event.data.n),
    client.createFunction({ id: "bad", retries: 0, triggers: { event: "demo/bad" } }, async () => {
      throw new Error("no");
    }),
  ]);
  await engine.send([0, 1, 2, 3, 4].map((n) => ({ name: "demo/good", data: { n } })));
  await engine.send([{ name: "demo/bad", data: {} }]);
  await Promise.all([ended("good", 5), ended("bad")]);
  const first = await runs.listRuns({ limit: 4 });
  const second = await runs.listRuns({ limit: 4, cursor: first.nextCursor ?? "" });
  expect([...first.runs, ...second.runs].map((run) => run.eventName)).toEqual([
    "demo/bad",
    ...Array(5).fill("demo/good"),
  ]);
  expect(second.nextCursor).toBeNull();
  expect((await runs.listRuns({ status: "failed", limit: 4 })).runs).toMatchObject([
    { functionId: "demo-bad", error: { name: "Error", message: "no" } },
  ]);
  expect((await runs.listRuns({ functionId: "demo-good", limit: 10 })).runs).toHaveLength(5);
  expect(await runs.countByStatus()).toMatchObject({ completed: 5, failed: 1 });
  expect(await runs.listFunctionIds()).toEqual(["demo-bad", "demo-good"]);
  expect(await runs.getRun("none")).toBeNull();
});

test.concurrent("a cancelled run goes no further, even in the middle of a step", async ({ onTestFinished }) => {
  let release = () => {};
  const steps: string[] = [];
  const { engine, ended, runs } = await startEngine(onTestFinished, (client) => [
    client.createFunction({ id: "two", triggers: { event: "demo/two" } }, async ({ step }) => {
      await step.run("first", async () => {
        steps.push("first");
        await new Promise<void>((resolve) => {
          release = resolve;
        });
      });
      await step.run("second", () => steps.push("second"));
    }),
  ]);
  await engine.send([{ name: "demo/two", data: {} }]);
  await eventually(() => expect(steps).toEqual(["first"]));
  const { runs: listed } = await runs.listRuns({ limit: 1 });
  const id = listed[0]?.id ?? "";
  expect(await runs.cancelRun(id)).toBe(true);
  expect(await runs.cancelRun(id)).toBe(false);
  release();
  await engine.stop();
  const [run] = await ended("two");
  expect(run).toMatchObject({ status: "cancelled", steps: [] });
  expect(steps).toEqual(["first"]);
});

test.concurrent("a run that is repeated starts anew on the same event", async ({ onTestFinished }) => {
  const { engine, ended, runs } = await startEngine(onTestFinished, (client) => [
    client.createFunction({ id: "again", concurrency: 1, triggers: { event: "demo/again" } }, async ({ event, step }) =>
      step.run("s", () => event.data.n),
    ),
  ]);
  await engine.send([{ name: "demo/again", data: { n: 7 } }]);
  const [first] = await ended("again");
  const id = await runs.rerun(first?.id ?? "");
  const [, second] = await ended("again", 2);
  expect(second).toMatchObject({ id, status: "completed", output: 7, event: first?.event });
  expect(await runs.rerun("none")).toBeNull();
});

test.concurrent("a sleeping run tells when it goes on", async ({ onTestFinished }) => {
  const { engine, runs } = await startEngine(onTestFinished, (client) => [
    client.createFunction({ id: "sleeper", triggers: { event: "demo/sleeper" } }, async ({ step }) =>
      step.sleep("nap", "1h"),
    ),
  ]);
  await engine.send([{ name: "demo/sleeper", data: {} }]);
  await eventually(async () => {
    const { runs: listed } = await runs.listRuns({ status: "running", limit: 1 });
    const run = await runs.getRun(listed[0]?.id ?? "");
    expect(run?.steps).toMatchObject([{ name: "nap", op: "Sleep", doneAt: null, dueAt: expect.any(Date) }]);
  });
});
