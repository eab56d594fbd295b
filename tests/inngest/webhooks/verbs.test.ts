import { beforeAll, describe, expect, it } from "vitest";
import { allPermissions } from "#lib/contract/permissions.ts";
import { createEndpointBody } from "#lib/contract/webhooks.ts";
import type { Context } from "#lib/platform/context.ts";
import { decrypt } from "#lib/platform/crypto.ts";
import { attemptDelivery } from "#lib/webhooks/attempt-delivery.ts";
import { createEndpoint } from "#lib/webhooks/create-endpoint.ts";
import { deleteEndpoint } from "#lib/webhooks/delete-endpoint.ts";
import { getDelivery, listDeliveries } from "#lib/webhooks/list-deliveries.ts";
import { listEndpoints } from "#lib/webhooks/list-endpoints.ts";
import { readFeed } from "#lib/webhooks/read-feed.ts";
import { registerCallback } from "#lib/webhooks/register-callback.ts";
import { replayDelivery } from "#lib/webhooks/replay-delivery.ts";
import { rotateSecret, rotateSigningSecret } from "#lib/webhooks/rotate-secret.ts";
import { sampleSources } from "#lib/webhooks/samples.ts";
import { testEndpoint } from "#lib/webhooks/test-endpoint.ts";
import { updateEndpoint } from "#lib/webhooks/update-endpoint.ts";
import { startReceiver } from "#tests/support/receiver.ts";
import { createHarness, deliveriesOf, record } from "./support/harness.ts";

const harness = createHarness();
let url: string;
beforeAll(async () => {
  const receiver = await startReceiver();
  url = receiver.url;
  return () => receiver.close();
});

const make = (ctx: Context, more: object = {}) => createEndpoint(ctx, createEndpointBody.parse({ url, ...more }));
const withKey = (ctx: Context, more: object): Context => ({
  ...ctx,
  actor: { kind: "api_key", id: "key_1", permissions: [...allPermissions], linked: true, ...more },
});

describe("registering the URL of results", () => {
  it("twice, and twice at once, leaves one endpoint with the last URL", async () => {
    const ctx = await harness.organization();
    const first = await registerCallback(ctx, { callback_url: url });
    await Promise.all([1, 2, 3].map((n) => registerCallback(ctx, { callback_url: `${url}/${n}` })));
    const last = await registerCallback(ctx, { callback_url: `${url}/last` });
    expect(last).toMatchObject({ webhook_id: first.webhook_id, events: ["resume.completed", "resume.failed"] });
    expect(await listEndpoints(ctx)).toMatchObject([
      { url: `${url}/last`, format: "resume-parser", secretLast4: null },
    ]);
  });

  it("brings back a deleted or disabled one", async () => {
    const ctx = await harness.organization();
    const { webhook_id } = await registerCallback(ctx, { callback_url: url });
    await updateEndpoint(ctx, webhook_id, { state: "disabled" });
    await deleteEndpoint(ctx, webhook_id);
    await registerCallback(ctx, { callback_url: url });
    expect(await listEndpoints(ctx)).toMatchObject([{ id: webhook_id, state: "active" }]);
  });

  it("with a key that is not linked to a client names /admin", async () => {
    const ctx = withKey(await harness.organization(), { linked: false });
    await expect(registerCallback(ctx, { callback_url: url })).rejects.toMatchObject({
      code: "KEY_NOT_LINKED",
      message: expect.stringContaining("/admin"),
    });
  });
});

