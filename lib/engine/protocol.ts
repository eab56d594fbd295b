/**
 * The shapes of Inngest's executor protocol (SDK 4.24) that the engine reads and writes.
 * A `Json` travels to the database as a string, so that any text a user may write survives PostgreSQL's JSON functions.
 */

/** A value as JSON text. */
export type Json = string;

/** An event as functions see it. */
export interface EngineEvent {
  id: string;
  name: string;
  data: Record<string, unknown>;
  ts: number;
  user?: Record<string, unknown>;
  v?: string;
}

/** An operation the SDK reports. It carries more (arguments, keys of AI calls); only this is read. */
export interface Op {
  id: string;
  op: string;
  name?: string;
  displayName?: string;
  data?: unknown;
  error?: unknown;
  opts?: {
    event?: string;
    if?: string;
    timeout?: string;
    parallelMode?: string;
    function_id?: string;
    payload?: { data?: Record<string, unknown>; user?: Record<string, unknown>; v?: string };
  };
}

/** One delivery of work to a function. `turn` and `attempt` are its lease: an answer counts while the run still has them. */
export interface Call {
  run: string;
  fn: string;
  /** `"step"` lets the SDK find what is next, a step's hash runs that planned step. */
  step: string;
  attempt: number;
  turn: number;
}

/** A step's result, stored once: `{data}`, `{error}`, null for a sleep or a wait in vain, or the awaited event. */
export interface DoneStep {
  id: string;
  op: string;
  name: string;
  output: Json;
}

/** A step that something else will complete: a call, a timer, an event or another run. */
export interface PendingStep {
  id: string;
  op: string;
  name: string;
  race: boolean;
  timer_ms?: number;
  timeout_output?: unknown;
  wait_event?: string;
  wait_if?: string;
  invoke?: NewRun & { payload: Json };
}

/** A run to start; the database takes the names as they are. */
export interface NewRun {
  id: string;
  fn: string;
  event: string;
  /** Ids of all events of a batch, `event` the first of them. */
  batch?: string[];
  keys: string[];
  parent_run?: string;
  parent_step?: string;
  idempotency?: string;
  /** Time until its first call, for an event whose `ts` lies ahead. */
  delay_ms?: number;
  throttle?: { key: string; interval_ms: number; capacity: number };
}

/** What came of a call, for `engine.settle`. */
export interface Outcome {
  version: number;
  done?: DoneStep[];
  pending?: PendingStep[];
  retry_ms?: number;
  finish?: { status: "completed" | "failed"; output: Json | null; error: Json | null };
}

/** The text as PostgreSQL can store it: without NUL and lone surrogates. */
export function storable(text: string): string {
  return text.replaceAll("\0", "").toWellFormed();
}
