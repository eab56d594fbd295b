import type { Inngest } from "inngest";
import { expect, test } from "vitest";
import { eventually, startEngine } from "./support/harness.ts";

const collect = (client: Inngest) => [
  client.createFunction(
    {
      id: "collect",
      triggers: { event: "demo/item" },
      batchEvents: { maxSize: 3, timeout: "60s", key: "event.data.of" },
      retries: 0,
    },
    async ({ event, events, step }) => {
      const numbers = await step.run("read", () => events.map(({ data }) => data.n));
      if (numbers.includes("bad")) throw new Error("refused");
      return { first: event.data.n, numbers };
    },
  ),
];

const item = (of: string, n: number | string) => ({ name: "demo/item", data: { of, n } });

test.concurrent("events that come together are one run, apart by key and at most as many as allowed", async ({
  onTestFinished,
}) => {
  const { engine, ended } = await startEngine(onTestFinished, collect);
  await engine.send([item("a", 1), item("b", 10), item("a", 2), item("a", 3), item("a", 4)]);
  const runs = await ended("collect", 3);
  expect(runs.map((run) => run.output)).toEqual([
    { first: 1, numbers: [1, 2, 3] },
    { first: 10, numbers: [10] },
    { first: 4, numbers: [4] },
  ]);
  expect(runs[0]?.event).toMatchObject([{ data: { n: 1 } }, { data: { n: 2 } }, { data: { n: 3 } }]);
});

test.concurrent("an event alone does not wait for others, however long a batch may take to fill", async ({
  onTestFinished,
}) => {
  const { engine, ended } = await startEngine(onTestFinished, collect);
  await engine.send([item("a", 1)]);
  const [run] = await ended("collect");
  expect(run?.output).toEqual({ first: 1, numbers: [1] });
});

test.concurrent("a batch keeps its events when it is run again, and when it failed", async ({ onTestFinished }) => {
  const failures: unknown[] = [];
  const { engine, ended, runs } = await startEngine(onTestFinished, (client) => [
    ...collect(client),
    client.createFunction({ id: "watch", triggers: { event: "inngest/function.failed" } }, async ({ event }) => {
      failures.push(event.data.events.map(({ data }: { data: { n: unknown } }) => data.n));
    }),
  ]);
  await engine.send([item("a", 1), item("a", "bad")]);
  const [failed] = await ended("collect");
  expect(failed?.status).toBe("failed");
  await eventually(() => expect(failures).toEqual([[1, "bad"]]));
  const again = await runs.rerun(failed?.id ?? "");
  const [, second] = await ended("collect", 2);
  expect(second?.id).toBe(again);
  expect(second?.event).toMatchObject([{ data: { n: 1 } }, { data: { n: "bad" } }]);
});
