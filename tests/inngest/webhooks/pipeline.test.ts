import { createHmac } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import type { Context } from "#lib/platform/context.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Mail } from "#lib/platform/mail.ts";
import type { PostOutcome } from "#lib/platform/safe-fetch/post-guarded.ts";
import { attemptDelivery } from "#lib/webhooks/attempt-delivery.ts";
import { fanOutEvent } from "#lib/webhooks/fan-out-event.ts";
import { sampleResult } from "#lib/webhooks/samples.ts";
import { sealSecret } from "#lib/webhooks/secrets.ts";
import { tellOwners } from "#lib/webhooks/tell-owners.ts";
import { type Receiver, startRawReceiver, startReceiver } from "#tests/support/receiver.ts";
import { createHarness, deliveriesOf, deliverToEnd, INSTALLATION_SECRET, record } from "./support/harness.ts";

const harness = createHarness();
const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});
const receiver = async (answer?: Parameters<typeof startReceiver>[0]): Promise<Receiver> => {
  const started = await startReceiver(answer);
  cleanups.push(() => started.close());
  return started;
};
const answering = (status: number, headers: Record<string, string> = {}) =>
  receiver({ answer: (_request, response) => response.writeHead(status, headers).end() });

async function endpoint(ctx: Context, url: string, more: Record<string, unknown> = {}): Promise<string> {
  const id = newId("we");
  const { sealed, last4 } = sealSecret(`whsec_${Buffer.alloc(32, 1).toString("base64")}`);
  await ctx.db.endpoint.create({
    data: {
      id,
      organizationId: ctx.organization.id,
      url,
      format: "standard",
      events: ["*"],
      secretEncrypted: sealed,
      secretLast4: last4,
      ...more,
    },
  });
  return id;
}
const attempt = (ctx: Context, deliveryId: string, number = 1) =>
  attemptDelivery(ctx, { deliveryId, number }, harness.tools);
const stored = (id: string) => harness.db.delivery.findUniqueOrThrow({ where: { id }, include: { attempts: true } });
const only = <T>(list: T[]): T => {
  expect(list).toHaveLength(1);
  return list[0] as T;
};

describe("fan-out", () => {
  it("makes one delivery for each endpoint that wants the event and can carry it", async () => {
    const ctx = await harness.organization();
    const all = await endpoint(ctx, "https://a.example/");
    const named = await endpoint(ctx, "https://b.example/", { events: ["resume.parsed"] });
    await endpoint(ctx, "https://c.example/", { events: ["resume.created"] });
    await endpoint(ctx, "https://d.example/", { state: "DISABLED" });
    await endpoint(ctx, "https://e.example/", { deletedAt: new Date() });
    await endpoint(ctx, "https://f.example/", { format: "smartcv" });
    const other = await harness.organization();
    await endpoint(other, "https://g.example/");
    const requested = await fanOutEvent(ctx, await record(ctx, "resume.parsed"));
    expect(requested.map(({ target }) => target).sort()).toEqual([all, named].sort());
  });

  it("done twice makes each delivery once", async () => {
    const ctx = await harness.organization();
    await endpoint(ctx, "https://a.example/");
    const eventId = await record(ctx, "resume.created");
    const first = await fanOutEvent(ctx, eventId);
    expect(await fanOutEvent(ctx, eventId)).toEqual(first);
    expect(await ctx.db.delivery.count({ where: { eventId } })).toBe(1);
  });

  it("a callback URL goes before the registered one, and only one of them is called", async () => {
    const ctx = await harness.organization();
    await endpoint(ctx, "https://registered.example/", { format: "resume-parser", secretEncrypted: null });
    const standard = await endpoint(ctx, "https://standard.example/");
    const callbackUrl = "https://callback.example/";
    const requested = await fanOutEvent(ctx, await record(ctx, "resume.parsed", { callbackUrl }));
    expect(requested.map(({ target }) => target).sort()).toEqual([callbackUrl, standard].sort());
  });
});

