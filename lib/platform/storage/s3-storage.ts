import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { FileMissingError, type FileStorage } from "./file-storage.ts";

export interface S3Settings {
  bucket: string;
  region: string;
  endpoint?: string | undefined;
  /** Without keys the SDK's own chain finds credentials (environment, instance role). */
  accessKeyId?: string | undefined;
  secretAccessKey?: string | undefined;
  forcePathStyle: boolean;
}

/** Files in any S3-compatible bucket. */
export function createS3Storage(settings: S3Settings): FileStorage {
  const { accessKeyId, secretAccessKey, bucket } = settings;
  const client = new S3Client({
    region: settings.region,
    forcePathStyle: settings.forcePathStyle,
    // Compatible servers do not all know the newer checksum trailers.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    ...(settings.endpoint ? { endpoint: settings.endpoint } : {}),
    ...(accessKeyId && secretAccessKey ? { credentials: { accessKeyId, secretAccessKey } } : {}),
  });
  return {
    async put(key, bytes, mediaType) {
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes, ContentType: mediaType }));
    },
    async get(key) {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        if (!Body) throw new FileMissingError(key);
        return await Body.transformToByteArray();
      } catch (cause) {
        if (cause instanceof NoSuchKey) throw new FileMissingError(key, { cause });
        throw cause;
      }
    },
    async delete(key) {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
  };
}
