import { rolereadySecret } from "#lib/contract/webhooks-roleready.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";
import { regenerateRolereadySecret } from "#lib/webhooks/roleready/config.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/api/webhooks/regenerate-secret", {
  POST: operation({
    operationId: "regenerateRolereadySecret",
    summary: "Make a new signing secret",
    description: "Signs from now on; the old one does no more.",
    tag: "RoleReady webhooks",
    secretAnswer: true,
    auth: "key-or-session",
    permission: "webhooks",
    responses: { 200: { description: "The new secret, this once", schema: rolereadySecret } },
    handler: async ({ ctx }) => ({
      status: 200,
      body: {
        success: true,
        message: "Webhook secret regenerated successfully",
        secret: await regenerateRolereadySecret(ctx),
      },
    }),
  }),
});
