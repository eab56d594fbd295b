import { createBatcher } from "#lib/platform/batcher.ts";
import type { Db } from "#lib/platform/db/client.ts";
import type { AttemptModel } from "#lib/platform/db/generated/models.ts";
import { perDatabase } from "#lib/platform/db/per-database.ts";
import type { DeliveryStatus } from "./delivery-repository.ts";

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

/** Attempts in one statement; each brings the body it sent. */
const MOST_AT_ONCE = 50;

/** What is asked for while other statements of its kind are under way goes together in the next one. */
const batchers = perDatabase((db) => ({
  find: createBatcher(async (ids: string[]) => {
    const rows = new Map((await findForAttempts(db, ids)).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  }),
  record: createBatcher((records: AttemptRecord[]) => recordAttempts(db, records), { maxSize: MOST_AT_ONCE }),
}));

export function findForAttempt(db: Db, id: string): Promise<AttemptInput | null> {
  return batchers(db).find(id);
}

/** Those that exist, in no order. */
export async function findForAttempts(db: Db, ids: string[]): Promise<AttemptInput[]> {
  return db.$queryRaw<AttemptInput[]>`
    /* prepared find_for_attempt */
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
    where d.id = any(${ids})`;
}

export interface AttemptRecord {
  delivery: Pick<AttemptInput, "id" | "eventId" | "test">;
  /** 1-based; recorded only if the delivery has had exactly one attempt less. */
  attempt: Omit<AttemptModel, "deliveryId" | "requestHeaders" | "responseHeaders"> & {
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
export function recordAttempt(db: Db, record: AttemptRecord): Promise<Health | null> {
  return batchers(db).record(record);
}

async function recordAttempts(db: Db, records: AttemptRecord[]): Promise<(Health | null)[]> {
  const rows = records.map(({ delivery, attempt, ...record }, n) => ({
    n,
    deliveryId: delivery.id,
    eventId: delivery.eventId,
    test: delivery.test,
    ...attempt,
    ...record,
  }));
  const found = await db.$queryRaw<{ n: number; moved: boolean; consecutiveExhausted: number | null }[]>`
    /* prepared record_attempts */
    with tried as (
      select * from json_to_recordset(${JSON.stringify(rows)}::json) as x(n int, "deliveryId" text, "eventId" text, test bool,
        number int, "startedAt" timestamptz, "requestHeaders" jsonb, "requestBody" text, "statusCode" int, "responseHeaders" jsonb,
        "responseBody" text, "responseTruncated" bool, success bool, "errorClass" text, error text, "remoteAddress" text,
        "dnsMs" float8, "connectMs" float8, "tlsMs" float8, "firstByteMs" float8, "totalMs" float8, url text, status text,
        "nextAttemptAt" timestamptz, at timestamptz)
    ), moved as (
      update deliveries d set status = t.status::"DeliveryStatus", attempt_count = t.number, url = t.url,
        last_status_code = t."statusCode", last_error_class = t."errorClass", last_error = t.error,
        last_duration_ms = round(t."totalMs"), next_attempt_at = t."nextAttemptAt", last_attempt_at = t."startedAt",
        finished_at = case when t.status <> 'RETRYING' then t.at end
      from tried t
      where d.id = t."deliveryId" and d.attempt_count = t.number - 1 and d.status in ('PENDING', 'RETRYING')
      returning t.n, d.endpoint_id
    ), logged as (
      insert into attempts (delivery_id, number, started_at, request_headers, request_body, status_code, response_headers,
        response_body, response_truncated, success, error_class, error, remote_address, dns_ms, connect_ms, tls_ms,
        first_byte_ms, total_ms)
      -- The résumé may have been erased while it was under way.
      select t."deliveryId", t.number, t."startedAt", t."requestHeaders",
        case when (e.data->>'erased')::bool then '' else t."requestBody" end, t."statusCode", t."responseHeaders",
        t."responseBody", t."responseTruncated", t.success, t."errorClass", t.error, t."remoteAddress", t."dnsMs", t."connectMs",
        t."tlsMs", t."firstByteMs", t."totalMs"
      from moved m join tried t on t.n = m.n join events e on e.id = t."eventId"
    ), fared as (
      select m.endpoint_id id, bool_or(t.success) succeeded, count(*) filter (where t.status = 'EXHAUSTED') exhausted,
        min(t.at) since, max(t.at) at
      from moved m join tried t on t.n = m.n
      where m.endpoint_id is not null and not t.test
      group by m.endpoint_id
    ), health as (
      update endpoints p set last_delivery_at = f.at,
        last_success_at = case when f.succeeded then f.at else p.last_success_at end,
        consecutive_exhausted = case when f.succeeded then 0 else p.consecutive_exhausted + f.exhausted end,
        first_failure_at = case when not f.succeeded then coalesce(p.first_failure_at, f.since) end
      from fared f
      where p.id = f.id and case when f.succeeded
        then p.consecutive_exhausted > 0 or p.first_failure_at is not null
          or coalesce(p.last_success_at, '-infinity') < f.at - ${TOUCH_EVERY_MS} * interval '1 ms'
        else f.exhausted > 0 or p.first_failure_at is null
          or coalesce(p.last_delivery_at, '-infinity') < f.at - ${TOUCH_EVERY_MS} * interval '1 ms' end
      returning p.id, p.consecutive_exhausted
    )
    select t.n, m.n is not null moved, h.consecutive_exhausted "consecutiveExhausted"
    from tried t left join moved m on m.n = t.n left join health h on h.id = m.endpoint_id`;
  const results: (Health | null)[] = records.map(() => null);
  for (const { n, moved, consecutiveExhausted } of found) {
    if (moved) results[n] = { consecutiveExhausted: consecutiveExhausted ?? 0 };
  }
  return results;
}
