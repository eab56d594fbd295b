import type { Db, Tx } from "#lib/platform/db/client.ts";
import { Prisma } from "#lib/platform/db/generated/client.ts";
import type { EndpointModel } from "#lib/platform/db/generated/models.ts";

export type EndpointRow = EndpointModel;

export function findById(db: Db | Tx, organizationId: string, id: string): Promise<EndpointRow | null> {
  return db.endpoint.findFirst({ where: { id, organizationId, deletedAt: null } });
}

export function findByFormat(db: Db | Tx, organizationId: string, format: string): Promise<EndpointRow[]> {
  return db.endpoint.findMany({ where: { organizationId, format, deletedAt: null }, orderBy: { createdAt: "asc" } });
}

export function list(db: Db | Tx, organizationId: string): Promise<EndpointRow[]> {
  return db.endpoint.findMany({ where: { organizationId, deletedAt: null }, orderBy: { createdAt: "asc" } });
}

export function insert(tx: Tx, data: Prisma.EndpointUncheckedCreateInput): Promise<EndpointRow> {
  return tx.endpoint.create({ data });
}

/** Makes the endpoint with this id, or brings it back with these values. */
export function upsert(tx: Tx, data: Prisma.EndpointUncheckedCreateInput): Promise<EndpointRow> {
  return tx.endpoint.upsert({ where: { id: data.id }, create: data, update: { ...data, deletedAt: null } });
}

export type EndpointChange = Omit<Prisma.EndpointUncheckedUpdateInput, "headers"> & {
  headers?: Record<string, string> | null;
};

export function update(tx: Tx, id: string, { headers, ...data }: EndpointChange): Promise<EndpointRow> {
  const changed = headers === undefined ? data : { ...data, headers: headers ?? Prisma.DbNull };
  return tx.endpoint.update({ where: { id }, data: changed });
}

/** Whether the endpoint was active until now. */
export async function disable(tx: Tx, id: string, reason: string, at: Date): Promise<boolean> {
  const { count } = await tx.endpoint.updateMany({
    where: { id, state: "ACTIVE", deletedAt: null },
    data: { state: "DISABLED", disabledReason: reason, disabledAt: at },
  });
  return count > 0;
}

/** Takes the next start under an endpoint's rate limit; in the future when the limit is reached. */
export async function reserveSlot(db: Db, id: string, perSecond: number, now: Date): Promise<Date> {
  const gapMs = 1_000 / perSecond;
  const rows = await db.$queryRaw<{ slot: Date }[]>`
    update endpoints
    set next_slot_at = greatest(coalesce(next_slot_at, ${now}), ${now}) + make_interval(secs => ${gapMs / 1_000}::float8)
    where id = ${id}
    returning next_slot_at - make_interval(secs => ${gapMs / 1_000}::float8) slot`;
  return rows[0]?.slot ?? now;
}

export async function findOrganizationSecretLast4(db: Db, organizationId: string): Promise<string | null> {
  const row = await db.organization.findUnique({
    where: { id: organizationId },
    select: { signingSecretLast4: true },
  });
  return row?.signingSecretLast4 ?? null;
}

export async function saveOrganizationSecret(
  tx: Tx,
  organizationId: string,
  secret: { sealed: string; last4: string },
): Promise<void> {
  await tx.organization.update({
    where: { id: organizationId },
    data: { signingSecretEncrypted: secret.sealed, signingSecretLast4: secret.last4 },
  });
}
