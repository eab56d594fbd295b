import type { z } from "zod";
import type { listResumesQuery, resumeList } from "#lib/contract/resumes.ts";
import { type Context, requirePermission } from "#lib/platform/context.ts";
import { decodeCursor, toPage } from "#lib/platform/cursor.ts";
import type { ResumeModel } from "#lib/platform/db/generated/models.ts";
import * as repository from "./resume-repository.ts";
import { toSummary } from "./to-contract.ts";

/** Uploads of the organization, newest first. */
export async function listResumes(
  ctx: Context,
  input: z.output<typeof listResumesQuery>,
): Promise<z.output<typeof resumeList>> {
  requirePermission(ctx, "resumes");
  const filter = {
    organizationId: ctx.organization.id,
    status: input.status?.toUpperCase() as ResumeModel["status"] | undefined,
    q: input.q,
  };
  const before = decodeCursor(input.cursor);
  const [rows, total] = await Promise.all([
    repository.list(ctx.db, filter, { take: input.limit + 1, ...(before ? { before } : {}) }),
    repository.count(ctx.db, filter),
  ]);
  return { ...toPage(rows, input.limit, toSummary), total };
}
