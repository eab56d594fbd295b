import { Logger, runMigrations } from "graphile-worker";
import type pg from "pg";
import { tables } from "./001-tables.ts";
import { queue } from "./002-queue.ts";
import { runs } from "./003-runs.ts";
import { calls } from "./004-calls.ts";
import { routing } from "./005-routing.ts";
import { plans } from "./006-plans.ts";

/** In order; one that has been released is never changed, only followed by another. */
const MIGRATIONS = [tables, queue, runs, calls, routing, plans];
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
    if (done > MIGRATIONS.length) {
      throw new Error(
        `The engine's tables have version ${done}; this program knows versions up to ${MIGRATIONS.length}.`,
      );
    }
    for (const [index, sql] of MIGRATIONS.entries()) {
      if (index < done) continue;
      await client.query(`begin; ${sql}; insert into engine.migrations (version) values (${index + 1}); commit`);
    }
  } finally {
    // A failed migration leaves an aborted transaction behind: the connection is thrown away, and the lock with it.
    client.release(true);
  }
}
