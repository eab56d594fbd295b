import { inngest } from "#inngest/client.ts";
import { messages } from "#inngest/events.ts";
import { systemContext } from "#lib/platform/context.ts";
import { fanOutEvent } from "#lib/webhooks/fan-out-event.ts";

/**
 * An event becomes one delivery for each endpoint that wants it. Rows and requests are one step: doing it again finds the same rows and
 * sends requests under the same ids, which the engine recognises.
 */
export const fanOutEventFunction = inngest.createFunction(
  { id: "fan-out-event", name: "Fan out an event", triggers: { event: "webhook/event.recorded" }, retries: 10 },
  async ({ event, step }) => {
    const { organizationId, eventId } = messages["webhook/event.recorded"].parse(event.data);
    const deliveries = await step.run("fan-out", async () => {
      const requested = await fanOutEvent(systemContext(organizationId), eventId);
      if (requested.length > 0) {
        await inngest.send(
          requested.map((data) => ({
            id: data.deliveryId,
            name: "webhook/delivery.requested",
            data: { organizationId, ...data },
          })),
        );
      }
      return requested.length;
    });
    return { deliveries };
  },
);
