/** npm run verify: what can be checked in seconds without a database; all checks run, each failure is shown. */
import { spawn } from "node:child_process";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const bin = (name: string) => path.join(root, "node_modules", ".bin", name);

const checks: [string, string, string[]][] = [
  ["format and lint", bin("biome"), ["ci", "--colors=off", "--error-on-warnings", "."]],
  ["types", bin("tsc"), ["--noEmit"]],
  ["import rules", bin("depcruise"), ["app", "components", "inngest", "lib", "scripts", "tests", "runtime.ts"]],
  ["dead code", bin("knip"), ["--no-progress"]],
  ["OpenAPI", process.execPath, [path.join("scripts", "openapi.ts"), "--check"]],
  ["migrations", process.execPath, [path.join("scripts", "new-migration.ts"), "--check"]],
];

function run([name, command, args]: (typeof checks)[number]): Promise<boolean> {
  const started = performance.now();
  const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk) => {
    output += chunk;
  });
  return new Promise((resolve) => {
    child.once("exit", (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? "✓" : "✖"} ${name} (${seconds} s)`);
      if (code !== 0) console.log(output);
      resolve(code === 0);
    });
  });
}

const results: boolean[] = [];
const queue = [...checks];
// Two at a time: as many as the machines it runs on have processors.
await Promise.all(
  [1, 2].map(async () => {
    for (let check = queue.shift(); check; check = queue.shift()) results.push(await run(check));
  }),
);
process.exit(results.every(Boolean) ? 0 : 1);
