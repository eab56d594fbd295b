import { z } from "zod";
import { smartcvDeleted, smartcvUpdateBody, smartcvWebhookAnswer } from "#lib/contract/webhooks-smartcv.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";
import { deleteSmartcvWebhook, getSmartcvWebhook, updateSmartcvWebhook } from "#lib/webhooks/smartcv/webhooks.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/api/webhooks/{id}", {
  GET: operation({
    operationId: "getSmartcvWebhook",
    summary: "Get a webhook",
    tag: "SmartCV webhooks",
    auth: "key-or-session",
    permission: "webhooks",
    params: z.object({ id: z.string() }),
    responses: { 200: { description: "The webhook", schema: smartcvWebhookAnswer } },
    handler: async ({ ctx, params }) => ({
      status: 200,
      body: { success: true, data: await getSmartcvWebhook(ctx, params.id) },
    }),
  }),
  PUT: operation({
    operationId: "updateSmartcvWebhook",
    summary: "Change a webhook",
    description: "Only what is given changes.",
    tag: "SmartCV webhooks",
    auth: "key-or-session",
    permission: "webhooks",
    params: z.object({ id: z.string() }),
    body: smartcvUpdateBody,
    responses: { 200: { description: "The webhook", schema: smartcvWebhookAnswer } },
    handler: async ({ ctx, params, body }) => ({
      status: 200,
      body: { success: true, data: await updateSmartcvWebhook(ctx, params.id, body) },
    }),
  }),
  DELETE: operation({
    operationId: "deleteSmartcvWebhook",
    summary: "Delete a webhook",
    tag: "SmartCV webhooks",
    auth: "key-or-session",
    permission: "webhooks",
    params: z.object({ id: z.string() }),
    responses: { 200: { description: "Deleted", schema: smartcvDeleted } },
    handler: async ({ ctx, params }) => {
      await deleteSmartcvWebhook(ctx, params.id);
      return { status: 200, body: { success: true, data: { id: params.id, deleted: true } } };
    },
  }),
});
