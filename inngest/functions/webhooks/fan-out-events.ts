import { inngest } from "#inngest/client.ts";
import { messages } from "#inngest/events.ts";
import { systemContext } from "#lib/platform/context.ts";
import { db } from "#lib/platform/db/client.ts";
import { fanOutEvents } from "#lib/webhooks/fan-out-events.ts";
import { payloadSources } from "#lib/webhooks/payload-sources.ts";
import { webhookPoster } from "#lib/webhooks/poster.ts";
import { tryAtOnce } from "#lib/webhooks/try-at-once.ts";

/**
 * Events become one delivery for each endpoint that wants them, and each delivery is tried at once; what that leaves open goes on in
 * a run of its own. There is no step to remember: doing it again finds the same rows and what came of them, and asks under the same
 * ids, which the engine recognises.
 */
export const fanOutEventsFunction = inngest.createFunction(
  {
    id: "fan-out-events",
    name: "Fan out events",
    triggers: { event: "webhook/event.recorded" },
    batchEvents: { maxSize: 100, timeout: "1s" },
    retries: 10,
  },
  async ({ events }) => {
    const recorded = events.map(({ data }) => messages["webhook/event.recorded"].parse(data));
    const deliveries = await fanOutEvents(db(), recorded, new Date());
    const open = await tryAtOnce(db(), deliveries, {
      contextOf: systemContext,
      tools: { poster: webhookPoster(), sources: payloadSources },
      leave: async (left) => {
        await inngest.send(
          left.map(({ at, ...data }) => ({
            id: data.deliveryId,
            name: "webhook/delivery.requested",
            data,
            ...(at && { ts: at.getTime() }),
          })),
        );
      },
    });
    return { deliveries: deliveries.length, open };
  },
);
