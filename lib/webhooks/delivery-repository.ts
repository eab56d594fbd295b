import type { Db, Tx } from "#lib/platform/db/client.ts";
import { Prisma } from "#lib/platform/db/generated/client.ts";
import type { AttemptModel, DeliveryModel } from "#lib/platform/db/generated/models.ts";

export type DeliveryStatus = DeliveryModel["status"];
export type DeliveryRow = DeliveryModel;
export type AttemptRow = AttemptModel;

/** Everything one attempt needs, read in one query. */
export interface AttemptInput {
  id: string;
  organizationId: string;
  eventId: string;
  eventType: string;
  eventData: Record<string, unknown>;
  occurredAt: Date;
  endpointId: string | null;
  url: string;
  format: string;
  status: DeliveryStatus;
  test: boolean;
  replayOf: string | null;
  attemptCount: number;
  nextAttemptAt: Date | null;
  endpointState: "ACTIVE" | "DISABLED" | null;
  endpointDeletedAt: Date | null;
  endpointUrl: string | null;
  endpointHeaders: Record<string, string> | null;
  firstFailureAt: Date | null;
  rateLimitPerSecond: number | null;
  secretEncrypted: string | null;
  previousSecretEncrypted: string | null;
  previousSecretExpiresAt: Date | null;
  organizationSecretEncrypted: string | null;
}

export async function findForAttempt(db: Db, organizationId: string, id: string): Promise<AttemptInput | null> {
  const rows = await db.$queryRaw<AttemptInput[]>`
    select d.id, d.organization_id "organizationId", d.event_id "eventId", d.event_type "eventType", e.data "eventData",
      e.occurred_at "occurredAt", d.endpoint_id "endpointId", d.url, d.format, d.status::text status, d.test,
      d.replay_of "replayOf", d.attempt_count "attemptCount", d.next_attempt_at "nextAttemptAt",
      p.state::text "endpointState", p.deleted_at "endpointDeletedAt", p.url "endpointUrl", p.headers "endpointHeaders",
      p.first_failure_at "firstFailureAt", p.rate_limit_per_second "rateLimitPerSecond",
      p.secret_encrypted "secretEncrypted", p.previous_secret_encrypted "previousSecretEncrypted",
      p.previous_secret_expires_at "previousSecretExpiresAt", o.signing_secret_encrypted "organizationSecretEncrypted"
    from deliveries d
    join events e on e.id = d.event_id
    join organizations o on o.id = d.organization_id
    left join endpoints p on p.id = d.endpoint_id
    where d.id = ${id} and d.organization_id = ${organizationId}`;
  return rows[0] ?? null;
}

export interface AttemptRecord {
  delivery: Pick<AttemptInput, "id" | "eventId" | "test">;
  /** 1-based; recorded only if the delivery has had exactly one attempt less. */
  attempt: Omit<AttemptRow, "deliveryId" | "requestHeaders" | "responseHeaders"> & {
    requestHeaders: Record<string, string>;
    responseHeaders: Record<string, string | string[]> | null;
  };
  url: string;
  status: DeliveryStatus;
  nextAttemptAt: Date | null;
  at: Date;
}

/** How an endpoint fares, where the attempt changed it. */
export interface Health {
  consecutiveExhausted: number;
}

/** A busy endpoint's row is touched at most this often by deliveries that change nothing else of it. */
const TOUCH_EVERY_MS = 10_000;

/**
 * Writes an attempt, the delivery's state and the endpoint's health at once. Whoever comes second with the same attempt writes
 * nothing: a worker that was thought dead cannot log an attempt twice. Gives null then.
 */
export async function recordAttempt(db: Db, record: AttemptRecord): Promise<Health | null> {
  const { attempt, at, status } = record;
  const finishedAt = status === "RETRYING" ? null : at;
  const durationMs = Math.round(attempt.totalMs);
  const touchedBefore = new Date(at.getTime() - TOUCH_EVERY_MS);
  const exhausted = status === "EXHAUSTED";
  const health = attempt.success
    ? Prisma.sql`
      update endpoints set consecutive_exhausted = 0, first_failure_at = null, last_success_at = ${at}, last_delivery_at = ${at}
      where id = (select endpoint_id from moved) and not ${record.delivery.test}::bool
        and (consecutive_exhausted > 0 or first_failure_at is not null or last_success_at is null or last_success_at < ${touchedBefore})
      returning consecutive_exhausted`
    : Prisma.sql`
      update endpoints set consecutive_exhausted = consecutive_exhausted + ${exhausted ? 1 : 0}::int,
        first_failure_at = coalesce(first_failure_at, ${at}), last_delivery_at = ${at}
      where id = (select endpoint_id from moved) and not ${record.delivery.test}::bool
        and (${exhausted}::bool or first_failure_at is null or last_delivery_at is null or last_delivery_at < ${touchedBefore})
      returning consecutive_exhausted`;
  const rows = await db.$queryRaw<{ moved: bigint; consecutiveExhausted: number | null }[]>`
    with moved as (
      update deliveries set status = ${status}::"DeliveryStatus", attempt_count = ${attempt.number}, url = ${record.url},
        last_status_code = ${attempt.statusCode}, last_error_class = ${attempt.errorClass}, last_error = ${attempt.error},
        last_duration_ms = ${durationMs}, next_attempt_at = ${record.nextAttemptAt}, last_attempt_at = ${attempt.startedAt},
        finished_at = ${finishedAt}
      where id = ${record.delivery.id} and attempt_count = ${attempt.number - 1} and status in ('PENDING', 'RETRYING')
      returning id, endpoint_id
    ), erasure as (
      -- The résumé may have been erased while it was under way.
      select coalesce((data->>'erased')::bool, false) erased from events where id = ${record.delivery.eventId}
    ), logged as (
      insert into attempts (delivery_id, number, started_at, request_headers, request_body, status_code, response_headers,
        response_body, response_truncated, success, error_class, error, remote_address, dns_ms, connect_ms, tls_ms,
        first_byte_ms, total_ms)
      select id, ${attempt.number}::int, ${attempt.startedAt}::timestamptz, ${JSON.stringify(attempt.requestHeaders)}::jsonb,
        case when erased then '' else ${attempt.requestBody}::text end, ${attempt.statusCode}::int,
        ${attempt.responseHeaders === null ? null : JSON.stringify(attempt.responseHeaders)}::jsonb,
        ${attempt.responseBody}::text, ${attempt.responseTruncated}::bool, ${attempt.success}::bool,
        ${attempt.errorClass}::text, ${attempt.error}::text, ${attempt.remoteAddress}::text, ${attempt.dnsMs}::float8,
        ${attempt.connectMs}::float8, ${attempt.tlsMs}::float8, ${attempt.firstByteMs}::float8, ${attempt.totalMs}::float8
      from moved, erasure
    ), health as (${health})
    select (select count(*) from moved) moved, (select consecutive_exhausted from health) "consecutiveExhausted"`;
  const [row] = rows;
  return row && row.moved > 0n ? { consecutiveExhausted: row.consecutiveExhausted ?? 0 } : null;
}

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
