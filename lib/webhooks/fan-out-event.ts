import { createHash } from "node:crypto";
import type { EventType } from "#lib/contract/event-catalogue.ts";
import type { Context } from "#lib/platform/context.ts";
import * as deliveries from "./delivery-repository.ts";
import * as endpoints from "./endpoint-repository.ts";
import * as events from "./event-repository.ts";
import { callbackFormat, formatNamed } from "./formats/registry.ts";

export interface RequestedDelivery {
  deliveryId: string;
  /** What concurrency is counted by: the endpoint's id, or the URL of a one-time callback. */
  target: string;
}

/**
 * Makes one delivery for each endpoint that wants the event. An event with a callback URL goes there instead of to the registered
 * endpoints of the callback's format; endpoints of other formats get it all the same. Doing it again gives the same deliveries.
 */
export async function fanOutEvent(ctx: Context, eventId: string): Promise<RequestedDelivery[]> {
  const { organization, db } = ctx;
  const event = await events.findById(db, organization.id, eventId);
  if (!event) return [];
  const type = event.type as EventType;
  const callback = event.callbackUrl ? callbackFormat(type) : null;
  const wanted = (await endpoints.findActive(db, organization.id)).filter(
    (endpoint) => endpoint.format !== callback?.name && isSubscribed(endpoint, type),
  );
  const base = { organizationId: organization.id, eventId, eventType: type, createdAt: ctx.clock.now() };
  const rows: deliveries.NewDelivery[] = wanted.map((endpoint) => ({
    ...base,
    id: deliveryId(eventId, endpoint.id),
    endpointId: endpoint.id,
    url: endpoint.url,
    format: endpoint.format,
  }));
  if (callback && event.callbackUrl) {
    const url = event.callbackUrl;
    rows.push({ ...base, id: deliveryId(eventId, url), endpointId: null, url, format: callback.name });
  }
  if (rows.length > 0) await deliveries.insertMissing(db, rows);
  return rows.map((row) => ({ deliveryId: row.id, target: targetOf(row) }));
}

export const targetOf = (row: { endpointId: string | null; url: string }) => row.endpointId ?? row.url;

export function isSubscribed(endpoint: { format: string; events: string[] }, type: EventType): boolean {
  if (formatNamed(endpoint.format).wireName(type) === null) return false;
  return endpoint.events.includes("*") || endpoint.events.includes(type);
}

/** The same for the same event and target, and in the order of events. */
function deliveryId(eventId: string, target: string): string {
  const suffix = createHash("sha256").update(target).digest("hex").slice(0, 10);
  return `dlv_${eventId.replace(/^evt_/, "")}${suffix}`;
}
