import { Inngest } from "inngest";
import { expect, test } from "vitest";
import { createEngine } from "#lib/engine/engine.ts";
import { readFunctions } from "#lib/engine/function-config.ts";
import { createSdk } from "#lib/engine/sdk.ts";
import { createPool, quiet, testClient } from "./support/harness.ts";

const supported = { id: "demo-f", name: "f", triggers: [{ event: "a" }], steps: { step: {} } };

const refused: [string, object, string][] = [
  [
    "a condition of batches",
    { batchEvents: { maxSize: 5, timeout: "2s", if: "true" } },
    '"batchEvents.if" not supported',
  ],
  [
    "batches with a throttle",
    { batchEvents: { maxSize: 5, timeout: "2s" }, throttle: { limit: 1, period: "1s" } },
    "neither",
  ],
  ["debounce", { debounce: { period: "2s" } }, '"debounce" not supported'],
  ["rateLimit", { rateLimit: { limit: 1, period: "60s" } }, '"rateLimit" not supported'],
  ["singleton", { singleton: { mode: "skip" } }, '"singleton" not supported'],
  ["priority", { priority: { run: "120" } }, '"priority" not supported'],
  ["timeouts.start", { timeouts: { start: "10m" } }, '"timeouts.start" not supported'],
  ["a key of the future", { quantum: true }, '"quantum" not supported'],
  ["a wildcard", { triggers: [{ event: "app/*" }] }, "wildcard"],
  ["an event that never comes", { triggers: [{ event: "inngest/function.finished" }] }, "not emitted"],
  ["a malformed condition", { triggers: [{ event: "a", expression: "event.data.x ===" }] }, "not a CEL expression"],
  ["a malformed schedule", { triggers: [{ cron: "61 * * * *" }] }, "triggers.0"],
  ["a malformed period", { throttle: { limit: 1, period: "soon" } }, "not a duration"],
  ["too many retries", { steps: { step: { retries: { attempts: 21 } } } }, "steps.step.retries.attempts"],
  ["an unknown option of concurrency", { concurrency: { limit: 1, queue: "x" } }, "concurrency"],
];

test.each(refused)("%s is refused by name", (_, config, message) => {
  expect(() => readFunctions([{ ...supported, ...config }])).toThrow(message);
  expect(() => readFunctions([{ ...supported, ...config }])).toThrow("demo-f");
});

test("every problem of every function is named at once", () => {
  const configs = [
    { ...supported, debounce: {}, singleton: {} },
    { ...supported, id: "demo-g", priority: {} },
  ];
  expect(() => readFunctions(configs)).toThrow(
    /demo-f: "debounce", "singleton" not supported\n- demo-g: "priority" not/,
  );
});

test("what the SDK says of a function that uses everything supported is understood", async () => {
  const { client } = testClient();
  const fn = client.createFunction(
    {
      id: "everything",
      name: "All options",
      idempotency: "event.data.id",
      retries: 7,
      concurrency: [
        { limit: 5, key: "event.data.acct", scope: "fn" },
        { limit: 50, key: '"global"', scope: "account" },
      ],
      throttle: { limit: 10, period: "60s", burst: 2, key: "event.data.acct" },
      timeouts: { finish: "1h" },
      cancelOn: [{ event: "demo/stop", if: "async.data.id == event.data.id", timeout: "1d" }],
      triggers: [{ event: "demo/everything", if: "event.data.ok == true" }, { cron: "TZ=Europe/Paris 0 12 * * 1" }],
      onFailure: async () => undefined,
    },
    async () => 1,
  );
  const functions = readFunctions(await createSdk(client, [fn]).readConfig());
  expect([...functions.keys()]).toEqual(["demo-everything", "demo-everything-failure"]);
  const everything = functions.get("demo-everything");
  expect(everything).toMatchObject({ maxAttempts: 8, limits: [5, 50], finishMs: 3_600_000 });
  const event = { id: "1", name: "demo/everything", data: { id: 7, acct: "a" }, ts: 0 };
  expect(everything?.newRun(event, "E")).toMatchObject({
    event: "E",
    keys: ["demo-everything:event.data.acct:a", 'account:"global":global'],
    idempotency: "demo-everything:7",
    throttle: { key: "demo-everything:a", interval_ms: 6000, capacity: 11 },
  });
});

test("an engine with such a function does not start", async () => {
  const { client } = testClient();
  const fn = client.createFunction({ id: "f", debounce: { period: "1s" }, triggers: { event: "a" } }, async () => 1);
  const options = { pool: createPool("postgres://nobody@127.0.0.1:1/none"), connectionString: "", logger: quiet };
  await expect(createEngine({ ...options, client, functions: [fn] }).start()).rejects.toThrow('demo-f: "debounce"');
});

test("a client that expects Inngest's cloud is refused", async () => {
  const client = new Inngest({ id: "demo", isDev: false, logger: quiet });
  const options = { pool: createPool("postgres://nobody@127.0.0.1:1/none"), connectionString: "", logger: quiet };
  await expect(createEngine({ ...options, client, functions: [] }).start()).rejects.toThrow("isDev: true");
});
