import { expression } from "./expressions.ts";
import type { EngineFunction } from "./function-config.ts";
import { runIdOf } from "./ids.ts";
import type { EngineEvent, NewRun } from "./protocol.ts";
import type { Inbox, Routing, Store } from "./store.ts";

const BATCH = 200;

export interface Router {
  /** Has the inbox looked through soon; never throws. */
  wake(): void;
  /** Resolves when nothing is under way any more; wakes are ignored from now on. */
  stop(): Promise<void>;
}

/** Turns accepted events into runs, ends waits and cancels runs, in the order the events came in. */
export function createRouter(
  store: Store,
  functions: Map<string, EngineFunction>,
  onError: (error: unknown) => void,
): Router {
  const byEvent = new Map<string, EngineFunction[]>();
  const cancels: Record<string, string[]> = {};
  for (const fn of functions.values()) {
    for (const { name } of fn.events) byEvent.set(name, [...(byEvent.get(name) ?? []), fn]);
    for (const { event } of fn.cancelOn) cancels[event] = [...(cancels[event] ?? []), fn.id];
  }
  let working: Promise<void> | null = null;
  let again = false;
  let stopped = false;

  async function work(): Promise<void> {
    do {
      again = false;
      const inbox = await store.readInbox(BATCH, cancels);
      if (!inbox) continue;
      await store.route(routingOf(inbox, functions, byEvent));
      again ||= inbox.events.length === BATCH;
    } while (again && !stopped);
  }

  function wake(): void {
    again = true;
    if (working || stopped) return;
    working = work()
      .catch(onError)
      .finally(() => {
        working = null;
        if (again && !stopped) setTimeout(wake, 50).unref();
      });
  }

  return {
    wake,
    async stop() {
      stopped = true;
      await working;
    },
  };
}

function routingOf(
  inbox: Inbox,
  functions: Map<string, EngineFunction>,
  byEvent: Map<string, EngineFunction[]>,
): Routing {
  const routing: Routing = { seqs: [], starts: [], matches: [], cancelled: [] };
  const waits = new Set(inbox.waits ?? []);
  const cancellable = new Map(inbox.cancellable?.map((entry) => [entry.run, entry]));
  const open: OpenBatches = new Map();
  const now = Date.now();
  for (const event of inbox.events) {
    const { payload } = event;
    routing.seqs.push(event.seq);
    for (const wait of waits) {
      if (wait.name !== payload.name || (wait.if && !expression(wait.if).matches(wait.event, payload))) continue;
      waits.delete(wait);
      routing.matches.push({ run: wait.run, step: wait.step, output: JSON.stringify(payload) });
    }
    for (const entry of cancellable.values()) {
      if (!cancelledBy(functions.get(entry.fn), entry, payload)) continue;
      cancellable.delete(entry.run);
      routing.cancelled.push(entry.run);
    }
    for (const fn of new Set(byEvent.get(payload.name))) {
      if (!fn.events.some((trigger) => trigger.name === payload.name && (trigger.if?.matches(payload) ?? true)))
        continue;
      if (fn.batch && joinBatch(open, fn, event)) continue;
      const start = fn.newRun(payload, event.id, runIdOf(event, fn.id));
      if (!fn.batch && payload.ts > now) start.delay_ms = payload.ts - now;
      routing.starts.push(start);
      if (fn.batch) open.set(batchKey(fn, payload), Object.assign(start, { batch: [event.id] }));
      // A later event of the same batch may cancel it already.
      if (fn.cancelOn.length > 0)
        cancellable.set(start.id, { run: start.id, fn: fn.id, event: payload, queued_ms: Date.now() });
    }
  }
  return routing;
}

/** Runs that take more of the events read together, by function and key. */
type OpenBatches = Map<string, NewRun & { batch: string[] }>;

const batchKey = (fn: EngineFunction, event: EngineEvent) => `${fn.id}:${fn.batch?.keyOf(event)}`;

function joinBatch(open: OpenBatches, fn: EngineFunction, event: Inbox["events"][number]): boolean {
  const run = open.get(batchKey(fn, event.payload));
  if (!run || run.batch.length >= (fn.batch?.maxSize ?? 0)) return false;
  run.batch.push(event.id);
  return true;
}

function cancelledBy(
  fn: EngineFunction | undefined,
  run: { event: EngineEvent; queued_ms: number },
  event: EngineEvent,
): boolean {
  return (
    fn?.cancelOn.some(
      (cancel) =>
        cancel.event === event.name &&
        Date.now() - run.queued_ms <= cancel.timeoutMs &&
        (cancel.if?.matches(run.event, event) ?? true),
    ) ?? false
  );
}
