import type { ErrorClass } from "#lib/contract/error-class.ts";
import type { PostOutcome } from "#lib/platform/safe-fetch/post-guarded.ts";
import type { DeliveryPolicy } from "./formats/wire-format.ts";

const LONGEST_RETRY_AFTER_MS = 12 * 3_600_000;

export interface Judgement {
  success: boolean;
  errorClass: ErrorClass | null;
  /** A sentence for the endpoint's owner. */
  error: string | null;
}

/** Whether an attempt succeeded, and what it failed of. */
export function judge(policy: DeliveryPolicy, outcome: Pick<PostOutcome, "statusCode" | "failure">): Judgement {
  const { statusCode, failure } = outcome;
  if (failure) return { success: false, errorClass: failure.errorClass, error: failure.message };
  if (statusCode === null) throw new Error("An outcome has a status or a failure");
  if (policy.succeeds(statusCode)) return { success: true, errorClass: null, error: null };
  if (statusCode >= 300 && statusCode < 400) {
    return {
      success: false,
      errorClass: "REDIRECT",
      error: `The receiver answered ${statusCode}; redirects are not followed.`,
    };
  }
  return { success: false, errorClass: "HTTP_ERROR", error: `The receiver answered ${statusCode}.` };
}

/**
 * When a failed delivery is tried again; null when it is not.
 * @param attemptNumber of the attempt that failed, from 1
 * @param random from 0 to 1, spreads waits upward
 */
export function nextAttemptAt(
  policy: DeliveryPolicy,
  outcome: Pick<PostOutcome, "statusCode" | "failure" | "responseHeaders">,
  attemptNumber: number,
  now: Date,
  random: number,
): Date | null {
  const scheduled = policy.retryDelaysMs[attemptNumber - 1];
  const usable = outcome.failure ? null : outcome.statusCode;
  if (scheduled === undefined || !policy.retries(usable)) return null;
  const asked =
    policy.honoursRetryAfter && (usable === 429 || usable === 503) ? retryAfterMs(outcome.responseHeaders, now) : 0;
  const wait = Math.max(scheduled, asked);
  return new Date(now.getTime() + Math.round(wait * (1 + policy.jitter * random)));
}

/** What a `Retry-After` header asks for (RFC 9110, 10.2.3), at most 12 hours; 0 without a usable one. */
export function retryAfterMs(headers: PostOutcome["responseHeaders"], now: Date): number {
  const header = headers?.["retry-after"];
  const value = (Array.isArray(header) ? header[0] : header)?.trim() ?? "";
  const ms = /^\d+$/.test(value) ? Number(value) * 1_000 : httpDateMs(value) - now.getTime();
  return Number.isFinite(ms) ? Math.min(LONGEST_RETRY_AFTER_MS, Math.max(0, ms)) : 0;
}

/** HTTP dates begin with a day's name; `Date.parse` alone takes more than them. */
const httpDateMs = (text: string) => (/^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN);
