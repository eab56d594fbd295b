import { createEndpointBody, endpointList, endpointWithSecret } from "#lib/contract/webhooks.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";
import { createEndpoint } from "#lib/webhooks/create-endpoint.ts";
import { listEndpoints } from "#lib/webhooks/list-endpoints.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/v1/webhooks/endpoints", {
  GET: operation({
    operationId: "listWebhookEndpoints",
    summary: "List endpoints",
    tag: "Webhooks",
    auth: "key-or-session",
    permission: "webhooks",
    responses: { 200: { description: "All of them", schema: endpointList } },
    handler: async ({ ctx }) => ({ status: 200, body: { data: await listEndpoints(ctx) } }),
  }),
  POST: operation({
    operationId: "createWebhookEndpoint",
    summary: "Add an endpoint",
    description: "Its secret is in this answer only.",
    tag: "Webhooks",
    secretAnswer: true,
    auth: "key-or-session",
    permission: "webhooks",
    body: createEndpointBody,
    responses: { 201: { description: "The endpoint and its secret", schema: endpointWithSecret } },
    handler: async ({ ctx, body }) => ({ status: 201, body: await createEndpoint(ctx, body) }),
  }),
});
