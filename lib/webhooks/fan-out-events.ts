import type { EventType } from "#lib/contract/event-catalogue.ts";
import { announceChange } from "#lib/platform/change-feed.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { deliveryIdOf } from "./delivery-id.ts";
import { findRecorded, insertDeliveries, type RecordedEvent, type Subscriber } from "./fan-out-repository.ts";
import { callbackFormat, formatNamed } from "./formats/registry.ts";

export interface RequestedDelivery {
  organizationId: string;
  deliveryId: string;
  /** What concurrency is counted by: the endpoint's id, or the URL of a one-time callback. */
  target: string;
}

export interface MadeDelivery extends RequestedDelivery {
  eventId: string;
}

/**
 * Makes one delivery of each event for each endpoint of its organization that wants it. An event with a callback URL goes there
 * instead of to the registered endpoints of the callback's format; endpoints of other formats get it all the same. Doing it again
 * gives the same deliveries.
 */
export async function fanOutEvents(db: Db, recorded: RecordedEvent[], now: Date): Promise<MadeDelivery[]> {
  const events = await findRecorded(db, recorded);
  const rows = events.flatMap((event) => {
    const type = event.type as EventType;
    const callback = event.callbackUrl === null ? null : callbackFormat(type);
    const subscribers: Subscriber[] = event.endpoints.filter(
      (endpoint) => endpoint.format !== callback?.name && isSubscribed(endpoint, type),
    );
    const targets: { id: string | null; url: string; format: string }[] = [...subscribers];
    if (callback && event.callbackUrl) targets.push({ id: null, url: event.callbackUrl, format: callback.name });
    return targets.map(({ id: endpointId, url, format }) => ({
      id: deliveryIdOf(event.id, targetOf({ endpointId, url })),
      organizationId: event.organizationId,
      eventId: event.id,
      eventType: type,
      endpointId,
      url,
      format,
    }));
  });
  if (rows.length > 0) await insertDeliveries(db, rows, now);
  for (const { organizationId } of rows) announceChange(db, { organizationId, kind: "delivery" });
  return rows.map((row) => ({
    organizationId: row.organizationId,
    eventId: row.eventId,
    deliveryId: row.id,
    target: targetOf(row),
  }));
}

/** What concurrency of deliveries is counted by. */
export const targetOf = (row: { endpointId: string | null; url: string }) => row.endpointId ?? row.url;

export function isSubscribed(endpoint: { format: string; events: string[] }, type: EventType): boolean {
  if (formatNamed(endpoint.format).wireName(type) === null) return false;
  return endpoint.events.includes("*") || endpoint.events.includes(type);
}
