import { randomBytes } from "node:crypto";
import { ensureClient, insertUnassignedOrganization } from "#lib/accounts/organization.ts";
import type { ApiKey, CreateApiKeyInput } from "#lib/contract/api-keys.ts";
import { allPermissions } from "#lib/contract/permissions.ts";
import { inTransaction } from "#lib/outbox/transaction.ts";
import { invalidField } from "#lib/platform/app-error.ts";
import { audit } from "#lib/platform/audit.ts";
import { type Context, requireRole } from "#lib/platform/context.ts";
import { sha256 } from "#lib/platform/crypto.ts";
import { newId } from "#lib/platform/ids.ts";
import * as repository from "./api-key-repository.ts";
import { parseRange } from "./authenticate-key.ts";
import { toApiKey } from "./to-contract.ts";

const ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789";

/**
 * Makes a key. The administrator names the client or leaves it open (an unlinked key works in an organization of its own until
 * it is assigned); everybody else makes keys of their own organization. The key itself is in the answer, this once.
 */
export async function createApiKey(ctx: Context, input: CreateApiKeyInput): Promise<ApiKey & { key: string }> {
  requireRole(ctx, "OWNER", "DEVELOPER");
  checkRanges(input.allowedIps);
  const prefix = Array.from(randomBytes(12), (byte) => ALPHABET[byte % ALPHABET.length]).join("");
  const secret = randomBytes(32).toString("base64url");
  const now = ctx.clock.now();
  const row = await inTransaction(ctx.db, async (tx) => {
    let organizationId = ctx.organization.id;
    if (ctx.actor.kind === "admin") {
      organizationId = input.clientId
        ? await ensureClient(tx, input.clientId)
        : await insertUnassignedOrganization(tx, input.name, now);
    }
    const inserted = await repository.insert(tx, {
      id: newId("key"),
      organizationId,
      name: input.name,
      prefix,
      secretHash: sha256(secret),
      last4: secret.slice(-4),
      permissions: input.permissions ?? [...allPermissions],
      allowedIps: input.allowedIps ?? [],
      expiresAt: input.expiresAt ? new Date(input.expiresAt) : null,
      createdAt: now,
    });
    await audit(tx, ctx, { action: "api_key.create", target: { kind: "api_key", id: inserted.id }, organizationId });
    return inserted;
  });
  return { ...toApiKey(row, now), key: `rpk_${prefix}.${secret}` };
}

/** @throws AppError INVALID_INPUT naming the first entry that is no address or range. */
export function checkRanges(entries: string[] | undefined): void {
  const bad = entries?.findIndex((entry) => parseRange(entry) === null) ?? -1;
  if (bad >= 0) throw invalidField(`allowedIps.${bad}`, "Not an IP address or CIDR range");
}
