import { eventTypeList } from "#lib/contract/webhooks.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";
import { listEventTypes } from "#lib/webhooks/list-events.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/v1/webhooks/event-types", {
  GET: operation({
    operationId: "listWebhookEventTypes",
    summary: "List what can be subscribed to",
    tag: "Webhooks",
    auth: "key-or-session",
    permission: "webhooks",
    responses: { 200: { description: "All event types", schema: eventTypeList } },
    handler: async () => ({ status: 200, body: { data: listEventTypes() } }),
  }),
});
