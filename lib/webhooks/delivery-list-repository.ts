import type { Position } from "#lib/platform/cursor.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { Prisma } from "#lib/platform/db/generated/client.ts";
import type { DeliveryRow, DeliveryStatus } from "./delivery-repository.ts";

export interface DeliveryFilter {
  organizationId: string;
  endpointId?: string | undefined;
  status?: DeliveryStatus | undefined;
  delivered?: boolean | undefined;
  eventType?: string | undefined;
  eventId?: string | undefined;
  since?: Date | undefined;
  until?: Date | undefined;
  test?: boolean | undefined;
  /** Only those that had an attempt. */
  tried?: boolean;
}

/**
 * Statuses stand as literals in the SQL: the partial indexes of what was not delivered serve no condition whose status is a parameter.
 */
const literal = (status: DeliveryStatus) => Prisma.raw(`'${status}'`);

function matching(filter: DeliveryFilter): Prisma.Sql {
  const conditions = [Prisma.sql`organization_id = ${filter.organizationId}`];
  if (filter.endpointId !== undefined) conditions.push(Prisma.sql`endpoint_id = ${filter.endpointId}`);
  if (filter.status) conditions.push(Prisma.sql`status = ${literal(filter.status)}`);
  if (filter.delivered !== undefined) {
    conditions.push(filter.delivered ? Prisma.sql`status = 'DELIVERED'` : Prisma.sql`status <> 'DELIVERED'`);
  }
  if (filter.eventType !== undefined) conditions.push(Prisma.sql`event_type = ${filter.eventType}`);
  if (filter.eventId !== undefined) conditions.push(Prisma.sql`event_id = ${filter.eventId}`);
  if (filter.since) conditions.push(Prisma.sql`created_at >= ${filter.since}`);
  if (filter.until) conditions.push(Prisma.sql`created_at <= ${filter.until}`);
  if (filter.test !== undefined) conditions.push(Prisma.sql`test = ${filter.test}`);
  if (filter.tried) conditions.push(Prisma.sql`attempt_count > 0`);
  return Prisma.join(conditions, " and ");
}

/** Newest first. */
export async function listDeliveryRows(
  db: Db,
  filter: DeliveryFilter,
  page: { take: number; skip?: number; before?: Position },
): Promise<DeliveryRow[]> {
  const after = page.before
    ? Prisma.sql`and (created_at, id) < (${page.before.createdAt}, ${page.before.id})`
    : Prisma.empty;
  const found = await db.$queryRaw<{ id: string }[]>`
    select id from deliveries where ${matching(filter)} ${after}
    order by created_at desc, id desc limit ${page.take} offset ${page.skip ?? 0}`;
  return db.delivery.findMany({
    where: { id: { in: found.map(({ id }) => id) } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
}
