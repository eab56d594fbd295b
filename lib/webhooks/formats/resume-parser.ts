import { generateWhsec, hmacSha256, refuseShortSecret } from "./sign.ts";
import { STANDARD_RETRY_DELAYS_MS } from "./standard.ts";
import { is2xx, jsonBody, textFact, USER_AGENT, type WireFormat } from "./wire-format.ts";

/** Results of the résumé API, to the registered URL or an upload's `callback_url`. */
export const resumeParserFormat: WireFormat = {
  name: "resume-parser",
  title: "Résumé Parser",
  description: "Finished and failed parsing with the whole result, as the résumé API's clients expect it.",
  policy: {
    timeoutMs: 15_000,
    retryDelaysMs: STANDARD_RETRY_DELAYS_MS,
    jitter: 0.1,
    succeeds: is2xx,
    retries: () => true,
    honoursRetryAfter: true,
    goneDisables: false,
  },
  secretOf: "organization",
  generateSecret: generateWhsec,
  refuseSecret: refuseShortSecret,

  wireName(type) {
    if (type === "resume.parsed") return "resume.completed";
    return type === "resume.parse_failed" ? "resume.failed" : null;
  },

  async buildBody({ event }, sources) {
    const jobId = textFact(event, "resumeId") ?? "";
    const envelope = {
      event: this.wireName(event.type),
      event_id: event.id,
      created_at: event.occurredAt.toISOString(),
    };
    if (event.type === "resume.parse_failed") {
      const error = { code: textFact(event, "errorCode"), message: textFact(event, "errorMessage") };
      return jsonBody({ job_id: jobId, status: "failed", error, ...envelope });
    }
    const resume = await sources.loadResume(event.organizationId, jobId);
    if (!resume?.result) return null;
    return jsonBody({ job_id: jobId, status: "completed", result: resume.result, ...envelope });
  },

  headers({ delivery, body, timestampSeconds, secrets }) {
    const signature = hmacSha256(secrets[0], `${timestampSeconds}.`, body.bytes).toString("hex");
    return {
      "Content-Type": body.contentType,
      "User-Agent": USER_AGENT,
      "X-ResumeParser-Timestamp": String(timestampSeconds),
      "X-ResumeParser-Signature": `sha256=${signature}`,
      "X-ResumeParser-Event": this.wireName(delivery.event.type) ?? delivery.event.type,
    };
  },
};
