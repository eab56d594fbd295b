import { z } from "zod";
import { eventDetail } from "#lib/contract/webhooks.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";
import { getEvent } from "#lib/webhooks/get-event.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/v1/webhooks/events/{id}", {
  GET: operation({
    operationId: "getWebhookEvent",
    summary: "An event and its deliveries",
    tag: "Webhooks",
    auth: "key-or-session",
    permission: "webhooks",
    params: z.object({ id: z.string() }),
    responses: { 200: { description: "The event", schema: eventDetail } },
    handler: async ({ ctx, params }) => ({ status: 200, body: await getEvent(ctx, params.id) }),
  }),
});
