import { rolereadyTestBody, rolereadyTested } from "#lib/contract/webhooks-roleready.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";
import { testRolereadyConfig } from "#lib/webhooks/roleready/logs.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/api/webhooks/test", {
  POST: operation({
    operationId: "testRolereadyConfig",
    summary: "Send an example",
    description: "One attempt, no retries; tells what came back.",
    tag: "RoleReady webhooks",
    auth: "key-or-session",
    permission: "webhooks",
    body: rolereadyTestBody,
    responses: { 200: { description: "What came back", schema: rolereadyTested } },
    handler: async ({ ctx, body }) => ({ status: 200, body: await testRolereadyConfig(ctx, body) }),
  }),
});
