import { createHmac, randomBytes } from "node:crypto";

/** HMAC-SHA256 over the parts, one after the other. */
export function hmacSha256(key: string | Uint8Array, ...parts: (string | Uint8Array)[]): Buffer {
  const hmac = createHmac("sha256", key);
  for (const part of parts) hmac.update(part);
  return hmac.digest();
}

/** `whsec_` and 32 random bytes, base64. */
export const generateWhsec = (): string => `whsec_${randomBytes(32).toString("base64")}`;

/** For formats whose secret is any text. */
export function refuseShortSecret(secret: string): string | null {
  return secret.length >= 8 && secret.length <= 256 ? null : "A secret has 8 to 256 characters.";
}
