import type pg from "pg";
import { createBatcher } from "#lib/platform/batcher.ts";
import { persistently } from "./persistently.ts";
import type { Call, DoneStep, EngineEvent, Json, NewRun, Outcome } from "./protocol.ts";

/** Another engine has taken over, or this one took over again: what is under way here no longer counts. */
export class StaleGenerationError extends Error {
  override name = "StaleGenerationError";
}

export interface StoredEvent {
  id: string;
  /** The id its sender gave it, by which a repetition is recognised. */
  key: string | null;
  name: string;
  payload: Json;
}

export type Claim =
  | { verdict: "drop" | "wait" }
  | { verdict: "go"; events: string[]; steps: string; stack: string[]; version: number; plan: boolean };

export interface Inbox {
  events: { seq: number; id: string; received_ms: number; payload: EngineEvent }[];
  waits: { run: string; step: string; name: string; if: string | null; event: EngineEvent }[] | null;
  cancellable: { run: string; fn: string; event: EngineEvent; queued_ms: number }[] | null;
}

export interface Routing {
  seqs: number[];
  starts: NewRun[];
  matches: { run: string; step: string; output: Json }[];
  cancelled: string[];
}

export interface ClaimRequest extends Call {
  limits: number[];
  deadline_ms: number | null;
}

export type Store = ReturnType<typeof createStore>;

const isStale = (error: unknown) => error instanceof StaleGenerationError;

/** Accepts events in one statement, on the caller's transaction when `db` is its client. */
export async function ingest(db: pg.Pool | pg.PoolClient, events: StoredEvent[]): Promise<void> {
  await db.query({ name: "engine_ingest", text: "select engine.ingest($1)", values: [JSON.stringify(events)] });
}

/** The engine's statements under one generation. Those of many runs at once share a round trip. */
export function createStore(pool: pg.Pool, generation: string) {
  async function call<R extends pg.QueryResultRow>(name: string, text: string, values: unknown[]): Promise<R[]> {
    try {
      const query = { name: `engine_${name}`, text, values: [generation, ...values] };
      return (await persistently(() => pool.query<R>(query))).rows;
    } catch (error) {
      if ((error as { code?: string }).code !== "EN409") throw error;
      throw new StaleGenerationError((error as Error).message);
    }
  }

  const claim = createBatcher<ClaimRequest, Claim>(
    async (calls) => {
      const rows = await call<{
        n: number;
        verdict: Claim["verdict"];
        events: string[];
        steps: string | null;
        stack: string[] | null;
        request_version: number;
        plan: boolean;
      }>("claim", "select * from engine.claim($1, $2)", [JSON.stringify(calls.map((c, n) => ({ n, ...c })))]);
      const claims: Claim[] = [];
      for (const { n, verdict, events, steps, stack, request_version: version, plan } of rows) {
        claims[n] =
          verdict === "go" ? { verdict, events, steps: steps ?? "", stack: stack ?? [], version, plan } : { verdict };
      }
      return claims;
    },
    { isFatal: isStale },
  );

  const saveSteps = createBatcher<{ run: string; turn: number; steps: DoneStep[] }, boolean>(
    async (saves) => {
      const rows = await call<{ stale: number[] }>("save_steps", "select engine.save_steps($1, $2) as stale", [
        JSON.stringify(saves.map((save, n) => ({ n, ...save }))),
      ]);
      const stale = new Set(rows[0]?.stale);
      return saves.map((_, n) => !stale.has(n));
    },
    { isFatal: isStale },
  );

  const settle = createBatcher<Call & { limited: boolean } & Outcome, void>(
    async (outcomes) => {
      await call("settle", "select engine.settle($1, $2)", [JSON.stringify(outcomes)]);
      return [];
    },
    { isFatal: isStale },
  );

  const fireTimer = createBatcher<{ run: string; step: string; output: unknown }, void>(
    async (timers) => {
      await call("fire_timers", "select engine.fire_timers($1, $2)", [JSON.stringify(timers)]);
      return [];
    },
    { isFatal: isStale },
  );

  return {
    generation,
    claim,
    /** True once stored; false when the run has ended or moved on, or a step had a result already. */
    saveSteps,
    settle,
    fireTimer,

    async readInbox(limit: number, cancels: Record<string, string[]>): Promise<Inbox | null> {
      const { rows } = await pool.query<{ inbox: Inbox | null }>({
        name: "engine_read_inbox",
        text: "select engine.read_inbox($1, $2) as inbox",
        values: [limit, JSON.stringify(cancels)],
      });
      return rows[0]?.inbox ?? null;
    },

    async route({ seqs, starts, matches, cancelled }: Routing): Promise<void> {
      const matched = matches.length > 0 ? JSON.stringify(matches) : null;
      await call("route", "select engine.route($1, $2, $3, $4, $5)", [
        seqs,
        JSON.stringify(starts),
        matched,
        cancelled,
      ]);
    },

    /** Starts the run of a cron tick, if one is due, and plans the next. */
    async tick(tick: {
      event: StoredEvent | null;
      start: NewRun | null;
      key: string;
      payload: unknown;
      nextMs: number;
    }) {
      await call("tick", "select engine.tick($1, $2, $3, $4, $5, $6)", [
        tick.event && JSON.stringify(tick.event),
        JSON.stringify([tick.start]),
        tick.key,
        JSON.stringify(tick.payload),
        Math.ceil(tick.nextMs),
      ]);
    },

    async cancelRun(run: string): Promise<void> {
      await call("cancel_run", "select engine.fence($1), engine.cancel_run($2)", [run]);
    },

    /** Deletes what ended or arrived longer ago than `keepMs`; gives how many rows went, at most `limit` of each kind. */
    async prune(keepMs: number, limit: number): Promise<number> {
      const rows = await call<{ gone: string }>("prune", "select engine.prune($1, $2, $3) as gone", [keepMs, limit]);
      return Number(rows[0]?.gone ?? 0);
    },
  };
}
