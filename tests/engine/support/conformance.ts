import { expect, test } from "vitest";
import { conformanceFunctions, createReport } from "./conformance-functions.ts";
import { type Cleanup, eventually, memo, startEngine } from "./harness.ts";

async function startWith(onTestFinished: Cleanup, checkpointing: boolean) {
  const report = createReport();
  const engine = await startEngine(onTestFinished, (client) => conformanceFunctions(client, report), {
    checkpointing,
    backoff: () => 200,
  });
  return { ...engine, report };
}

/** What a function does on an Inngest server, with the SDK running on after a stored step or being called anew for each. */
export function testConformance(checkpointing: boolean): void {
  const start = (onTestFinished: Cleanup) => startWith(onTestFinished, checkpointing);

  test.concurrent("steps run once each, in order, and are stored as the SDK expects them", async ({
    onTestFinished,
  }) => {
    const { engine, ended } = await start(onTestFinished);
    await engine.send([{ name: "demo/three", data: { n: 1 } }]);
    const [run] = await ended("three");
    expect(run).toMatchObject({ status: "completed", output: { sum: 3 } });
    expect(run?.steps.map((step) => [step.id, step.output])).toEqual([
      ["86f7e437faa5a7fce15d1ddcb9eaeaea377667b8", { data: { a: 1, n: 1 } }],
      ["e9d71f5ee7c92d6dc9e92ffdad17b8bd49418f98", { data: 2 }],
      ["84a516841ba77a5b4648de2cd0dfcb30ea46dbb4", { data: 3 }],
    ]);
  });

  test.concurrent("a sleep lasts as long as asked and its memo is null", async ({ onTestFinished }) => {
    const { engine, ended } = await start(onTestFinished);
    await engine.send([{ name: "demo/sleepy", data: {} }]);
    const [run] = await ended("sleepy");
    expect(run?.output).toBeGreaterThanOrEqual(1000);
    expect(run?.steps[1]).toMatchObject({ id: "c2640f79b4ed481b838ce4ad75330aa3f825d4d9", op: "Sleep", output: null });
  });

  test.concurrent("sleepUntil ends at its date, and one that has passed ends at once", async ({ onTestFinished }) => {
    const { engine, ended } = await start(onTestFinished);
    const at = Date.now() + 500;
    await engine.send([
      { name: "demo/sleep-until", data: { at } },
      { name: "demo/sleep-until", data: { at: 0 } },
    ]);
    const runs = await ended("sleep-until", 2);
    expect(runs.map((run) => run.output)).toEqual([true, true]);
  });

  test.concurrent("a duration the SDK cannot express fails the step instead of sleeping for ever", async ({
    onTestFinished,
  }) => {
    const { engine, ended } = await start(onTestFinished);
    await engine.send([{ name: "demo/sleepless", data: {} }]);
    const [run] = await ended("sleepless");
    expect(run?.status).toBe("failed");
    expect(run?.error).toMatchObject({ message: expect.stringContaining('"" is neither a duration') });
  });

  test.concurrent("RetryAfterError sets the delay, and attempts start anew with the next step", async ({
    onTestFinished,
  }) => {
    const { engine, ended, report } = await start(onTestFinished);
    const sentAt = Date.now();
    await engine.send([{ name: "demo/flaky", data: {} }]);
    const [run] = await ended("flaky");
    expect(run?.output).toBe("ok after 3");
    expect(Date.now() - sentAt).toBeGreaterThanOrEqual(2000);
    expect(report.notes["flaky.attempt"]).toEqual([0, 1, 2]);
    expect(report.notes["flaky.next"]).toEqual([0]);
  });

  test.concurrent("retries n means n + 1 attempts, after the back-off", async ({ onTestFinished }) => {
    const { engine, ended, report } = await start(onTestFinished);
    await engine.send([{ name: "demo/flaky-default", data: {} }]);
    const [run] = await ended("flaky-default");
    expect(run?.output).toBe("ok after 2");
    expect(report.notes["flaky-default.attempt"]).toEqual([
      [0, 3],
      [1, 3],
    ]);
  });

  test.concurrent("an error outside a step retries the function without repeating its steps", async ({
    onTestFinished,
  }) => {
    const { engine, ended, report } = await start(onTestFinished);
    await engine.send([{ name: "demo/fnthrow", data: {} }]);
    const [run] = await ended("fnthrow");
    expect(run).toMatchObject({ status: "completed", output: 3 });
    expect(memo(run)).toEqual([["first", { data: 1 }]]);
    expect(report.notes["fnthrow.attempt"]?.slice(-2)).toEqual([1, 2]);
  });

  test.concurrent("cancelOn ends the run it matches and no other", async ({ onTestFinished }) => {
    const { engine, ended, report } = await start(onTestFinished);
    await engine.send([
      { name: "demo/cancellable", data: { id: "x" } },
      { name: "demo/cancellable", data: { id: "y" } },
    ]);
    await eventually(async () => expect(report.notes["cancellable.begin"]?.length).toBe(2));
    await engine.send([{ name: "demo/cancel", data: { id: "x" } }]);
    const runs = await ended("cancellable", 2);
    expect(runs.map((run) => run.status)).toEqual(["cancelled", "completed"]);
  });

  test.concurrent("a cancelling event sent right after the starting one is not too early", async ({
    onTestFinished,
  }) => {
    const { engine, ended } = await start(onTestFinished);
    await engine.send([
      { name: "demo/cancellable", data: { id: "x" } },
      { name: "demo/cancel", data: { id: "x" } },
    ]);
    const [run] = await ended("cancellable");
    expect(run?.status).toBe("cancelled");
  });

  test.concurrent("step.sendEvent starts the functions whose condition holds", async ({ onTestFinished }) => {
    const { engine, ended } = await start(onTestFinished);
    await engine.send([{ name: "demo/sender", data: { n: 5 } }]);
    const [sender] = await ended("sender");
    expect(sender?.output).toEqual({ ids: [expect.any(String), expect.any(String), expect.any(String)] });
    const received = await ended("receiver", 2);
    expect(received.map((run) => run.output)).toEqual(expect.arrayContaining([0, 1].map((i) => ({ n: 5, i }))));
  });

  test.concurrent("a concurrency key limits steps being executed per key, not across keys", async ({
    onTestFinished,
  }) => {
    const { engine, ended, report } = await start(onTestFinished);
    const sent = ["a", "a", "a", "a", "b", "b", "b", "b"].map((k, n) => ({ name: "demo/keyed", data: { k, n } }));
    await engine.send(sent);
    const runs = await ended("keyed", 8);
    expect(runs.every((run) => run.status === "completed")).toBe(true);
    expect(report.busiest).toEqual({ a: 1, b: 1 });
  });

  test.concurrent("a failed run calls onFailure with the event, the error and the run", async ({ onTestFinished }) => {
    const { engine, ended, report } = await start(onTestFinished);
    await engine.send([{ name: "demo/doomed", data: {} }]);
    const [run] = await ended("doomed");
    expect(run).toMatchObject({ status: "failed", error: { name: "Error", message: "doom" } });
    expect(memo(run)).toEqual([["bad", { error: expect.objectContaining({ name: "Error", message: "doom" }) }]]);
    const [failure] = await ended("doomed-failure");
    expect(failure).toMatchObject({
      status: "completed",
      output: "handled",
      event: { name: "inngest/function.failed" },
    });
    expect(report.notes["doomed.onFailure"]).toContainEqual({ message: "doom", fn: "demo-doomed", run: run?.id });
  });

  test.concurrent("NonRetriableError ends the run at the first attempt", async ({ onTestFinished }) => {
    const { engine, ended, report } = await start(onTestFinished);
    await engine.send([{ name: "demo/nonretriable", data: {} }]);
    const [run] = await ended("nonretriable");
    expect(run?.status).toBe("failed");
    expect(report.notes["nonretriable.try"]).toEqual([1]);
    await ended("nonretriable-failure");
    expect(report.notes["nonretriable.onFailure"]).toEqual(["give up"]);
  });

  test.concurrent("parallel steps run once each, and what follows them runs when all are done", async ({
    onTestFinished,
  }) => {
    const { engine, ended } = await start(onTestFinished);
    await engine.send([{ name: "demo/parallel", data: {} }]);
    const [run] = await ended("parallel");
    expect(run?.output).toBe(6);
    expect(Object.fromEntries(run?.steps.map((step) => [step.id, step.output]) ?? [])).toEqual({
      "516b9783fca517eecbd1d064da2d165310b19759": { data: 1 },
      "752881753aa4941a0c67a22880d9b4c06c562ff5": { data: 2 },
      "22ea1c649c82946aa6e479e1ffd321e4a318b1b0": { data: 3 },
      "405906c9d5be6ae5393ca65fb0e7c38e0d585ecb": { data: 6 },
    });
  });

  test.concurrent("steps beside a sleep run while it lasts", async ({ onTestFinished }) => {
    const { engine, ended } = await start(onTestFinished);
    await engine.send([{ name: "demo/parallel-mixed", data: {} }]);
    const [run] = await ended("parallel-mixed");
    expect(run?.output).toBe("a");
    expect(memo(run).at(-1)).toEqual(["nap", null]);
  });

  test.concurrent("a parallel step is retried alone", async ({ onTestFinished }) => {
    const { engine, ended } = await start(onTestFinished);
    await engine.send([{ name: "demo/parallel-flaky", data: {} }]);
    const [run] = await ended("parallel-flaky");
    expect(run?.output).toEqual([1, 2]);
  });

  test.concurrent("a race goes on with the first step that is done", async ({ onTestFinished }) => {
    const { engine, ended } = await start(onTestFinished);
    await engine.send([{ name: "demo/race", data: {} }]);
    const [run] = await ended("race");
    expect(run?.output).toBe("fast won");
    expect(memo(run)).toEqual([
      ["fast", { data: "fast" }],
      ["after", { data: "fast won" }],
      ["later", { data: "fast won" }],
      // The SDK says that the run is complete only when no step is left open.
      ["slow", null],
    ]);
  });

  test.concurrent("waitForEvent gives the matching event, and null when none came in time", async ({
    onTestFinished,
  }) => {
    const { engine, ended, pool } = await start(onTestFinished);
    await engine.send([
      { name: "demo/waiter", data: { id: "w1" } },
      { name: "demo/waiter", data: { id: "w2" } },
    ]);
    await eventually(async () => expect((await pool.query("select from engine.waits")).rowCount).toBe(2));
    await engine.send([{ name: "demo/approved", data: { id: "w1", by: "me" } }]);
    const runs = await ended("waiter", 2);
    expect(runs.map((run) => run.output)).toEqual([
      expect.objectContaining({ name: "demo/approved", data: { id: "w1", by: "me" } }),
      null,
    ]);
    expect((await pool.query("select from engine.waits")).rowCount).toBe(0);
  });

  test.concurrent("invoke gives the other function's result", async ({ onTestFinished }) => {
    const { engine, ended } = await start(onTestFinished);
    await engine.send([{ name: "demo/invoker", data: {} }]);
    const [run] = await ended("invoker");
    expect(run?.output).toEqual({ doubled: 42 });
    expect(memo(run)).toEqual([["call", { data: { doubled: 42 } }]]);
    expect((await ended("callee"))[0]?.event).toMatchObject({ name: "inngest/function.invoked", data: { x: 21 } });
  });

  test.concurrent("an invocation that takes too long fails in the caller", async ({ onTestFinished }) => {
    const { engine, ended } = await start(onTestFinished);
    await engine.send([{ name: "demo/invoke-late", data: {} }]);
    const [run] = await ended("invoke-late");
    expect(run?.output).toBe("Timed out waiting for invoked function");
  });

  test.concurrent("a step repeated under one name has a result for each time", async ({ onTestFinished }) => {
    const { engine, ended } = await start(onTestFinished);
    await engine.send([{ name: "demo/loop", data: { steps: 40 } }]);
    const [run] = await ended("loop");
    expect(run?.output).toBe((40 * 39) / 2);
    expect(memo(run)).toEqual(Array.from({ length: 40 }, (_, i) => ["it", { data: i }]));
  });
}
