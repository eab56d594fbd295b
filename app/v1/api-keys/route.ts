import { createApiKey } from "#lib/api-keys/create-api-key.ts";
import { listApiKeys } from "#lib/api-keys/list-api-keys.ts";
import { apiKey, createApiKeyBody, createdApiKey } from "#lib/contract/api-keys.ts";
import { pageOf, pageQuery } from "#lib/contract/pagination.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/v1/api-keys", {
  GET: operation({
    operationId: "listApiKeys",
    summary: "List the organization's API keys",
    tag: "API keys",
    auth: "session",
    query: pageQuery,
    responses: { 200: { description: "One page", schema: pageOf(apiKey) } },
    handler: async ({ ctx, query }) => ({ status: 200, body: await listApiKeys(ctx, query) }),
  }),
  POST: operation({
    operationId: "createApiKey",
    summary: "Create an API key",
    description: "The key is in this answer only.",
    tag: "API keys",
    secretAnswer: true,
    auth: "session",
    body: createApiKeyBody,
    responses: { 201: { description: "Created", schema: createdApiKey } },
    handler: async ({ ctx, body }) => ({ status: 201, body: await createApiKey(ctx, body) }),
  }),
});
