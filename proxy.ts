import { type NextRequest, NextResponse } from "next/server";
import { env } from "#lib/platform/env.ts";

/** Pages that need somebody to be signed in. Whether the session is valid, the page itself checks. */
const PRIVATE = /^\/(resumes|api-keys)(\/|$)/;

/** next-auth's cookie, over http and https. */
const SESSION_COOKIES = ["next-auth.session-token", "__Secure-next-auth.session-token"];

/** A policy that runs only our own scripts; inline ones by a nonce made for this answer. */
function contentSecurityPolicy(nonce: string): string {
  const development = env().NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    // Components place and animate themselves with style attributes, which no nonce can cover.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Security headers and the CSP nonce for every page; sends signed-out visitors of private pages to sign in. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  if (PRIVATE.test(pathname) && !SESSION_COOKIES.some((name) => request.cookies.has(name))) {
    const target = new URL("/sign-in", request.url);
    target.searchParams.set("next", pathname + search);
    return NextResponse.redirect(target);
  }
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

/** Pages only: the API's answers carry their own headers. */
export const config = {
  matcher: [{ source: "/((?!v1/|api/|apply/|feeds/|healthz|_next/|openapi.json|icon.svg).*)" }],
};
