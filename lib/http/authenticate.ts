import { decode } from "next-auth/jwt";
import { verifyAdminToken } from "#lib/accounts/admin-session.ts";
import { findMember } from "#lib/accounts/find-member.ts";
import { authenticateKey } from "#lib/api-keys/authenticate-key.ts";
import { AppError } from "#lib/platform/app-error.ts";
import { CLIENT_IP_HEADER } from "#lib/platform/client-ip.ts";
import { systemClock } from "#lib/platform/clock.ts";
import type { Actor, Context } from "#lib/platform/context.ts";
import { db } from "#lib/platform/db/client.ts";
import { env } from "#lib/platform/env.ts";

/**
 * Who may call: `key` an API key; `key-or-session` also a signed-in browser; `session` only that; `admin` the installation's
 * administrator; `public` anyone.
 */
export type AuthKind = "key" | "key-or-session" | "session" | "admin" | "public";

export const ADMIN_COOKIE = "talentwire_admin";

/** The caller's address as our server saw it; null behind a server that does not tell. */
export const clientIp = (request: Request): string | null => request.headers.get(CLIENT_IP_HEADER);

/** Name of next-auth's session cookie, which depends on the public URL's scheme. */
export const sessionCookieName = () =>
  env().APP_URL.startsWith("https://") ? "__Secure-next-auth.session-token" : "next-auth.session-token";

/** @throws AppError UNAUTHENTICATED, or FORBIDDEN for a request from a foreign page. */
export async function authenticate(request: Request, kind: Exclude<AuthKind, "public">): Promise<Context> {
  if (kind === "admin") {
    refuseForeignOrigin(request);
    return adminContext(request);
  }
  const key = kind === "session" ? null : presentedKey(request);
  if (key !== null) return authenticateKey(db(), key, clientIp(request), systemClock);
  if (kind !== "key") {
    const context = await sessionContext(request);
    if (context) {
      refuseForeignOrigin(request);
      return context;
    }
  }
  throw new AppError(
    "UNAUTHENTICATED",
    kind === "session"
      ? "Sign in first."
      : "No API key. Send it as `Authorization: Bearer rpk_…` or `X-API-Key: rpk_…`.",
  );
}

function presentedKey(request: Request): string | null {
  const bearer = /^Bearer\s+(\S+)\s*$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  return bearer ?? request.headers.get("x-api-key")?.trim() ?? null;
}

async function sessionContext(request: Request): Promise<Context | null> {
  const token = readCookie(request, sessionCookieName());
  if (!token) return null;
  const claims = await decode({ token, secret: env().AUTH_SECRET }).catch(() => null);
  if (!claims?.sub) return null;
  const member = await findMember(db(), claims.sub);
  if (!member) return null;
  const actor: Actor = { kind: "user", id: member.userId, role: member.role };
  return { organization: { id: member.organizationId }, actor, db: db(), clock: systemClock };
}

function adminContext(request: Request): Context {
  const token = readCookie(request, ADMIN_COOKIE);
  if (!token || !verifyAdminToken(token, systemClock.now())) {
    throw new AppError("UNAUTHENTICATED", "Sign in with the admin password first: POST /api/admin/session.");
  }
  return { organization: { id: "" }, actor: { kind: "admin" }, db: db(), clock: systemClock };
}

export function readCookie(request: Request, name: string): string | null {
  for (const part of (request.headers.get("cookie") ?? "").split(";")) {
    const [key, ...rest] = part.trim().split("=");
    if (key === name) return decodeURIComponent(rest.join("="));
  }
  return null;
}

/** Cookies are sent by browsers on their own: a request another site's page caused is refused. */
export function refuseForeignOrigin(request: Request): void {
  if (request.method === "GET" || request.method === "HEAD") return;
  const origin = request.headers.get("origin");
  const site = request.headers.get("sec-fetch-site");
  const own = origin === null || origin === env().APP_URL || sameHost(origin, request.headers.get("host"));
  if (own && (site === null || site === "same-origin" || site === "none")) return;
  throw new AppError("FORBIDDEN", "This request came from another site.");
}

function sameHost(origin: string, host: string | null): boolean {
  try {
    return host !== null && new URL(origin).host === host;
  } catch {
    return false;
  }
}