describe("an attempt", () => {
  it("sends the résumé API's body and signature and logs all of it", async () => {
    const ctx = await harness.organization();
    const hook = await answering(202, { "x-answer": "yes" });
    const id = only(await deliveriesOf(ctx, "resume.parsed", { callbackUrl: hook.url }));
    expect(await attempt(ctx, id)).toEqual({ status: "delivered", at: null });
    const request = only(hook.received);
    const timestamp = request.headers["x-resumeparser-timestamp"];
    const signature = createHmac("sha256", INSTALLATION_SECRET)
      .update(`${timestamp}.`)
      .update(request.body)
      .digest("hex");
    expect(request.headers).toMatchObject({
      "content-type": "application/json",
      "user-agent": "Talentwire-Webhook/1.0",
      "x-resumeparser-event": "resume.completed",
      "x-resumeparser-signature": `sha256=${signature}`,
    });
    const delivery = await stored(id);
    expect(JSON.parse(request.body.toString())).toEqual({
      job_id: "res_01kahz5v8r3m1c2d4e5f6g7h8j",
      status: "completed",
      result: sampleResult,
      event: "resume.completed",
      event_id: delivery.eventId,
      created_at: expect.stringMatching(/^\d{4}-.*Z$/),
    });
    expect(delivery).toMatchObject({ status: "DELIVERED", attemptCount: 1, lastStatusCode: 202, nextAttemptAt: null });
    expect(only(delivery.attempts)).toMatchObject({
      number: 1,
      success: true,
      statusCode: 202,
      responseHeaders: { "x-answer": "yes" },
      requestBody: request.body.toString(),
      requestHeaders: { "X-ResumeParser-Signature": `sha256=${signature}` },
      remoteAddress: "127.0.0.1",
      errorClass: null,
    });
  });

  it("of a failed parse tells the job's error", async () => {
    const ctx = await harness.organization();
    const hook = await receiver();
    const id = only(await deliveriesOf(ctx, "resume.parse_failed", { callbackUrl: hook.url }));
    await attempt(ctx, id);
    const request = only(hook.received);
    expect(request.headers["x-resumeparser-event"]).toBe("resume.failed");
    expect(JSON.parse(request.body.toString())).toMatchObject({
      status: "failed",
      error: { code: "FILE_ENCRYPTED", message: "The file is protected by a password." },
      event: "resume.failed",
    });
  });

  it("is signed with the organization's own secret once it has one", async () => {
    const ctx = await harness.organization();
    await ctx.db.organization.update({
      where: { id: ctx.organization.id },
      data: { signingSecretEncrypted: sealSecret("own-secret").sealed },
    });
    const hook = await receiver();
    await attempt(ctx, only(await deliveriesOf(ctx, "resume.parsed", { callbackUrl: hook.url })));
    const { headers, body } = only(hook.received);
    const timestamp = headers["x-resumeparser-timestamp"];
    const signature = createHmac("sha256", "own-secret").update(`${timestamp}.`).update(body).digest("hex");
    expect(headers["x-resumeparser-signature"]).toBe(`sha256=${signature}`);
  });

  it("asked for again after it was written is not made again", async () => {
    const ctx = await harness.organization();
    const hook = await answering(500);
    const id = only(await deliveriesOf(ctx, "resume.parsed", { callbackUrl: hook.url }));
    const first = await attempt(ctx, id);
    expect(await attempt(ctx, id)).toEqual(first);
    expect(hook.received).toHaveLength(1);
  });

  it("made by two workers at once is written once", async () => {
    const ctx = await harness.organization();
    const hook = await answering(500);
    const id = only(await deliveriesOf(ctx, "resume.parsed", { callbackUrl: hook.url }));
    const results = await Promise.all([attempt(ctx, id), attempt(ctx, id), attempt(ctx, id)]);
    expect(new Set(results.map((result) => result.status))).toEqual(new Set(["retrying"]));
    expect(await stored(id)).toMatchObject({ attemptCount: 1, attempts: [{ number: 1 }] });
  });

  it("lost between the post and its log is sent again: same event id, fresh timestamp", async () => {
    const ctx = await harness.organization();
    const hook = await receiver();
    const id = only(await deliveriesOf(ctx, "resume.parsed", { callbackUrl: hook.url }));
    const dying = {
      ...harness.tools,
      poster: {
        ...harness.poster,
        async post(request: Parameters<typeof harness.poster.post>[0]): Promise<PostOutcome> {
          await harness.poster.post(request);
          throw new Error("killed");
        },
      },
    };
    await expect(attemptDelivery(ctx, { deliveryId: id, number: 1 }, dying)).rejects.toThrow("killed");
    harness.clock.advance(3_000);
    expect(await attempt(ctx, id)).toMatchObject({ status: "delivered" });
    const [first, second] = hook.received;
    expect(second?.body).toEqual(first?.body);
    expect(second?.headers["x-resumeparser-timestamp"]).not.toBe(first?.headers["x-resumeparser-timestamp"]);
    expect(second?.headers["x-resumeparser-signature"]).not.toBe(first?.headers["x-resumeparser-signature"]);
    expect(await stored(id)).toMatchObject({ attemptCount: 1, attempts: [{ number: 1 }] });
  });

  it("of an erased résumé is discarded, and what was under way keeps no copy", async () => {
    const ctx = await harness.organization();
    const erase = () =>
      ctx.db.event.updateMany({ data: { data: { erased: true } }, where: { organizationId: ctx.organization.id } });
    const hook = await receiver();
    const underway = only(await deliveriesOf(ctx, "resume.parsed", { callbackUrl: hook.url }));
    hook.answer = (_request, response) => void erase().then(() => response.end());
    expect(await attempt(ctx, underway)).toMatchObject({ status: "delivered" });
    expect(only((await stored(underway)).attempts)).toMatchObject({ requestBody: "" });
    const later = only(await deliveriesOf(ctx, "resume.parsed", { callbackUrl: hook.url }));
    await erase();
    expect(await attempt(ctx, later)).toEqual({ status: "discarded", at: null });
    expect(hook.received).toHaveLength(1);
  });
});

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

