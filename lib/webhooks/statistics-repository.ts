import type { Db } from "#lib/platform/db/client.ts";
import { Prisma } from "#lib/platform/db/generated/client.ts";

/**
 * Upper bounds of the histogram's buckets in milliseconds; one bucket more holds what took longer. Those just above the formats' time
 * limits are narrow, so that a timeout reads as what it was.
 */
export const durationBoundsMs = [
  5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 10_500, 15_000, 15_500, 30_000,
] as const;

/** Ended deliveries of one span of time, event and outcome. */
export interface CountRow {
  endpointId: string;
  at: Date;
  eventType: string;
  /** Status code, else error class, else `DISCARDED` for what was never tried. */
  outcome: string;
  delivered: number;
  failed: number;
  attempts: number;
  durations: number[];
}

const bounds = Prisma.raw(`array[${durationBoundsMs.map((bound) => bound + 1).join(",")}]`);
const histogram = Prisma.raw(
  Array.from({ length: durationBoundsMs.length + 1 }, (_, i) => `count(*) filter (where bucket = ${i})`).join(", "),
);

/** Stands for all endpoints of an organization in the hourly counts, so that its statistics need not read every endpoint's. */
const ALL = "*";

/** Counts deliveries that `where` selects, in spans of `unit`; with totals also those of the whole organization. */
const counted = (unit: "minute" | "hour", where: Prisma.Sql, totals = false) => Prisma.sql`
  select organization_id, ${totals ? Prisma.sql`coalesce(endpoint_id, ${ALL})` : Prisma.sql`endpoint_id`} endpoint_id, at, event_type, outcome,
    (count(*) filter (where status = 'DELIVERED'))::int delivered, (count(*) filter (where status <> 'DELIVERED'))::int failed,
    sum(attempt_count)::int attempts, array[${histogram}]::int[] durations
  from (
    select organization_id, coalesce(endpoint_id, '') endpoint_id, date_trunc(${unit}, finished_at, 'UTC') at, event_type,
      coalesce(
        case when last_error_class is null or last_error_class in ('HTTP_ERROR', 'REDIRECT') then last_status_code::text end,
        last_error_class, 'DISCARDED'
      ) outcome,
      status, attempt_count, width_bucket(last_duration_ms, ${bounds}) bucket
    from deliveries
    where not test and finished_at is not null and ${where}
  ) ended
  group by organization_id, at, event_type, outcome, ${totals ? Prisma.sql`grouping sets ((endpoint_id), ())` : Prisma.sql`endpoint_id`}`;

export interface Scope {
  organizationId: string;
  endpointId?: string | undefined;
}

const inScope = ({ organizationId, endpointId }: Scope) =>
  endpointId === undefined
    ? Prisma.sql`organization_id = ${organizationId}`
    : Prisma.sql`organization_id = ${organizationId} and endpoint_id = ${endpointId}`;

const summed = Prisma.raw(
  Array.from({ length: durationBoundsMs.length + 1 }, (_, i) => `sum(durations[${i + 1}])`).join(", "),
);

/** Sums counts into spans that begin at `since`; one span without a length. */
const inSpans = (counts: Prisma.Sql, options: { since: Date; spanMs?: number; byEndpoint?: boolean }) => {
  const span = options.spanMs
    ? Prisma.sql`date_bin(make_interval(secs => ${options.spanMs / 1_000}::float8), at, ${options.since}::timestamptz)`
    : Prisma.sql`${options.since}::timestamptz`;
  const endpoint = options.byEndpoint ? Prisma.sql`endpoint_id` : Prisma.sql`''`;
  return Prisma.sql`
    select ${endpoint} "endpointId", span "at", event_type "eventType", outcome, sum(delivered)::int delivered,
      sum(failed)::int failed, sum(attempts)::int attempts, array[${summed}]::int[] durations
    from (select *, ${span} span from (${counts}) counts) spans
    group by 1, 2, 3, 4`;
};

/** Straight from the deliveries that ended from `since` on, in spans of minutes. */
export function countMinutes(db: Db, scope: Scope, since: Date, spanMs: number): Promise<CountRow[]> {
  const live = counted("minute", Prisma.sql`${inScope(scope)} and finished_at >= ${since}`);
  return db.$queryRaw<CountRow[]>(inSpans(live, { since, spanMs }));
}

