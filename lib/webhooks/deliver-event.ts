import { inngest } from "#inngest/client.ts";
import { createBatcher } from "#lib/platform/batcher.ts";
import { systemContext } from "#lib/platform/context.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { perDatabase } from "#lib/platform/db/per-database.ts";
import { fanOutEvents, type RequestedDelivery } from "./fan-out-events.ts";
import type { RecordedEvent } from "./fan-out-repository.ts";
import { payloadSources } from "./payload-sources.ts";
import { webhookPoster } from "./poster.ts";
import { type OpenDelivery, tryAtOnce } from "./try-at-once.ts";

/** What several events ask for at the same time goes together. */
const batchers = perDatabase((db) => ({
  fanOut: createBatcher<RecordedEvent, RequestedDelivery[]>(async (events) => {
    const deliveries = Map.groupBy(await fanOutEvents(db, events, new Date()), ({ eventId }) => eventId);
    return events.map(({ eventId }) => deliveries.get(eventId) ?? []);
  }),
  leave: createBatcher<OpenDelivery, void>(async (left) => {
    await inngest.send(
      left.map(({ at, organizationId, deliveryId, target, from }) => ({
        id: deliveryId,
        name: "webhook/delivery.requested",
        data: { organizationId, deliveryId, target, from },
        ...(at && { ts: at.getTime() }),
      })),
    );
    return [];
  }),
}));

/**
 * Makes one delivery of a recorded event for each endpoint that wants it, and tries each at once; what that leaves open goes on in a
 * run of its own. Doing it again finds the same rows and what came of them, and asks under the same ids, which the engine recognises.
 */
export async function deliverEvent(db: Db, event: RecordedEvent): Promise<{ deliveries: number; open: number }> {
  const { fanOut, leave } = batchers(db);
  const deliveries = await fanOut(event);
  const tools = { poster: webhookPoster(), sources: payloadSources };
  const open = await tryAtOnce(db, deliveries, { contextOf: systemContext, tools, leave });
  return { deliveries: deliveries.length, open };
}
