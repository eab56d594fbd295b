import { olderThan, type Position } from "#lib/platform/cursor.ts";
import type { Db, Tx } from "#lib/platform/db/client.ts";
import type { CreditMovementModel, OrganizationModel } from "#lib/platform/db/generated/models.ts";

const counts = { _count: { select: { apiKeys: true, resumes: true } } } as const;

export function insert(
  tx: Tx,
  row: Pick<OrganizationModel, "id" | "name" | "slug" | "kind" | "plan" | "credits" | "createdAt">,
) {
  return tx.organization.create({ data: row });
}

export async function insertCreditMovement(tx: Tx, row: CreditMovementModel): Promise<void> {
  await tx.creditMovement.create({ data: row });
}

export function findClient(tx: Tx | Db, id: string) {
  return tx.organization.findFirst({ where: { id, kind: "CLIENT" }, include: counts });
}

/** The client's row, locked until the transaction ends, so that balances do not race. */
export async function lockClient(tx: Tx, id: string) {
  await tx.$queryRaw`select id from organizations where id = ${id} for update`;
  return findClient(tx, id);
}

export function listClients(db: Db, page: { take: number; before?: Position }) {
  return db.organization.findMany({
    where: { kind: "CLIENT", ...olderThan(page.before) },
    include: counts,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: page.take,
  });
}

export function update(tx: Tx, id: string, data: Partial<Pick<OrganizationModel, "name" | "plan" | "credits">>) {
  return tx.organization.update({ where: { id }, data, include: counts });
}

export async function remove(tx: Tx, id: string): Promise<void> {
  await tx.organization.delete({ where: { id } });
}

/** Hands all that hangs on one organization to another. */
export async function moveContents(tx: Tx, fromId: string, toId: string): Promise<void> {
  const move = { where: { organizationId: fromId }, data: { organizationId: toId } };
  await tx.apiKey.updateMany(move);
  await tx.resume.updateMany(move);
  await tx.operation.updateMany(move);
  await tx.event.updateMany(move);
  await tx.endpoint.updateMany(move);
  await tx.delivery.updateMany(move);
  await tx.idempotencyRecord.deleteMany({ where: { organizationId: fromId } });
}
