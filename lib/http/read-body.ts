import { AppError } from "#lib/platform/app-error.ts";
import { sha256 } from "#lib/platform/crypto.ts";

/** A part of a multipart form that is a file. */
export interface UploadedFile {
  name: string;
  declaredType: string;
  bytes: Uint8Array;
}

export interface FormBody {
  fields: Record<string, string>;
  files: Record<string, UploadedFile>;
}

/** What was read, and a hash that is the same for the same content whatever the multipart boundary. */
export interface ReadBody<T> {
  value: T;
  hash: string;
}

const contentType = (request: Request) =>
  (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();

/** The body's bytes. @throws AppError PAYLOAD_TOO_LARGE as soon as there are more than `maxBytes`. */
export async function readBytes(request: Request, maxBytes: number, tooLarge: AppError): Promise<Uint8Array> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) throw tooLarge;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** @throws AppError INVALID_INPUT for another content type or text that is not JSON. */
export async function readJson(request: Request, maxBytes: number): Promise<ReadBody<unknown>> {
  const bytes = await readBytes(
    request,
    maxBytes,
    new AppError("PAYLOAD_TOO_LARGE", `The body is larger than ${maxBytes} bytes.`),
  );
  const type = contentType(request);
  if (bytes.length === 0) return { value: undefined, hash: sha256("") };
  if (type !== "application/json" && !type?.endsWith("+json")) {
    throw new AppError("INVALID_INPUT", "Send the body as application/json.", {
      details: { fields: { "Content-Type": [`Expected application/json, got ${type || "none"}`] } },
    });
  }
  try {
    return { value: JSON.parse(Buffer.from(bytes).toString("utf8")), hash: sha256(bytes) };
  } catch (cause) {
    throw new AppError("INVALID_INPUT", "The body is not valid JSON.", {
      details: { fields: { body: [(cause as Error).message] } },
      cause,
    });
  }
}

/** @throws AppError INVALID_INPUT for another content type or a broken form, FILE_TOO_LARGE above `maxBytes`. */
export async function readForm(request: Request, maxBytes: number): Promise<ReadBody<FormBody>> {
  const type = contentType(request);
  if (type !== "multipart/form-data" && type !== "application/x-www-form-urlencoded") {
    throw new AppError("INVALID_INPUT", "Send the body as multipart/form-data.", {
      details: { fields: { "Content-Type": [`Expected multipart/form-data, got ${type || "none"}`] } },
    });
  }
  const megabytes = Math.floor(maxBytes / 1024 / 1024);
  // Room for the other parts and the boundaries.
  const bytes = await readBytes(
    request,
    maxBytes + 256 * 1024,
    new AppError("FILE_TOO_LARGE", `The file is larger than ${megabytes} MB.`, {
      details: { fields: { file: [`At most ${megabytes} MB`] } },
    }),
  );
  let form: FormData;
  try {
    form = await new Response(bytes as Uint8Array<ArrayBuffer>, {
      headers: { "content-type": request.headers.get("content-type") ?? "" },
    }).formData();
  } catch (cause) {
    throw new AppError("INVALID_INPUT", "The multipart form cannot be read.", {
      details: { fields: { body: ["Not a valid multipart/form-data body"] } },
      cause,
    });
  }
  const body: FormBody = { fields: {}, files: {} };
  const digests: string[] = [];
  for (const [name, part] of form) {
    if (typeof part === "string") {
      body.fields[name] ??= part;
      digests.push(`${name}=${sha256(part)}`);
    } else {
      const content = new Uint8Array(await part.arrayBuffer());
      body.files[name] ??= { name: part.name, declaredType: part.type, bytes: content };
      digests.push(`${name}:${part.name}=${sha256(content)}`);
    }
  }
  return { value: body, hash: sha256(digests.sort().join("\n")) };
}
