import { randomBytes } from "node:crypto";
import path from "node:path";
import pg from "pg";
import { applyMigrations } from "#lib/platform/db/schema-engine.ts";
import { startEmbeddedPostgres } from "#lib/platform/embedded-postgres.ts";
import { env, readGeneratedSecrets, setDatabaseUrl, writeGeneratedSecrets } from "#lib/platform/env.ts";
import { StartError } from "./fail.ts";

/** The configured database, or our own under the data folder; brought up to date. Gives how to stop it. */
export async function openDatabase(root: string): Promise<{ embedded: boolean; stop: () => Promise<void> }> {
  const { DATABASE_URL, DATA_DIR } = env();
  if (DATABASE_URL) {
    await requireReachable(DATABASE_URL);
    await migrate(DATABASE_URL, root);
    return { embedded: false, stop: async () => undefined };
  }
  const server = await startEmbeddedPostgres({ dataDir: DATA_DIR, password: databasePassword(DATA_DIR) });
  setDatabaseUrl(server.localUrl);
  try {
    await migrate(server.url, root);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { embedded: true, stop: () => server.stop() };
}

function databasePassword(dataDir: string): string {
  const secrets = readGeneratedSecrets(dataDir);
  if (secrets.DATABASE_PASSWORD) return secrets.DATABASE_PASSWORD;
  const password = randomBytes(18).toString("base64url");
  writeGeneratedSecrets(dataDir, { ...secrets, DATABASE_PASSWORD: password });
  return password;
}

async function requireReachable(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 8000 });
  try {
    await client.connect();
  } catch (error) {
    const { host, port, database } = client;
    throw new StartError(
      `The database in DATABASE_URL (${host}:${port}/${database}) cannot be reached: ${(error as Error).message || (error as NodeJS.ErrnoException).code}. Start it, correct DATABASE_URL, or unset it to use the embedded one.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function migrate(url: string, root: string): Promise<void> {
  try {
    await applyMigrations(url, path.join(root, "prisma"));
  } catch (error) {
    throw new StartError(`The database could not be brought up to date: ${(error as Error).message}`);
  }
}
