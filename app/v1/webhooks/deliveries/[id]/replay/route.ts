import { z } from "zod";
import { delivery } from "#lib/contract/webhooks.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";
import { replayDelivery } from "#lib/webhooks/replay-delivery.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/v1/webhooks/deliveries/{id}/replay", {
  POST: operation({
    operationId: "replayWebhookDelivery",
    summary: "Send a delivery once more",
    description: "Receivers see the same event id.",
    tag: "Webhooks",
    auth: "key-or-session",
    permission: "webhooks",
    params: z.object({ id: z.string() }),
    responses: { 202: { description: "The new delivery", schema: delivery } },
    handler: async ({ ctx, params }) => ({ status: 202, body: await replayDelivery(ctx, params.id) }),
  }),
});
