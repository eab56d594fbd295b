import { defineRoute, operation } from "#lib/http/define-route.ts";
import { streamChanges } from "#lib/http/event-stream.ts";

const messages = { delivery: { type: "delivery.changed" }, event: { type: "event.recorded" } } as const;

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/v1/webhooks/stream", {
  GET: operation({
    operationId: "streamWebhooks",
    summary: "Changes of events and deliveries as server-sent events",
    description:
      'Each event\'s data is `{"type":"event.recorded"}` or `{"type":"delivery.changed"}`: there were some, gathered over a moment. ' +
      "Read the lists again.",
    tag: "Webhooks",
    auth: "key-or-session",
    permission: "webhooks",
    responses: { 200: { description: "The stream", contentType: "text/event-stream" } },
    handler: async ({ ctx, request }) =>
      streamChanges(request, ctx.organization.id, (change) =>
        change.kind === "resume" ? null : messages[change.kind],
      ),
  }),
});
