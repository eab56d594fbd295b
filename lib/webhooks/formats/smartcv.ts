import type { EventType } from "#lib/contract/event-catalogue.ts";
import { generateWhsec, hmacSha256, refuseShortSecret } from "./sign.ts";
import {
  type EventToSend,
  jsonBody,
  type PayloadSources,
  textFact,
  USER_AGENT,
  type WireFormat,
} from "./wire-format.ts";

/** Version of the payloads that receivers see. */
const API_VERSION = "2024-12-30";

const RESUME_EVENTS = [
  "resume.created",
  "resume.updated",
  "resume.deleted",
  "resume.shared",
  "resume.exported",
] as const;

const carried: ReadonlySet<EventType> = new Set<EventType>([
  ...RESUME_EVENTS,
  "user.registered",
  "user.subscription_changed",
  "user.profile_updated",
  "ai.analysis_completed",
  "ai.content_generated",
]);

const successes = new Set([200, 201, 202, 204]);

/** SmartCV's webhooks: résumé, user and AI events for any number of endpoints. */
export const smartcvFormat: WireFormat = {
  name: "smartcv",
  title: "SmartCV",
  description: "Résumé, user and AI events in SmartCV's envelope, tried four times within seven seconds.",
  policy: {
    timeoutMs: 30_000,
    retryDelaysMs: [1_000, 2_000, 4_000],
    jitter: 0,
    succeeds: (statusCode) => successes.has(statusCode),
    retries: () => true,
    honoursRetryAfter: false,
    goneDisables: false,
  },
  secretOf: "endpoint",
  generateSecret: generateWhsec,
  refuseSecret: refuseShortSecret,
  wireName: (type) => (carried.has(type) ? type : null),

  async buildBody({ event }, sources) {
    return jsonBody({
      id: event.id,
      type: event.type,
      created: event.occurredAt.toISOString(),
      data: await buildData(event, sources),
      api_version: API_VERSION,
    });
  },

  headers({ body, timestampSeconds, secrets }) {
    const signature = hmacSha256(secrets[0], `${timestampSeconds}.`, body.bytes).toString("hex");
    return {
      "Content-Type": body.contentType,
      "User-Agent": USER_AGENT,
      "X-SmartCV-Signature": `sha256=${signature}`,
      "X-SmartCV-Timestamp": String(timestampSeconds),
    };
  },
};

async function buildData(event: EventToSend, sources: PayloadSources): Promise<object> {
  switch (event.type) {
    case "ai.analysis_completed":
      return {
        analysis: {
          resume_id: event.data.resumeId,
          overall_score: event.data.overallScore,
          keyword_match_score: event.data.keywordMatchScore,
          format_score: event.data.formatScore,
          content_score: event.data.contentScore,
          suggestions_count: event.data.suggestionsCount,
        },
      };
    case "ai.content_generated":
      return {
        content: {
          resume_id: event.data.resumeId,
          type: event.data.contentType,
          generated_at: event.data.generatedAt,
        },
      };
    case "user.registered":
      return { user: { ...(await userOf(event, sources)), registered_at: event.data.registeredAt } };
    case "user.profile_updated":
      return {
        user: { ...(await userOf(event, sources)), updated_at: event.data.updatedAt },
        changed_fields: event.data.fields,
      };
    case "user.subscription_changed":
      return {
        user: await userOf(event, sources),
        subscription: {
          previous_type: event.data.previousPlan,
          current_type: event.data.currentPlan,
          changed_at: event.data.changedAt,
        },
      };
    default:
      return { resume: resumeOf(event), ...extrasOf(event) };
  }
}

async function userOf(event: EventToSend, sources: PayloadSources) {
  const userId = textFact(event, "userId");
  const user = await sources.loadUser(event.organizationId, userId);
  return { id: user?.id ?? userId ?? event.organizationId, email: user?.email ?? null };
}

function resumeOf(event: EventToSend) {
  const fileName = textFact(event, "fileName");
  return {
    id: event.data.resumeId,
    title: textFact(event, "title") ?? fileName?.replace(/\.[^.]+$/, "") ?? null,
    status: event.type === "resume.created" ? "DRAFT" : event.type === "resume.deleted" ? "DELETED" : "COMPLETED",
    user_id: textFact(event, "userId") ?? event.organizationId,
    template_id: null,
    ...(event.type === "resume.created" ? { created_at: event.data.createdAt ?? event.occurredAt.toISOString() } : {}),
    ...(event.type === "resume.updated" ? { updated_at: event.data.updatedAt } : {}),
    ...(event.type === "resume.deleted" ? { deleted_at: event.data.deletedAt } : {}),
  };
}

function extrasOf(event: EventToSend) {
  if (event.type === "resume.shared") {
    return {
      share: { id: event.data.shareId, expires_at: event.data.expiresAt ?? null, shared_at: event.data.sharedAt },
    };
  }
  if (event.type === "resume.exported") {
    return { export: { format: event.data.format, exported_at: event.data.exportedAt } };
  }
  return {};
}
