import { inngest } from "#inngest/client.ts";
import { db } from "#lib/platform/db/client.ts";
import { rollUpDeliveries } from "#lib/webhooks/roll-up-deliveries.ts";

const MOST_DAYS = 400;

/** Counts ended deliveries by the hour, for the statistics. */
export const rollUpDeliveriesFunction = inngest.createFunction(
  { id: "roll-up-deliveries", name: "Count deliveries", triggers: { cron: "*/5 * * * *" }, retries: 0, concurrency: 1 },
  async ({ step }) => {
    let rounds = 1;
    while (rounds < MOST_DAYS && (await step.run(`count-${rounds}`, () => rollUpDeliveries(db(), new Date()))))
      rounds += 1;
    return { rounds };
  },
);
