import type { ErrorCode } from "#lib/contract/errors.ts";

/** Something to tell the caller; `lib/http` alone turns the code into a status. */
export class AppError extends Error {
  readonly code: ErrorCode;
  /** Goes to the caller as `error.details`. */
  readonly details: Record<string, unknown> | undefined;
  /** Extra response headers, such as `Retry-After`. */
  readonly headers: Record<string, string>;
  /** Replaces the code sent to the caller where a seed's document asks for another name. */
  readonly publicCode: string | undefined;
  /** Replaces the code's usual status. */
  readonly status: number | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    options: {
      details?: Record<string, unknown>;
      headers?: Record<string, string>;
      publicCode?: string;
      status?: number;
      cause?: unknown;
    } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.details = options.details;
    this.headers = options.headers ?? {};
    this.publicCode = options.publicCode;
    this.status = options.status;
  }
}

/** `INVALID_INPUT` with one message on one field. */
export function invalidField(field: string, message: string): AppError {
  return new AppError("INVALID_INPUT", "One or more fields failed validation.", {
    details: { fields: { [field]: [message] } },
  });
}
