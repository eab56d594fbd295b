import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import S3rver from "s3rver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FileMissingError, type FileStorage } from "#lib/platform/storage/file-storage.ts";
import { createFolderStorage } from "#lib/platform/storage/folder-storage.ts";
import { createS3Storage } from "#lib/platform/storage/s3-storage.ts";

let root: string;
let server: S3rver;
const storages: Record<string, FileStorage> = {};

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), "talentwire-storage-"));
  server = new S3rver({
    port: 0,
    address: "127.0.0.1",
    silent: true,
    directory: path.join(root, "s3"),
    configureBuckets: [{ name: "resumes", configs: [] }],
  });
  const { port } = await server.run();
  storages.folder = createFolderStorage(path.join(root, "files"));
  storages["S3-compatible bucket"] = createS3Storage({
    bucket: "resumes",
    region: "us-east-1",
    endpoint: `http://127.0.0.1:${port}`,
    accessKeyId: "S3RVER",
    secretAccessKey: "S3RVER",
    forcePathStyle: true,
  });
});

afterAll(async () => {
  await server.close();
  await rm(root, { recursive: true });
});

describe.each(["folder", "S3-compatible bucket"])("files in a %s", (name) => {
  const storage = () => storages[name] as FileStorage;

  it("come back byte by byte, are replaced whole and go when deleted", async () => {
    const bytes = new Uint8Array(70_000).map((_, index) => (index * 31) % 256);
    await storage().put("org_1/res_1", bytes, "application/pdf");
    expect(Buffer.from(await storage().get("org_1/res_1")).equals(Buffer.from(bytes))).toBe(true);
    await storage().put("org_1/res_1", Buffer.from("second"), "text/plain");
    expect(Buffer.from(await storage().get("org_1/res_1")).toString()).toBe("second");
    await storage().delete("org_1/res_1");
    await expect(storage().get("org_1/res_1")).rejects.toBeInstanceOf(FileMissingError);
    await storage().delete("org_1/res_1");
  });
});

it("a folder keeps no half-written files and no key leads out of it", async () => {
  const folder = createFolderStorage(path.join(root, "own"));
  await folder.put("a/b", Buffer.from("x"), "text/plain");
  expect(await readdir(path.join(root, "own", "a"))).toEqual(["b"]);
  await expect(folder.put("../outside", Buffer.from("x"), "text/plain")).rejects.toThrow("outside the folder");
});
