import crypto from "node:crypto";

const TOLERANCE_SECONDS = 300; // 5 minutes
export function verifyWebhook(req, rawBody, secret) {
  const header = req.headers["x-cvdm-signature"]; // 't=<ts>,v1=<hex>'
  if (!header) return false;
  const parts = Object.fromEntries(header.split(",").map((p) => p.split("=").map((s) => s.trim())));
  const ts = parts.t;
  const v1 = parts.v1;
  if (!ts || !v1) return false;
  const now = Math.floor(Date.now() / 1000);
  if (Math.abs(now - Number(ts)) > TOLERANCE_SECONDS) return false;
  // rawBody MUST be the exact bytes off the wire (capture before any
  // JSON.parse re-serialization).
  const signed = `${ts}.${rawBody}`;
  const expected = crypto.createHmac("sha256", secret).update(signed, "utf8").digest("hex");
  return crypto.timingSafeEqual(Buffer.from(v1, "hex"), Buffer.from(expected, "hex"));
}
