/** First attempts under way at one target at the same time, in one process. */
const MOST_PER_TARGET = 4;
/** An attempt that takes longer marks its target as slow, */
const SLOW_MS = 1_000;
/** for this long. */
const REMEMBER_MS = 60_000;
/** Targets remembered as slow; beyond, those marked first are forgotten. */
const MOST_SLOW = 10_000;

export interface Targets {
  /**
   * Takes a place at the target and gives what returns it; null when all are taken or the target is slow. What is sent to a slow
   * target waits in runs of its own, counted by target, so that it holds up only itself.
   */
  enter(target: string): (() => void) | null;
}

/** Keeps slow receivers out of the way of the others. @param now milliseconds, never going back */
export function createTargets(now: () => number = () => performance.now()): Targets {
  /** When each attempt under way began, oldest first. */
  const underWay = new Map<string, Set<{ since: number }>>();
  const slowUntil = new Map<string, number>();

  function markSlow(target: string): void {
    slowUntil.delete(target);
    slowUntil.set(target, now() + REMEMBER_MS);
    const [oldest] = slowUntil.keys();
    if (slowUntil.size > MOST_SLOW && oldest !== undefined) slowUntil.delete(oldest);
  }

  function isSlow(target: string, here: Set<{ since: number }>): boolean {
    const [oldest] = here;
    if (oldest && now() - oldest.since > SLOW_MS) return true;
    const until = slowUntil.get(target);
    if (until === undefined) return false;
    if (until > now()) return true;
    slowUntil.delete(target);
    return false;
  }

  return {
    enter(target) {
      const here = underWay.get(target) ?? new Set();
      if (here.size >= MOST_PER_TARGET || isSlow(target, here)) return null;
      const attempt = { since: now() };
      underWay.set(target, here.add(attempt));
      return () => {
        here.delete(attempt);
        if (here.size === 0) underWay.delete(target);
        if (now() - attempt.since > SLOW_MS) markSlow(target);
      };
    },
  };
}
