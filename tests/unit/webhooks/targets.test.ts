import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createTargets, type Leave } from "#lib/webhooks/targets.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Asks for places without waiting for them. */
function asking(targets: ReturnType<typeof createTargets>) {
  const got: { target: string; leave: Leave | null }[] = [];
  return {
    got,
    ask: (target: string) => void targets.enter(target).then((leave) => got.push({ target, leave })),
  };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

test("everybody who asks gets a place in turn, never more than four at a target and 256 in all", async () => {
  const targets = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 600 });
  await fc.assert(
    fc.asyncProperty(targets, async (asked) => {
      const { got, ask } = asking(createTargets());
      for (const target of asked) ask(String(target));
      let served = 0;
      while (served < asked.length) {
        await settle();
        const open = got.slice(served);
        expect(open.length).toBeGreaterThan(0);
        expect(open.length).toBeLessThanOrEqual(256);
        const counts = new Map<string, number>();
        for (const { target } of open) counts.set(target, (counts.get(target) ?? 0) + 1);
        expect(Math.max(...counts.values())).toBeLessThanOrEqual(4);
        served = got.length;
        for (const { leave } of open) leave?.();
      }
      expect(got.map(({ target }) => target).sort()).toEqual(asked.map(String).sort());
    }),
    { numRuns: 30 },
  );
});

test("who takes too long is slow: those behind it are sent away, and it holds no place of the others", async () => {
  const targets = createTargets();
  const hung = asking(targets);
  for (let n = 0; n < 64; n++) for (let i = 0; i < 5; i++) hung.ask(`hung-${n}`);
  const healthy = asking(targets);
  healthy.ask("healthy");
  await settle();
  expect(hung.got).toHaveLength(256);
  expect(healthy.got).toEqual([]);
  await vi.advanceTimersByTimeAsync(2_100);
  expect(healthy.got).toMatchObject([{ leave: expect.any(Function) }]);
  expect(hung.got.filter(({ leave }) => leave === null)).toHaveLength(64);
  expect(await targets.enter("hung-1")).toBeNull();
});

test("a slow target is tried again after a minute, one at a time until it is quick", async () => {
  const targets = createTargets();
  const { got, ask } = asking(targets);
  ask("slow");
  await vi.advanceTimersByTimeAsync(2_100);
  got[0]?.leave?.();
  expect(await targets.enter("slow")).toBeNull();
  await vi.advanceTimersByTimeAsync(60_000);
  for (let i = 0; i < 6; i++) ask("slow");
  await settle();
  expect(got).toHaveLength(2);
  got[1]?.leave?.();
  await settle();
  expect(got).toHaveLength(6);
});
