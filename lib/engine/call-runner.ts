import type { EngineFunction } from "./function-config.ts";
import type { Leases } from "./leases.ts";
import { MAX_STEPS, outcomeOf } from "./outcome.ts";
import type { Call } from "./protocol.ts";
import type { Sdk, SdkResponse } from "./sdk.ts";
import type { Claim, Store } from "./store.ts";

export interface CallRunnerOptions {
  store: Store;
  sdk: Sdk;
  leases: Leases;
  functions: Map<string, EngineFunction>;
  checkpointing: boolean;
  now: () => number;
  backoff?: ((attempt: number) => number) | undefined;
}

/**
 * Executes queued calls: claim, call the function, store what came of it. When it resolves, the database knows everything;
 * when it throws, the queue delivers the call again.
 */
export function createCallRunner(options: CallRunnerOptions): (call: Call) => Promise<void> {
  const { store, sdk, leases, functions, now, backoff } = options;

  async function callFunction(call: Call, claim: Claim & { verdict: "go" }): Promise<SdkResponse | null> {
    const fn = functions.get(call.fn);
    if (!fn) return failure(claim.version, `There is no function "${call.fn}" any more`);
    if (claim.stack.length > MAX_STEPS) return failure(claim.version, `A run may have ${MAX_STEPS} steps at most`);
    const lease = leases.open(store, call, claim.stack.length);
    try {
      const response = await sdk.call({
        ...call,
        ...claim,
        maxAttempts: fn.maxAttempts,
        leaseId: options.checkpointing ? lease.id : null,
      });
      return lease.stale ? null : response;
    } finally {
      leases.close(lease);
    }
  }

  async function execute(call: Call): Promise<void> {
    const fn = functions.get(call.fn);
    const limits = fn?.limits ?? [];
    for (;;) {
      const claim = await store.claim({ ...call, limits, deadline_ms: fn?.finishMs ?? null });
      if (claim.verdict !== "go") return;
      const response = await callFunction(call, claim);
      // Refused meanwhile: the next claim tells whether the run still wants this call.
      if (!response) continue;
      const lease = { ...call, limited: limits.length > 0 };
      const context = { functions, now: now(), ...(backoff && { backoff }) };
      try {
        await store.settle({ ...lease, ...outcomeOf(call, response, context) });
      } catch (error) {
        if (!isDataError(error)) throw error;
        const refused = failure(claim.version, `The database cannot store what the function gave: ${error.message}`);
        await store.settle({ ...lease, ...outcomeOf(call, refused, context) });
      }
      return;
    }
  }

  const executing = new Set<string>();

  return async (call) => {
    // After a crash a call that waited for a slot may be queued twice; whoever came first answers for both.
    const id = `${call.run}:${call.step}:${call.turn}:${call.attempt}`;
    if (executing.has(id)) return;
    executing.add(id);
    try {
      await execute(call);
    } finally {
      executing.delete(id);
    }
  };
}

function failure(version: number, message: string): SdkResponse {
  return { status: 500, body: { name: "EngineError", message }, version, noRetry: true, retryAfter: null };
}

/** PostgreSQL's class 22: a value it cannot hold. Trying again would not help. */
function isDataError(error: unknown): error is Error {
  return (error as { code?: string }).code?.startsWith("22") ?? false;
}
