import { olderThan, type Position } from "#lib/platform/cursor.ts";
import type { Db, Tx } from "#lib/platform/db/client.ts";
import type { ApiKeyModel, OrganizationModel } from "#lib/platform/db/generated/models.ts";

export type ApiKeyRow = ApiKeyModel & { organization: Pick<OrganizationModel, "id" | "kind" | "name"> };

const withOrganization = { organization: { select: { id: true, kind: true, name: true } } } as const;

/** What every request with a key asks first. */
export type PresentedKey = Pick<
  ApiKeyModel,
  "id" | "organizationId" | "secretHash" | "permissions" | "allowedIps" | "expiresAt" | "revokedAt" | "lastUsedAt"
> & { organizationKind: OrganizationModel["kind"] };

export async function findByPrefix(db: Db, prefix: string): Promise<PresentedKey | null> {
  const rows = await db.$queryRaw<PresentedKey[]>`
    /* prepared find_key */
    select k.id, k.organization_id "organizationId", k.secret_hash "secretHash", k.permissions, k.allowed_ips "allowedIps",
      k.expires_at "expiresAt", k.revoked_at "revokedAt", k.last_used_at "lastUsedAt", o.kind::text "organizationKind"
    from api_keys k join organizations o on o.id = k.organization_id
    where k.prefix = ${prefix}`;
  return rows[0] ?? null;
}

export function findById(db: Db | Tx, id: string, organizationId?: string): Promise<ApiKeyRow | null> {
  return db.apiKey.findFirst({
    where: { id, ...(organizationId ? { organizationId } : {}) },
    include: withOrganization,
  });
}

export function list(
  db: Db,
  where: { organizationId?: string },
  page: { take: number; before?: Position },
): Promise<ApiKeyRow[]> {
  return db.apiKey.findMany({
    where: { ...where, ...olderThan(page.before) },
    include: withOrganization,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: page.take,
  });
}

export function insert(tx: Tx, row: Omit<ApiKeyModel, "lastUsedAt" | "revokedAt">): Promise<ApiKeyRow> {
  return tx.apiKey.create({ data: row, include: withOrganization });
}

export function update(tx: Tx, id: string, data: Partial<Omit<ApiKeyModel, "id">>): Promise<ApiKeyRow> {
  return tx.apiKey.update({ where: { id }, data, include: withOrganization });
}

/** Notes a use at most once a minute, so that a busy key costs no write per call. */
export async function touch(db: Db, id: string, now: Date): Promise<void> {
  await db.apiKey.updateMany({
    where: { id, OR: [{ lastUsedAt: null }, { lastUsedAt: { lt: new Date(now.getTime() - 60_000) } }] },
    data: { lastUsedAt: now },
  });
}
