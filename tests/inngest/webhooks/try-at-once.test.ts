import { describe, expect, it } from "vitest";
import type { Context } from "#lib/platform/context.ts";
import type { Poster } from "#lib/platform/safe-fetch/post-guarded.ts";
import { type OpenDelivery, tryAtOnce } from "#lib/webhooks/try-at-once.ts";
import { createHarness, createKit, fanOut, only, record } from "./support/harness.ts";

const harness = createHarness();
const { answering, attempt, endpoint, receiver, stored } = createKit(harness);

/** Fans an event out and tries its deliveries; gives what was left open. */
async function tryEvent(ctx: Context, poster: Poster = harness.poster, eventId?: string) {
  const deliveries = await fanOut(ctx, eventId ?? (await record(ctx, "resume.created")));
  const left: OpenDelivery[] = [];
  const tools = { ...harness.tools, poster };
  const trying = tryAtOnce(harness.db, deliveries, {
    contextOf: () => ctx,
    tools,
    leave: async (open) => {
      left.push(open);
    },
  });
  return { deliveries, left, trying };
}

describe("deliveries just made", () => {
  it("are tried at once, and nothing is left of those that arrived", async () => {
    const ctx = await harness.organization();
    const hook = await answering(200);
    await endpoint(ctx, hook.url);
    await endpoint(ctx, hook.url, { format: "smartcv" });
    const { left, trying } = await tryEvent(ctx);
    expect(await trying).toBe(0);
    expect(left).toEqual([]);
    expect(hook.received).toHaveLength(2);
  });

  it("that fail are left with their next attempt and its time", async () => {
    const ctx = await harness.organization();
    await endpoint(ctx, (await answering(500)).url);
    const { deliveries, left, trying } = await tryEvent(ctx);
    expect(await trying).toBe(1);
    const { nextAttemptAt } = await stored(only(deliveries).deliveryId);
    expect(nextAttemptAt).not.toBeNull();
    expect(left).toEqual([{ ...only(deliveries), from: 2, at: nextAttemptAt }]);
  });

  it("that are due again within a moment are tried again in place", async () => {
    const ctx = await harness.organization();
    let refusals = 1;
    const hook = await receiver({
      answer: (_request, response) => {
        response.statusCode = refusals-- > 0 ? 503 : 200;
        response.end();
      },
    });
    await endpoint(ctx, hook.url, { format: "smartcv" });
    const { deliveries, left, trying } = await tryEvent(ctx);
    expect(await trying).toBe(0);
    expect(left).toEqual([]);
    expect(await stored(only(deliveries).deliveryId)).toMatchObject({ status: "DELIVERED", attemptCount: 2 });
  });

  it("of an endpoint with a rate limit are left untried", async () => {
    const ctx = await harness.organization();
    const hook = await answering(200);
    await endpoint(ctx, hook.url, { rateLimitPerSecond: 5 });
    const { deliveries, left, trying } = await tryEvent(ctx);
    await trying;
    expect(left).toEqual([{ ...only(deliveries), from: 1, at: null }]);
    expect(hook.received).toEqual([]);
  });

  it("done again, are not sent again, and those still open are left again", async () => {
    const ctx = await harness.organization();
    const good = await answering(200);
    const bad = await answering(500);
    await endpoint(ctx, good.url);
    const failing = await endpoint(ctx, bad.url);
    const eventId = await record(ctx, "resume.created");
    const first = await tryEvent(ctx, harness.poster, eventId);
    await first.trying;
    const second = await tryEvent(ctx, harness.poster, eventId);
    await second.trying;
    expect(second.left).toEqual(first.left);
    expect(only(second.left)).toMatchObject({ target: failing, from: 2 });
    expect([good.received.length, bad.received.length]).toEqual([1, 1]);
  });

  it("that another run has tried meanwhile are written once", async () => {
    const ctx = await harness.organization();
    const hook = await answering(200);
    await endpoint(ctx, hook.url);
    const { deliveries, trying } = await tryEvent(ctx);
    await Promise.all([trying, attempt(ctx, only(deliveries).deliveryId)]);
    const delivery = await stored(only(deliveries).deliveryId);
    expect(delivery).toMatchObject({ status: "DELIVERED", attemptCount: 1 });
    expect(delivery.attempts).toHaveLength(1);
  });

  it("are tried though one of them cannot be, and the failure is told", async () => {
    const ctx = await harness.organization();
    const hook = await answering(200);
    await endpoint(ctx, hook.url);
    await endpoint(ctx, "https://broken.example/");
    const poster: Poster = {
      ...harness.poster,
      post: (request) =>
        request.url.hostname === "broken.example"
          ? Promise.reject(new Error("no more files"))
          : harness.poster.post(request),
    };
    const { trying } = await tryEvent(ctx, poster);
    await expect(trying).rejects.toThrow("no more files");
    expect(hook.received).toHaveLength(1);
    expect(
      await harness.db.delivery.count({ where: { organizationId: ctx.organization.id, status: "DELIVERED" } }),
    ).toBe(1);
  });
});
