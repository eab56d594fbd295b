import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { PostOutcome } from "#lib/platform/safe-fetch/post-guarded.ts";
import { attemptDelivery } from "#lib/webhooks/attempt-delivery.ts";
import { sampleResult } from "#lib/webhooks/samples.ts";
import { sealSecret } from "#lib/webhooks/secrets.ts";
import { startRawReceiver, startReceiver } from "#tests/support/receiver.ts";
import {
  createHarness,
  createKit,
  deliveriesOf,
  fanOut,
  INSTALLATION_SECRET,
  only,
  record,
} from "./support/harness.ts";

const harness = createHarness();
const { answering, attempt, cleanups, endpoint, receiver, stored } = createKit(harness);

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
    const requested = await fanOut(ctx, await record(ctx, "resume.parsed"));
    expect(requested.map(({ target }) => target).sort()).toEqual([all, named].sort());
  });

  it("done twice makes each delivery once", async () => {
    const ctx = await harness.organization();
    await endpoint(ctx, "https://a.example/");
    const eventId = await record(ctx, "resume.created");
    const first = await fanOut(ctx, eventId);
    expect(await fanOut(ctx, eventId)).toEqual(first);
    expect(await ctx.db.delivery.count({ where: { eventId } })).toBe(1);
  });

  it("a callback URL goes before the registered one, and only one of them is called", async () => {
    const ctx = await harness.organization();
    await endpoint(ctx, "https://registered.example/", { format: "resume-parser", secretEncrypted: null });
    const standard = await endpoint(ctx, "https://standard.example/");
    const callbackUrl = "https://callback.example/";
    const requested = await fanOut(ctx, await record(ctx, "resume.parsed", { callbackUrl }));
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
