import { inngest } from "#inngest/client.ts";
import { db } from "#lib/platform/db/client.ts";
import { env } from "#lib/platform/env.ts";
import { purgeEvents } from "#lib/webhooks/purge-events.ts";

const MOST_BATCHES = 900;

/** Deletes events, deliveries and attempts that are kept long enough. */
export const purgeEventsFunction = inngest.createFunction(
  { id: "purge-events", name: "Purge old events and deliveries", triggers: { cron: "43 3 * * *" }, retries: 2 },
  async ({ step }) => {
    let batches = 1;
    while (batches < MOST_BATCHES) {
      const more = await step.run(`batch-${batches}`, () =>
        purgeEvents(db(), env().WEBHOOK_RETENTION_DAYS, new Date()),
      );
      if (!more) break;
      batches += 1;
    }
    return { batches };
  },
);
