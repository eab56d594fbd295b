import { rolereadyLogs, rolereadyLogsQuery } from "#lib/contract/webhooks-roleready.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";
import { listRolereadyLogs } from "#lib/webhooks/roleready/logs.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/api/webhooks/logs", {
  GET: operation({
    operationId: "listRolereadyLogs",
    summary: "List deliveries, newest first",
    tag: "RoleReady webhooks",
    auth: "key-or-session",
    permission: "webhooks",
    query: rolereadyLogsQuery,
    responses: { 200: { description: "One page", schema: rolereadyLogs } },
    handler: async ({ ctx, query }) => ({ status: 200, body: await listRolereadyLogs(ctx, query) }),
  }),
});
