import { inngest } from "#inngest/client.ts";
import { deleteExpired } from "#lib/http/idempotency-repository.ts";
import { pruneOutbox } from "#lib/outbox/hand-over.ts";
import { db } from "#lib/platform/db/client.ts";

/** Deletes what has served: handed-over messages and remembered answers, a day old. */
export const pruneRecordsFunction = inngest.createFunction(
  { id: "prune-records", name: "Prune messages and remembered answers", triggers: { cron: "17 * * * *" }, retries: 2 },
  async ({ step }) => ({
    messages: await step.run("messages", () => pruneOutbox(db())),
    answers: await step.run("answers", () => deleteExpired(db(), new Date())),
  }),
);
