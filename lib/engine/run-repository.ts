import type pg from "pg";
import { newUlid } from "./ids.ts";

export type RunStatus = "queued" | "running" | "completed" | "failed" | "cancelled";

export interface RunSummary {
  id: string;
  functionId: string;
  status: RunStatus;
  eventName: string;
  queuedAt: Date;
  startedAt: Date | null;
  endedAt: Date | null;
  /** What the function threw, with `name`, `message` and `stack`; null unless it failed or was cancelled. */
  error: unknown;
}

export interface RunStep {
  /** Hash of the step's name. */
  id: string;
  name: string;
  op: string;
  /** Result as the SDK gets it; null while pending, and for sleeps. */
  output: unknown;
  createdAt: Date;
  /** Null while the step is planned, sleeping, waiting or invoking. */
  doneAt: Date | null;
  /** When a sleep or wait ends by itself. */
  dueAt: Date | null;
}

export interface RunDetails extends RunSummary {
  /** What started the run; a list where it takes several events at once. */
  event: unknown;
  output: unknown;
  steps: RunStep[];
}

export interface RunRepository {
  /** Runs, newest first. `nextCursor` is for the following page, null on the last. */
  listRuns(filter: {
    status?: RunStatus;
    functionId?: string;
    limit: number;
    cursor?: string;
  }): Promise<{ runs: RunSummary[]; nextCursor: string | null }>;
  getRun(id: string): Promise<RunDetails | null>;
  countByStatus(): Promise<Record<RunStatus, number>>;
  /** Ids of all functions that have runs. */
  listFunctionIds(): Promise<string[]>;
  /** True when the run was cancelled now, false when it had ended or never was. */
  cancelRun(id: string): Promise<boolean>;
  /** Starts a new run of the same function on the same event; gives its id, null when there is no such run. */
  rerun(id: string): Promise<string | null>;
}

const SUMMARY = `r.id, r.function_id as "functionId", r.status, e.name as "eventName", r.queued_at as "queuedAt",
  r.started_at as "startedAt", r.ended_at as "endedAt", r.error`;

/** What an administrator sees and does of the engine's runs. Works in any process that reaches the database. */
export function createRunRepository(pool: pg.Pool): RunRepository {
  return {
    async listRuns({ status, functionId, limit, cursor }) {
      const { rows } = await pool.query<RunSummary>(
        `select ${SUMMARY} from engine.runs r left join engine.events e on e.id = r.event_id
         where ($1::text is null or r.status = $1) and ($2::text is null or r.function_id = $2) and ($3::text is null or r.id < $3)
         order by r.id desc limit $4`,
        [status ?? null, functionId ?? null, cursor ?? null, limit + 1],
      );
      const runs = rows.slice(0, limit);
      return { runs, nextCursor: rows.length > limit ? (runs.at(-1)?.id ?? null) : null };
    },

    async getRun(id) {
      const { rows } = await pool.query<Omit<RunDetails, "steps">>(
        `select ${SUMMARY}, case when r.batch is null then e.payload else array_to_json(engine.run_events(r)) end as event, r.output from engine.runs r left join engine.events e on e.id = r.event_id
         where r.id = $1`,
        [id],
      );
      const run = rows[0];
      if (!run) return null;
      const steps = await pool.query<RunStep>(
        `select s.id, s.name, s.op, s.output, s.created_at as "createdAt", s.done_at as "doneAt", j.run_at as "dueAt"
         from engine.steps s
         left join graphile_worker.jobs j on s.done_at is null and j.key = 'engine:timer:' || s.run_id || ':' || s.id
         where s.run_id = $1 order by s.done_seq nulls last, s.created_at`,
        [id],
      );
      return { ...run, steps: steps.rows };
    },

    async countByStatus() {
      const { rows } = await pool.query<{ status: RunStatus; count: number }>(
        "select status, count(*)::int as count from engine.runs group by status",
      );
      const counts = { queued: 0, running: 0, completed: 0, failed: 0, cancelled: 0 };
      for (const { status, count } of rows) counts[status] = count;
      return counts;
    },

    async listFunctionIds() {
      const { rows } = await pool.query<{ id: string }>(
        "select distinct function_id as id from engine.runs order by 1",
      );
      return rows.map(({ id }) => id);
    },

    async cancelRun(id) {
      const { rows } = await pool.query<{ cancelled: boolean }>("select engine.cancel_run($1) as cancelled", [id]);
      return rows[0]?.cancelled ?? false;
    },

    async rerun(id) {
      const { rows } = await pool.query<{ fn: string; event: string; batch: string[] | null; keys: string[] }>(
        "select function_id as fn, event_id as event, batch, keys from engine.runs where id = $1",
        [id],
      );
      if (!rows[0]) return null;
      const run = { id: newUlid(), ...rows[0] };
      await pool.query("select engine.start_runs($1)", [JSON.stringify([run])]);
      return run.id;
    },
  };
}
