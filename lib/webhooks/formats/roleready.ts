import { randomBytes } from "node:crypto";
import type { EventType } from "#lib/contract/event-catalogue.ts";
import { hmacSha256, refuseShortSecret } from "./sign.ts";
import { type EventToSend, is2xx, jsonBody, textFact, type WireFormat } from "./wire-format.ts";

/** The seven events, in the order the settings API names them. */
export const rolereadyEvents = [
  "resume.parsed",
  "resume.parse_failed",
  "ats.check_completed",
  "ats.check_failed",
  "tailoring.completed",
  "tailoring.failed",
  "operation.cancelled",
] as const satisfies readonly EventType[];

const carried: ReadonlySet<EventType> = new Set(rolereadyEvents);

/** RoleReady's notifications: one configuration per account, seven events. */
export const rolereadyFormat: WireFormat = {
  name: "roleready",
  title: "RoleReady",
  description: "When a long-running operation ends, in RoleReady's envelope; tried four times within 21 seconds.",
  policy: {
    timeoutMs: 10_000,
    retryDelaysMs: [1_000, 5_000, 15_000],
    jitter: 0,
    succeeds: is2xx,
    retries: () => true,
    honoursRetryAfter: false,
    goneDisables: false,
  },
  secretOf: "endpoint",
  generateSecret: () => randomBytes(32).toString("hex"),
  refuseSecret: refuseShortSecret,
  wireName: (type) => (carried.has(type) ? type : null),

  // Receivers sign JSON.stringify of what they parsed, so the body must be what that gives.
  async buildBody(delivery) {
    const { event } = delivery;
    return jsonBody({
      event: event.type,
      deliveryId: delivery.id,
      timestamp: event.occurredAt.toISOString(),
      userId: textFact(event, "userId") ?? event.organizationId,
      data: buildData(event),
    });
  },

  headers({ delivery, body, secrets }) {
    return {
      "Content-Type": body.contentType,
      "User-Agent": "RoleReady-Webhook/1.0",
      "X-Webhook-Signature": hmacSha256(secrets[0], body.bytes).toString("hex"),
      "X-Webhook-Event": delivery.event.type,
      "X-Webhook-Delivery-Id": delivery.id,
    };
  },
};

function buildData(event: EventToSend): object {
  const { data } = event;
  const resumeId = data.resumeId;
  switch (event.type) {
    case "resume.parsed":
      return { resumeId, fileName: data.fileName, parsedAt: data.parsedAt, success: true };
    case "resume.parse_failed":
      return { fileName: data.fileName, error: data.errorMessage, failedAt: data.failedAt };
    case "ats.check_completed":
      return {
        resumeId,
        score: data.score,
        matchedKeywords: data.matchedKeywords,
        missingKeywords: data.missingKeywords,
        completedAt: data.completedAt,
      };
    case "tailoring.completed":
      return {
        resumeId,
        jobTitle: data.jobTitle,
        mode: data.mode,
        atsScoreImprovement: data.atsScoreImprovement,
        completedAt: data.completedAt,
      };
    case "ats.check_failed":
    case "tailoring.failed":
      return { resumeId, error: data.errorMessage, failedAt: data.failedAt };
    default:
      return { operationType: data.operationType, operationId: data.operationId, cancelledAt: data.cancelledAt };
  }
}
