import { defineConfig } from "@playwright/test";
import { findBrowser } from "./tests/e2e/support/find-browser.ts";

const browser = await findBrowser();

/** Tests in a real browser, against the server that E2E_BASE_URL names; `npm test` starts one for them. */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A machine at its limits may lose a key press; what fails twice fails. Such a test is listed as flaky.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: process.env.E2E_BASE_URL ?? "http://localhost:3000",
    viewport: { width: 1280, height: 900 },
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    permissions: ["clipboard-read", "clipboard-write"],
    launchOptions: { executablePath: browser.executablePath, args: browser.args, chromiumSandbox: false },
  },
});
