import { z } from "zod";
import { ADMIN_SESSION_SECONDS, signInAsAdmin } from "#lib/accounts/admin-session.ts";
import { ADMIN_COOKIE } from "#lib/http/authenticate.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";
import { env } from "#lib/platform/env.ts";

const cookie = (value: string, maxAge: number) => {
  const secure = env().APP_URL.startsWith("https://") ? "; Secure" : "";
  return `${ADMIN_COOKIE}=${value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${maxAge}${secure}`;
};

const answer = z.object({ signedIn: z.boolean() });

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/api/admin/session", {
  POST: operation({
    operationId: "signInAsAdmin",
    summary: "Sign in with ADMIN_PASSWORD; sets the admin cookie",
    tag: "Administration",
    auth: "public",
    rateLimit: "sign-in",
    body: z.strictObject({ password: z.string().min(1, "Enter the admin password").max(500) }),
    responses: { 200: { description: "Signed in", schema: answer } },
    handler: async ({ ctx, body }) => {
      const token = signInAsAdmin(body.password, ctx.clock.now());
      return { status: 200, body: { signedIn: true }, headers: { "Set-Cookie": cookie(token, ADMIN_SESSION_SECONDS) } };
    },
  }),
  GET: operation({
    operationId: "getAdminSession",
    summary: "Whether the admin cookie is valid",
    tag: "Administration",
    auth: "admin",
    responses: { 200: { description: "Signed in", schema: answer } },
    handler: async () => ({ status: 200, body: { signedIn: true } }),
  }),
  DELETE: operation({
    operationId: "signOutAsAdmin",
    summary: "Clear the admin cookie",
    tag: "Administration",
    auth: "public",
    responses: { 200: { description: "Signed out", schema: answer } },
    handler: async () => ({ status: 200, body: { signedIn: false }, headers: { "Set-Cookie": cookie("", 0) } }),
  }),
});
