import type { Db } from "#lib/platform/db/client.ts";

export interface RecordedEvent {
  organizationId: string;
  eventId: string;
}

export interface RequestedDelivery {
  organizationId: string;
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
 * Inserts the deliveries of events that are not there yet and gives all of them, in one query: this runs for every event. A
 * delivery's id follows from event and target, in the order of events.
 */
export function insertDeliveries(
  db: Db,
  recorded: RecordedEvent[],
  carried: Carried,
  now: Date,
): Promise<RequestedDelivery[]> {
  return db.$queryRaw<RequestedDelivery[]>`
    with event as (
      select e.id, e.organization_id, e.type, e.callback_url, c.format callback_format
      from unnest(${recorded.map((event) => event.eventId)}::text[], ${recorded.map((event) => event.organizationId)}::text[])
        recorded(id, organization_id)
      join events e on e.id = recorded.id and e.organization_id = recorded.organization_id
      left join unnest(${carried.callbackFormats}::text[], ${carried.callbackTypes}::text[]) c(format, type)
        on c.type = e.type and e.callback_url is not null
    ), targets as (
      select e.id event_id, p.id target, p.id endpoint_id, p.url, p.format
      from event e
      join endpoints p on p.organization_id = e.organization_id and p.deleted_at is null and p.state = 'ACTIVE'
      join unnest(${carried.formats}::text[], ${carried.types}::text[]) c(format, type) on c.format = p.format and c.type = e.type
      where ('*' = any(p.events) or e.type = any(p.events)) and p.format is distinct from e.callback_format
      union all
      select id, callback_url, null, callback_url, callback_format from event where callback_format is not null
    ), wanted as (
      select 'dlv_' || regexp_replace(e.id, '^evt_', '') || left(encode(sha256(convert_to(t.target, 'UTF8')), 'hex'), 10) id,
        t.target, t.endpoint_id, t.url, t.format, e.organization_id, e.id event_id, e.type
      from targets t join event e on e.id = t.event_id
    ), made as (
      insert into deliveries (id, organization_id, event_id, event_type, endpoint_id, url, format, next_attempt_at, created_at)
      select id, organization_id, event_id, type, endpoint_id, url, format, ${now}::timestamptz, ${now}::timestamptz
      from wanted
      on conflict (id) do nothing
    )
    select organization_id "organizationId", id "deliveryId", target from wanted order by id`;
}
