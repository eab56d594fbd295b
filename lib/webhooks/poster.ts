import { createPoster, type Poster } from "#lib/platform/safe-fetch/post-guarded.ts";
import { installationPolicy } from "#lib/platform/safe-fetch/target-policy.ts";
import { traced } from "#lib/platform/tracing.ts";

// One per process, also where the bundler made several copies of this module.
const slot = globalThis as typeof globalThis & { talentwirePoster?: Poster };

/** What all deliveries of this process are posted by. */
export function webhookPoster(): Poster {
  slot.talentwirePoster ??= withSpans(createPoster({ policy: installationPolicy() }));
  return slot.talentwirePoster;
}

/** A span for each attempt. Receivers are sent no trace context: no format has it. */
function withSpans(poster: Poster): Poster {
  return {
    ...poster,
    post: (request) => {
      const facts = { "http.request.method": "POST", "server.address": request.url.hostname };
      return traced("webhook attempt", { kind: "client", facts }, async (note) => {
        const outcome = await poster.post(request);
        note({
          "http.response.status_code": outcome.statusCode ?? undefined,
          "error.type": outcome.failure?.errorClass,
          "network.peer.address": outcome.remoteAddress ?? undefined,
        });
        return outcome;
      });
    },
  };
}
