import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { lockDataFolder } from "#scripts/start/data-lock.ts";

const root = mkdtempSync(path.join(tmpdir(), "talentwire-lock-"));
afterAll(() => rmSync(root, { recursive: true }));

describe("the data folder's lock", () => {
  it("lets one process in and says which one has it", () => {
    const unlock = lockDataFolder(path.join(root, "a"));
    expect(() => lockDataFolder(path.join(root, "a"))).toThrow(`in use by process ${process.pid}`);
    unlock();
    lockDataFolder(path.join(root, "a"))();
  });

  it("left by a process that is gone, or whose number another process has now, is replaced", () => {
    for (const holder of [
      { pid: 4_000_000, started: "1" },
      { pid: process.pid, started: "not mine" },
    ]) {
      const folder = path.join(root, String(holder.pid));
      lockDataFolder(folder)();
      writeFileSync(path.join(folder, "lock"), JSON.stringify(holder));
      lockDataFolder(folder)();
    }
    const folder = path.join(root, "half");
    lockDataFolder(folder)();
    writeFileSync(path.join(folder, "lock"), "");
    lockDataFolder(folder)();
  });
});
