import { type Inngest, RetryAfterError } from "inngest";
import type pg from "pg";

/** Steps of one key that may be executing at the same time. */
export const KEY_LIMIT = 2;

/**
 * Functions for a process that is killed. What they did is in the schema probe, tied to the connection of the process that did it.
 */
export function crashFunctions(client: Inngest, probe: pg.Pool) {
  /** Executes a step's work for `ms` and counts how many live processes' steps of the same key are executing. */
  async function occupy(key: string, ms: number): Promise<void> {
    const { rows } = await probe.query(
      "insert into probe.executions (key, backend) values ($1, pg_backend_pid()) returning id",
      [key],
    );
    await probe.query(
      `insert into probe.busiest (key, executing) select $1, count(*) from probe.executions e
       join pg_stat_activity a on a.pid = e.backend where e.key = $1 and e.ended_at is null`,
      [key],
    );
    await new Promise((resolve) => setTimeout(resolve, ms));
    await probe.query("update probe.executions set ended_at = now() where id = $1", [rows[0].id]);
  }

  const doubled = client.createFunction({ id: "double", triggers: { event: "load/double" } }, async ({ event, step }) =>
    step.run("double", () => event.data.n * 2),
  );
  return [
    doubled,
    client.createFunction({ id: "chain", triggers: { event: "load/chain" } }, async ({ event, step }) => {
      const parts: number[] = [];
      for (let i = 0; i < 6; i++) {
        // The value differs at every execution: a result that was stored must never change again.
        await step.run(`token ${i}`, () => `${process.pid} ${Math.random()}`);
        parts.push(await step.run(`part ${i}`, () => Number(event.data.n) + i));
      }
      return parts.reduce((x, y) => x + y);
    }),
    client.createFunction(
      { id: "keyed", concurrency: { limit: KEY_LIMIT, key: "event.data.k" }, triggers: { event: "load/keyed" } },
      async ({ event, step }) => {
        await step.run("first", () => occupy(event.data.k, 10));
        await step.run("second", () => occupy(event.data.k, 10));
        return event.data.n;
      },
    ),
    client.createFunction({ id: "parallel", triggers: { event: "load/parallel" } }, async ({ event, step }) => {
      const parts = await Promise.all([1, 2, 3].map((i) => step.run(`p${i}`, () => event.data.n * i)));
      await step.sleep("nap", "1s");
      return step.run("sum", () => parts.reduce((x, y) => x + y));
    }),
    client.createFunction({ id: "flaky", triggers: { event: "load/flaky" } }, async ({ event, step, attempt }) => {
      await step.run("unsteady", () => {
        if (attempt === 0) throw new RetryAfterError("not yet", "1s");
      });
      return event.data.n;
    }),
    client.createFunction({ id: "fan", triggers: { event: "load/fan" } }, async ({ event, step, runId }) => {
      const { n } = event.data;
      await step.sendEvent(
        "children",
        [0, 1].map((i) => ({ id: `${runId}-${i}`, name: "load/child", data: { n, i } })),
      );
      const twice = await step.invoke("double", { function: doubled, data: { n } });
      return twice + n;
    }),
    client.createFunction(
      { id: "child", triggers: { event: "load/child" } },
      async ({ event }) => event.data.n + event.data.i,
    ),
  ];
}
