import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { freePort } from "#lib/platform/embedded-postgres.ts";
import { removeData } from "./remove-data.ts";

declare module "vitest" {
  export interface ProvidedContext {
    server: { url: string; adminPassword: string; webhookSecret: string; dataDir: string };
  }
}

export interface RunningServer {
  url: string;
  adminPassword: string;
  webhookSecret: string;
  dataDir: string;
  port: number;
  process: ChildProcess;
  /** Everything it printed so far. */
  output(): string;
  /** Ctrl-C, waits for the end; the data folder stays. */
  stop(): Promise<void>;
  /** kill -9, waits for the end. */
  kill(): Promise<void>;
}

const root = path.resolve(import.meta.dirname, "../..");
const ADMIN_PASSWORD = "admin-password-of-the-tests";
const WEBHOOK_SECRET = "webhook-secret-of-the-tests";

/** Starts the product as its start script does, on a free port with a data folder of its own; resolves when it is ready. */
export async function startServer(
  options: { dataDir?: string; port?: number; env?: Record<string, string> } = {},
): Promise<RunningServer> {
  const dataDir = options.dataDir ?? (await mkdtemp(path.join(tmpdir(), "talentwire-server-")));
  const port = options.port ?? (await freePort());
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, [path.join(root, "scripts", "start.ts")], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(port),
      DATA_DIR: dataDir,
      ADMIN_PASSWORD,
      WEBHOOK_SECRET,
      WEBHOOK_ALLOW_HOSTS: "127.0.0.0/8,::1/128",
      DEMO: "0",
      ...options.env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      output = (output + chunk).slice(-50_000);
    });
  }
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
  };
  await waitUntilReady(url, child, () => output);
  return {
    url,
    adminPassword: ADMIN_PASSWORD,
    webhookSecret: WEBHOOK_SECRET,
    dataDir,
    port,
    process: child,
    output: () => output,
    stop: () => end("SIGINT"),
    kill: () => end("SIGKILL"),
  };
}

async function waitUntilReady(url: string, child: ChildProcess, output: () => string): Promise<void> {
  for (let attempt = 0; attempt < 1200; attempt++) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The server ended:\n${output()}`);
    const ready = await fetch(`${url}/healthz`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The server did not become ready:\n${output()}`);
}

/** One server for all tests over HTTP of a run. */
export default async function setup(project: TestProject) {
  const server = await startServer();
  project.provide("server", {
    url: server.url,
    adminPassword: server.adminPassword,
    webhookSecret: server.webhookSecret,
    dataDir: server.dataDir,
  });
  return async () => {
    await server.stop();
    await removeData(server.dataDir);
  };
}
