import { createHmac } from "node:crypto";
import { afterEach, describe, expect, inject, it } from "vitest";
import { asAdmin, call, newClient, textResume, untilEnded, upload } from "#tests/support/client.ts";
import { type Received, type Receiver, startReceiver } from "#tests/support/receiver.ts";

const receivers: Receiver[] = [];
afterEach(async () => {
  for (const receiver of receivers.splice(0)) await receiver.close();
});

async function receive(): Promise<Receiver> {
  const receiver = await startReceiver();
  receivers.push(receiver);
  return receiver;
}

const register = (key: string, callbackUrl: string) =>
  call("POST", "/v1/webhooks/register", { key, json: { callback_url: callbackUrl } });

/** As the seed's document computes it. */
function expectSigned(request: Received, secret = inject("server").webhookSecret): void {
  const timestamp = String(request.headers["x-resumeparser-timestamp"]);
  const digest = createHmac("sha256", secret).update(`${timestamp}.`).update(request.body).digest("hex");
  expect(request.headers["x-resumeparser-signature"]).toBe(`sha256=${digest}`);
  expect(Math.abs(Date.now() / 1000 - Number(timestamp))).toBeLessThan(60);
}

describe("results by webhook", () => {
  it("go to the registered URL, signed, with the response shape and event headers", async () => {
    const { key } = await newClient();
    const receiver = await receive();
    expect((await register(key, receiver.url)).status).toBe(200);
    const { body: job } = await upload(key);
    const [request] = await receiver.waitFor(1);
    if (!request) throw new Error("nothing came");
    expectSigned(request);
    expect(request.headers).toMatchObject({
      "x-resumeparser-event": "resume.completed",
      "content-type": "application/json",
      "user-agent": "Talentwire-Webhook/1.0",
    });
    const body = JSON.parse(request.body.toString());
    expect(body).toMatchObject({ job_id: job.job_id, status: "completed", event: "resume.completed" });
    expect(body.result.candidate.email).toBe("imani.wanjiru@mail.example");
    expect(body.event_id).toMatch(/^evt_/);
  });

  it("of a failed job carry the error", async () => {
    const { key } = await newClient();
    const receiver = await receive();
    await upload(key, new File(["%PDF-1.7\nbroken"], "broken.pdf"), { fields: { callback_url: receiver.url } });
    const [request] = await receiver.waitFor(1);
    expect(request?.headers["x-resumeparser-event"]).toBe("resume.failed");
    expect(JSON.parse(request?.body.toString() ?? "{}")).toMatchObject({
      status: "failed",
      error: { code: "FILE_CORRUPT", message: expect.any(String) },
    });
  });

  it("go to an upload's callback_url alone when it has one, and a second registration replaces the first", async () => {
    const { key } = await newClient();
    const [old, current, once] = [await receive(), await receive(), await receive()];
    await register(key, old.url);
    await register(key, current.url);
    const special = await upload(key, textResume(), { fields: { callback_url: once.url } });
    await once.waitFor(1);
    const usual = await upload(key);
    const [request] = await current.waitFor(1);
    expect(JSON.parse(request?.body.toString() ?? "{}").job_id).toBe(usual.body.job_id);
    expect(JSON.parse(once.received[0]?.body.toString() ?? "{}").job_id).toBe(special.body.job_id);
    expect(old.received).toEqual([]);
  });

  it("of a cached answer come as an event of their own", async () => {
    const { key } = await newClient();
    const receiver = await receive();
    await register(key, receiver.url);
    const file = textResume();
    const first = await upload(key, file);
    await untilEnded(key, first.body.job_id);
    const again = await upload(key, file);
    expect(again.body.cached).toBe(true);
    const bodies = (await receiver.waitFor(2)).map((request) => JSON.parse(request.body.toString()));
    expect(bodies.map((body) => body.job_id).sort()).toEqual([first.body.job_id, again.body.job_id].sort());
    expect(new Set(bodies.map((body) => body.event_id)).size).toBe(2);
  });
});

describe("POST /v1/webhooks/register", () => {
  it("with a key not linked to a client answers 403 KEY_NOT_LINKED and names /admin", async () => {
    const cookie = await asAdmin();
    const { body: unlinked } = await call("POST", "/api/admin/api-keys", { cookie, json: { name: "Loose" } });
    const answer = await register(unlinked.key, "https://example.com/hook");
    expect([answer.status, answer.body.error.code]).toEqual([403, "KEY_NOT_LINKED"]);
    expect(answer.body.error.message).toContain("/admin");
  });

  it("refuses http, private targets, credentials in the URL and what is no URL", async () => {
    const { key } = await newClient();
    for (const [url, code] of [
      ["http://example.com/hook", "INSECURE_WEBHOOK_URL"],
      ["https://192.168.1.10/hook", "PRIVATE_WEBHOOK_URL"],
      ["https://169.254.169.254/latest", "PRIVATE_WEBHOOK_URL"],
      ["https://user:password@example.com/hook", "INVALID_INPUT"],
      ["nonsense", "INVALID_INPUT"],
      [`https://example.com/${"x".repeat(2048)}`, "INVALID_INPUT"],
    ]) {
      const answer = await register(key, url ?? "");
      expect([url, answer.status, answer.body.error.code]).toEqual([url, 400, code]);
    }
    expect((await register(key, "https://no-such-host.example/hook")).status).toBe(200);
  });
});

describe("GET /v1/webhooks/docs", () => {
  it("is a page, and Markdown when asked", async () => {
    const page = await call("GET", "/v1/webhooks/docs", { headers: { Accept: "text/html" } });
    expect(page.headers.get("content-type")).toContain("text/html");
    expect(page.body).toContain("X-ResumeParser-Signature");
    const markdown = await call("GET", "/v1/webhooks/docs", { headers: { Accept: "text/markdown" } });
    expect(markdown.headers.get("content-type")).toContain("text/markdown");
    expect(markdown.body).toContain("```python");
  });
});
