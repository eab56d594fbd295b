import crypto from "node:crypto";

const WEBHOOK_SECRET = process.env.WEBHOOK_SECRET;

/** payload: the body after JSON.parse; what JSON.stringify gives of it is what was signed. */
export function verifyWebhookSignature(payload, signature) {
  const expected = crypto.createHmac("sha256", WEBHOOK_SECRET).update(JSON.stringify(payload)).digest();
  const given = Buffer.from(signature, "hex");
  return given.length === expected.length && crypto.timingSafeEqual(given, expected);
}
