import type { Db } from "#lib/platform/db/client.ts";
import type { NewDelivery } from "./delivery-repository.ts";

export interface RecordedEvent {
  organizationId: string;
  eventId: string;
}

/** An active endpoint of an event's organization. */
export interface Subscriber {
  id: string;
  url: string;
  format: string;
  /** Catalogue names, or `*`. */
  events: string[];
}

export interface EventToFanOut {
  id: string;
  organizationId: string;
  type: string;
  callbackUrl: string | null;
  endpoints: Subscriber[];
}

/** Events with the active endpoints of their organizations. */
export function findRecorded(db: Db, recorded: RecordedEvent[]): Promise<EventToFanOut[]> {
  return db.$queryRaw<EventToFanOut[]>`
    /* prepared find_recorded */
    select e.id, e.organization_id "organizationId", e.type, e.callback_url "callbackUrl", coalesce((
      select json_agg(json_build_object('id', p.id, 'url', p.url, 'format', p.format, 'events', p.events) order by p.id)
      from endpoints p
      where p.organization_id = e.organization_id and p.deleted_at is null and p.state = 'ACTIVE'
    ), '[]') endpoints
    from unnest(${recorded.map((event) => event.eventId)}::text[], ${recorded.map((event) => event.organizationId)}::text[])
      recorded(id, organization_id)
    join events e on e.id = recorded.id and e.organization_id = recorded.organization_id
    order by e.id`;
}

/** Inserts those that are not there yet, due now. */
export async function insertDeliveries(db: Db, rows: Omit<NewDelivery, "createdAt">[], now: Date): Promise<void> {
  await db.$executeRaw`
    /* prepared insert_deliveries */
    insert into deliveries (id, organization_id, event_id, event_type, endpoint_id, url, format, next_attempt_at, created_at)
    select id, "organizationId", "eventId", "eventType", "endpointId", url, format, ${now}::timestamptz, ${now}::timestamptz
    from json_to_recordset(${JSON.stringify(rows)}::json) as x(id text, "organizationId" text, "eventId" text, "eventType" text,
      "endpointId" text, url text, format text)
    on conflict (id) do nothing`;
}
