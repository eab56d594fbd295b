import { generateWhsec, hmacSha256, refuseShortSecret } from "./sign.ts";
import { is2xx, jsonBody, textFact, USER_AGENT, type WireFormat } from "./wire-format.ts";

/** The callback of a finished match. The parsed CV and whatever else is personal is not in it. */
export const cvdeepmatchFormat: WireFormat = {
  name: "cvdeepmatch",
  title: "CV DeepMatch",
  description: "The signed callback of a finished match, tried three times within five seconds.",
  policy: {
    timeoutMs: 15_000,
    retryDelaysMs: [1_000, 4_000],
    jitter: 0.2,
    succeeds: is2xx,
    retries: (statusCode) => statusCode === null || statusCode === 429 || statusCode >= 500,
    honoursRetryAfter: false,
    goneDisables: false,
  },
  secretOf: "organization",
  generateSecret: generateWhsec,
  refuseSecret: refuseShortSecret,
  wireName: (type) => (type === "match.finished" ? "match.finished" : null),

  async buildBody({ event }) {
    return jsonBody({
      external_request_id: event.data.matchId,
      application_id: event.data.applicationId,
      status: "finished",
      cv2jd_result: event.data.cv2jdResult,
    });
  },

  headers({ delivery, body, timestampSeconds, secrets }) {
    const signature = hmacSha256(secrets[0], `${timestampSeconds}.`, body.bytes).toString("hex");
    return {
      "Content-Type": body.contentType,
      "User-Agent": USER_AGENT,
      "X-CVDM-Request-Id": `api_${textFact(delivery.event, "matchId")}`,
      "X-CVDM-Signature": `t=${timestampSeconds},v1=${signature}`,
      "X-CVDM-Signature-Timestamp": String(timestampSeconds),
    };
  },
};
