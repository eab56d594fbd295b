import { inngest } from "#inngest/client.ts";
import { messages } from "#inngest/events.ts";
import { systemContext } from "#lib/platform/context.ts";
import { fanOutEvent } from "#lib/webhooks/fan-out-event.ts";

/** An event becomes one delivery for each endpoint that wants it. */
export const fanOutEventFunction = inngest.createFunction(
  { id: "fan-out-event", name: "Fan out an event", triggers: { event: "webhook/event.recorded" }, retries: 10 },
  async ({ event, step }) => {
    const { organizationId, eventId } = messages["webhook/event.recorded"].parse(event.data);
    const requested = await step.run("fan-out", () => fanOutEvent(systemContext(organizationId), eventId));
    if (requested.length === 0) return { deliveries: 0 };
    await step.sendEvent(
      "request-deliveries",
      requested.map((data) => ({
        id: data.deliveryId,
        name: "webhook/delivery.requested",
        data: { organizationId, ...data },
      })),
    );
    return { deliveries: requested.length };
  },
);
