import path from "node:path";
import { afterAll, beforeAll, inject } from "vitest";
import { closeDatabase, connect, type Db } from "#lib/platform/db/client.ts";
import { applyMigrations } from "#lib/platform/db/schema-engine.ts";
import { createTestDatabase } from "./postgres.ts";

export interface TestDatabase {
  url: string;
  db: Db;
}

/** A migrated database for one test file, removed after it. */
export function withDatabase(): TestDatabase {
  const state = {} as TestDatabase;
  let end: () => Promise<void>;
  beforeAll(async () => {
    const { url, drop } = await createTestDatabase(inject("databaseUrl"));
    await applyMigrations(url, path.resolve("prisma"));
    const { prisma, pool } = connect(url, 10);
    Object.assign(state, { url, db: prisma });
    end = async () => {
      await prisma.$disconnect();
      if (!pool.ended) await pool.end();
      await closeDatabase();
      await drop();
    };
  });
  afterAll(() => end());
  return state;
}
