import { smartcvCreateBody, smartcvWebhookAnswer, smartcvWebhookList } from "#lib/contract/webhooks-smartcv.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";
import { createSmartcvWebhook, listSmartcvWebhooks } from "#lib/webhooks/smartcv/webhooks.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/api/webhooks", {
  GET: operation({
    operationId: "listSmartcvWebhooks",
    summary: "List webhooks",
    tag: "SmartCV webhooks",
    auth: "key-or-session",
    permission: "webhooks",
    responses: { 200: { description: "All of them", schema: smartcvWebhookList } },
    handler: async ({ ctx }) => ({ status: 200, body: { success: true, data: await listSmartcvWebhooks(ctx) } }),
  }),
  POST: operation({
    operationId: "createSmartcvWebhook",
    summary: "Add a webhook",
    description: "Its secret is in this answer only.",
    tag: "SmartCV webhooks",
    secretAnswer: true,
    auth: "key-or-session",
    permission: "webhooks",
    body: smartcvCreateBody,
    responses: { 201: { description: "The webhook and its secret", schema: smartcvWebhookAnswer } },
    handler: async ({ ctx, body }) => ({
      status: 201,
      body: { success: true, data: await createSmartcvWebhook(ctx, body) },
    }),
  }),
});
