import type { Context } from "#lib/platform/context.ts";
import type { Position } from "#lib/platform/cursor.ts";
import * as repository from "./resume-repository.ts";

const MOST = 200;

/**
 * Ids of the newest résumés a text is found in, for lists of what happened to them; none uploaded after `before`. Ids only, so it asks for
 * no permission to read résumés.
 */
export function findResumeIds(ctx: Context, q: string, before?: Position): Promise<string[]> {
  return repository.findIds(
    ctx.db,
    { organizationId: ctx.organization.id, q },
    { take: MOST, before: before?.createdAt },
  );
}
