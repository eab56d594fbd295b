import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EventType } from "#lib/contract/event-catalogue.ts";
import { newId } from "#lib/platform/ids.ts";
import { attemptDelivery } from "#lib/webhooks/attempt-delivery.ts";
import { allFormats, eventsOf } from "#lib/webhooks/formats/registry.ts";
import { sealSecret } from "#lib/webhooks/secrets.ts";
import { type Received, type Receiver, startReceiver } from "#tests/support/receiver.ts";
import { createHarness, deliveriesOf } from "./support/harness.ts";

const harness = createHarness();
const documented = path.resolve("lib/webhooks/docs/verifiers");
/** Verifiers as the customers' documents print them. */
const printed = path.resolve("tests/inngest/webhooks/support/receivers-code");

/** What the printed verifiers have written in. */
const SECRET = "your_shared_secret";
const WHSEC = `whsec_${Buffer.alloc(32, "standard").toString("base64")}`;

let receiver: Receiver;
beforeAll(async () => {
  process.env.WEBHOOK_SECRET = SECRET;
  receiver = await startReceiver();
});
afterAll(() => receiver.close());

/** One delivery as it arrives, now. */
async function deliver(format: string, type: EventType, secret = SECRET): Promise<Received> {
  harness.clock.set(new Date());
  const ctx = await harness.organization();
  const { sealed, last4 } = sealSecret(secret);
  await ctx.db.endpoint.create({
    data: {
      id: newId("we"),
      organizationId: ctx.organization.id,
      url: receiver.url,
      format,
      events: ["*"],
      secretEncrypted: sealed,
      secretLast4: last4,
    },
  });
  const [deliveryId = ""] = await deliveriesOf(ctx, type);
  receiver.received.length = 0;
  expect(await attemptDelivery(ctx, { deliveryId, number: 1 }, harness.tools)).toMatchObject({ status: "delivered" });
  const [received] = receiver.received;
  if (!received) throw new Error("Nothing arrived");
  return received;
}

type Value = string | number | object | Buffer;
/** Calls a function of a Python file; fails clearly without python3. */
function python(file: string, name: string, values: Value[], secret = SECRET): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      "python3",
      [path.join(printed, "run.py")],
      { env: { ...process.env, WEBHOOK_SECRET: secret, PYTHONDONTWRITEBYTECODE: "1" } },
      (error, stdout, stderr) => {
        if (error) reject(new Error(error.message.includes("ENOENT") ? "These tests need python3." : stderr));
        else resolve(JSON.parse(stdout));
      },
    );
    const given = values.map((value) => (Buffer.isBuffer(value) ? { base64: value.toString("base64") } : value));
    child.stdin?.end(JSON.stringify({ file, function: name, arguments: given }));
  });
}

const header = (request: Received, name: string) => String(request.headers[name] ?? "");
const tampered = (body: Buffer) => Buffer.concat([body, Buffer.from(" ")]);
const require = createRequire(import.meta.url);

/** Whether a check that answers or throws says yes. */
const says = (check: () => unknown) => {
  try {
    return check() === true;
  } catch {
    return false;
  }
};

describe("resume-parser", () => {
  const signed = (request: Received, body = request.body): [Buffer, string, string] => [
    body,
    header(request, "x-resumeparser-timestamp"),
    header(request, "x-resumeparser-signature"),
  ];
  it.each(["resume.parsed", "resume.parse_failed"] as const)(
    "%s passes every verifier, changed bytes none",
    async (type) => {
      const request = await deliver("resume-parser", type);
      for (const folder of [documented, printed]) {
        const { verifySignature } = await import(path.join(folder, "resume-parser.mjs"));
        expect(verifySignature(...signed(request))).toBe(true);
        expect(verifySignature(...signed(request, tampered(request.body)))).toBe(false);
        const file = path.join(folder, "resume-parser.py");
        expect(await python(file, "verify_signature", signed(request))).toBe(true);
        expect(await python(file, "verify_signature", signed(request, tampered(request.body)))).toBe(false);
      }
    },
  );
});

