import type { Position } from "#lib/platform/cursor.ts";
import type { Db, Tx } from "#lib/platform/db/client.ts";
import type { Prisma } from "#lib/platform/db/generated/client.ts";
import type { EventModel } from "#lib/platform/db/generated/models.ts";

export type EventRow = EventModel;

export type NewEventRow = Omit<Prisma.EventUncheckedCreateInput, "data"> & { data: object };

export function insert(tx: Tx, row: NewEventRow): Promise<EventRow> {
  return tx.event.create({ data: { ...row, data: row.data as Prisma.InputJsonObject } });
}

export function findById(db: Db, organizationId: string, id: string): Promise<EventRow | null> {
  return db.event.findFirst({ where: { id, organizationId } });
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

/** From a time on, oldest first. */
export function listSince(db: Db, organizationId: string, since: Date, take: number): Promise<EventRow[]> {
  return db.event.findMany({
    where: { organizationId, occurredAt: { gte: since }, test: false },
    orderBy: [{ occurredAt: "asc" }, { id: "asc" }],
    take,
  });
}

export interface MissedFilter {
  organizationId: string;
  endpointId: string;
  types: string[];
  since: Date;
  until: Date;
  /** Events with a callback URL went there instead. */
  withoutCallback: boolean;
}

const missed = (where: MissedFilter): Prisma.EventWhereInput => ({
  organizationId: where.organizationId,
  type: { in: where.types },
  occurredAt: { gte: where.since, lte: where.until },
  test: false,
  ...(where.withoutCallback ? { callbackUrl: null } : {}),
  deliveries: { none: { endpointId: where.endpointId } },
});

/** Events of these types that never went to the endpoint, in the order of their ids. */
export function findMissed(db: Db, where: MissedFilter, take: number): Promise<EventRow[]> {
  return db.event.findMany({ where: missed(where), orderBy: { id: "asc" }, take });
}

export function countMissed(db: Db, where: MissedFilter): Promise<number> {
  return db.event.count({ where: missed(where) });
}

/** Deletes up to `take` events that happened before, with their deliveries and attempts. Gives how many. */
export function deleteOlderThan(db: Db, before: Date, take: number): Promise<number> {
  return db.$executeRaw`
    delete from events where id in (select id from events where occurred_at < ${before} limit ${take})`;
}
