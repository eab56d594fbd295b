import type { ApiKey } from "#lib/contract/api-keys.ts";
import type { Page } from "#lib/contract/pagination.ts";
import { type Context, requireRole } from "#lib/platform/context.ts";
import { decodeCursor, toPage } from "#lib/platform/cursor.ts";
import * as repository from "./api-key-repository.ts";
import { toApiKey } from "./to-contract.ts";

/** Keys, newest first: the organization's own; for the administrator those of every client, or of one. */
export async function listApiKeys(
  ctx: Context,
  input: { limit: number; cursor?: string | undefined; clientId?: string | undefined },
): Promise<Page<ApiKey>> {
  requireRole(ctx, "OWNER", "DEVELOPER");
  const organizationId = ctx.actor.kind === "admin" ? input.clientId : ctx.organization.id;
  const before = decodeCursor(input.cursor);
  const rows = await repository.list(ctx.db, organizationId ? { organizationId } : {}, {
    take: input.limit + 1,
    ...(before ? { before } : {}),
  });
  const now = ctx.clock.now();
  return toPage(rows, input.limit, (row) => toApiKey(row, now));
}
