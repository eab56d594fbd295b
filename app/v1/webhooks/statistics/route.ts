import { statistics, statisticsQuery } from "#lib/contract/webhooks.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";
import { getStatistics } from "#lib/webhooks/get-statistics.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/v1/webhooks/statistics", {
  GET: operation({
    operationId: "getWebhookStatistics",
    summary: "Get statistics of ended deliveries",
    description: "Of one endpoint or of all, tests left out.",
    tag: "Webhooks",
    auth: "key-or-session",
    permission: "webhooks",
    query: statisticsQuery,
    responses: { 200: { description: "The statistics", schema: statistics } },
    handler: async ({ ctx, query }) => ({ status: 200, body: await getStatistics(ctx, query) }),
  }),
});
