import type { Db, Tx } from "#lib/platform/db/client.ts";
import { Prisma } from "#lib/platform/db/generated/client.ts";
import type { AttemptModel, DeliveryModel } from "#lib/platform/db/generated/models.ts";

export type DeliveryStatus = DeliveryModel["status"];
export type DeliveryRow = DeliveryModel;
export type AttemptRow = AttemptModel;

/** Ends an unfinished delivery without an attempt. */
export async function discard(db: Db | Tx, id: string, reason: string, at: Date): Promise<void> {
  await db.delivery.updateMany({
    where: { id, status: { in: ["PENDING", "RETRYING"] } },
    data: { status: "DISCARDED", lastError: reason, nextAttemptAt: null, finishedAt: at },
  });
}

export type NewDelivery = Pick<
  DeliveryRow,
  "id" | "organizationId" | "eventId" | "eventType" | "endpointId" | "url" | "format" | "createdAt"
> &
  Partial<Pick<DeliveryRow, "test" | "replayOf">>;

/** Inserts what is not there yet, due now. */
export async function insertMissing(db: Db | Tx, rows: NewDelivery[]): Promise<void> {
  await db.delivery.createMany({
    data: rows.map((row) => ({ ...row, nextAttemptAt: row.createdAt })),
    skipDuplicates: true,
  });
}

export function findById(db: Db | Tx, organizationId: string, id: string): Promise<DeliveryRow | null> {
  return db.delivery.findFirst({ where: { id, organizationId } });
}

export function findAttempts(db: Db, deliveryId: string): Promise<AttemptRow[]> {
  return db.attempt.findMany({ where: { deliveryId }, orderBy: { number: "asc" } });
}

/** Unfinished deliveries overdue since `before`, oldest first. */
export function findOverdue(db: Db, before: Date, take: number): Promise<DeliveryRow[]> {
  return db.delivery.findMany({
    where: { status: { in: ["PENDING", "RETRYING"] }, nextAttemptAt: { lt: before }, test: false },
    orderBy: { nextAttemptAt: "asc" },
    take,
  });
}

export interface FailedFilter {
  organizationId: string;
  endpointId: string;
  since: Date;
  until: Date;
  eventType: string | null;
}

/** Given up or discarded, and neither arrived nor under way by a replay since. */
const failed = ({ organizationId, endpointId, since, until, eventType }: FailedFilter) => Prisma.sql`
  from deliveries d
  where d.organization_id = ${organizationId} and d.endpoint_id = ${endpointId} and d.status in ('EXHAUSTED', 'DISCARDED')
    and not d.test and d.replay_of is null and d.created_at between ${since} and ${until}
    and (${eventType}::text is null or d.event_type = ${eventType})
    and not exists (
      select 1 from deliveries r
      where r.event_id = d.event_id and r.endpoint_id = d.endpoint_id and r.status in ('DELIVERED', 'PENDING', 'RETRYING')
    )`;

export async function countFailed(db: Db, where: FailedFilter): Promise<number> {
  const [row] = await db.$queryRaw<{ count: bigint }[]>`select count(*) ${failed(where)}`;
  return Number(row?.count ?? 0n);
}

export function findFailed(
  db: Db,
  where: FailedFilter,
  take: number,
): Promise<Pick<DeliveryRow, "id" | "eventId" | "eventType">[]> {
  return db.$queryRaw`
    select d.id, d.event_id "eventId", d.event_type "eventType" ${failed(where)} order by d.id limit ${take}`;
}

export interface EventCount {
  eventType: string;
  total: number;
  successful: number;
  attempts: number;
}

/** Test deliveries by event; there are few. */
export function countTests(
  db: Db,
  { organizationId, endpointId }: { organizationId: string; endpointId: string },
): Promise<EventCount[]> {
  return db.$queryRaw`
    select event_type "eventType", count(*)::int total, (count(*) filter (where status = 'DELIVERED'))::int successful,
      sum(attempt_count)::int attempts
    from deliveries
    where organization_id = ${organizationId} and endpoint_id = ${endpointId} and attempt_count > 0 and test
    group by event_type`;
}

/** Unfinished deliveries of all organizations, and how long the one due for longest has been due. */
export async function countWaiting(
  db: Db,
  now: Date,
): Promise<{ pending: number; retrying: number; oldestDueMs: number }> {
  const [row] = await db.$queryRaw<{ pending: number; retrying: number; oldest: Date | null }[]>`
    select (count(*) filter (where status = 'PENDING'))::int pending, (count(*) filter (where status = 'RETRYING'))::int retrying,
      min(next_attempt_at) oldest
    from deliveries where status in ('PENDING', 'RETRYING')`;
  return {
    pending: row?.pending ?? 0,
    retrying: row?.retrying ?? 0,
    oldestDueMs: row?.oldest ? Math.max(0, now.getTime() - row.oldest.getTime()) : 0,
  };
}
