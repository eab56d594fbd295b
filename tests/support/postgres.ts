import { randomBytes } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { startEmbeddedPostgres } from "#lib/platform/embedded-postgres.ts";
import { removeData } from "./remove-data.ts";

declare module "vitest" {
  export interface ProvidedContext {
    databaseUrl: string;
  }
}

/** One real PostgreSQL for the whole run; each test file makes databases of its own in it. */
export default async function setup(project: TestProject) {
  const dataDir = await mkdtemp(path.join(tmpdir(), "talentwire-test-"));
  const server = await startEmbeddedPostgres({
    dataDir,
    password: randomBytes(12).toString("hex"),
    // Test data may be lost with the machine; crash tests kill our processes, not the operating system.
    settings: { fsync: "off", full_page_writes: "off" },
  });
  project.provide("databaseUrl", server.url);
  return async () => {
    await server.stop();
    await removeData(dataDir);
  };
}

/** A fresh empty database on the run's server; `drop` removes it whoever is connected. */
export async function createTestDatabase(serverUrl: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const run = async (sql: string) => {
    const client = new pg.Client({ connectionString: serverUrl });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await run(`create database ${name}`);
  return {
    url: serverUrl.replace(/\/[^/]*$/, `/${name}`),
    drop: () => run(`drop database if exists ${name} with (force)`),
  };
}
