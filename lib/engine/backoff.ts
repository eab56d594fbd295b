const MINUTE = 60_000;
/** Inngest's delays before the second, third, … attempt; the last one repeats. */
const DELAYS_MS = [
  15_000,
  30_000,
  MINUTE,
  2 * MINUTE,
  5 * MINUTE,
  10 * MINUTE,
  20 * MINUTE,
  40 * MINUTE,
  60 * MINUTE,
  120 * MINUTE,
];
const JITTER_MS = 30_000;

/** Delay in milliseconds before the attempt that follows `attempt` (counted from 0). */
export function backoffMs(attempt: number, random: () => number = Math.random): number {
  const base = DELAYS_MS[Math.min(attempt, DELAYS_MS.length - 1)] ?? 0;
  return base + Math.floor(random() * JITTER_MS);
}

/** Milliseconds a `retry-after` header asks for (seconds or a date), at least one second; null when there is none. */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (!header) return null;
  const delay = /^\d{1,9}$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(delay) ? null : Math.max(delay, 1000);
}
