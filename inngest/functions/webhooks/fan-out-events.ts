import { inngest } from "#inngest/client.ts";
import { messages } from "#inngest/events.ts";
import { db } from "#lib/platform/db/client.ts";
import { deliverEvent } from "#lib/webhooks/deliver-event.ts";

/**
 * Delivers events whose process did not do it itself: it had too many under way, failed, or died. There is no step to remember: doing
 * it again harms nothing.
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
    const done = await Promise.allSettled(recorded.map((event) => deliverEvent(db(), event)));
    const failed = done.find((result) => result.status === "rejected");
    if (failed) throw failed.reason;
    return { events: done.length };
  },
);
