export interface RequestInput {
  url: string;
  method: string;
  headers: Record<string, string>;
  body?: BodyInit;
}

export interface Answer {
  status: number;
  durationMs: number;
  headers: [string, string][];
  /** The body as text; for anything else how large it is and of what type. */
  text: string | null;
  binary: { mediaType: string; sizeBytes: number } | null;
}

/** Sends a request of the reference page and reads all of the answer. */
export async function sendRequest(input: RequestInput): Promise<Answer> {
  const started = performance.now();
  const response = await fetch(input.url, {
    method: input.method,
    headers: input.headers,
    ...(input.body === undefined ? {} : { body: input.body }),
  });
  const mediaType = response.headers.get("content-type") ?? "";
  const bytes = await response.arrayBuffer();
  const durationMs = performance.now() - started;
  const isText = /json|text|xml/.test(mediaType);
  return {
    status: response.status,
    durationMs,
    headers: [...response.headers],
    text: isText ? pretty(new TextDecoder().decode(bytes), mediaType) : null,
    binary: isText ? null : { mediaType, sizeBytes: bytes.byteLength },
  };
}

function pretty(text: string, mediaType: string): string {
  if (!mediaType.includes("json")) return text;
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
