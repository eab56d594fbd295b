import type { ErrorEnvelope } from "#lib/contract/errors.ts";

/** An answer that was not the hoped-for one, with what the error envelope tells. */
export class ApiError extends Error {
  readonly code: string;
  /** 0 when no answer came. */
  readonly status: number;
  readonly requestId: string | null;
  /** Messages by field, as the server names fields. */
  readonly fields: Record<string, string[]>;

  constructor(input: {
    code: string;
    message: string;
    status: number;
    requestId: string | null;
    fields?: Record<string, string[]> | undefined;
  }) {
    super(input.message);
    this.name = "ApiError";
    this.code = input.code;
    this.status = input.status;
    this.requestId = input.requestId;
    this.fields = input.fields ?? {};
  }
}

/** What the body of a failed answer says, as an error; `fallback` where it is no envelope. */
export function toApiError(status: number, body: string, requestId: string | null): ApiError {
  try {
    const { error } = JSON.parse(body) as ErrorEnvelope;
    return new ApiError({
      code: error.code,
      message: error.message,
      status,
      requestId: error.requestId ?? requestId,
      fields: error.details?.fields,
    });
  } catch {
    return new ApiError({ code: "INTERNAL_ERROR", message: `The server answered ${status}.`, status, requestId });
  }
}

export const networkError = () =>
  new ApiError({
    code: "NETWORK",
    message: "The server cannot be reached. Check your connection and try again.",
    status: 0,
    requestId: null,
  });

interface ApiOptions {
  method?: "GET" | "POST" | "PATCH" | "DELETE";
  json?: unknown;
  /** Makes a repeated submission do its work once. */
  idempotencyKey?: string;
  signal?: AbortSignal | undefined;
}

/**
 * Calls our own API from the browser with the session's cookie.
 * @throws ApiError for every answer that is not 2xx, and when none comes
 */
export async function api<T>(path: string, options: ApiOptions = {}): Promise<T> {
  const headers = new Headers({ Accept: "application/json" });
  if (options.json !== undefined) headers.set("Content-Type", "application/json");
  if (options.idempotencyKey) headers.set("Idempotency-Key", options.idempotencyKey);
  let response: Response;
  let text: string;
  try {
    response = await fetch(path, {
      method: options.method ?? "GET",
      headers,
      credentials: "same-origin",
      ...(options.json !== undefined ? { body: JSON.stringify(options.json) } : {}),
      ...(options.signal ? { signal: options.signal } : {}),
    });
    text = await response.text();
  } catch (error) {
    if ((error as Error).name === "AbortError") throw error;
    throw networkError();
  }
  if (!response.ok) throw toApiError(response.status, text, response.headers.get("x-request-id"));
  return (text ? JSON.parse(text) : undefined) as T;
}

/** `a=1&b=2` of the entries that have a value, with a leading `?` when there are any. */
export function queryString(values: Record<string, string | number | null | undefined>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    if (value !== null && value !== undefined && value !== "") params.set(name, String(value));
  const text = params.toString();
  return text ? `?${text}` : "";
}
