import { eventPage, listEventsQuery } from "#lib/contract/webhooks.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";
import { listEvents } from "#lib/webhooks/list-events.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/v1/webhooks/events", {
  GET: operation({
    operationId: "listWebhookEvents",
    summary: "List events, newest first",
    tag: "Webhooks",
    auth: "key-or-session",
    permission: "webhooks",
    query: listEventsQuery,
    responses: { 200: { description: "One page", schema: eventPage } },
    handler: async ({ ctx, query }) => ({ status: 200, body: await listEvents(ctx, query) }),
  }),
});
