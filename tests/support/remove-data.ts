import { rm } from "node:fs/promises";
import { removeEmbeddedPostgres } from "#lib/platform/embedded-postgres.ts";

/** Removes what an installation of a test kept, its database wherever that was put. */
export async function removeData(dataDir: string): Promise<void> {
  await removeEmbeddedPostgres(dataDir);
  await rm(dataDir, { recursive: true, force: true });
}
