import path from "node:path";
import pg from "pg";
import { expect, inject, it } from "vitest";
import { applyMigrations, diffSchemas, readSchemaFiles } from "#lib/platform/db/schema-engine.ts";
import { createTestDatabase } from "#tests/support/postgres.ts";

const prisma = path.resolve("prisma");

/** Tables, columns, indexes and constraints by name and definition. */
async function describeSchema(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(`
    select 'column ' || table_name || '.' || column_name || ' ' || udt_name || ' ' || is_nullable || ' ' || coalesce(column_default, '') as line
      from information_schema.columns where table_schema = 'public' and table_name <> '_prisma_migrations'
    union all
    select 'index ' || indexdef from pg_indexes where schemaname = 'public' and tablename <> '_prisma_migrations'
    union all
    select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
      from pg_constraint where connamespace = 'public'::regnamespace and conrelid::regclass::text <> '_prisma_migrations'
    union all
    select 'enum ' || t.typname || ' ' || e.enumlabel from pg_enum e join pg_type t on t.oid = e.enumtypid
    order by 1`);
  await client.end();
  return rows.map((row) => row.line);
}

it("the migrations make exactly what the schema says, but for indexes its language cannot express", async () => {
  const migrated = await createTestDatabase(inject("databaseUrl"));
  const direct = await createTestDatabase(inject("databaseUrl"));
  await applyMigrations(migrated.url, prisma);
  const client = new pg.Client({ connectionString: direct.url });
  await client.connect();
  await client.query("create extension pg_trgm");
  await client.query(await diffSchemas(null, await readSchemaFiles(prisma)));
  await client.end();
  // Prisma's language has no `where` and not every index type: such indexes may live in migrations only.
  const migrationOnly = (line: string) => line.startsWith("index ") && / WHERE | USING brin /.test(line);
  const expected = await describeSchema(direct.url);
  const actual = (await describeSchema(migrated.url)).filter((line) => expected.includes(line) || !migrationOnly(line));
  expect(actual).toEqual(expected);
  await migrated.drop();
  await direct.drop();
});

it("applying the migrations again changes nothing", async () => {
  const { url, drop } = await createTestDatabase(inject("databaseUrl"));
  expect((await applyMigrations(url, prisma)).length).toBeGreaterThan(0);
  expect(await applyMigrations(url, prisma)).toEqual([]);
  await drop();
});
