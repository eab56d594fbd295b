import { readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";

/**
 * Prisma's schema engine as WebAssembly: applies migrations kept in Prisma's own format and writes the SQL of the next one,
 * without the native engine that Prisma's command line downloads.
 */

/** Name and content of each file of a schema. */
export type SchemaFiles = [string, string][];

const noFilter = { externalTables: [], externalEnums: [] };

interface WasmEngine {
  applyMigrations(input: unknown): Promise<{ appliedMigrationNames: string[] }>;
  diff(input: unknown): Promise<{ exitCode: number; stdout: string | null }>;
}

let bindings: Promise<{ SchemaEngine: { new: (...args: unknown[]) => Promise<WasmEngine> } }> | undefined;

function loadBindings() {
  bindings ??= (async () => {
    const resolve = createRequire(import.meta.url).resolve;
    const folder = path.dirname(resolve("@prisma/schema-engine-wasm"));
    const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
    const bytes = readFileSync(path.join(folder, "schema_engine_bg.wasm"));
    const { instance } = await WebAssembly.instantiate(bytes, {
      "./schema_engine_bg.js": { ...glue } as unknown as WebAssembly.ModuleImports,
    });
    glue.__wbg_set_wasm(instance.exports);
    (instance.exports as { __wbindgen_start(): void }).__wbindgen_start();
    return glue;
  })();
  return bindings;
}

async function readSchema(schemaDir: string): Promise<SchemaFiles> {
  const names = (await readdir(schemaDir)).filter((name) => name.endsWith(".prisma")).sort();
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => [name, await readFile(path.join(schemaDir, name), "utf8")]),
  );
}

async function readMigrations(migrationsDir: string) {
  const entries = await readdir(migrationsDir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: {
          tag: "ok" as const,
          value: await readFile(path.join(migrationsDir, name, "migration.sql"), "utf8"),
        },
      },
    })),
  );
}

async function openEngine(databaseUrl: string, schemaDir: string) {
  const { SchemaEngine } = await loadBindings();
  const inner = new PrismaPg({ connectionString: databaseUrl });
  const opened: { dispose(): Promise<void> }[] = [];
  // The engine never closes what it opened, and an open connection keeps the migration lock.
  const factory = bindMigrationAwareSqlAdapterFactory({
    provider: inner.provider,
    adapterName: inner.adapterName,
    connectToShadowDb: () => inner.connectToShadowDb(),
    connect: async () => {
      const adapter = await inner.connect();
      opened.push(adapter);
      return adapter;
    },
  });
  const engine = await SchemaEngine.new({ datamodels: await readSchema(schemaDir) }, () => undefined, factory);
  return { engine, close: () => Promise.all(opened.map((adapter) => adapter.dispose())) };
}

/** Applies what is missing, as `prisma migrate deploy` does; gives the names of what it applied. */
export async function applyMigrations(databaseUrl: string, prismaDir: string): Promise<string[]> {
  const { engine, close } = await openEngine(databaseUrl, path.join(prismaDir, "schema"));
  try {
    const migrationsDir = path.join(prismaDir, "migrations");
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: {
        baseDir: migrationsDir,
        lockfile: {
          path: "migration_lock.toml",
          content: await readFile(path.join(migrationsDir, "migration_lock.toml"), "utf8"),
        },
        shadowDbInitScript: "",
        migrationDirectories: await readMigrations(migrationsDir),
      },
      filters: noFilter,
    });
    return appliedMigrationNames;
  } finally {
    await close();
  }
}

/**
 * SQL that turns the one datamodel into the other, for PostgreSQL; empty when they agree. `from` null starts from nothing.
 * Needs no database: the engine asks one only for its version, and is told one here.
 */
export async function diffSchemas(from: SchemaFiles | null, to: SchemaFiles): Promise<string> {
  const { SchemaEngine } = await loadBindings();
  const engine = await SchemaEngine.new({ datamodels: to }, () => undefined, versionOnlyFactory());
  const target = (files: SchemaFiles) => ({
    tag: "schemaDatamodel",
    files: files.map(([name, content]) => ({ path: name, content })),
  });
  const result = await engine.diff({
    from: from ? target(from) : { tag: "empty" },
    to: target(to),
    script: true,
    exitCode: true,
    filters: noFilter,
  });
  return result.exitCode === 0 ? "" : (result.stdout ?? "");
}

function versionOnlyFactory() {
  const refuse = async () => {
    throw new Error("A schema comparison runs no statements");
  };
  const adapter = {
    provider: "postgres" as const,
    adapterName: "@prisma/adapter-pg",
    queryRaw: async () => ({
      columnNames: ["exists", "version", "numeric_version"],
      columnTypes: [5, 7, 0],
      rows: [[true, "PostgreSQL 18.0", 180000]],
    }),
    executeRaw: async () => 0,
    executeScript: refuse,
    startTransaction: refuse,
    getConnectionInfo: () => ({ schemaName: "public", supportsRelationJoins: true }),
    dispose: async () => undefined,
  };
  return bindMigrationAwareSqlAdapterFactory({
    provider: "postgres",
    adapterName: adapter.adapterName,
    connect: async () => adapter,
    connectToShadowDb: async () => adapter,
  } as unknown as SqlMigrationAwareDriverAdapterFactory);
}

/** The schema's files as name and content, in the order of their names. */
export const readSchemaFiles = (prismaDir: string) => readSchema(path.join(prismaDir, "schema"));
