import path from "node:path";
import pg from "pg";
import { expect, inject, it } from "vitest";
import { connect } from "#lib/platform/db/client.ts";
import { applyMigrations } from "#lib/platform/db/schema-engine.ts";
import { createTestDatabase } from "#tests/support/postgres.ts";

it("instants are stored as they are on a server of another time zone", async () => {
  const database = await createTestDatabase(inject("databaseUrl"));
  await applyMigrations(database.url, path.resolve("prisma"));
  const plain = new pg.Client({ connectionString: database.url });
  await plain.connect();
  await plain.query(`alter database ${plain.database} set timezone = 'America/New_York'`);
  const { pool, prisma } = connect(database.url, 2);
  try {
    const createdAt = new Date("2026-11-21T10:00:00.123Z");
    await prisma.organization.create({ data: { id: "org_1", name: "A", slug: "a", createdAt } });
    const { rows } = await plain.query("select extract(epoch from created_at) * 1000 as ms from organizations");
    expect(Number(rows[0].ms)).toBe(createdAt.getTime());
    const [row] = await prisma.$queryRaw<{ created_at: Date }[]>`
      select created_at from organizations where created_at = ${createdAt}`;
    expect(row?.created_at).toEqual(createdAt);
  } finally {
    await plain.end();
    await prisma.$disconnect();
    if (!pool.ended) await pool.end();
    await database.drop();
  }
});
