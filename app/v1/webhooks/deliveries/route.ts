import { deliveryPage, listDeliveriesQuery } from "#lib/contract/webhooks.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";
import { listDeliveries } from "#lib/webhooks/list-deliveries.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/v1/webhooks/deliveries", {
  GET: operation({
    operationId: "listWebhookDeliveries",
    summary: "List deliveries, newest first",
    tag: "Webhooks",
    auth: "key-or-session",
    permission: "webhooks",
    query: listDeliveriesQuery,
    responses: { 200: { description: "One page", schema: deliveryPage } },
    handler: async ({ ctx, query }) => ({ status: 200, body: await listDeliveries(ctx, query) }),
  }),
});
