import fc from "fast-check";
import { expect, test } from "vitest";
import { backoffMs, retryAfterMs } from "#lib/engine/backoff.ts";
import { delayMs, durationMs } from "#lib/engine/durations.ts";
import { expression } from "#lib/engine/expressions.ts";
import { seededUlid } from "#lib/engine/ids.ts";
import { doneStep, outcomeOf } from "#lib/engine/outcome.ts";
import { storable } from "#lib/engine/protocol.ts";
import type { SdkResponse } from "#lib/engine/sdk.ts";
import { createBatcher } from "#lib/platform/batcher.ts";

test("durations are sums of their parts", () => {
  const units = { w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000, ms: 1 };
  const part = fc.tuple(fc.nat(1000), fc.constantFrom(...(Object.keys(units) as (keyof typeof units)[])));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
      const text = parts.map(([amount, unit]) => `${amount}${unit}`).join("");
      expect(durationMs(text)).toBe(parts.reduce((sum, [amount, unit]) => sum + amount * units[unit], 0));
    }),
  );
});

test.each(["", "1 day", "soon", "-1s", "2", "1y"])("%j is no duration", (text) => {
  expect(() => durationMs(text)).toThrow(RangeError);
  expect(() => delayMs(text, 0)).toThrow(RangeError);
});

test("a date counts from now, and a past one is due", () => {
  const now = Date.parse("2030-01-01T00:00:00Z");
  expect(delayMs("2030-01-01T00:00:01.000Z", now)).toBe(1000);
  expect(delayMs("2029-01-01T00:00:00.000Z", now)).toBe(0);
  expect(delayMs("1d2h", now)).toBe(26 * 3_600_000);
});

test("retries are delayed by Inngest's table with up to 30 seconds more", () => {
  const bases = [15, 30, 60, 120, 300, 600, 1200, 2400, 3600, 7200, 7200, 7200];
  for (const [attempt, seconds] of bases.entries()) {
    expect(backoffMs(attempt, () => 0)).toBe(seconds * 1000);
    expect(backoffMs(attempt, () => 0.9999)).toBeLessThan((seconds + 30) * 1000);
  }
});

test("retry-after is seconds or a date, one second at least", () => {
  expect(retryAfterMs("7", 0)).toBe(7000);
  expect(retryAfterMs("0", 0)).toBe(1000);
  expect(retryAfterMs("1970-01-01T00:01:00.000Z", 0)).toBe(60_000);
  expect(retryAfterMs(null, 0)).toBeNull();
  expect(retryAfterMs("soon", 0)).toBeNull();
});

test("conditions compare events; a missing field never matches", () => {
  const event = { data: { id: "a", i: 1 } };
  expect(expression("event.data.id == async.data.id").matches(event, { data: { id: "a" } })).toBe(true);
  expect(expression("event.data.i < 2 && event.data.i == 1").matches(event)).toBe(true);
  expect(expression("event.data.nope == async.data.nope").matches(event, { data: {} })).toBe(false);
  expect(expression("event.data.id").matches(event)).toBe(false);
  expect(() => expression("process.exit()")).not.toThrow();
  expect(expression("process.exit()").matches(event)).toBe(false);
  expect(() => expression("event.data.id ===")).toThrow();
});

test("keys are text, empty for what is missing", () => {
  const event = { data: { n: 7, text: "a\0\ud800b", list: [1] } };
  expect(expression("event.data.n").key(event)).toBe("7");
  expect(expression("event.data.list").key(event)).toBe("[1]");
  expect(expression("event.data.nope").key(event)).toBe("");
  expect(expression("event.data.text").key(event)).toBe("a\ufffdb");
});

test("storable text has no NUL and no lone surrogate, and is otherwise unchanged", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(storable(text)).toBe(text.replaceAll("\0", "").toWellFormed());
      expect(storable(storable(text))).toBe(storable(text));
    }),
  );
});

test("ids from a seed are the same again, differ by seed and sort by time", () => {
  expect(seededUlid(1_795_217_608_587, "a")).toBe(seededUlid(1_795_217_608_587, "a"));
  expect(seededUlid(1_795_217_608_587, "a")).not.toBe(seededUlid(1_795_217_608_587, "b"));
  expect(seededUlid(1_795_217_608_587, "a").slice(0, 10)).toBe("01M7XMXKWB");
});

test("a failing item of a batch fails alone", async () => {
  const batches: number[][] = [];
  const push = createBatcher<number, number>(async (items) => {
    batches.push(items);
    if (items.includes(2)) throw new Error("two");
    return items.map((item) => item * 10);
  });
  const results = await Promise.allSettled([1, 2, 3].map(push));
  expect(results.map((result) => (result.status === "fulfilled" ? result.value : "failed"))).toEqual([
    10,
    "failed",
    30,
  ]);
  expect(batches).toEqual([[1, 2, 3], [1], [2], [3]]);
});

