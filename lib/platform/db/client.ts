import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "../env.ts";
import { PrismaClient } from "./generated/client.ts";

export type Db = PrismaClient;
/** A client inside an interactive transaction. */
export type Tx = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends">;

interface Database {
  pool: pg.Pool;
  prisma: PrismaClient;
}

// One per process, also where the bundler made several copies of this module.
const slot = globalThis as typeof globalThis & { talentwireDatabase?: Database };

export function connect(url: string, poolSize: number): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: 15_000,
    application_name: "talentwire",
    // Prisma's adapter writes instants without their zone and takes what it reads for UTC, whatever the server's time zone is.
    options: "-c TimeZone=UTC",
  });
  // An idle connection that dies is replaced at next use; without a listener it would end the process.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: preparedName }) }) };
}

/**
 * Statements that begin with a comment such as "prepared find_resume" are planned once a connection: busy ones whose plan is the same
 * for all values.
 */
const preparedName = ({ sql }: { sql: string }) => /^\s*\/\* prepared (\w+) \*\//.exec(sql)?.[1] ?? "";

function database(): Database {
  if (!slot.talentwireDatabase) {
    const { DATABASE_URL, DATABASE_POOL_SIZE } = env();
    if (!DATABASE_URL) throw new Error("DATABASE_URL is not set and no embedded database was started.");
    slot.talentwireDatabase = connect(DATABASE_URL, DATABASE_POOL_SIZE);
  }
  return slot.talentwireDatabase;
}

/** The Prisma client of this process. */
export const db = (): PrismaClient => database().prisma;

/** The plain connection pool under it, for the durable engine and for LISTEN. */
export const pool = (): pg.Pool => database().pool;

export async function closeDatabase(): Promise<void> {
  const open = slot.talentwireDatabase;
  slot.talentwireDatabase = undefined;
  await open?.prisma.$disconnect();
  if (open && !open.pool.ended) await open.pool.end();
}
