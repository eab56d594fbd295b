import { type EventType, eventTypes } from "#lib/contract/event-catalogue.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { type Carried, insertDeliveries, type RecordedEvent, type RequestedDelivery } from "./fan-out-repository.ts";
import { allFormats, callbackFormat, eventsOf, formatNamed } from "./formats/registry.ts";

/**
 * Makes one delivery of each event for each endpoint of its organization that wants it. An event with a callback URL goes there
 * instead of to the registered endpoints of the callback's format; endpoints of other formats get it all the same. Doing it again
 * gives the same deliveries.
 */
export function fanOutEvents(db: Db, events: RecordedEvent[], now: Date): Promise<RequestedDelivery[]> {
  return insertDeliveries(db, events, carried, now);
}

const pairs = allFormats.flatMap((format) => eventsOf(format).map((type) => [format.name, type] as const));
const callbacks = eventTypes.flatMap((type) => {
  const format = callbackFormat(type);
  return format ? [[format.name, type] as const] : [];
});
const carried: Carried = {
  formats: pairs.map(([format]) => format),
  types: pairs.map(([, type]) => type),
  callbackFormats: callbacks.map(([format]) => format),
  callbackTypes: callbacks.map(([, type]) => type),
};

/** What concurrency of deliveries is counted by. */
export const targetOf = (row: { endpointId: string | null; url: string }) => row.endpointId ?? row.url;

export function isSubscribed(endpoint: { format: string; events: string[] }, type: EventType): boolean {
  if (formatNamed(endpoint.format).wireName(type) === null) return false;
  return endpoint.events.includes("*") || endpoint.events.includes(type);
}
