import { createHash } from "node:crypto";
import { Logger, runMigrations } from "graphile-worker";
import type pg from "pg";
import { calls } from "./functions/calls.ts";
import { plans } from "./functions/plans.ts";
import { queue } from "./functions/queue.ts";
import { routing } from "./functions/routing.ts";
import { runs } from "./functions/runs.ts";
import { tables } from "./tables/001-tables.ts";
import { batches } from "./tables/007-batches.ts";

/** In order; one that has been released is never changed, only followed by another. Versions 2 to 6 were functions. */
const MIGRATIONS = [
  { version: 1, sql: tables },
  { version: 7, sql: batches },
];
const NEWEST = 7;
/** The functions hold nothing: they are made anew whenever this program's differ from those in the database. */
const FUNCTIONS = [queue, runs, calls, routing, plans].join("\n");
const FUNCTIONS_HASH = createHash("sha256").update(FUNCTIONS).digest("hex");
const DROP_FUNCTIONS = `
do $$
declare f record;
begin
  for f in select p.oid::regprocedure as name from pg_proc p where p.pronamespace = 'engine'::regnamespace loop
    execute format('drop function %s', f.name);
  end loop;
end $$`;
const LOCK = 7316004;

/**
 * Brings the schemas `graphile_worker` and `engine` up to date. Safe to call from several processes at once.
 * Throws when the database was used by a newer version.
 */
export async function migrateEngine(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    await runMigrations({ pgPool: pool, logger: new Logger(() => () => undefined) });
    await client.query("create schema if not exists engine");
    await client.query(
      "create table if not exists engine.migrations (version int primary key, applied_at timestamptz not null default now())",
    );
    const { rows } = await client.query<{ version: number }>(
      "select coalesce(max(version), 0) as version from engine.migrations",
    );
    const done = rows[0]?.version ?? 0;
    if (done > NEWEST) {
      throw new Error(`The engine's tables have version ${done}; this program knows versions up to ${NEWEST}.`);
    }
    for (const { version, sql } of MIGRATIONS) {
      if (version <= done) continue;
      await client.query(`begin; ${sql}; insert into engine.migrations (version) values (${version}); commit`);
    }
    await replaceFunctions(client);
  } finally {
    // A failed migration leaves an aborted transaction behind: the connection is thrown away, and the lock with it.
    client.release(true);
  }
}

async function replaceFunctions(client: pg.PoolClient): Promise<void> {
  await client.query("create table if not exists engine.functions (hash text primary key)");
  const { rowCount } = await client.query("select from engine.functions where hash = $1", [FUNCTIONS_HASH]);
  if (rowCount === 1) return;
  await client.query(`begin; ${DROP_FUNCTIONS}; ${FUNCTIONS}; delete from engine.functions;
    insert into engine.functions values ('${FUNCTIONS_HASH}'); commit`);
}
