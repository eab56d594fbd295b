import { describe, expect, it } from "vitest";
import { newId } from "#lib/platform/ids.ts";
import type { Mail } from "#lib/platform/mail.ts";
import { sealSecret } from "#lib/webhooks/secrets.ts";
import { tellOwners } from "#lib/webhooks/tell-owners.ts";
import { createHarness, createKit, deliveriesOf, deliverToEnd, only } from "./support/harness.ts";

const harness = createHarness();
const { answering, attempt, endpoint, receiver, stored } = createKit(harness);

describe("the schedule", () => {
  const S = 1_000;
  const H = 3_600_000;
  it.each([
    ["standard", "resume.parsed", [5 * S, 300 * S, 1_800 * S, 2 * H, 5 * H, 10 * H, 10 * H]],
    ["resume-parser", "resume.parsed", [5 * S, 300 * S, 1_800 * S, 2 * H, 5 * H, 10 * H, 10 * H]],
    ["smartcv", "resume.created", [1 * S, 2 * S, 4 * S]],
    ["roleready", "resume.parsed", [1 * S, 5 * S, 15 * S]],
    ["cvdeepmatch", "match.finished", [1 * S, 4 * S]],
  ] as const)("of %s is kept to the end", async (format, type, expected) => {
    const ctx = await harness.organization();
    const hook = await answering(503);
    await endpoint(ctx, hook.url, { format });
    const id = only(await deliveriesOf(ctx, type));
    const { result, waitsMs } = await deliverToEnd(harness, ctx, id);
    expect(result.status).toBe("exhausted");
    expect(waitsMs).toEqual(expected);
    expect(hook.received).toHaveLength(expected.length + 1);
    const delivery = await stored(id);
    expect(delivery).toMatchObject({ status: "EXHAUSTED", lastErrorClass: "HTTP_ERROR", nextAttemptAt: null });
    expect(delivery.attempts).toHaveLength(expected.length + 1);
  });

  it("waits as long as Retry-After asks, when that is longer", async () => {
    const ctx = await harness.organization();
    const hook = await answering(429, { "retry-after": "120" });
    await endpoint(ctx, hook.url);
    const [id] = await deliveriesOf(ctx, "resume.created");
    const { at } = await attempt(ctx, id ?? "");
    expect(at).toBe(new Date(harness.clock.now().getTime() + 120_000).toISOString());
  });

  it("of cvdeepmatch ends at a refusal", async () => {
    const ctx = await harness.organization();
    const hook = await answering(400);
    const id = only(await deliveriesOf(ctx, "match.finished", { callbackUrl: hook.url }));
    expect(await attempt(ctx, id)).toEqual({ status: "exhausted", at: null });
  });
});

