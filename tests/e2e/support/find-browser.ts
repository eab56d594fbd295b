import { existsSync } from "node:fs";

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** A browser of the machine, or else the one inside an npm package: tests never go without. */
export async function findBrowser(): Promise<{ executablePath: string; args: string[] }> {
  const found = process.env.E2E_BROWSER ?? installed.find((path) => existsSync(path));
  if (found && found !== "package") return { executablePath: found, args: [] };
  const { default: packaged } = await import("@sparticuz/chromium");
  // One process for everything saves memory in a cloud function and takes the whole browser down with one page.
  const args = packaged.args.filter((arg) => arg !== "--single-process" && !arg.startsWith("--headless"));
  return { executablePath: await packaged.executablePath(), args };
}
