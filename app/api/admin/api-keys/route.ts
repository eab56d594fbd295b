import { z } from "zod";
import { createApiKey } from "#lib/api-keys/create-api-key.ts";
import { listApiKeys } from "#lib/api-keys/list-api-keys.ts";
import { adminCreateApiKeyBody, apiKey, createdApiKey } from "#lib/contract/api-keys.ts";
import { pageOf, pageQuery } from "#lib/contract/pagination.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/api/admin/api-keys", {
  GET: operation({
    operationId: "listAllApiKeys",
    summary: "List API keys of all clients, or of one",
    tag: "Administration",
    auth: "admin",
    query: pageQuery.extend({ clientId: z.string().optional() }),
    responses: { 200: { description: "One page", schema: pageOf(apiKey) } },
    handler: async ({ ctx, query }) => ({ status: 200, body: await listApiKeys(ctx, query) }),
  }),
  POST: operation({
    operationId: "createApiKeyForClient",
    summary: "Create an API key, for a client or to be assigned later",
    description: "The key is in this answer only.",
    tag: "Administration",
    secretAnswer: true,
    auth: "admin",
    body: adminCreateApiKeyBody,
    responses: { 201: { description: "Created", schema: createdApiKey } },
    handler: async ({ ctx, body }) => ({ status: 201, body: await createApiKey(ctx, body) }),
  }),
});
