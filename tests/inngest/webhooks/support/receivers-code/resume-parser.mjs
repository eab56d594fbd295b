import crypto from "node:crypto";

const WEBHOOK_SECRET = "your_shared_secret";
const MAX_AGE_SECONDS = 300;

export function verifySignature(rawBody, timestamp, signatureHeader) {
  const ts = Number(timestamp);
  if (!Number.isFinite(ts)) return false;
  const now = Math.floor(Date.now() / 1000);
  if (Math.abs(now - ts) > MAX_AGE_SECONDS) return false;
  if (!signatureHeader?.startsWith("sha256=")) return false;
  const expectedHex = signatureHeader.slice("sha256=".length);
  const msg = Buffer.concat([Buffer.from(String(ts)), Buffer.from("."), rawBody]);
  const digest = crypto.createHmac("sha256", WEBHOOK_SECRET).update(msg).digest("hex");
  const a = Buffer.from(digest, "hex");
  const b = Buffer.from(expectedHex, "hex");
  if (a.length !== b.length) return false;
  return crypto.timingSafeEqual(a, b);
}
