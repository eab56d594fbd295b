import { inngest } from "#inngest/client.ts";
import { messages } from "#inngest/events.ts";
import { systemContext } from "#lib/platform/context.ts";
import { recoverBatch } from "#lib/webhooks/recover-endpoint.ts";

/** Two steps for each batch, within the thousand a run may have. */
const MOST_BATCHES = 490;

/** Sends again what failed and what was missed, a batch at a time. */
export const recoverEndpointFunction = inngest.createFunction(
  {
    id: "recover-endpoint",
    name: "Recover an endpoint",
    triggers: { event: "webhook/recovery.requested" },
    concurrency: { key: "event.data.endpointId", limit: 1 },
    retries: 10,
  },
  async ({ event, step }) => {
    const recovery = messages["webhook/recovery.requested"].parse(event.data);
    let deliveries = 0;
    for (let batch = 1; batch <= MOST_BATCHES; batch++) {
      const requested = await step.run(`batch-${batch}`, () =>
        recoverBatch(systemContext(recovery.organizationId), recovery),
      );
      if (requested.length === 0) break;
      deliveries += requested.length;
      await step.sendEvent(
        `request-${batch}`,
        requested.map((data) => ({ id: data.deliveryId, name: "webhook/delivery.requested", data })),
      );
    }
    return { deliveries };
  },
);
