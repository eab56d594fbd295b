import { afterEach, describe, expect, it } from "vitest";
import { call, newAccount, newClient, textResume, untilEnded, upload } from "#tests/support/client.ts";
import { type Receiver, startReceiver } from "#tests/support/receiver.ts";

const receivers: Receiver[] = [];
afterEach(async () => {
  for (const receiver of receivers.splice(0)) await receiver.close();
});
async function receive(answer?: Receiver["answer"]): Promise<Receiver> {
  const receiver = await startReceiver(answer ? { answer } : {});
  receivers.push(receiver);
  return receiver;
}

describe("/api/webhooks (seed 001)", () => {
  const body = (url: string) => ({
    url,
    events: ["resume.created", "resume.updated", "ai.analysis_completed"],
    secret: "your_webhook_secret",
    active: true,
  });

  it("makes, lists, changes and deletes webhooks; the secret is in the first answer only", async () => {
    const { key } = await newClient();
    const { url } = await receive();
    const made = await call("POST", "/api/webhooks", { key, json: body(url) });
    expect(made.body).toMatchObject({ success: true, data: { ...body(url), id: expect.any(String) } });
    const path = `/api/webhooks/${made.body.data.id}`;
    const listed = await call("GET", "/api/webhooks", { key });
    expect(listed.body.data).toMatchObject([{ id: made.body.data.id, url, active: true, secretLast4: "cret" }]);
    expect(JSON.stringify(listed.body)).not.toContain("your_webhook_secret");
    const changed = await call("PUT", path, { key, json: { events: ["*"], active: false } });
    expect(changed.body).toMatchObject({ success: true, data: { url, events: ["*"], active: false } });
    expect((await call("GET", path, { key })).body.data).toMatchObject({ events: ["*"], active: false });
    expect((await call("DELETE", path, { key })).body).toMatchObject({ success: true });
    expect((await call("GET", path, { key })).status).toBe(404);
  });

  it("generates a secret when none is given", async () => {
    const { key } = await newClient();
    const { url } = await receive();
    const made = await call("POST", "/api/webhooks", { key, json: { url, events: ["*"] } });
    expect(made.body.data).toMatchObject({ active: true, secret: expect.stringMatching(/^whsec_/) });
  });

  it.each([
    [{ events: ["*"] }, "url"],
    [{ url: "https://a.example/", events: ["resume.parsed"] }, "events.0"],
    [{ url: "https://a.example/", events: [] }, "events"],
    [{ url: "https://a.example/", events: ["*"], colour: "red" }, "colour"],
    [{ url: "not a url", events: ["*"] }, "url"],
    [{ url: "https://a.example/", events: ["*"], secret: "short" }, "secret"],
  ])("%j is INVALID_INPUT at %s", async (json, field) => {
    const { key } = await newClient();
    const { status, body: answer } = await call("POST", "/api/webhooks", { key, json });
    expect(status).toBe(400);
    expect(answer.error.code).toBe("INVALID_INPUT");
    expect(Object.keys(answer.error.details.fields)).toContain(field);
  });

  it.each([
    ["http://example.com/", "INSECURE_WEBHOOK_URL"],
    ["https://10.0.0.1/", "PRIVATE_WEBHOOK_URL"],
    ["https://[::ffff:169.254.169.254]/", "PRIVATE_WEBHOOK_URL"],
  ])("%s is %s", async (url, code) => {
    const { key } = await newClient();
    const answer = await call("POST", "/api/webhooks", { key, json: { url, events: ["*"] } });
    expect(answer).toMatchObject({ status: 400, body: { error: { code } } });
  });

  it("another organization's webhook is 404", async () => {
    const [mine, theirs] = [await newClient(), await newClient()];
    const { url } = await receive();
    const made = await call("POST", "/api/webhooks", { key: mine.key, json: { url, events: ["*"] } });
    const path = `/api/webhooks/${made.body.data.id}`;
    for (const [method, at] of [
      ["GET", path],
      ["DELETE", path],
      ["POST", `${path}/test`],
      ["GET", `${path}/logs`],
    ] as const) {
      expect((await call(method, at, { key: theirs.key })).status).toBe(404);
    }
  });

  it("delivers, logs and leaves tests out of the log unless asked", async () => {
    const { key } = await newClient();
    const receiver = await receive();
    const made = await call("POST", "/api/webhooks", { key, json: { url: receiver.url, events: ["resume.created"] } });
    const path = `/api/webhooks/${made.body.data.id}`;
    const tested = await call("POST", `${path}/test`, { key });
    expect(tested.body).toMatchObject({ success: true, data: { status_code: 200, delivered: true, attempts: 1 } });
    await upload(key, textResume());
    const requests = await receiver.waitFor(2);
    expect(JSON.parse(requests[1]?.body.toString() ?? "{}")).toMatchObject({
      type: "resume.created",
      api_version: "2024-12-30",
      data: { resume: { id: expect.any(String), status: "DRAFT" } },
    });
    await expect
      .poll(async () => (await call("GET", `${path}/logs?limit=50`, { key })).body.data)
      .toMatchObject([
        { event_type: "resume.created", status_code: 200, attempts: 1, delivered_at: expect.any(String) },
      ]);
    expect((await call("GET", `${path}/logs?test=true`, { key })).body.data).toHaveLength(2);
  });

  it("works with the signed-in session, but not from another site", async () => {
    const { cookie } = await newAccount();
    expect((await call("GET", "/api/webhooks", { cookie })).body).toEqual({ success: true, data: [] });
    const { url } = await receive();
    const json = { url, events: ["*"] };
    const foreign = await call("POST", "/api/webhooks", { cookie, json, headers: { Origin: "https://evil.example" } });
    expect(foreign.status).toBe(403);
  });

  it("needs the permission", async () => {
    const { key } = await newClient({ permissions: ["resumes"] });
    expect(await call("GET", "/api/webhooks", { key })).toMatchObject({
      status: 403,
      body: { error: { code: "MISSING_PERMISSION" } },
    });
    expect((await call("GET", "/api/webhooks")).status).toBe(401);
  });
});

