import type pg from "pg";
import { type EngineFunction, nextTick } from "./function-config.ts";
import { seededUlid } from "./ids.ts";
import type { EngineEvent } from "./protocol.ts";
import type { Store } from "./store.ts";

const PREFIX = "engine:cron:";

/** A planned time of a cron trigger. */
export interface Tick {
  fn: string;
  cron: string;
  /** Milliseconds since 1970. */
  at: number;
}

const keyOf = (fn: string, cron: string) => `${PREFIX}${fn}:${cron}`;

/**
 * Plans the next tick of every cron trigger that has none, and removes those of triggers that are gone.
 * A tick that became due while no engine worked runs once, late.
 */
export async function planCrons(
  pool: pg.Pool,
  store: Store,
  functions: Map<string, EngineFunction>,
  now: number,
): Promise<void> {
  const { rows } = await pool.query<{ key: string }>(
    "select key from graphile_worker.jobs where starts_with(key, $1)",
    [PREFIX],
  );
  const planned = new Set(rows.map(({ key }) => key));
  for (const fn of functions.values()) {
    for (const cron of fn.crons) {
      if (!planned.delete(keyOf(fn.id, cron))) await plan(store, { fn: fn.id, cron }, { now, after: now }, null);
    }
  }
  for (const key of planned) await pool.query("select graphile_worker.remove_job($1)", [key]);
}

/** Starts the run of a due tick and plans the next, in one transaction. */
export async function runTick(
  store: Store,
  functions: Map<string, EngineFunction>,
  tick: Tick,
  now: number,
): Promise<void> {
  const fn = functions.get(tick.fn);
  if (!fn?.crons.includes(tick.cron)) return;
  // A database whose clock is ahead may deliver a tick before its time here.
  await plan(store, tick, { now, after: Math.max(now, tick.at) }, startOf(fn, tick));
}

function startOf(fn: EngineFunction, { cron, at }: Tick) {
  const id = seededUlid(at, keyOf(fn.id, cron));
  const payload: EngineEvent = { id, name: "inngest/scheduled.timer", data: { cron }, ts: at, user: {} };
  return {
    event: { id, key: null, name: payload.name, payload: JSON.stringify(payload) },
    start: fn.newRun(payload, id),
  };
}

async function plan(
  store: Store,
  { fn, cron }: Omit<Tick, "at">,
  { now, after }: { now: number; after: number },
  due: ReturnType<typeof startOf> | null,
): Promise<void> {
  const at = nextTick(cron, new Date(after)).getTime();
  await store.tick({
    event: due?.event ?? null,
    start: due?.start ?? null,
    key: keyOf(fn, cron),
    payload: { fn, cron, at } satisfies Tick,
    nextMs: at - now,
  });
}
