import { inngest } from "#inngest/client.ts";
import { messages } from "#inngest/events.ts";
import { systemContext } from "#lib/platform/context.ts";
import { attemptDelivery } from "#lib/webhooks/attempt-delivery.ts";
import { payloadSources } from "#lib/webhooks/payload-sources.ts";
import { webhookPoster } from "#lib/webhooks/poster.ts";

/** More than the longest schedule of any format has. */
const MOST_ATTEMPTS = 12;

/**
 * Tries a delivery until it is delivered or given up: one that its fan-out left open, a replay, or a recovered one. Each attempt is a
 * step; waits are sleeps. Concurrency is counted by target, so that one slow receiver never delays another.
 */
export const deliverFunction = inngest.createFunction(
  {
    id: "deliver",
    name: "Deliver to a webhook",
    triggers: { event: "webhook/delivery.requested" },
    concurrency: { key: "event.data.target", limit: 4 },
    retries: 10,
  },
  async ({ event, step }) => {
    const { organizationId, deliveryId, from = 1 } = messages["webhook/delivery.requested"].parse(event.data);
    const attempt = (number: number, paced: boolean) => () =>
      attemptDelivery(
        systemContext(organizationId),
        { deliveryId, number, paced },
        { poster: webhookPoster(), sources: payloadSources },
      );
    for (let number = from; number <= MOST_ATTEMPTS; number++) {
      let result = await step.run(`attempt-${number}`, attempt(number, false));
      if (result.status === "waiting" && result.at) {
        await step.sleepUntil(`turn-${number}`, result.at);
        result = await step.run(`attempt-${number}-in-turn`, attempt(number, true));
      }
      if (result.status !== "retrying" || !result.at) return { status: result.status, attempts: number };
      await step.sleepUntil(`before-${number + 1}`, result.at);
    }
    return { status: "exhausted", attempts: MOST_ATTEMPTS };
  },
);