describe("/api/webhooks/config (seed 004)", () => {
  const availableEvents = [
    "resume.parsed",
    "resume.parse_failed",
    "ats.check_completed",
    "ats.check_failed",
    "tailoring.completed",
    "tailoring.failed",
    "operation.cancelled",
  ];

  it("is made with a secret, changed without one, and deleted", async () => {
    const { key } = await newClient();
    const config = "/api/webhooks/config";
    expect((await call("GET", config, { key })).body).toEqual({ configured: false, config: null, availableEvents });
    const { url } = await receive();
    const json = { url, enabled: true, enabledEvents: ["resume.parsed", "tailoring.completed"] };
    const made = await call("POST", config, { key, json });
    expect(made).toMatchObject({
      status: 200,
      body: {
        success: true,
        config: { ...json, secret: expect.stringMatching(/^[0-9a-f]{64}$/) },
        message: "Webhook configuration saved successfully",
      },
    });
    const again = await call("POST", config, { key, json: { ...json, enabled: false } });
    expect(again.body.config).not.toHaveProperty("secret");
    const got = await call("GET", config, { key });
    expect(got.body).toMatchObject({
      configured: true,
      config: { id: made.body.config.id, enabled: false },
      availableEvents,
    });
    expect(JSON.stringify(got.body)).not.toContain(made.body.config.secret);
    expect((await call("DELETE", config, { key })).body).toEqual({
      success: true,
      message: "Webhook configuration deleted successfully",
    });
    expect((await call("GET", config, { key })).body.configured).toBe(false);
    expect((await call("POST", "/api/webhooks/test", { key })).status).toBe(404);
  });

  it("tests, logs, counts and regenerates the secret", async () => {
    const { key } = await newClient();
    const receiver = await receive();
    await call("POST", "/api/webhooks/config", { key, json: { url: receiver.url } });
    expect((await call("POST", "/api/webhooks/test", { key })).body).toEqual({
      success: true,
      message: "Test webhook sent successfully",
      statusCode: 200,
      deliveryId: expect.any(String),
    });
    const { body: job } = await upload(key, textResume());
    await untilEnded(key, job.job_id);
    const [, request] = await receiver.waitFor(2);
    const sent = JSON.parse(request?.body.toString() ?? "{}");
    expect(sent).toMatchObject({ event: "resume.parsed", data: { resumeId: job.job_id, success: true } });
    const logs = () => call("GET", "/api/webhooks/logs?limit=50&offset=0&event=resume.parsed&success=true", { key });
    await expect
      .poll(async () => (await logs()).body.pagination)
      .toEqual({ total: 1, limit: 50, offset: 0, hasMore: false });
    expect((await logs()).body.logs).toMatchObject([
      { event: "resume.parsed", success: true, statusCode: 200, attempts: 1, error: null, deliveryId: sent.deliveryId },
    ]);
    expect((await call("GET", "/api/webhooks/stats", { key })).body).toEqual({
      total: 1,
      successful: 1,
      failed: 0,
      successRate: "100.00",
      averageAttempts: "1.00",
      byEvent: { "resume.parsed": { total: 1, successful: 1, failed: 0 } },
    });
    expect((await call("GET", "/api/webhooks/stats?test=true", { key })).body.total).toBe(2);
    const regenerated = await call("POST", "/api/webhooks/regenerate-secret", { key });
    expect(regenerated.body).toMatchObject({ success: true, secret: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it("tells what a failed test ran into", async () => {
    const { key } = await newClient();
    const receiver = await receive();
    await call("POST", "/api/webhooks/config", { key, json: { url: receiver.url } });
    await receiver.close();
    receivers.pop();
    expect((await call("POST", "/api/webhooks/test", { key })).body).toEqual({
      success: false,
      error: "Failed to deliver test webhook",
      details: "The connection was refused.",
      statusCode: null,
      deliveryId: expect.any(String),
    });
  });
});

describe("/v1/webhooks", () => {
  it("manages endpoints and their secrets", async () => {
    const { key } = await newClient();
    const { url } = await receive();
    const endpoints = "/v1/webhooks/endpoints";
    const made = await call("POST", endpoints, { key, json: { url, description: "CRM" } });
    expect(made).toMatchObject({
      status: 201,
      body: { url, format: "standard", events: ["*"], state: "active", secret: expect.stringMatching(/^whsec_/) },
    });
    const path = `${endpoints}/${made.body.id}`;
    const got = await call("GET", path, { key });
    expect(got.body).not.toHaveProperty("secret");
    expect(got.body.secretLast4).toBe(made.body.secret.slice(-4));
    const rotated = await call("POST", `${path}/secret/rotate`, { key });
    expect(rotated.body.secret).not.toBe(made.body.secret);
    expect(Date.parse(rotated.body.previousSecretExpiresAt) - Date.now()).toBeGreaterThan(23 * 3_600_000);
    const headers = { "X-Team": "crm" };
    const changed = await call("PATCH", path, { key, json: { headers, events: ["resume.parsed"], state: "disabled" } });
    expect(changed.body).toMatchObject({
      headers,
      events: ["resume.parsed"],
      state: "disabled",
      disabledReason: "BY_OWNER",
    });
    expect((await call("PATCH", path, { key, json: { headers: { Host: "x" } } })).status).toBe(400);
    expect((await call("DELETE", path, { key })).status).toBe(204);
    expect((await call("GET", endpoints, { key })).body.data).toEqual([]);
  });

  it("shows deliveries with their attempts, and replays them", async () => {
    const { key } = await newClient();
    const receiver = await receive();
    const made = await call("POST", "/v1/webhooks/endpoints", {
      key,
      json: { url: receiver.url, events: ["resume.parsed"] },
    });
    const { body: job } = await upload(key, textResume());
    await receiver.waitFor(1);
    const list = () => call("GET", `/v1/webhooks/deliveries?endpointId=${made.body.id}&status=delivered`, { key });
    await expect.poll(async () => (await list()).body.data).toHaveLength(1);
    const [delivery] = (await list()).body.data;
    const detail = await call("GET", `/v1/webhooks/deliveries/${delivery.id}`, { key });
    expect(detail.body).toMatchObject({
      event: "resume.parsed",
      attempts: 1,
      attemptList: [
        {
          number: 1,
          success: true,
          request: { headers: { "webhook-id": delivery.eventId }, body: expect.stringContaining(job.job_id) },
          response: { statusCode: 200, body: "ok", truncated: false },
          remoteAddress: expect.stringContaining("127.0.0.1"),
          timings: { totalMs: expect.any(Number) },
        },
      ],
    });
    const replay = await call("POST", `/v1/webhooks/deliveries/${delivery.id}/replay`, { key });
    expect(replay).toMatchObject({ status: 202, body: { replayOf: delivery.id } });
    const [first, second] = await receiver.waitFor(2);
    expect(second?.headers["webhook-id"]).toBe(first?.headers["webhook-id"]);
    const events = await call("GET", "/v1/webhooks/events?type=resume.parsed", { key });
    expect(events.body.data).toMatchObject([{ id: delivery.eventId, type: "resume.parsed", test: false }]);
    const types = await call("GET", "/v1/webhooks/event-types", { key });
    expect(types.body.data.find((entry: { type: string }) => entry.type === "resume.parsed").formats).toEqual({
      standard: "resume.parsed",
      "resume-parser": "resume.completed",
      roleready: "resume.parsed",
    });
  });

  it("gives statistics, sparklines and the feed", async () => {
    const { key } = await newClient();
    const receiver = await receive();
    const made = await call("POST", "/v1/webhooks/endpoints", {
      key,
      json: { url: receiver.url, events: ["resume.created"] },
    });
    const since = new Date(Date.now() - 60_000).toISOString();
    await upload(key, textResume());
    await receiver.waitFor(1);
    const statistics = () => call("GET", `/v1/webhooks/statistics?range=1h&endpointId=${made.body.id}`, { key });
    await expect.poll(async () => (await statistics()).body.delivered).toBe(1);
    expect((await statistics()).body).toMatchObject({ failed: 0, byOutcome: [{ outcome: "200", count: 1 }] });
    expect((await call("GET", "/v1/webhooks/sparklines", { key })).body.data).toMatchObject([
      { endpointId: made.body.id },
    ]);
    const feed = await call("GET", `/v1/webhooks/feed?format=smartcv&since=${since}`, { key });
    expect(feed.body.data).toMatchObject([{ event: { type: "resume.created" }, contentType: "application/json" }]);
  });

  it("keeps metrics closed without a token of the installation", async () => {
    expect((await call("GET", "/metrics")).status).toBe(404);
  });

  it("signs results with the organization's secret once it has one", async () => {
    const { key } = await newClient();
    expect((await call("GET", "/v1/webhooks/signing-secret", { key })).body).toEqual({ last4: null });
    const made = await call("POST", "/v1/webhooks/signing-secret", { key });
    expect(made.body.secret).toMatch(/^whsec_/);
    expect((await call("GET", "/v1/webhooks/signing-secret", { key })).body).toEqual({
      last4: made.body.secret.slice(-4),
    });
  });
});
