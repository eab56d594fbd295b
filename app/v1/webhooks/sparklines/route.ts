import { sparklineList } from "#lib/contract/webhooks.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";
import { getSparklines } from "#lib/webhooks/get-statistics.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/v1/webhooks/sparklines", {
  GET: operation({
    operationId: "getWebhookSparklines",
    summary: "Get the last 24 hours of each endpoint",
    description: "Endpoints without deliveries are left out.",
    tag: "Webhooks",
    auth: "key-or-session",
    permission: "webhooks",
    responses: { 200: { description: "An entry for each hour", schema: sparklineList } },
    handler: async ({ ctx }) => ({ status: 200, body: { data: await getSparklines(ctx) } }),
  }),
});
