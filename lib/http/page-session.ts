import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { findMember, type Member } from "#lib/accounts/find-member.ts";
import { AppError } from "#lib/platform/app-error.ts";
import type { Context } from "#lib/platform/context.ts";
import { env } from "#lib/platform/env.ts";
import { type AuthKind, authenticate } from "./authenticate.ts";

export interface PageSession {
  ctx: Context;
  member: Member;
}

/** Who looks at the page; null when nobody is signed in. Asked once per request. */
export const currentSession = cache(async (): Promise<PageSession | null> => {
  const ctx = await contextOrNull("session");
  if (ctx?.actor.kind !== "user") return null;
  const member = await findMember(ctx.db, ctx.actor.id);
  return member ? { ctx, member } : null;
});

/** The same for pages that need somebody: sends others to sign in and then back to `path`. */
export async function requireSession(path: string): Promise<PageSession> {
  const session = await currentSession();
  if (!session) redirect(`/sign-in?next=${encodeURIComponent(path)}`);
  return session;
}

/** The administrator's context; null without a valid admin cookie. */
export const adminPageContext = (): Promise<Context | null> => contextOrNull("admin");

async function contextOrNull(kind: Exclude<AuthKind, "public">): Promise<Context | null> {
  try {
    return await authenticate(new Request(env().APP_URL, { headers: await headers() }), kind);
  } catch (error) {
    if (error instanceof AppError && error.code === "UNAUTHENTICATED") return null;
    throw error;
  }
}