describe("permissions", () => {
  it("are asked for by every verb", async () => {
    const ctx = withKey(await harness.organization(), { permissions: ["resumes"] });
    const calls = [
      () => registerCallback(ctx, { callback_url: url }),
      () => make(ctx),
      () => listEndpoints(ctx),
      () => updateEndpoint(ctx, "we_1", {}),
      () => deleteEndpoint(ctx, "we_1"),
      () => rotateSecret(ctx, "we_1"),
      () => rotateSigningSecret(ctx),
      () => testEndpoint(ctx, "we_1"),
      () => replayDelivery(ctx, "dlv_1"),
      () => listDeliveries(ctx, { limit: 10 }),
      () => getDelivery(ctx, "dlv_1"),
      () => readFeed(ctx, { format: "standard", since: new Date().toISOString() }, sampleSources),
    ];
    for (const call of calls) await expect(call()).rejects.toMatchObject({ code: "MISSING_PERMISSION" });
  });

  it("another organization's endpoint and delivery are not found", async () => {
    const [mine, theirs] = [await harness.organization(), await harness.organization()];
    const { id } = await make(mine);
    const [deliveryId = ""] = await deliveriesOf(mine, "resume.created");
    const calls = [
      () => updateEndpoint(theirs, id, {}),
      () => deleteEndpoint(theirs, id),
      () => rotateSecret(theirs, id),
      () => testEndpoint(theirs, id),
      () => replayDelivery(theirs, deliveryId),
      () => getDelivery(theirs, deliveryId),
    ];
    for (const call of calls) await expect(call()).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("secrets", () => {
  it("are stored sealed, shown once, and told by their last four characters", async () => {
    const ctx = await harness.organization();
    const made = await make(ctx);
    const row = await ctx.db.endpoint.findUniqueOrThrow({ where: { id: made.id } });
    expect(row.secretEncrypted).not.toContain(made.secret);
    expect(decrypt(row.secretEncrypted ?? "")).toBe(made.secret);
    const [listed] = await listEndpoints(ctx);
    expect(listed?.secretLast4).toBe(made.secret?.slice(-4));
    expect(JSON.stringify(listed)).not.toContain(made.secret);
  });

  it("of a deleted endpoint are forgotten", async () => {
    const ctx = await harness.organization();
    const { id } = await make(ctx);
    await deleteEndpoint(ctx, id);
    expect(await ctx.db.endpoint.findUnique({ where: { id } })).toMatchObject({
      secretEncrypted: null,
      secretLast4: null,
    });
  });

  it("shared by the organization are rotated for all who share it", async () => {
    const ctx = await harness.organization();
    const { webhook_id } = await registerCallback(ctx, { callback_url: url });
    const { secret } = await rotateSecret(ctx, webhook_id);
    const { id } = ctx.organization;
    const row = await ctx.db.organization.findUniqueOrThrow({ where: { id } });
    expect(decrypt(row.signingSecretEncrypted ?? "")).toBe(secret);
    expect(await listEndpoints(ctx)).toMatchObject([{ id: webhook_id, secretLast4: null }]);
  });

  it("chosen for the standard format must be of its form", async () => {
    const ctx = await harness.organization();
    for (const secret of ["plain", "whsec_", "whsec_c2hvcnQ="]) {
      await expect(make(ctx, { secret })).rejects.toMatchObject({ code: "INVALID_INPUT" });
    }
    await make(ctx, { secret: `whsec_${Buffer.alloc(24, 1).toString("base64")}` });
  });
});

describe("a test", () => {
  it("makes one attempt, tells what came back and counts nowhere", async () => {
    const ctx = await harness.organization();
    const receiver = await startReceiver({ answer: (_request, response) => response.writeHead(503).end("busy") });
    const { id } = await make(ctx, { url: receiver.url });
    await updateEndpoint(ctx, id, { state: "disabled" });
    expect(await testEndpoint(ctx, id, { event: "resume.parsed" })).toMatchObject({
      delivery: { status: "exhausted", test: true, attempts: 1, nextAttemptAt: null },
      attempt: { response: { statusCode: 503, body: "busy" } },
    });
    expect(JSON.parse(receiver.received[0]?.body.toString() ?? "{}")).toMatchObject({
      type: "resume.parsed",
      data: { result: { candidate: { name: "Jane Doe" } } },
    });
    expect(await ctx.db.endpoint.findUnique({ where: { id } })).toMatchObject({
      consecutiveExhausted: 0,
      firstFailureAt: null,
    });
    expect((await listDeliveries(ctx, { limit: 10, test: false })).data).toEqual([]);
    await receiver.close();
  });
});

describe("deliveries", () => {
  it("page by cursor without gap or repetition, also within one instant", async () => {
    const ctx = await harness.organization();
    await make(ctx);
    const made: string[] = [];
    for (let i = 0; i < 7; i++) made.push(...(await deliveriesOf(ctx, "resume.created")));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listDeliveries(ctx, { limit: 3, cursor });
      seen.push(...page.data.map((delivery) => delivery.id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toHaveLength(7);
    expect(new Set(seen)).toEqual(new Set(made));
  });

  it("still being tried, or of an endpoint that takes nothing, are not replayed", async () => {
    const ctx = await harness.organization();
    const { id } = await make(ctx);
    const [deliveryId = ""] = await deliveriesOf(ctx, "resume.created");
    await expect(replayDelivery(ctx, deliveryId)).rejects.toMatchObject({ code: "CONFLICT" });
    await attemptDelivery(ctx, { deliveryId, number: 1 }, harness.tools);
    expect(await replayDelivery(ctx, deliveryId)).toMatchObject({ status: "pending", replayOf: deliveryId });
    await updateEndpoint(ctx, id, { state: "disabled" });
    await expect(replayDelivery(ctx, deliveryId)).rejects.toMatchObject({ code: "CONFLICT" });
  });
});

describe("the feed", () => {
  it("gives events as the format sends them, of this organization, erased ones left out", async () => {
    const ctx = await harness.organization();
    const since = new Date(Date.now() - 60_000).toISOString();
    await record(await harness.organization(), "resume.parsed");
    const id = await record(ctx, "resume.parsed");
    await record(ctx, "resume.created");
    await record(ctx, "resume.parsed", { data: { resumeId: "res_1", erased: true } });
    const { data, next } = await readFeed(ctx, { format: "resume-parser", since }, sampleSources);
    expect(data.map((entry) => entry.event.id)).toEqual([id]);
    expect(JSON.parse(Buffer.from(data[0]?.bodyBase64 ?? "", "base64").toString())).toMatchObject({
      event: "resume.completed",
      event_id: id,
    });
    expect(Date.parse(next)).toBeGreaterThan(Date.parse(since));
  });
});
