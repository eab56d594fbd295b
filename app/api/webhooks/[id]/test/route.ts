import { z } from "zod";
import { smartcvTestBody, smartcvTested } from "#lib/contract/webhooks-smartcv.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";
import { testSmartcvWebhook } from "#lib/webhooks/smartcv/logs.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/api/webhooks/{id}/test", {
  POST: operation({
    operationId: "testSmartcvWebhook",
    summary: "Send an example",
    description: "One attempt, no retries; tells what came back.",
    tag: "SmartCV webhooks",
    auth: "key-or-session",
    permission: "webhooks",
    params: z.object({ id: z.string() }),
    body: smartcvTestBody,
    responses: { 200: { description: "What came back", schema: smartcvTested } },
    handler: async ({ ctx, params, body }) => ({
      status: 200,
      body: { success: true, data: await testSmartcvWebhook(ctx, params.id, body) },
    }),
  }),
});
