import { olderThan, type Position } from "#lib/platform/cursor.ts";
import type { Db, Tx } from "#lib/platform/db/client.ts";
import type { ApiKeyModel, OrganizationModel } from "#lib/platform/db/generated/models.ts";

export type ApiKeyRow = ApiKeyModel & { organization: Pick<OrganizationModel, "id" | "kind" | "name"> };

const withOrganization = { organization: { select: { id: true, kind: true, name: true } } } as const;

export function findByPrefix(db: Db, prefix: string): Promise<ApiKeyRow | null> {
  return db.apiKey.findUnique({ where: { prefix }, include: withOrganization });
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
