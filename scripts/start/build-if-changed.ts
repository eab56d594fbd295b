import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { StartError } from "./fail.ts";

/** What a build is made of. */
const SOURCES = [
  "app",
  "components",
  "inngest",
  "lib",
  "messages",
  "public",
  "prisma/schema",
  "instrumentation.ts",
  "next.config.ts",
  "package-lock.json",
  "postcss.config.mjs",
  "proxy.ts",
  "runtime.ts",
  "tsconfig.json",
];
/** Written by tools while they run. */
const GENERATED = new Set(["generated"]);

/** A digest over names and contents of everything the build reads. */
export function sourceDigest(root: string): string {
  const hash = createHash("sha256");
  const visit = (relative: string) => {
    const full = path.join(root, relative);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) if (!GENERATED.has(name)) visit(path.join(relative, name));
    } else {
      hash.update(relative).update("\0").update(readFileSync(full)).update("\0");
    }
  };
  for (const source of SOURCES) visit(source);
  return hash.digest("hex");
}

/** Builds the web application unless the last build was made of the same sources. Gives whether it built. */
export async function buildIfChanged(root: string, onBuild: () => void): Promise<boolean> {
  const stamp = path.join(root, ".next", "sources.sha256");
  const digest = sourceDigest(root);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return false;
  onBuild();
  rmSync(stamp, { force: true });
  await runNextBuild(root);
  writeFileSync(stamp, digest);
  return true;
}

function runNextBuild(root: string): Promise<void> {
  const next = path.join(root, "node_modules", "next", "dist", "bin", "next");
  const child = spawn(process.execPath, [next, "build"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      output = (output + chunk).slice(-20_000);
    });
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => {
      if (code === 0) resolve();
      else reject(new StartError(`The build failed:\n${output}`));
    });
  });
}
