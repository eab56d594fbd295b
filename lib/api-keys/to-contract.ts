import type { ApiKey } from "#lib/contract/api-keys.ts";
import type { ApiKeyRow } from "./api-key-repository.ts";

export function toApiKey(row: ApiKeyRow, now: Date): ApiKey {
  const expired = row.expiresAt !== null && row.expiresAt <= now;
  return {
    id: row.id,
    name: row.name,
    clientId: row.organization.kind === "CLIENT" ? row.organizationId : null,
    prefix: `rpk_${row.prefix}`,
    last4: row.last4,
    permissions: row.permissions,
    allowedIps: row.allowedIps,
    status: row.revokedAt ? "revoked" : expired ? "expired" : "active",
    expiresAt: row.expiresAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}
