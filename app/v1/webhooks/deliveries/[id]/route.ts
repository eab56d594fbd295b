import { z } from "zod";
import { deliveryDetail } from "#lib/contract/webhooks.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";
import { getDelivery } from "#lib/webhooks/list-deliveries.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/v1/webhooks/deliveries/{id}", {
  GET: operation({
    operationId: "getWebhookDelivery",
    summary: "Get a delivery with its attempts",
    tag: "Webhooks",
    auth: "key-or-session",
    permission: "webhooks",
    params: z.object({ id: z.string() }),
    responses: { 200: { description: "The delivery", schema: deliveryDetail } },
    handler: async ({ ctx, params }) => ({ status: 200, body: await getDelivery(ctx, params.id) }),
  }),
});
