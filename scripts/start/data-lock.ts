import { accessSync, closeSync, constants, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import { StartError } from "./fail.ts";

/**
 * Takes the data folder for this process: one installation, one process. A lock left by a killed process is recognised by its
 * process being gone (or its number reused by a younger one) and replaced.
 * @throws StartError when the folder cannot be written or another process has it
 */
export function lockDataFolder(dataDir: string): () => void {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new StartError(
      `The data folder ${dataDir} cannot be written: give this user write permission, or set DATA_DIR to another folder.`,
    );
  }
  const file = path.join(dataDir, "lock");
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const handle = openSync(file, "wx", 0o600);
      writeSync(handle, JSON.stringify({ pid: process.pid, started: startTime(process.pid) }));
      closeSync(handle);
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const holder = readHolder(file);
    if (holder !== null) {
      throw new StartError(
        `The data folder ${dataDir} is in use by process ${holder}: stop that one, or set DATA_DIR (and PORT) for a second installation.`,
      );
    }
    rmSync(file, { force: true });
  }
  throw new StartError(`The data folder ${dataDir} is being taken by another process: try again.`);
}

function readHolder(file: string): number | null {
  try {
    const { pid, started } = JSON.parse(readFileSync(file, "utf8")) as { pid: number; started: string | null };
    process.kill(pid, 0);
    return startTime(pid) === started ? pid : null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM" ? 0 : null;
  }
}

/** When a process started, in the kernel's ticks; null where the system does not tell. */
function startTime(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}
