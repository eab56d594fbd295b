import { z } from "zod";
import { testEndpointBody, testedEndpoint } from "#lib/contract/webhooks.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";
import { testEndpoint } from "#lib/webhooks/test-endpoint.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/v1/webhooks/endpoints/{id}/test", {
  POST: operation({
    operationId: "testWebhookEndpoint",
    summary: "Send an example",
    description: "One attempt, no retries; tells what came back.",
    tag: "Webhooks",
    auth: "key-or-session",
    permission: "webhooks",
    params: z.object({ id: z.string() }),
    body: testEndpointBody,
    responses: { 200: { description: "The delivery and its attempt", schema: testedEndpoint } },
    handler: async ({ ctx, params, body }) => ({ status: 200, body: await testEndpoint(ctx, params.id, body) }),
  }),
});
