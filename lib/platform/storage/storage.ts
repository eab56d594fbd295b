import path from "node:path";
import { env } from "../env.ts";
import type { FileStorage } from "./file-storage.ts";
import { createFolderStorage } from "./folder-storage.ts";
import { createS3Storage } from "./s3-storage.ts";

const slot = globalThis as typeof globalThis & { talentwireStorage?: FileStorage };

/** The installation's storage: an S3 bucket when one is configured, else a folder under the data folder. */
export function storage(): FileStorage {
  slot.talentwireStorage ??= configured();
  return slot.talentwireStorage;
}

function configured(): FileStorage {
  const settings = env();
  if (!settings.S3_BUCKET) return createFolderStorage(path.join(settings.DATA_DIR, "files"));
  return createS3Storage({
    bucket: settings.S3_BUCKET,
    region: settings.S3_REGION ?? "us-east-1",
    endpoint: settings.S3_ENDPOINT,
    accessKeyId: settings.S3_ACCESS_KEY_ID,
    secretAccessKey: settings.S3_SECRET_ACCESS_KEY,
    forcePathStyle: settings.S3_FORCE_PATH_STYLE,
  });
}
