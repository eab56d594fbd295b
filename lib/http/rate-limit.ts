import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { AppError } from "#lib/platform/app-error.ts";
import { env } from "#lib/platform/env.ts";

/** `default` is generous, per key or user; the others guard what people guess at or flood, per address. */
export type RateLimitName = "default" | "sign-in" | "sign-up" | "public-form";

const slot = globalThis as typeof globalThis & { talentwireRateLimits?: Map<RateLimitName, RateLimiterMemory> };

const perMinute: Record<RateLimitName, () => number> = {
  default: () => env().RATE_LIMIT_PER_MINUTE,
  "sign-in": () => 20,
  "sign-up": () => 20,
  "public-form": () => 120,
};

function limiter(name: RateLimitName): RateLimiterMemory {
  slot.talentwireRateLimits ??= new Map();
  let found = slot.talentwireRateLimits.get(name);
  if (!found) {
    found = new RateLimiterMemory({ keyPrefix: name, points: perMinute[name](), duration: 60 });
    slot.talentwireRateLimits.set(name, found);
  }
  return found;
}

/** Counts one call of `who`; gives the `RateLimit-*` headers. @throws AppError RATE_LIMITED with `Retry-After`. */
export async function consumeRateLimit(name: RateLimitName, who: string): Promise<Record<string, string>> {
  const limit = perMinute[name]();
  const headers = (state: RateLimiterRes) => ({
    "RateLimit-Limit": String(limit),
    "RateLimit-Remaining": String(Math.max(0, state.remainingPoints)),
    "RateLimit-Reset": String(Math.ceil(state.msBeforeNext / 1000)),
  });
  try {
    return headers(await limiter(name).consume(who));
  } catch (state) {
    if (!(state instanceof RateLimiterRes)) throw state;
    const seconds = Math.max(1, Math.ceil(state.msBeforeNext / 1000));
    throw new AppError("RATE_LIMITED", `Too many requests. Try again in ${seconds} s.`, {
      headers: { ...headers(state), "Retry-After": String(seconds) },
    });
  }
}