describe("standard", () => {
  it("passes our verifiers and the reference library", async () => {
    process.env.WEBHOOK_SECRET = WHSEC;
    const request = await deliver("standard", "resume.parsed", WHSEC);
    const { verifyWebhook } = await import(path.join(documented, "standard.mjs"));
    process.env.WEBHOOK_SECRET = SECRET;
    expect(verifyWebhook(request.body, request.headers)).toBe(true);
    expect(verifyWebhook(tampered(request.body), request.headers)).toBe(false);
    const file = path.join(documented, "standard.py");
    expect(await python(file, "verify_webhook", [request.body, request.headers], WHSEC)).toBe(true);
    expect(await python(file, "verify_webhook", [tampered(request.body), request.headers], WHSEC)).toBe(false);
    const headers = request.headers as Record<string, string>;
    expect(new Webhook(WHSEC).verify(request.body.toString(), headers)).toMatchObject({ type: "resume.parsed" });
  });
});

describe("smartcv", () => {
  const events = eventsOf(allFormats.find(({ name }) => name === "smartcv") ?? never());
  it.each(events)("%s passes every verifier", async (type) => {
    const request = await deliver("smartcv", type);
    const payload = request.body.toString();
    const signature = header(request, "x-smartcv-signature");
    const timestamp = header(request, "x-smartcv-timestamp");
    const ours = (await import(path.join(documented, "smartcv.mjs"))).verifyWebhookSignature;
    const theirs = require(path.join(printed, "smartcv.cjs")).verifyWebhookSignature;
    expect(says(() => ours(payload, signature, timestamp))).toBe(true);
    expect(says(() => ours(`${payload} `, signature, timestamp))).toBe(false);
    expect(says(() => theirs(payload, signature, SECRET, timestamp))).toBe(true);
    expect(says(() => theirs(`${payload} `, signature, SECRET, timestamp))).toBe(false);
    const verify = "verify_webhook_signature";
    expect(await python(path.join(documented, "smartcv.py"), verify, [payload, signature, timestamp])).toBe(true);
    expect(await python(path.join(printed, "smartcv.py"), verify, [payload, signature, SECRET, timestamp])).toBe(true);
    expect(await python(path.join(printed, "smartcv.py"), verify, [`${payload} `, signature, SECRET, timestamp])).toBe(
      false,
    );
  });
});

describe("roleready", () => {
  const events = eventsOf(allFormats.find(({ name }) => name === "roleready") ?? never());
  it.each(events)("%s passes every verifier", async (type) => {
    const request = await deliver("roleready", type);
    const payload = JSON.parse(request.body.toString());
    const signature = header(request, "x-webhook-signature");
    const ours = (await import(path.join(documented, "roleready.mjs"))).verifyWebhookSignature;
    const theirs = require(path.join(printed, "roleready.cjs")).verifyWebhookSignature;
    expect(ours(payload, signature)).toBe(true);
    expect(ours({ ...payload, more: 1 }, signature)).toBe(false);
    expect(theirs(payload, signature, SECRET)).toBe(true);
    expect(theirs({ ...payload, more: 1 }, signature, SECRET)).toBe(false);
    const file = path.join(documented, "roleready.py");
    expect(await python(file, "verify_webhook_signature", [request.body, signature])).toBe(true);
    expect(await python(file, "verify_webhook_signature", [tampered(request.body), signature])).toBe(false);
    expect(payload).toMatchObject({ event: type, deliveryId: header(request, "x-webhook-delivery-id") });
    expect(header(request, "user-agent")).toBe("RoleReady-Webhook/1.0");
  });
});

describe("cvdeepmatch", () => {
  it("passes every verifier", async () => {
    const request = await deliver("cvdeepmatch", "match.finished");
    const signature = header(request, "x-cvdm-signature");
    const ours = (await import(path.join(documented, "cvdeepmatch.mjs"))).verifyWebhook;
    const theirs = (await import(path.join(printed, "cvdeepmatch.mjs"))).verifyWebhook;
    expect(ours(request.body, signature)).toBe(true);
    expect(ours(tampered(request.body), signature)).toBe(false);
    expect(theirs(request, request.body, SECRET)).toBe(true);
    expect(theirs(request, tampered(request.body), SECRET)).toBe(false);
    const verify = "verify_webhook";
    expect(await python(path.join(documented, "cvdeepmatch.py"), verify, [request.body, signature])).toBe(true);
    expect(await python(path.join(printed, "cvdeepmatch.py"), verify, [signature, request.body, SECRET])).toBe(true);
    expect(header(request, "x-cvdm-request-id")).toBe("api_550e8400-e29b-41d4-a716-446655440000");
    expect(signature).toContain(`t=${header(request, "x-cvdm-signature-timestamp")},`);
  });
});

function never(): never {
  throw new Error("unreachable");
}
