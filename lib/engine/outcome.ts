import { backoffMs, retryAfterMs } from "./backoff.ts";
import { delayMs } from "./durations.ts";
import { expression } from "./expressions.ts";
import type { EngineFunction } from "./function-config.ts";
import { newUlid } from "./ids.ts";
import {
  type Call,
  type DoneStep,
  type EngineEvent,
  type Json,
  type Op,
  type Outcome,
  type PendingStep,
  storable,
} from "./protocol.ts";
import type { SdkResponse } from "./sdk.ts";

/** Inngest's limits of steps in a run, and of a step's output. */
export const MAX_STEPS = 1000;
const MAX_OUTPUT_BYTES = 4 * 1024 * 1024;
const REFUSED = "StepRefused";

export interface OutcomeContext {
  functions: Map<string, EngineFunction>;
  now: number;
  backoff?: (attempt: number) => number;
}

/** Works out from the SDK's answer to a call what is stored and what happens next. */
export function outcomeOf(call: Call, response: SdkResponse, context: OutcomeContext): Outcome {
  const { version, status, body } = response;
  if (status === 200) return { version, finish: { status: "completed", output: json(body), error: null } };
  const ops = status === 206 ? asOps(body) : [];
  if (ops.length === 0) {
    const delay = retryDelay(call, response, context);
    if (delay !== null) return { version, retry_ms: delay };
    return { version, finish: { status: "failed", output: null, error: json(cleanError(body)) } };
  }
  const outcome: Outcome & { done: DoneStep[]; pending: PendingStep[] } = { version, done: [], pending: [] };
  for (const op of ops) {
    if (op.op === "RunComplete") outcome.finish = { status: "completed", output: json(op.data), error: null };
    else if (op.op === "StepError") {
      const delay = retryDelay(call, response, context);
      if (delay !== null) outcome.retry_ms = delay;
      else outcome.done.push(doneStep(op));
    } else if (op.op === "StepRun" || op.op === "Step" || op.op === "StepFailed") outcome.done.push(doneStep(op));
    else if (op.op !== "DiscoveryRequest") addPending(call, op, outcome, context);
  }
  return outcome;
}

/** What is kept of an operation that has a result. One larger than Inngest takes is replaced by an error. */
export function doneStep(op: Op): DoneStep {
  const failed = op.error !== undefined && op.error !== null;
  const output = json(failed ? { error: cleanError(op.error) } : { data: op.data ?? null });
  const step = { id: op.id, op: op.op, name: stepName(op), output };
  if (Buffer.byteLength(output) <= MAX_OUTPUT_BYTES) return step;
  const message = `The output of the step is larger than ${MAX_OUTPUT_BYTES / 1024 / 1024} MiB`;
  return { ...step, op: REFUSED, output: json({ error: { name: "OutputTooLargeError", message } }) };
}

/** Whether a step's own result was replaced by an error. */
export function isRefused(step: DoneStep): boolean {
  return step.op === REFUSED;
}

function addPending(
  call: Call,
  op: Op,
  outcome: { done: DoneStep[]; pending: PendingStep[] },
  context: OutcomeContext,
): void {
  try {
    outcome.pending.push(pendingStep(call, op, context));
  } catch (error) {
    // The function learns it as the failure of this step.
    const { name, message } = error as Error;
    outcome.done.push({ id: op.id, op: op.op, name: stepName(op), output: json({ error: { name, message } }) });
  }
}

function pendingStep(call: Call, op: Op, { functions, now }: OutcomeContext): PendingStep {
  const opts = op.opts ?? {};
  const base = { id: op.id, op: op.op, name: stepName(op), race: opts.parallelMode === "race" };
  switch (op.op) {
    case "StepPlanned":
      return base;
    case "Sleep":
      return { ...base, timer_ms: delayMs(op.name ?? "", now), timeout_output: null };
    case "WaitForEvent": {
      if (opts.if) expression(opts.if);
      return {
        ...base,
        timer_ms: delayMs(opts.timeout ?? "", now),
        timeout_output: null,
        wait_event: opts.event ?? op.name ?? "",
        ...(opts.if && { wait_if: opts.if }),
      };
    }
    case "InvokeFunction": {
      const target = functions.get(opts.function_id ?? "");
      if (!target) throw new Error(`There is no function "${opts.function_id}" to invoke`);
      const payload: EngineEvent = {
        id: newUlid(),
        name: "inngest/function.invoked",
        data: {
          ...opts.payload?.data,
          _inngest: {
            fn_id: target.id,
            name: stepName(op),
            correlation_id: `${call.run}.${op.id}`,
            source_fn_id: call.fn,
          },
        },
        ts: now,
        user: opts.payload?.user ?? {},
      };
      return {
        ...base,
        ...(opts.timeout && {
          timer_ms: delayMs(opts.timeout, now),
          timeout_output: {
            error: { name: "InngestInvokeTimeout", message: "Timed out waiting for invoked function" },
          },
        }),
        invoke: {
          ...target.newRun(payload, payload.id),
          parent_run: call.run,
          parent_step: op.id,
          payload: json(payload),
        },
      };
    }
    default:
      throw new Error(`The embedded engine does not support the operation ${op.op}`);
  }
}

function retryDelay(call: Call, { noRetry, retryAfter }: SdkResponse, context: OutcomeContext): number | null {
  const maxAttempts = context.functions.get(call.fn)?.maxAttempts ?? 1;
  if (noRetry || call.attempt + 1 >= maxAttempts) return null;
  return retryAfterMs(retryAfter, context.now) ?? (context.backoff ?? backoffMs)(call.attempt);
}

function asOps(body: unknown): Op[] {
  return (Array.isArray(body) ? body : [body]).filter((op) => typeof op?.op === "string");
}

function stepName(op: Op): string {
  return storable(op.displayName ?? op.name ?? op.id);
}

function json(value: unknown): Json {
  return JSON.stringify(value ?? null);
}

function cleanError(error: unknown): unknown {
  if (typeof error !== "object" || error === null) return { name: "Error", message: String(error) };
  const { __serialized: _, ...rest } = error as Record<string, unknown>;
  return rest;
}
