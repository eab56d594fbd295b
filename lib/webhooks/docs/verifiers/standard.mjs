import crypto from "node:crypto";

const WEBHOOK_SECRET = process.env.WEBHOOK_SECRET; // whsec_…
const MAX_AGE_SECONDS = 300;

/** rawBody: the bytes as they came. headers: with lower-case names. */
export function verifyWebhook(rawBody, headers) {
  const id = headers["webhook-id"];
  const timestamp = headers["webhook-timestamp"];
  const now = Math.floor(Date.now() / 1000);
  if (!id || !(Math.abs(now - Number(timestamp)) <= MAX_AGE_SECONDS)) return false;
  const key = Buffer.from(WEBHOOK_SECRET.replace(/^whsec_/, ""), "base64");
  const expected = crypto.createHmac("sha256", key).update(`${id}.${timestamp}.`).update(rawBody).digest();
  // During a rotation there is one signature for each secret.
  return (headers["webhook-signature"] ?? "").split(" ").some((entry) => {
    const [version, signature = ""] = entry.split(",");
    const given = Buffer.from(signature, "base64");
    return version === "v1" && given.length === expected.length && crypto.timingSafeEqual(given, expected);
  });
}
