import { inngest } from "#inngest/client.ts";
import { messages } from "#inngest/events.ts";
import { systemContext } from "#lib/platform/context.ts";
import { failResume, parseResume } from "#lib/resumes/parse-resume.ts";

const requestOf = ({ data }: { data?: unknown }) => messages["resume/parse.requested"].parse(data);

/**
 * Uploaded files become results, those that come together in one run. One step, not three: what would pass between reading, parsing
 * and saving is the résumé itself, which must not be kept in the engine's tables beyond its erasure. Tried again, it leaves alone
 * what is done.
 */
export const parseResumeFunction = inngest.createFunction(
  {
    id: "parse-resume",
    name: "Parse résumés",
    triggers: { event: "resume/parse.requested" },
    batchEvents: { maxSize: 8, timeout: "1s" },
    // Long queues wait in the database and leave calls for deliveries.
    concurrency: { limit: 32 },
    retries: 4,
    onFailure: async ({ event, step }) => {
      // The events of a batch are not in the SDK's type of this event.
      const { event: first, events = [first] } = event.data as { event: object; events?: object[] };
      await step.run("fail", async () => {
        for (const { organizationId, ...target } of events.map(requestOf)) {
          await failResume(systemContext(organizationId), target, {
            code: "INTERNAL_ERROR",
            message: "The résumé could not be parsed because of a fault on our side. Upload it again.",
          });
        }
      });
    },
  },
  async ({ events, step }) => {
    const requested = events.map(requestOf);
    return step.run("parse", async () => {
      const outcomes = await Promise.allSettled(
        requested.map(({ organizationId, ...target }) => parseResume(systemContext(organizationId), target)),
      );
      return outcomes.map((outcome) => {
        if (outcome.status === "rejected") throw outcome.reason;
        return outcome.value;
      });
    });
  },
);
