import type { z } from "zod";
import { type ErrorEnvelope, errorStatuses } from "#lib/contract/errors.ts";
import { AppError } from "#lib/platform/app-error.ts";
import { logger } from "#lib/platform/logger.ts";

/** Codes that go out under another name: seed 002 knows one code for both a missing key and a missing permission. */
const publicCodes: Partial<Record<AppError["code"], string>> = { UNAUTHENTICATED: "MISSING_PERMISSION" };

/** Any thrown value as the error envelope. What is not an AppError tells nothing of itself and is logged. */
export function toProblem(error: unknown, requestId: string): Response {
  const known = error instanceof AppError ? error : unexpected(error, requestId);
  const body: ErrorEnvelope = {
    error: {
      code: known.publicCode ?? publicCodes[known.code] ?? known.code,
      message: known.message,
      timestamp: new Date().toISOString(),
      requestId,
      ...(known.details ? { details: known.details } : {}),
    },
  };
  return Response.json(body, {
    status: known.status ?? errorStatuses[known.code],
    headers: { ...known.headers, "X-Request-Id": requestId, "Cache-Control": "no-store" },
  });
}

function unexpected(error: unknown, requestId: string): AppError {
  logger().error({ err: error, requestId }, "request failed");
  return new AppError(
    "INTERNAL_ERROR",
    "Something went wrong on our side. Try again; if it stays, tell us the request id.",
  );
}

/** zod's issues as `details.fields`, a path such as `config.skills.0.name` to its messages. */
export function toFieldErrors(issues: readonly z.core.$ZodIssue[], prefix = ""): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  const add = (name: string, message: string) => {
    fields[name] ??= [];
    fields[name].push(message);
  };
  for (const issue of issues) {
    const path = [prefix, ...issue.path.map(String)].filter((part) => part !== "").join(".");
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) add([path, key].filter(Boolean).join("."), "Unknown field");
    } else {
      add(path || "body", issue.message);
    }
  }
  return fields;
}

/** @throws AppError INVALID_INPUT naming every bad field. */
export function parseInput<S extends z.ZodType>(schema: S, value: unknown, prefix = ""): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new AppError("INVALID_INPUT", "One or more fields failed validation.", {
    details: { fields: toFieldErrors(result.error.issues, prefix) },
  });
}
