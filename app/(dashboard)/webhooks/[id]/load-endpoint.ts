import { notFound } from "next/navigation";
import { cache } from "react";
import { requireSession } from "#lib/http/page-session.ts";
import { AppError } from "#lib/platform/app-error.ts";
import { getEndpoint } from "#lib/webhooks/list-endpoints.ts";

/** The endpoint of the page, read once per request; null when the role may not see it. */
export const loadEndpoint = cache(async (id: string) => {
  const { ctx, member } = await requireSession(`/webhooks/${id}`);
  if (member.role === "RECRUITER") return { ctx, member, endpoint: null };
  try {
    return { ctx, member, endpoint: await getEndpoint(ctx, id) };
  } catch (error) {
    if (error instanceof AppError && error.code === "NOT_FOUND") notFound();
    throw error;
  }
});
