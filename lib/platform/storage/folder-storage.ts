import { randomBytes } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { FileMissingError, type FileStorage } from "./file-storage.ts";

/** Files below `root`, each written beside its place and renamed, so that a crash leaves no half file. */
export function createFolderStorage(root: string): FileStorage {
  const locate = (key: string) => {
    const file = path.resolve(root, key);
    if (!file.startsWith(path.resolve(root) + path.sep)) throw new Error("A storage key leads outside the folder");
    return file;
  };
  return {
    async put(key, bytes) {
      const file = locate(key);
      await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
      const temporary = `${file}.${randomBytes(6).toString("hex")}.tmp`;
      const handle = await open(temporary, "w", 0o600);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(temporary, file);
    },
    async get(key) {
      try {
        return await readFile(locate(key));
      } catch (cause) {
        if ((cause as NodeJS.ErrnoException).code === "ENOENT") throw new FileMissingError(key, { cause });
        throw cause;
      }
    },
    async delete(key) {
      await rm(locate(key), { force: true });
    },
  };
}