describe("an endpoint", () => {
  it("deleted or disabled mid-retry: the delivery ends discarded", async () => {
    for (const change of [{ deletedAt: new Date() }, { state: "DISABLED" as const }]) {
      const ctx = await harness.organization();
      const hook = await answering(500);
      const endpointId = await endpoint(ctx, hook.url);
      const id = only(await deliveriesOf(ctx, "resume.created"));
      await attempt(ctx, id);
      await ctx.db.endpoint.update({ where: { id: endpointId }, data: change });
      expect(await attempt(ctx, id, 2)).toEqual({ status: "discarded", at: null });
      expect(hook.received).toHaveLength(1);
      expect(await stored(id)).toMatchObject({ status: "DISCARDED", attemptCount: 1 });
    }
  });

  it("whose URL was corrected mid-retry is called there", async () => {
    const ctx = await harness.organization();
    const [wrong, right] = [await answering(404), await receiver()];
    const endpointId = await endpoint(ctx, wrong.url);
    const id = only(await deliveriesOf(ctx, "resume.created"));
    await attempt(ctx, id);
    await ctx.db.endpoint.update({ where: { id: endpointId }, data: { url: right.url } });
    expect(await attempt(ctx, id, 2)).toMatchObject({ status: "delivered" });
    expect(await stored(id)).toMatchObject({ url: right.url });
  });

  it("that answers 410 is disabled, its owner told, and nothing is sent to it again", async () => {
    const ctx = await harness.organization();
    const hook = await answering(410);
    const endpointId = await endpoint(ctx, hook.url);
    const id = only(await deliveriesOf(ctx, "resume.created"));
    expect(await attempt(ctx, id)).toEqual({ status: "exhausted", at: null });
    expect(await ctx.db.endpoint.findUnique({ where: { id: endpointId } })).toMatchObject({
      state: "DISABLED",
      disabledReason: "GONE",
    });
    expect(await deliveriesOf(ctx, "resume.created")).toEqual([]);
    const { organization } = ctx;
    expect(
      await ctx.db.event.findFirst({ where: { organizationId: organization.id, type: "endpoint.disabled" } }),
    ).toMatchObject({
      data: { endpointId, reason: "GONE" },
    });
    expect(
      await ctx.db.outboxMessage.count({
        where: { name: "webhook/endpoint.disabled", data: { path: ["endpointId"], equals: endpointId } },
      }),
    ).toBe(1);
  });

  it("that was disabled is told to the organization's owners by mail", async () => {
    const ctx = await harness.organization();
    const endpointId = await endpoint(ctx, "https://hooks.example/in");
    const user = { id: newId("usr"), email: `${newId("usr")}@mail.example`, name: "Owner", passwordHash: "" };
    await ctx.db.user.create({ data: user });
    await ctx.db.membership.create({ data: { userId: user.id, organizationId: ctx.organization.id, role: "OWNER" } });
    const mails: Mail[] = [];
    await tellOwners(ctx, { endpointId, reason: "GONE" }, async (mail) => void mails.push(mail));
    expect(mails).toMatchObject([
      { to: [user.email], subject: "Webhooks to hooks.example are switched off", text: expect.stringContaining("410") },
    ]);
  });

  it("without a success for five days is disabled", async () => {
    const ctx = await harness.organization();
    const hook = await answering(500);
    const endpointId = await endpoint(ctx, hook.url);
    const state = async () => (await ctx.db.endpoint.findUniqueOrThrow({ where: { id: endpointId } })).state;
    await attempt(ctx, only(await deliveriesOf(ctx, "resume.created")));
    harness.clock.advance(5 * 86_400_000 - 1);
    await attempt(ctx, only(await deliveriesOf(ctx, "resume.created")));
    expect(await state()).toBe("ACTIVE");
    harness.clock.advance(1);
    await attempt(ctx, only(await deliveriesOf(ctx, "resume.created")));
    expect(await state()).toBe("DISABLED");
  });

  it("with a hundred deliveries given up in a row is disabled; a success between starts the count anew", async () => {
    const ctx = await harness.organization();
    const hook = await answering(400);
    const endpointId = await endpoint(ctx, hook.url, { format: "cvdeepmatch", consecutiveExhausted: 98 });
    const give = async () => attempt(ctx, only(await deliveriesOf(ctx, "match.finished")));
    const row = () => ctx.db.endpoint.findUniqueOrThrow({ where: { id: endpointId } });
    await give();
    expect(await row()).toMatchObject({ state: "ACTIVE", consecutiveExhausted: 99 });
    hook.answer = (_request, response) => response.end();
    await give();
    expect(await row()).toMatchObject({ state: "ACTIVE", consecutiveExhausted: 0, firstFailureAt: null });
    hook.answer = (_request, response) => response.writeHead(400).end();
    await ctx.db.endpoint.update({ where: { id: endpointId }, data: { consecutiveExhausted: 99 } });
    await give();
    expect(await row()).toMatchObject({ state: "DISABLED", disabledReason: "TOO_MANY_EXHAUSTED" });
  });

  it("with a rate limit is not called more often", async () => {
    const ctx = await harness.organization();
    const hook = await receiver();
    await endpoint(ctx, hook.url, { rateLimitPerSecond: 2 });
    const results = [];
    for (let i = 0; i < 3; i++) results.push(await attempt(ctx, only(await deliveriesOf(ctx, "resume.created"))));
    const now = harness.clock.now().getTime();
    expect(results).toEqual([
      { status: "delivered", at: null },
      { status: "waiting", at: new Date(now + 500).toISOString() },
      { status: "waiting", at: new Date(now + 1_000).toISOString() },
    ]);
    expect(hook.received).toHaveLength(1);
  });

  it("with headers of its own is called with them; the log does not tell their values", async () => {
    const ctx = await harness.organization();
    const hook = await receiver();
    await endpoint(ctx, hook.url, { headers: { Authorization: "Bearer token-of-theirs", "X-Team": "crm" } });
    const id = only(await deliveriesOf(ctx, "resume.created"));
    await attempt(ctx, id);
    expect(only(hook.received).headers).toMatchObject({ authorization: "Bearer token-of-theirs", "x-team": "crm" });
    const { requestHeaders } = only((await stored(id)).attempts);
    expect(requestHeaders).toMatchObject({ Authorization: "[hidden]", "X-Team": "[hidden]" });
  });

  it("in a secret's rotation is signed with both", async () => {
    const ctx = await harness.organization();
    const hook = await receiver();
    const secret = (byte: number) => `whsec_${Buffer.alloc(32, byte).toString("base64")}`;
    await endpoint(ctx, hook.url, {
      secretEncrypted: sealSecret(secret(2)).sealed,
      previousSecretEncrypted: sealSecret(secret(1)).sealed,
      previousSecretExpiresAt: new Date(harness.clock.now().getTime() + 1_000),
    });
    await attempt(ctx, only(await deliveriesOf(ctx, "resume.created")));
    harness.clock.advance(1_000);
    await attempt(ctx, only(await deliveriesOf(ctx, "resume.created")));
    const [during, after] = hook.received.map((r) => String(r.headers["webhook-signature"]).split(" "));
    expect(during).toHaveLength(2);
    expect(after).toHaveLength(1);
  });
});
