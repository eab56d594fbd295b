import { createHmac } from "node:crypto";
import { AppError } from "#lib/platform/app-error.ts";
import { constantTimeEqual } from "#lib/platform/crypto.ts";
import { env } from "#lib/platform/env.ts";

export const ADMIN_SESSION_SECONDS = 8 * 3600;

/** Changing ADMIN_PASSWORD or AUTH_SECRET ends every admin session. */
const sign = (expires: string) =>
  createHmac("sha256", `${env().AUTH_SECRET}:${env().ADMIN_PASSWORD}`).update(`admin.${expires}`).digest("base64url");

/** A token for the admin cookie, valid for {@link ADMIN_SESSION_SECONDS}. @throws AppError UNAUTHENTICATED */
export function signInAsAdmin(password: string, now: Date): string {
  if (!constantTimeEqual(password, env().ADMIN_PASSWORD)) {
    throw new AppError("UNAUTHENTICATED", "The admin password is wrong.");
  }
  const expires = String(Math.floor(now.getTime() / 1000) + ADMIN_SESSION_SECONDS);
  return `${expires}.${sign(expires)}`;
}

export function verifyAdminToken(token: string, now: Date): boolean {
  const [expires, signature] = token.split(".");
  if (!expires || !signature || !constantTimeEqual(signature, sign(expires))) return false;
  return Number(expires) * 1000 > now.getTime();
}