describe("receivers that misbehave", () => {
  it("a redirect is a failure and is not followed", async () => {
    const ctx = await harness.organization();
    const target = await receiver();
    const hook = await answering(301, { location: target.url });
    await endpoint(ctx, hook.url);
    const id = only(await deliveriesOf(ctx, "resume.created"));
    expect(await attempt(ctx, id)).toMatchObject({ status: "retrying" });
    expect(await stored(id)).toMatchObject({ lastErrorClass: "REDIRECT", lastStatusCode: 301 });
    expect(target.received).toHaveLength(0);
  });

  it("a connection closed mid-body after a 200 is a success, marked truncated", async () => {
    const ctx = await harness.organization();
    const raw = await startRawReceiver((socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf"));
    cleanups.push(raw.close);
    await endpoint(ctx, raw.url);
    const id = only(await deliveriesOf(ctx, "resume.created"));
    expect(await attempt(ctx, id)).toMatchObject({ status: "delivered" });
    expect(only((await stored(id)).attempts)).toMatchObject({ responseTruncated: true, responseBody: "half" });
  });

  it("one that cannot be reached is retried and told", async () => {
    const ctx = await harness.organization();
    const gone = await startReceiver();
    await gone.close();
    await endpoint(ctx, gone.url);
    const id = only(await deliveriesOf(ctx, "resume.created"));
    expect(await attempt(ctx, id)).toMatchObject({ status: "retrying" });
    expect(await stored(id)).toMatchObject({ lastErrorClass: "CONNECTION_REFUSED", lastStatusCode: null });
  });

  it("a private address that is not allowed is never called", async () => {
    const ctx = await harness.organization();
    await endpoint(ctx, "https://10.0.0.1/");
    const id = only(await deliveriesOf(ctx, "resume.created"));
    expect(await attempt(ctx, id)).toMatchObject({ status: "retrying" });
    expect(await stored(id)).toMatchObject({ lastErrorClass: "BLOCKED_ADDRESS" });
  });
});
