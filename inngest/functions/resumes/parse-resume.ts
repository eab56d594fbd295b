import { inngest } from "#inngest/client.ts";
import { messages } from "#inngest/events.ts";
import { systemContext } from "#lib/platform/context.ts";
import { failResume, parseResume } from "#lib/resumes/parse-resume.ts";

/**
 * An uploaded file becomes a result. One step, not three: what would pass between reading, parsing and saving is the résumé
 * itself, which must not be kept in the engine's tables beyond its erasure.
 */
export const parseResumeFunction = inngest.createFunction(
  {
    id: "parse-resume",
    name: "Parse a résumé",
    triggers: { event: "resume/parse.requested" },
    // Enough to keep the parsers busy; what waits holds no file in memory.
    concurrency: { limit: 16 },
    retries: 4,
    onFailure: async ({ event, step }) => {
      const { organizationId, ...target } = messages["resume/parse.requested"].parse(event.data.event.data);
      await step.run("fail", () =>
        failResume(systemContext(organizationId), target, {
          code: "INTERNAL_ERROR",
          message: "The résumé could not be parsed because of a fault on our side. Upload it again.",
        }),
      );
    },
  },
  async ({ event, step }) => {
    const { organizationId, ...target } = messages["resume/parse.requested"].parse(event.data);
    return step.run("parse", () => parseResume(systemContext(organizationId), target));
  },
);
