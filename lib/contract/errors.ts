import { z } from "zod";

/** Every error code of the product and the status it answers with; the envelope is seed 002's. */
export const errorStatuses = {
  INVALID_INPUT: 400,
  INVALID_FILE_CONTENT: 400,
  INSECURE_WEBHOOK_URL: 400,
  PRIVATE_WEBHOOK_URL: 400,
  FILE_EMPTY: 400,
  MISSING_PERMISSION: 403,
  UNAUTHENTICATED: 401,
  INSUFFICIENT_CREDITS: 402,
  FORBIDDEN: 403,
  KEY_NOT_LINKED: 403,
  NOT_FOUND: 404,
  REQUEST_NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  CONFLICT: 409,
  RESULT_NOT_READY: 409,
  IDEMPOTENCY_IN_PROGRESS: 409,
  FILE_TOO_LARGE: 413,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_TYPE: 415,
  JOB_FAILED: 422,
  IDEMPOTENCY_MISMATCH: 422,
  RATE_LIMITED: 429,
  INTERNAL_ERROR: 500,
  STEP_FUNCTIONS_FAILED: 502,
  UNAVAILABLE: 503,
} as const;

export type ErrorCode = keyof typeof errorStatuses;

export const errorEnvelope = z.object({
  error: z.object({
    code: z.string().meta({ example: "INVALID_INPUT" }),
    message: z.string().meta({ example: "One or more fields failed validation." }),
    timestamp: z.iso.datetime(),
    requestId: z.string(),
    details: z
      .looseObject({ fields: z.record(z.string(), z.array(z.string())).optional() })
      .optional()
      .meta({ description: "`fields` maps a field's path to its messages" }),
  }),
});

export type ErrorEnvelope = z.infer<typeof errorEnvelope>;
