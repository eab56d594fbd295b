import type { Inngest } from "inngest";
import { expect, test } from "vitest";
import { eventually, startEngine } from "./support/harness.ts";

const echo = (client: Inngest) => [
  client.createFunction({ id: "echo", triggers: { event: "demo/echo" } }, async ({ event }) => event),
];

test.concurrent("an id seen within a day is accepted and runs nothing", async ({ onTestFinished }) => {
  const { engine, ended, runs, pool } = await startEngine(onTestFinished, echo);
  const event = { id: "order-1", name: "demo/echo", data: { n: 1 } };
  const first = await engine.send([event, event]);
  const second = await engine.send([event]);
  expect(new Set([...first.ids, ...second.ids]).size).toBe(3);
  await engine.send([{ id: "order-2", name: "demo/echo", data: { n: 2 } }]);
  const found = await ended("echo", 2);
  expect(found.map((run) => run.output)).toMatchObject([
    { id: "order-1", data: { n: 1 } },
    { id: "order-2", data: { n: 2 } },
  ]);
  await pool.query("update engine.event_keys set seen_at = now() - interval '25 hours'");
  await engine.send([event]);
  await ended("echo", 3);
  expect(await runs.countByStatus()).toMatchObject({ completed: 3, queued: 0, running: 0 });
});

test.concurrent("events are part of the caller's transaction", async ({ onTestFinished }) => {
  const { engine, ended, runs, pool } = await startEngine(onTestFinished, echo);
  const client = await pool.connect();
  await client.query("begin");
  await engine.send([{ name: "demo/echo", data: { n: "rolled back" } }], client);
  await client.query("rollback");
  await client.query("begin");
  await engine.send([{ name: "demo/echo", data: { n: "committed" } }], client);
  expect((await runs.listRuns({ limit: 10 })).runs).toEqual([]);
  await client.query("commit");
  client.release();
  const found = await ended("echo");
  expect(found.map((run) => run.output)).toMatchObject([{ data: { n: "committed" } }]);
});

test.concurrent("what the client sends again after a failed answer counts once", async ({ onTestFinished }) => {
  const { engine, ended, runs } = await startEngine(onTestFinished, echo);
  const request = {
    method: "POST",
    body: JSON.stringify([1, 2].map((n) => ({ name: "demo/echo", data: { n }, ts: 1_795_217_608_587 }))),
    headers: { "x-inngest-event-id-seed": "1795217608587,YaiznO3ZPaLMJw==" },
  };
  const answers = await Promise.all([1, 2].map(async () => (await engine.fetch("http://x/e/key", request)).json()));
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[0]).toMatchObject({ status: 200, ids: [expect.stringMatching(/^01M7XMXKWB/), expect.any(String)] });
  await ended("echo", 2);
  expect((await runs.countByStatus()).completed).toBe(2);
});

test.concurrent("inngest.send reaches the engine without a socket", async ({ onTestFinished }) => {
  const { client, ended } = await startEngine(onTestFinished, echo);
  const { ids } = await client.send({ name: "demo/echo", data: { n: 1 } });
  const [run] = await ended("echo");
  expect(run?.output).toMatchObject({ id: ids[0], name: "demo/echo", data: { n: 1 }, user: {} });
});

test.concurrent("any text in an event comes through, NUL and lone surrogates too", async ({ onTestFinished }) => {
  const { engine, ended } = await startEngine(onTestFinished, echo);
  const data = { text: "a\u0000b \ud800 résumé 履歴書 \\u0000 \"'$1" };
  await engine.send([{ name: "demo/echo", data }]);
  const [run] = await ended("echo");
  expect(run?.output).toMatchObject({ data });
});

test.concurrent("an event no Inngest server takes is refused", async ({ onTestFinished }) => {
  const { engine, client } = await startEngine(onTestFinished, echo);
  await expect(engine.send([{ name: "", data: {} }])).rejects.toThrow("needs a name");
  const large = { name: "demo/echo", data: { text: "x".repeat(257 * 1024) } };
  await expect(engine.send([large])).rejects.toThrow("larger than 256 KiB");
  await expect(client.send(large)).rejects.toThrow("larger than 256 KiB");
});

test.concurrent("a request the engine does not know is an error", async ({ onTestFinished }) => {
  const { engine } = await startEngine(onTestFinished, echo);
  await expect(engine.fetch("http://x/v1/signals", { method: "POST", body: "{}" })).rejects.toThrow(
    "does not serve POST /v1/signals",
  );
  await expect(engine.fetch("https://example.com/")).rejects.toThrow("does not serve GET /");
});

test.concurrent("an event nobody listens to is kept and starts nothing", async ({ onTestFinished }) => {
  const { engine, pool, runs } = await startEngine(onTestFinished, echo);
  await engine.send([{ name: "demo/unheard", data: {} }]);
  await eventually(async () => expect((await pool.query("select from engine.inbox")).rowCount).toBe(0));
  expect((await pool.query("select name from engine.events")).rows).toEqual([{ name: "demo/unheard" }]);
  expect((await runs.listRuns({ limit: 1 })).runs).toEqual([]);
});

for (const checkpointing of [true, false]) {
  const mode = checkpointing ? "checkpointing" : "stepwise";
  test.concurrent(`a step's output over 4 MiB fails the step (${mode})`, async ({ onTestFinished }) => {
    const { engine, ended } = await startEngine(
      onTestFinished,
      (client) => [
        client.createFunction({ id: "large", triggers: { event: "demo/large" } }, async ({ step }) => {
          const text = await step
            .run("large", () => "x".repeat(5 * 1024 * 1024))
            .catch((error: Error) => error.message);
          return step.run("small", () => text);
        }),
      ],
      { checkpointing },
    );
    await engine.send([{ name: "demo/large", data: {} }]);
    expect((await ended("large"))[0]?.output).toBe("The output of the step is larger than 4 MiB");
  });
}

test.concurrent("a run of more than 1,000 steps fails", async ({ onTestFinished }) => {
  const { engine, ended } = await startEngine(onTestFinished, (client) => [
    client.createFunction({ id: "endless", triggers: { event: "demo/endless" } }, async ({ event, step }) => {
      for (let i = 0; i < event.data.steps; i++) await step.run("again", () => i);
    }),
  ]);
  await engine.send([1000, 1001].map((steps) => ({ name: "demo/endless", data: { steps } })));
  const runs = await ended("endless", 2);
  expect(runs.map((run) => run.status)).toEqual(["completed", "failed"]);
  expect(runs[1]?.error).toMatchObject({ message: "A run may have 1000 steps at most" });
});

test.concurrent("an event of the future starts its run when its time has come", async ({ onTestFinished }) => {
  const { engine, ended } = await startEngine(onTestFinished, echo);
  const ts = Date.now() + 1_500;
  await engine.send([
    { name: "demo/echo", data: { n: "later" }, ts },
    { name: "demo/echo", data: { n: "now" } },
  ]);
  const found = await ended("echo", 2);
  const later = found.find((run) => (run.output as { data: { n: string } }).data.n === "later");
  const soon = found.find((run) => run !== later);
  expect(later?.startedAt?.getTime()).toBeGreaterThanOrEqual(ts);
  expect(soon?.startedAt?.getTime()).toBeLessThan(ts);
});
