import { z } from "zod";
import { recoverBody, recovered } from "#lib/contract/webhooks.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";
import { recoverEndpoint } from "#lib/webhooks/recover-endpoint.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/v1/webhooks/endpoints/{id}/recover", {
  POST: operation({
    operationId: "recoverWebhookEndpoint",
    summary: "Send again what failed or was missed",
    tag: "Webhooks",
    auth: "key-or-session",
    permission: "webhooks",
    params: z.object({ id: z.string() }),
    body: recoverBody,
    responses: { 202: { description: "How many deliveries it will be", schema: recovered } },
    handler: async ({ ctx, params, body }) => ({ status: 202, body: await recoverEndpoint(ctx, params.id, body) }),
  }),
});
