const UNIT_MS: Record<string, number> = { ms: 1, s: 1e3, m: 60e3, h: 3600e3, d: 86_400e3, w: 7 * 86_400e3 };
const DURATION = /^(?:\d+(?:\.\d+)?(?:ms|[smhdw]))+$/;

/** `"1d2h"` in milliseconds, as Inngest writes durations. Throws a RangeError for anything else, the empty string too. */
export function durationMs(text: string): number {
  if (!DURATION.test(text)) throw new RangeError(`${JSON.stringify(text)} is not a duration such as "1d2h30m"`);
  let total = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|[smhdw])/g)) {
    total += Number(amount) * (UNIT_MS[unit ?? ""] ?? 0);
  }
  return total;
}

/** Milliseconds from `now` until a duration has passed or an ISO date is reached, at least 0. Throws a RangeError. */
export function delayMs(text: string, now: number): number {
  if (DURATION.test(text)) return durationMs(text);
  const at = /^\d{4}-/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at))
    throw new RangeError(`${JSON.stringify(text)} is neither a duration such as "2h" nor an ISO date`);
  return Math.max(0, at - now);
}
