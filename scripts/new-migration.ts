/**
 * npm run db:migration -- <name>: writes the SQL of the next migration from what changed in prisma/schema since the last one.
 * prisma/migrated-schema holds the schema as of the last migration. With --check it only tells whether something is missing.
 */
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { diffSchemas, readSchemaFiles, type SchemaFiles } from "#lib/platform/db/schema-engine.ts";

const prismaDir = path.resolve("prisma");
const snapshotDir = path.join(prismaDir, "migrated-schema");

async function snapshot(): Promise<SchemaFiles | null> {
  const names = await readdir(snapshotDir).catch(() => [] as string[]);
  if (names.length === 0) return null;
  return Promise.all(
    names
      .sort()
      .map(
        async (name): Promise<[string, string]> => [
          name.replace(/\.txt$/, ""),
          await readFile(path.join(snapshotDir, name), "utf8"),
        ],
      ),
  );
}

const [argument] = process.argv.slice(2);
const sql = await diffSchemas(await snapshot(), await readSchemaFiles(prismaDir));
if (argument === "--check") {
  if (sql.trim()) {
    console.error(`prisma/schema has changes without a migration. Run: npm run db:migration -- <name>\n\n${sql}`);
    process.exit(1);
  }
  process.exit(0);
}
if (!argument || !/^[a-z0-9_]+$/.test(argument)) {
  console.error("Name the migration: npm run db:migration -- add_something");
  process.exit(2);
}
if (!sql.trim()) {
  console.log("Nothing changed since the last migration.");
  process.exit(0);
}
const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
const folder = path.join(prismaDir, "migrations", `${stamp}_${argument}`);
await mkdir(folder, { recursive: true });
await writeFile(path.join(folder, "migration.sql"), sql);
await rm(snapshotDir, { recursive: true, force: true });
await mkdir(snapshotDir);
for (const [name] of await readSchemaFiles(prismaDir)) {
  await cp(path.join(prismaDir, "schema", name), path.join(snapshotDir, `${name}.txt`));
}
console.log(`Wrote prisma/migrations/${stamp}_${argument}/migration.sql: read it before you commit it.`);
