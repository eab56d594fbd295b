import { z } from "zod";
import { endpoint, updateEndpointBody } from "#lib/contract/webhooks.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";
import { deleteEndpoint } from "#lib/webhooks/delete-endpoint.ts";
import { getEndpoint } from "#lib/webhooks/list-endpoints.ts";
import { updateEndpoint } from "#lib/webhooks/update-endpoint.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/v1/webhooks/endpoints/{id}", {
  GET: operation({
    operationId: "getWebhookEndpoint",
    summary: "Get an endpoint",
    tag: "Webhooks",
    auth: "key-or-session",
    permission: "webhooks",
    params: z.object({ id: z.string() }),
    responses: { 200: { description: "The endpoint", schema: endpoint } },
    handler: async ({ ctx, params }) => ({ status: 200, body: await getEndpoint(ctx, params.id) }),
  }),
  PATCH: operation({
    operationId: "updateWebhookEndpoint",
    summary: "Change, disable or enable an endpoint",
    tag: "Webhooks",
    auth: "key-or-session",
    permission: "webhooks",
    params: z.object({ id: z.string() }),
    body: updateEndpointBody,
    responses: { 200: { description: "The endpoint", schema: endpoint } },
    handler: async ({ ctx, params, body }) => ({ status: 200, body: await updateEndpoint(ctx, params.id, body) }),
  }),
  DELETE: operation({
    operationId: "deleteWebhookEndpoint",
    summary: "Delete an endpoint",
    description: "What is still to be delivered to it is discarded.",
    tag: "Webhooks",
    auth: "key-or-session",
    permission: "webhooks",
    params: z.object({ id: z.string() }),
    responses: { 204: { description: "Deleted" } },
    handler: async ({ ctx, params }) => {
      await deleteEndpoint(ctx, params.id);
      return { status: 204 };
    },
  }),
});
