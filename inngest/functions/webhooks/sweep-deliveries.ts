import { inngest } from "#inngest/client.ts";
import { db } from "#lib/platform/db/client.ts";
import { findOverdueDeliveries } from "#lib/webhooks/find-overdue-deliveries.ts";

/** Asks again for deliveries whose run was lost, such as sleeping ones of a server that kept them in memory. */
export const sweepDeliveriesFunction = inngest.createFunction(
  { id: "sweep-deliveries", name: "Ask again for lost deliveries", triggers: { cron: "*/15 * * * *" }, retries: 0 },
  async ({ step }) => {
    const overdue = await step.run("find", () => findOverdueDeliveries(db(), new Date()));
    if (overdue.length === 0) return { deliveries: 0 };
    await step.sendEvent(
      "request",
      overdue.map(({ attempts, ...data }) => ({
        id: `${data.deliveryId}:${attempts}:overdue`,
        name: "webhook/delivery.requested",
        data,
      })),
    );
    return { deliveries: overdue.length };
  },
);
