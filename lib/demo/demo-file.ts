import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** How to get into the demo organization; readable by the installation's owner only. */
export interface Demo {
  email: string;
  password: string;
  apiKey: string;
}

const file = (dataDir: string) => path.join(dataDir, "demo.json");

/** Null when this installation has no demo organization. */
export function readDemo(dataDir: string): Demo | null {
  try {
    return JSON.parse(readFileSync(file(dataDir), "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

export function writeDemo(dataDir: string, demo: Demo): void {
  writeFileSync(file(dataDir), `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 });
}
