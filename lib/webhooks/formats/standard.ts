import { eventCatalogue } from "#lib/contract/event-catalogue.ts";
import { generateWhsec, hmacSha256 } from "./sign.ts";
import { is2xx, jsonBody, textFact, USER_AGENT, type WireFormat } from "./wire-format.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Eight attempts over a little more than a day. */
export const STANDARD_RETRY_DELAYS_MS = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  10 * HOUR,
] as const;

/** Bytes of a `whsec_` secret; null when it is not one of 24 to 64 bytes. */
export function standardKey(secret: string): Buffer | null {
  const encoded = /^whsec_([A-Za-z0-9+/_-]+={0,2})$/.exec(secret)?.[1];
  if (!encoded) return null;
  const bytes = Buffer.from(encoded, "base64");
  return bytes.length >= 24 && bytes.length <= 64 ? bytes : null;
}

/** Our own format: Standard Webhooks (https://www.standardwebhooks.com), all events. */
export const standardFormat: WireFormat = {
  name: "standard",
  title: "Standard Webhooks",
  description: "Our own format: every event, signed as standardwebhooks.com describes, retried for over a day.",
  policy: {
    timeoutMs: 15_000,
    retryDelaysMs: STANDARD_RETRY_DELAYS_MS,
    jitter: 0.1,
    succeeds: is2xx,
    retries: (statusCode) => statusCode !== 410,
    honoursRetryAfter: true,
    goneDisables: true,
  },
  secretOf: "endpoint",
  generateSecret: generateWhsec,
  refuseSecret: (secret) => (standardKey(secret) ? null : "A secret is whsec_ and 24 to 64 bytes in base64."),
  wireName: (type) => (type in eventCatalogue ? type : null),

  async buildBody({ event }, sources) {
    const envelope = { type: event.type, timestamp: event.occurredAt.toISOString() };
    if (event.type !== "resume.parsed") return jsonBody({ ...envelope, data: event.data });
    const resume = await sources.loadResume(event.organizationId, textFact(event, "resumeId") ?? "");
    if (!resume?.result) return null;
    return jsonBody({ ...envelope, data: { ...event.data, result: resume.result } });
  },

  headers({ delivery, body, timestampSeconds, secrets }) {
    const { id } = delivery.event;
    const signatures = secrets.map((secret) => {
      const key = standardKey(secret) ?? secret;
      return `v1,${hmacSha256(key, `${id}.${timestampSeconds}.`, body.bytes).toString("base64")}`;
    });
    return {
      "Content-Type": body.contentType,
      "User-Agent": USER_AGENT,
      "webhook-id": id,
      "webhook-timestamp": String(timestampSeconds),
      "webhook-signature": signatures.join(" "),
    };
  },
};