const call = { run: "R", fn: "demo-f", step: "step", attempt: 0, turn: 1 };
const context = { functions: new Map([["demo-f", { maxAttempts: 3 } as never]]), now: 0, backoff: () => 15_000 };
const response = { status: 206, body: null, version: 2, noRetry: false, retryAfter: null };
const error = { name: "Error", message: "boom", stack: "Error: boom …", __serialized: true };
const kept = { name: "Error", message: "boom", stack: "Error: boom …" };

// Answers as captured from the SDK, and what the engine makes of them.
test.each([
  [
    "a result",
    { status: 200, body: { sum: 3 } },
    { finish: { status: "completed", output: '{"sum":3}', error: null } },
  ],
  [
    "RunComplete",
    { body: [{ op: "RunComplete", id: "0737", data: null }] },
    { finish: { status: "completed", output: "null", error: null } },
  ],
  [
    "StepRun",
    { body: [{ id: "86f7", op: "StepRun", name: "a", opts: {}, displayName: "a", data: { n: 1 }, timing: { a: 1 } }] },
    { done: [{ id: "86f7", op: "StepRun", name: "a", output: '{"data":{"n":1}}' }] },
  ],
  [
    "StepError with attempts left",
    { body: [{ id: "a8b7", op: "StepError", displayName: "unreliable", error, data: null }] },
    { done: [], retry_ms: 15_000 },
  ],
  [
    "StepError with retry-after",
    { retryAfter: "1", body: [{ id: "a8b7", op: "StepError", displayName: "unreliable", error, data: null }] },
    { done: [], retry_ms: 1000 },
  ],
  [
    "StepFailed",
    { noRetry: true, body: [{ id: "1902", op: "StepFailed", displayName: "bad", error, data: error }] },
    { done: [{ id: "1902", op: "StepFailed", name: "bad", output: JSON.stringify({ error: kept }) }] },
  ],
  ["an error outside a step", { status: 500, body: error }, { retry_ms: 15_000 }],
  [
    "an error that allows no retry",
    { status: 400, noRetry: true, body: error },
    { finish: { status: "failed", output: null, error: JSON.stringify(kept) } },
  ],
  [
    "planned parallel steps and a sleep",
    {
      body: [
        { displayName: "p", op: "StepPlanned", id: "516b", name: "p", opts: { parallelMode: "race" } },
        { displayName: "nap", op: "Sleep", id: "c264", name: "2s", opts: {}, data: null },
      ],
    },
    {
      pending: [
        { id: "516b", op: "StepPlanned", name: "p", race: true },
        { id: "c264", op: "Sleep", name: "nap", race: false, timer_ms: 2000, timeout_output: null },
      ],
    },
  ],
  [
    "WaitForEvent",
    {
      body: [
        {
          displayName: "wait",
          op: "WaitForEvent",
          id: "daaa",
          name: "demo/approved",
          opts: { timeout: "5s", if: "event.data.id == async.data.id" },
        },
      ],
    },
    { pending: [{ wait_event: "demo/approved", wait_if: "event.data.id == async.data.id", timer_ms: 5000 }] },
  ],
  [
    "an operation of another kind",
    { body: [{ displayName: "x", op: "WaitForSignal", id: "11f6", opts: {} }] },
    { done: [{ id: "11f6", output: expect.stringContaining("does not support the operation WaitForSignal") }] },
  ],
])("%s", (_, answer, outcome) => {
  expect(outcomeOf(call, { ...response, ...answer } as SdkResponse, context)).toMatchObject({
    version: 2,
    ...outcome,
  });
});

test("the last attempt is not repeated", () => {
  const last = { ...call, attempt: 2 };
  expect(outcomeOf(last, { ...response, status: 500, body: error }, context).finish).toMatchObject({
    status: "failed",
  });
  const failed = outcomeOf(last, { ...response, body: [{ id: "a", op: "StepError", error }] }, context);
  expect(failed.done).toMatchObject([{ id: "a", output: JSON.stringify({ error: kept }) }]);
});

test("of a step only id, kind, name and result are kept", () => {
  const op = {
    id: "1",
    op: "StepRun",
    displayName: "a",
    data: 1,
    rawArgs: ["secret"],
    opts: { auth_key: "sk" } as never,
  };
  expect(doneStep(op)).toEqual({ id: "1", op: "StepRun", name: "a", output: '{"data":1}' });
});
