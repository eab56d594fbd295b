/**
 * npm start: everything from one command. Database (embedded unless DATABASE_URL), migrations, build when the sources changed,
 * web server and durable engine in this process. `--dev` (npm run dev) serves the sources directly and reloads.
 */
import { existsSync } from "node:fs";
import { enableCompileCache } from "node:module";
import path from "node:path";
import { exitWith } from "./start/fail.ts";
import { elapsedSeconds, step } from "./start/progress.ts";

// Keeps compiled code between starts.
enableCompileCache();

const root = path.resolve(import.meta.dirname, "..");
const dev = process.argv.includes("--dev");

async function main(): Promise<void> {
  process.chdir(root);
  if (existsSync(".env")) process.loadEnvFile(".env");
  Object.assign(process.env, { NODE_ENV: dev ? "development" : "production", NEXT_TELEMETRY_DISABLED: "1" });
  // A plain object: each look into the real one is a system call's worth of work, and the SDK looks often.
  process.env = { ...process.env };
  const { env, readGeneratedSecrets } = await import("#lib/platform/env.ts");
  const adminPasswordGiven = Boolean(process.env.ADMIN_PASSWORD);
  const { lockDataFolder } = await import("./start/data-lock.ts");
  const { requireFreePort } = await import("./start/port.ts");
  const dataDir = path.resolve(process.env.DATA_DIR || ".data");
  const unlock = lockDataFolder(dataDir);
  const cleanups: (() => Promise<void> | void)[] = [unlock];
  const stop = once(async () => {
    for (const cleanup of cleanups.reverse()) await cleanup();
  });
  const announceStop = once(async () => console.log("\nStopping …"));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      void announceStop();
      stop().then(
        () => process.exit(0),
        (error) => exitWith(error),
      );
    });
  }
  try {
    const firstStart = Object.keys(readGeneratedSecrets(dataDir)).length === 0;
    const settings = env();
    process.env.NEXTAUTH_URL ??= settings.APP_URL;
    await requireFreePort(settings.PORT, settings.HOST);
    console.log(`\nTalentwire ${dev ? "(development) " : ""}is starting\n`);
    const { ensurePrismaClient } = await import("./start/prisma-client.ts");
    await step("database client", () => ensurePrismaClient(root));
    const { openDatabase } = await import("./start/database.ts");
    const opened = step("database", () => openDatabase(root)).then((database) => {
      cleanups.push(database.stop);
    });
    const { buildIfChanged } = await import("./start/build-if-changed.ts");
    const built = dev ? Promise.resolve() : step("web application", () => buildIfChanged(root, () => undefined));
    const [databaseResult, buildResult] = await Promise.allSettled([opened, built]);
    if (databaseResult.status === "rejected") throw databaseResult.reason;
    if (buildResult.status === "rejected") throw buildResult.reason;
    const { serve } = await import("./start/serve.ts");
    const { processState } = await import("#lib/platform/process-state.ts");
    const web = await step("server and durable engine", () => serve(root, dev));
    cleanups.push(
      async () => processState().stop?.(),
      () => web.close(),
    );
    const { banner } = await import("./start/banner.ts");
    console.log(banner({ root, dataDir, firstStart, adminPasswordGiven }));
    console.log(`Ready after ${elapsedSeconds()} s. Ctrl-C stops everything.\n`);
  } catch (error) {
    await stop().catch(() => undefined);
    exitWith(error);
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= work();
    return running;
  };
}

main().catch(exitWith);
