import {
  rolereadyConfigAnswer,
  rolereadyConfigBody,
  rolereadyDone,
  rolereadySaved,
} from "#lib/contract/webhooks-roleready.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";
import { deleteRolereadyConfig, getRolereadyConfig, saveRolereadyConfig } from "#lib/webhooks/roleready/config.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/api/webhooks/config", {
  GET: operation({
    operationId: "getRolereadyConfig",
    summary: "Get the webhook configuration",
    tag: "RoleReady webhooks",
    auth: "key-or-session",
    permission: "webhooks",
    responses: { 200: { description: "The configuration, if there is one", schema: rolereadyConfigAnswer } },
    handler: async ({ ctx }) => ({ status: 200, body: await getRolereadyConfig(ctx) }),
  }),
  POST: operation({
    operationId: "saveRolereadyConfig",
    summary: "Make or change the webhook configuration",
    description: "The secret is in the answer that made it only; changing keeps it.",
    tag: "RoleReady webhooks",
    secretAnswer: true,
    auth: "key-or-session",
    permission: "webhooks",
    body: rolereadyConfigBody,
    responses: { 200: { description: "The configuration", schema: rolereadySaved } },
    handler: async ({ ctx, body }) => ({ status: 200, body: await saveRolereadyConfig(ctx, body) }),
  }),
  DELETE: operation({
    operationId: "deleteRolereadyConfig",
    summary: "Delete the webhook configuration",
    tag: "RoleReady webhooks",
    auth: "key-or-session",
    permission: "webhooks",
    responses: { 200: { description: "Deleted", schema: rolereadyDone } },
    handler: async ({ ctx }) => {
      await deleteRolereadyConfig(ctx);
      return { status: 200, body: { success: true, message: "Webhook configuration deleted successfully" } };
    },
  }),
});
