import { inngest } from "#inngest/client.ts";
import { sweepOutbox } from "#lib/outbox/hand-over.ts";
import { db } from "#lib/platform/db/client.ts";

/** Hands over what a crash left behind between commit and hand-over. */
export const sweepOutboxFunction = inngest.createFunction(
  { id: "sweep-outbox", name: "Hand over messages left behind", triggers: { cron: "* * * * *" }, retries: 0 },
  async ({ step }) => step.run("sweep", () => sweepOutbox(db())),
);
