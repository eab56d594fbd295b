import type { Position } from "#lib/platform/cursor.ts";
import type { Db, Tx } from "#lib/platform/db/client.ts";
import type { Prisma } from "#lib/platform/db/generated/client.ts";
import type { EventModel } from "#lib/platform/db/generated/models.ts";

export type EventRow = EventModel;

export function findById(db: Db | Tx, organizationId: string, id: string): Promise<EventRow | null> {
  return db.event.findFirst({ where: { id, organizationId } });
}

export function insert(tx: Tx, data: Prisma.EventUncheckedCreateInput): Promise<EventRow> {
  return tx.event.create({ data });
}

export interface EventFilter {
  organizationId: string;
  type?: string | undefined;
  since?: Date | undefined;
  until?: Date | undefined;
}

const matching = ({ organizationId, type, since, until }: EventFilter): Prisma.EventWhereInput => ({
  organizationId,
  ...(type ? { type } : {}),
  ...(since || until
    ? { AND: { occurredAt: { ...(since ? { gte: since } : {}), ...(until ? { lte: until } : {}) } } }
    : {}),
});

export function list(db: Db, filter: EventFilter, page: { take: number; before?: Position }): Promise<EventRow[]> {
  const { before } = page;
  return db.event.findMany({
    where: {
      ...matching(filter),
      ...(before
        ? { OR: [{ occurredAt: { lt: before.createdAt } }, { occurredAt: before.createdAt, id: { lt: before.id } }] }
        : {}),
    },
    orderBy: [{ occurredAt: "desc" }, { id: "desc" }],
    take: page.take,
  });
}

/** Events of these types that never went to the endpoint, oldest first, after a given id. */
export function findUndelivered(
  db: Db,
  where: EventFilter & { endpointId: string; types: string[]; afterId?: string | undefined },
  take: number,
): Promise<EventRow[]> {
  return db.event.findMany({
    where: {
      ...matching(where),
      type: { in: where.types },
      test: false,
      deliveries: { none: { endpointId: where.endpointId } },
      ...(where.afterId ? { id: { gt: where.afterId } } : {}),
    },
    orderBy: { id: "asc" },
    take,
  });
}

export function countUndelivered(
  db: Db,
  where: EventFilter & { endpointId: string; types: string[] },
): Promise<number> {
  return db.event.count({
    where: {
      ...matching(where),
      type: { in: where.types },
      test: false,
      deliveries: { none: { endpointId: where.endpointId } },
    },
  });
}

/** Deletes up to `take` events that happened before, with their deliveries and attempts. Gives how many. */
export function deleteOlderThan(db: Db, before: Date, take: number): Promise<number> {
  return db.$executeRaw`
    delete from events where id in (select id from events where occurred_at < ${before} limit ${take})`;
}