/** From the hours counted already and from the deliveries since then, in spans of hours. */
export async function countSpans(
  db: Db,
  scope: Scope,
  options: { since: Date; spanMs?: number; byEndpoint?: boolean },
): Promise<CountRow[]> {
  const { since } = options;
  const rolledUntil = await findRolledUntil(db);
  const liveSince = rolledUntil && rolledUntil > since ? rolledUntil : since;
  const counts = Prisma.sql`
    select organization_id, endpoint_id, hour at, event_type, outcome, delivered, failed, attempts, durations
    from delivery_hours
    where ${inScope(scope)} and hour >= ${since}
      and ${options.byEndpoint ? Prisma.sql`endpoint_id <> ${ALL}` : Prisma.sql`endpoint_id = ${scope.endpointId ?? ALL}`}
    union all
    ${counted("hour", Prisma.sql`${inScope(scope)} and finished_at >= ${liveSince}`)}`;
  return db.$queryRaw<CountRow[]>(inSpans(counts, options));
}

/** Everything that was tried and has ended, by event, since counting began. */
export async function countTotals(
  db: Db,
  scope: { organizationId: string; endpointId: string },
): Promise<{ eventType: string; total: number; successful: number; attempts: number }[]> {
  const liveSince = (await findRolledUntil(db)) ?? new Date(0);
  return db.$queryRaw`
    select event_type "eventType", sum(delivered + failed)::int total, sum(delivered)::int successful, sum(attempts)::int attempts
    from (
      select event_type, delivered, failed, attempts
      from delivery_hours where ${inScope(scope)} and outcome <> 'DISCARDED'
      union all
      select event_type, delivered, failed, attempts
      from (${counted("hour", Prisma.sql`${inScope(scope)} and finished_at >= ${liveSince}`)}) live
      where outcome <> 'DISCARDED'
    ) counts
    group by event_type`;
}

/** Tried deliveries that have not ended, by event. */
export function countUnfinished(
  db: Db,
  scope: Scope,
): Promise<{ eventType: string; total: number; attempts: number }[]> {
  return db.$queryRaw`
    select event_type "eventType", count(*)::int total, sum(attempt_count)::int attempts
    from deliveries
    where ${inScope(scope)} and status = 'RETRYING' and not test
    group by event_type`;
}

async function findRolledUntil(db: Db): Promise<Date | null> {
  return (await db.deliveryRollup.findUnique({ where: { id: 1 } }))?.rolledUntil ?? null;
}

const DAY_MS = 86_400_000;

/** Counts what ended since the last time, up to `until`, a day at most. Gives whether there is more. */
export function rollUp(db: Db, until: Date): Promise<boolean> {
  return db.$transaction(
    async (tx) => {
      const rows = await tx.$queryRaw<{ rolledUntil: Date }[]>`
        select rolled_until "rolledUntil" from delivery_rollups where id = 1 for update`;
      const [first] = rows.length
        ? rows
        : await tx.$queryRaw<{ rolledUntil: Date | null }[]>`select min(finished_at) "rolledUntil" from deliveries`;
      const from = first?.rolledUntil;
      if (!from || from >= until) return false;
      const to = new Date(Math.min(until.getTime(), from.getTime() + DAY_MS));
      const where = Prisma.sql`finished_at >= ${from} and finished_at < ${to}`;
      await tx.$executeRaw`
        insert into delivery_hours (organization_id, endpoint_id, hour, event_type, outcome, delivered, failed, attempts, durations)
        ${counted("hour", where, true)}
        on conflict (organization_id, endpoint_id, hour, event_type, outcome) do update set
          delivered = delivery_hours.delivered + excluded.delivered,
          failed = delivery_hours.failed + excluded.failed,
          attempts = delivery_hours.attempts + excluded.attempts,
          durations = (
            select array_agg(a + b order by i)
            from unnest(delivery_hours.durations, excluded.durations) with ordinality pairs(a, b, i)
          )`;
      await tx.deliveryRollup.upsert({
        where: { id: 1 },
        create: { id: 1, rolledUntil: to },
        update: { rolledUntil: to },
      });
      return to < until;
    },
    { timeout: 60_000 },
  );
}

export async function deleteHoursBefore(db: Db, before: Date): Promise<void> {
  await db.deliveryHour.deleteMany({ where: { hour: { lt: before } } });
}
