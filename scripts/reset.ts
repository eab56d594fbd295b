/** npm run reset: removes everything the installation in DATA_DIR keeps; the next start is a first start. */
import { rmSync } from "node:fs";
import path from "node:path";
import { exitWith } from "./start/fail.ts";

async function main(): Promise<void> {
  const dataDir = path.resolve(process.env.DATA_DIR || ".data");
  const { lockDataFolder } = await import("./start/data-lock.ts");
  lockDataFolder(dataDir);
  const { removeEmbeddedPostgres } = await import("#lib/platform/embedded-postgres.ts");
  await removeEmbeddedPostgres(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
  console.log(`Removed ${dataDir}. The next start begins anew.`);
}

main().catch(exitWith);
