import { type Inngest, NonRetriableError, RetryAfterError } from "inngest";

/** What functions report of themselves while they run. */
export interface Report {
  /** Counts up for a name, from 1. */
  count(name: string): number;
  note(what: string, value: unknown): void;
  notes: Record<string, unknown[]>;
  /** Most executions of the same key at one time. */
  busiest: Record<string, number>;
}

export function createReport(): Report & { now: Record<string, number> } {
  const counts: Record<string, number> = {};
  const notes: Record<string, unknown[]> = {};
  return {
    now: {},
    busiest: {},
    notes,
    count: (name) => {
      counts[name] = (counts[name] ?? 0) + 1;
      return counts[name];
    },
    note: (what, value) => {
      notes[what] = [...(notes[what] ?? []), value];
    },
  };
}

/** Functions on which the engine and an Inngest server agree. */
export function conformanceFunctions(client: Inngest, report: ReturnType<typeof createReport>) {
  const callee = client.createFunction({ id: "callee", triggers: { event: "demo/callee" } }, async ({ event }) => ({
    doubled: event.data.x * 2,
  }));
  const napper = client.createFunction({ id: "napper", triggers: { event: "demo/napper" } }, async ({ step }) => {
    await step.sleep("nap", "1s");
  });
  return [
    callee,
    napper,
    client.createFunction({ id: "three", triggers: { event: "demo/three" } }, async ({ event, step }) => {
      const a = await step.run("a", () => ({ n: event.data.n, a: 1 }));
      const b = await step.run("b", () => a.a + 1);
      const c = await step.run("c", () => b + 1);
      return { sum: c };
    }),
    client.createFunction({ id: "sleepy", triggers: { event: "demo/sleepy" } }, async ({ step }) => {
      const before = await step.run("before", () => Date.now());
      await step.sleep("nap", "1s");
      return (await step.run("after", () => Date.now())) - before;
    }),
    client.createFunction({ id: "sleep-until", triggers: { event: "demo/sleep-until" } }, async ({ event, step }) => {
      await step.sleepUntil("nap", new Date(event.data.at));
      return Date.now() >= event.data.at;
    }),
    client.createFunction({ id: "sleepless", triggers: { event: "demo/sleepless" } }, async ({ step }) => {
      await step.sleep("nap", "1 day 2 hours");
    }),
    client.createFunction(
      { id: "flaky", retries: 4, triggers: { event: "demo/flaky" } },
      async ({ step, runId, attempt }) => {
        const result = await step.run("unreliable", () => {
          const n = report.count(runId);
          report.note("flaky.attempt", attempt);
          if (n <= 2) throw new RetryAfterError(`boom ${n}`, "1s");
          return `ok after ${n}`;
        });
        await step.run("next", () => report.note("flaky.next", attempt));
        return result;
      },
    ),
    client.createFunction(
      { id: "flaky-default", retries: 2, triggers: { event: "demo/flaky-default" } },
      async ({ step, runId, attempt, maxAttempts }) =>
        step.run("unreliable", () => {
          const n = report.count(runId);
          report.note("flaky-default.attempt", [attempt, maxAttempts]);
          if (n <= 1) throw new Error(`boom ${n}`);
          return `ok after ${n}`;
        }),
    ),
    client.createFunction(
      {
        id: "cancellable",
        triggers: { event: "demo/cancellable" },
        cancelOn: [{ event: "demo/cancel", match: "data.id" }],
        timeouts: { finish: "1h" },
      },
      async ({ event, step }) => {
        await step.run("begin", () => report.note("cancellable.begin", event.data.id));
        await step.sleep("long", "1500ms");
        return "not cancelled";
      },
    ),
    client.createFunction({ id: "sender", triggers: { event: "demo/sender" } }, async ({ event, step }) =>
      step.sendEvent(
        "fan",
        [0, 1, 2].map((i) => ({ name: "demo/received", data: { n: event.data.n, i } })),
      ),
    ),
    client.createFunction(
      { id: "receiver", triggers: { event: "demo/received", if: "event.data.i < 2" } },
      async ({ event }) => event.data,
    ),
    client.createFunction(
      { id: "keyed", concurrency: { limit: 1, key: "event.data.k" }, triggers: { event: "demo/keyed" } },
      async ({ event, step }) => {
        await step.run("work", async () => {
          const { k } = event.data;
          report.now[k] = (report.now[k] ?? 0) + 1;
          report.busiest[k] = Math.max(report.busiest[k] ?? 0, report.now[k]);
          await new Promise((resolve) => setTimeout(resolve, 60));
          report.now[k]--;
        });
        return event.data;
      },
    ),
    client.createFunction(
      {
        id: "doomed",
        retries: 0,
        triggers: { event: "demo/doomed" },
        onFailure: async ({ event, error, step }) => {
          await step.run("note", () => 1);
          report.note("doomed.onFailure", {
            message: error.message,
            fn: event.data.function_id,
            run: event.data.run_id,
          });
          return "handled";
        },
      },
      async ({ step }) => {
        await step.run("bad", () => {
          throw new Error("doom");
        });
      },
    ),
    client.createFunction(
      {
        id: "nonretriable",
        retries: 5,
        triggers: { event: "demo/nonretriable" },
        onFailure: async ({ error }) => report.note("nonretriable.onFailure", error.message),
      },
      async ({ step }) => {
        await step.run("no", () => {
          report.note("nonretriable.try", 1);
          throw new NonRetriableError("give up");
        });
      },
    ),
    client.createFunction({ id: "parallel", triggers: { event: "demo/parallel" } }, async ({ step }) => {
      const parts = await Promise.all([step.run("p", () => 1), step.run("p", () => 2), step.run("q", () => 3)]);
      return step.run("after", () => parts.reduce((x, y) => x + y));
    }),
    client.createFunction({ id: "parallel-mixed", triggers: { event: "demo/parallel-mixed" } }, async ({ step }) => {
      const [a] = await Promise.all([step.run("a", () => "a"), step.sleep("nap", "300ms"), step.run("b", () => "b")]);
      return a;
    }),
    client.createFunction(
      { id: "parallel-flaky", retries: 3, triggers: { event: "demo/parallel-flaky" } },
      async ({ step, runId }) =>
        Promise.all([
          step.run("good", () => report.count(`good ${runId}`)),
          step.run("flaky", () => {
            const n = report.count(`flaky ${runId}`);
            if (n === 1) throw new RetryAfterError("once", "1s");
            return n;
          }),
        ]),
    ),
    client.createFunction({ id: "race", triggers: { event: "demo/race" } }, async ({ step, group }) => {
      const first = await group.parallel({ mode: "race" }, () =>
        Promise.race([step.run("fast", () => "fast"), step.sleep("slow", "1s").then(() => "slow")]),
      );
      const won = await step.run("after", () => `${first} won`);
      return step.run("later", () => won);
    }),
    client.createFunction({ id: "waiter", triggers: { event: "demo/waiter" } }, async ({ step }) =>
      step.waitForEvent("wait", { event: "demo/approved", timeout: "1500ms", match: "data.id" }),
    ),
    client.createFunction({ id: "loop", triggers: { event: "demo/loop" } }, async ({ event, step }) => {
      let sum = 0;
      for (let i = 0; i < event.data.steps; i++) sum += await step.run("it", () => i);
      return sum;
    }),
    client.createFunction(
      { id: "fnthrow", retries: 2, triggers: { event: "demo/fnthrow" } },
      async ({ step, runId, attempt }) => {
        await step.run("first", () => 1);
        const n = report.count(runId);
        report.note("fnthrow.attempt", attempt);
        if (n <= 2) throw new RetryAfterError(`outside step ${n}`, "1s");
        return n;
      },
    ),
    client.createFunction({ id: "invoker", triggers: { event: "demo/invoker" } }, async ({ step }) =>
      step.invoke("call", { function: callee, data: { x: 21 }, timeout: "10s" }),
    ),
    client.createFunction({ id: "invoke-late", triggers: { event: "demo/invoke-late" } }, async ({ step }) => {
      try {
        return await step.invoke("call", { function: napper, data: {}, timeout: "300ms" });
      } catch (error) {
        return (error as Error).message;
      }
    }),
  ];
}
