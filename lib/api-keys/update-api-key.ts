import { ensureClient, mergeUnassignedOrganization } from "#lib/accounts/organization.ts";
import type { ApiKey, UpdateApiKeyInput } from "#lib/contract/api-keys.ts";
import { inTransaction } from "#lib/outbox/transaction.ts";
import { AppError, invalidField } from "#lib/platform/app-error.ts";
import { audit } from "#lib/platform/audit.ts";
import { type Context, requireRole } from "#lib/platform/context.ts";
import * as repository from "./api-key-repository.ts";
import { checkRanges } from "./create-api-key.ts";
import { toApiKey } from "./to-contract.ts";

/**
 * Renames, narrows, assigns or revokes a key. Assigning an unlinked key takes along what it has uploaded so far.
 * A revoked key stays revoked.
 */
export async function updateApiKey(ctx: Context, input: UpdateApiKeyInput & { id: string }): Promise<ApiKey> {
  requireRole(ctx, "OWNER", "DEVELOPER");
  checkRanges(input.allowedIps);
  const now = ctx.clock.now();
  return inTransaction(ctx.db, async (tx) => {
    const scope = ctx.actor.kind === "admin" ? undefined : ctx.organization.id;
    const row = await repository.findById(tx, input.id, scope);
    if (!row) throw new AppError("NOT_FOUND", "There is no such API key.");
    if (row.revokedAt && input.revoked === false) {
      throw invalidField("revoked", "A revoked key cannot be used again: create a new one");
    }
    let organizationId = row.organizationId;
    if (input.clientId !== undefined && input.clientId !== row.organizationId) {
      organizationId = await ensureClient(tx, input.clientId);
    }
    const updated = await repository.update(tx, row.id, {
      organizationId,
      ...(input.name !== undefined ? { name: input.name } : {}),
      ...(input.permissions !== undefined ? { permissions: input.permissions } : {}),
      ...(input.allowedIps !== undefined ? { allowedIps: input.allowedIps } : {}),
      ...(input.expiresAt !== undefined ? { expiresAt: input.expiresAt ? new Date(input.expiresAt) : null } : {}),
      ...(input.revoked && !row.revokedAt ? { revokedAt: now } : {}),
    });
    if (organizationId !== row.organizationId && row.organization.kind === "UNASSIGNED") {
      await mergeUnassignedOrganization(tx, row.organizationId, organizationId);
    }
    await audit(tx, ctx, {
      action: input.revoked ? "api_key.revoke" : "api_key.update",
      target: { kind: "api_key", id: row.id },
      organizationId,
    });
    return toApiKey(updated, now);
  });
}
