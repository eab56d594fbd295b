import { rolereadyStats, rolereadyStatsQuery } from "#lib/contract/webhooks-roleready.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";
import { getRolereadyStats } from "#lib/webhooks/roleready/logs.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/api/webhooks/stats", {
  GET: operation({
    operationId: "getRolereadyStats",
    summary: "Get delivery statistics",
    tag: "RoleReady webhooks",
    auth: "key-or-session",
    permission: "webhooks",
    query: rolereadyStatsQuery,
    responses: { 200: { description: "The statistics", schema: rolereadyStats } },
    handler: async ({ ctx, query }) => ({ status: 200, body: await getRolereadyStats(ctx, query) }),
  }),
});
