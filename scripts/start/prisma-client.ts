import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { StartError } from "./fail.ts";

/** Generates the database client from prisma/schema unless it was generated from the same schema. */
export function ensurePrismaClient(root: string): void {
  const schemaDir = path.join(root, "prisma", "schema");
  const output = path.join(root, "lib", "platform", "db", "generated");
  const stamp = path.join(output, "schema.sha256");
  const hash = createHash("sha256").update(readFileSync(path.join(root, "package-lock.json")));
  for (const name of readdirSync(schemaDir).sort()) hash.update(name).update(readFileSync(path.join(schemaDir, name)));
  const digest = hash.digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  const prisma = path.join(root, "node_modules", "prisma", "build", "index.js");
  const result = spawnSync(process.execPath, [prisma, "generate"], {
    cwd: root,
    // Generating needs no engine, but the command line looks for one before it does anything: any executable will do.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1" },
  });
  if (result.status !== 0) {
    throw new StartError(`The database client could not be generated: ${String(result.stderr || result.stdout)}`);
  }
  writeFileSync(stamp, digest);
}
