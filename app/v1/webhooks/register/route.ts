import { registerCallbackBody, registeredCallback } from "#lib/contract/webhooks.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";
import { registerCallback } from "#lib/webhooks/register-callback.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/v1/webhooks/register", {
  POST: operation({
    operationId: "registerWebhookUrl",
    summary: "Register the URL that results go to",
    description: "Once registered, `callback_url` may be left out of uploads. Registering again replaces the URL.",
    tag: "Webhooks",
    auth: "key-or-session",
    permission: "webhooks",
    body: registerCallbackBody,
    responses: { 200: { description: "Registered", schema: registeredCallback } },
    handler: async ({ ctx, body }) => ({ status: 200, body: await registerCallback(ctx, body) }),
  }),
});
