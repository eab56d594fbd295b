/**
 * npm test: every test there is, browser included. Builds once, then vitest's projects and Playwright one after the other, and
 * closes with one line of both: `N passed, N failed`.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { removeData } from "#tests/support/remove-data.ts";
import { startServer } from "#tests/support/server.ts";
import { buildIfChanged } from "./start/build-if-changed.ts";
import { exitWith } from "./start/fail.ts";
import { ensurePrismaClient } from "./start/prisma-client.ts";

const root = path.resolve(import.meta.dirname, "..");
const reports = mkdtempSync(path.join(tmpdir(), "talentwire-reports-"));

interface Counts {
  passed: number;
  failed: number;
}

function run(command: string, args: string[], env: Record<string, string>): Promise<number> {
  const child = spawn(path.join(root, "node_modules", ".bin", command), args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "inherit", "inherit"],
  });
  return new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
}

/** A run that ended badly without a failed test (a crash, nothing collected) counts as one failure. */
function settle(counts: Counts, code: number): Counts {
  const silent = (code !== 0 && counts.failed === 0) || counts.passed + counts.failed === 0;
  return silent ? { passed: counts.passed, failed: counts.failed + 1 } : counts;
}

async function vitest(): Promise<Counts> {
  const file = path.join(reports, "vitest.json");
  const code = await run("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`], {});
  const report = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const failedFiles = (report.testResults ?? []).filter(
    (result: { status: string; assertionResults: unknown[] }) =>
      result.status === "failed" && result.assertionResults.length === 0,
  ).length;
  return settle({ passed: report.numPassedTests ?? 0, failed: (report.numFailedTests ?? 0) + failedFiles }, code);
}

async function playwright(): Promise<Counts> {
  const server = await startServer();
  try {
    const file = path.join(reports, "playwright.json");
    const code = await run("playwright", ["test", "--reporter=list,json"], {
      E2E_BASE_URL: server.url,
      E2E_ADMIN_PASSWORD: server.adminPassword,
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    });
    const stats = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).stats : {};
    return settle({ passed: (stats.expected ?? 0) + (stats.flaky ?? 0), failed: stats.unexpected ?? 0 }, code);
  } finally {
    await server.stop();
    await removeData(server.dataDir);
  }
}

async function main(): Promise<void> {
  process.chdir(root);
  ensurePrismaClient(root);
  await buildIfChanged(root, () => console.log("Building the web application …"));
  const results = [await vitest(), await playwright()];
  rmSync(reports, { recursive: true, force: true });
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

main().catch(exitWith);
