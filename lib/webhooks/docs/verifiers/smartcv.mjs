import crypto from "node:crypto";

const WEBHOOK_SECRET = process.env.WEBHOOK_SECRET;

/** payload: the body as text, as it came. Throws when the request is not ours. */
export function verifyWebhookSignature(payload, signature, timestamp) {
  // Check timestamp (prevent replay attacks)
  const currentTime = Math.floor(Date.now() / 1000);
  const webhookTime = Number.parseInt(timestamp, 10);
  if (!(Math.abs(currentTime - webhookTime) <= 300)) {
    throw new Error("Webhook timestamp too old");
  }
  // Verify signature
  const expected = crypto.createHmac("sha256", WEBHOOK_SECRET).update(`${timestamp}.${payload}`).digest();
  const actual = Buffer.from(signature.replace("sha256=", ""), "hex");
  if (actual.length !== expected.length || !crypto.timingSafeEqual(expected, actual)) {
    throw new Error("Invalid webhook signature");
  }
  return true;
}
