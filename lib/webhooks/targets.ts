/** Attempts at the same time, in one process: at one target, and at all that are not slow. */
const MOST_PER_TARGET = 4;
const MOST_AT_ONCE = 256;
/** An attempt that takes longer marks its target as slow, */
const SLOW_MS = 2_000;
/** for this long. */
const SLOW_FOR_MS = 60_000;
/** Targets known; beyond, idle ones are forgotten. */
const MOST_KNOWN = 10_000;

/** Gives a place back. */
export type Leave = () => void;

export interface Targets {
  /**
   * Waits for a place at the target; null when the target is slow, or turns out to be so while this waits. What is sent to a slow
   * target waits in runs of its own, counted by target, so that it holds up only itself.
   */
  enter(target: string): Promise<Leave | null>;
}

interface Target {
  waiting: ((leave: Leave | null) => void)[];
  underWay: number;
  /** One at a time until an attempt was quick again. */
  suspect: boolean;
  slowUntil: number;
  ready: boolean;
}

/** Keeps slow receivers out of the way of the others. @param now milliseconds, never going back */
export function createTargets(now: () => number = () => performance.now()): Targets {
  const known = new Map<string, Target>();
  /** Targets with something waiting and a free place, in turn. */
  const ready: Target[] = [];
  let underWay = 0;

  function find(name: string): Target {
    const found = known.get(name);
    if (found) return found;
    if (known.size >= MOST_KNOWN) forgetIdle();
    const target = { waiting: [], underWay: 0, suspect: false, slowUntil: 0, ready: false };
    known.set(name, target);
    return target;
  }

  function forgetIdle(): void {
    for (const [name, target] of known) if (target.underWay === 0 && target.waiting.length === 0) known.delete(name);
  }

  function makeReady(target: Target): void {
    const free = target.underWay < (target.suspect ? 1 : MOST_PER_TARGET);
    if (target.ready || target.waiting.length === 0 || !free) return;
    target.ready = true;
    ready.push(target);
  }

  function serve(): void {
    while (underWay < MOST_AT_ONCE) {
      const target = ready.shift();
      if (!target) return;
      target.ready = false;
      target.waiting.shift()?.(begin(target));
      makeReady(target);
    }
  }

  function begin(target: Target): Leave {
    let counted = true;
    const uncount = () => {
      if (counted) underWay -= 1;
      counted = false;
    };
    underWay += 1;
    target.underWay += 1;
    // An answer that has come but was not read yet, because this process was busy, is not late.
    const timer = setTimeout(() => setImmediate(tooLong), SLOW_MS);
    const tooLong = () => {
      if (!counted) return;
      uncount();
      target.suspect = true;
      target.slowUntil = now() + SLOW_FOR_MS;
      for (const refuse of target.waiting.splice(0)) refuse(null);
      serve();
    };
    return () => {
      clearTimeout(timer);
      if (counted) target.suspect = false;
      uncount();
      target.underWay -= 1;
      makeReady(target);
      serve();
    };
  }

  return {
    enter(name) {
      const target = find(name);
      if (target.slowUntil > now()) return Promise.resolve(null);
      return new Promise((resolve) => {
        target.waiting.push(resolve);
        makeReady(target);
        serve();
      });
    },
  };
}
