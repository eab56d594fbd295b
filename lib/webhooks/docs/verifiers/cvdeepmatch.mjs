import crypto from "node:crypto";

const WEBHOOK_SECRET = process.env.WEBHOOK_SECRET;
const TOLERANCE_SECONDS = 300; // 5 minutes

/** rawBody: the exact bytes off the wire. header: X-CVDM-Signature, t=<ts>,v1=<hex>. */
export function verifyWebhook(rawBody, header) {
  if (!header) return false;
  const parts = Object.fromEntries(header.split(",").map((p) => p.split("=").map((s) => s.trim())));
  const ts = parts.t;
  const v1 = parts.v1;
  if (!ts || !v1) return false;
  const now = Math.floor(Date.now() / 1000);
  if (!(Math.abs(now - Number(ts)) <= TOLERANCE_SECONDS)) return false;
  const expected = crypto.createHmac("sha256", WEBHOOK_SECRET).update(`${ts}.`).update(rawBody).digest();
  const given = Buffer.from(v1, "hex");
  return given.length === expected.length && crypto.timingSafeEqual(given, expected);
}
