import type { Inngest, InngestFunction } from "inngest";
import { readFunctions } from "#lib/engine/function-config.ts";
import { newUlid } from "#lib/engine/ids.ts";
import type { EngineEvent, Op } from "#lib/engine/protocol.ts";
import { createSdk } from "#lib/engine/sdk.ts";

/**
 * The least an executor can do: runs functions of sequential steps, keeps everything in memory, forgets it all.
 * What the durable engine costs beyond this is the price of durability; what this costs is the SDK's.
 */
export async function createInMemoryExecutor(
  client: Inngest.Any,
  functions: InngestFunction.Any[],
  concurrency: number,
) {
  const sdk = createSdk(client, functions);
  const registered = readFunctions(await sdk.readConfig());
  const memos = new Map<string, Map<string, unknown>>();
  const queue: { fn: string; event: EngineEvent }[] = [];
  let active = 0;

  async function execute(fn: string, event: EngineEvent): Promise<void> {
    const run = newUlid();
    const memo = new Map<string, unknown>();
    memos.set(run, memo);
    const call = {
      run,
      fn,
      step: "step",
      attempt: 0,
      turn: 1,
      maxAttempts: 1,
      events: [JSON.stringify(event)],
      plan: false,
    };
    for (let version = -1; ; ) {
      const steps = [...memo].map(([id, output]) => `${JSON.stringify(id)}:${JSON.stringify(output)}`).join();
      const answer = await sdk.call({ ...call, steps, stack: [...memo.keys()], version, leaseId: run });
      version = answer.version;
      const ops = answer.status === 206 ? (answer.body as Op[]) : [];
      for (const op of ops) memo.set(op.id, { data: op.data ?? null });
      if (ops.length === 0 || ops.some((op) => op.op === "RunComplete")) break;
    }
    memos.delete(run);
  }

  function pump(): void {
    while (active < concurrency) {
      const next = queue.shift();
      if (!next) return;
      active++;
      execute(next.fn, next.event).finally(() => {
        active--;
        pump();
      });
    }
  }

  return {
    send(events: { name: string; data: Record<string, unknown> }[]): void {
      for (const { name, data } of events) {
        const event = { id: newUlid(), name, data, ts: Date.now() };
        for (const fn of registered.values()) {
          if (fn.events.some((trigger) => trigger.name === name)) queue.push({ fn: fn.id, event });
        }
      }
      pump();
    },

    /** Stores checkpoints in the memo. */
    fetch: async (_input: unknown, init?: { body?: unknown }): Promise<Response> => {
      const { run_id, steps } = JSON.parse(String(init?.body)) as { run_id: string; steps: Op[] };
      for (const op of steps) memos.get(run_id)?.set(op.id, { data: op.data ?? null });
      return new Response("");
    },
  };
}
