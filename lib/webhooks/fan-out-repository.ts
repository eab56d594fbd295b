import type { Db } from "#lib/platform/db/client.ts";

export interface RequestedDelivery {
  deliveryId: string;
  /** What concurrency is counted by: the endpoint's id, or the URL of a one-time callback. */
  target: string;
}

/** Formats and the events they carry, and the format of an event's callback, as pairs. */
export interface Carried {
  formats: string[];
  types: string[];
  callbackFormats: string[];
  callbackTypes: string[];
}

/**
 * Inserts the deliveries of an event that are not there yet and gives all of them, in one query: this runs for every event. A
 * delivery's id follows from event and target, in the order of events.
 */
export function insertDeliveries(
  db: Db,
  event: { id: string; organizationId: string },
  carried: Carried,
  now: Date,
): Promise<RequestedDelivery[]> {
  return db.$queryRaw<RequestedDelivery[]>`
    with event as (
      select e.id, e.organization_id, e.type, e.callback_url, c.format callback_format
      from events e
      left join unnest(${carried.callbackFormats}::text[], ${carried.callbackTypes}::text[]) c(format, type)
        on c.type = e.type and e.callback_url is not null
      where e.id = ${event.id} and e.organization_id = ${event.organizationId}
    ), targets as (
      select p.id target, p.id endpoint_id, p.url, p.format
      from event e
      join endpoints p on p.organization_id = e.organization_id and p.deleted_at is null and p.state = 'ACTIVE'
      join unnest(${carried.formats}::text[], ${carried.types}::text[]) c(format, type) on c.format = p.format and c.type = e.type
      where ('*' = any(p.events) or e.type = any(p.events)) and p.format is distinct from e.callback_format
      union all
      select callback_url, null, callback_url, callback_format from event where callback_format is not null
    ), wanted as (
      select 'dlv_' || regexp_replace(e.id, '^evt_', '') || left(encode(sha256(convert_to(t.target, 'UTF8')), 'hex'), 10) id, t.*
      from targets t, event e
    ), made as (
      insert into deliveries (id, organization_id, event_id, event_type, endpoint_id, url, format, next_attempt_at, created_at)
      select w.id, e.organization_id, e.id, e.type, w.endpoint_id, w.url, w.format, ${now}::timestamptz, ${now}::timestamptz
      from wanted w, event e
      on conflict (id) do nothing
    )
    select id "deliveryId", target from wanted`;
}
