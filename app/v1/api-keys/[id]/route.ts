import { z } from "zod";
import { updateApiKey } from "#lib/api-keys/update-api-key.ts";
import { apiKey, updateApiKeyBody } from "#lib/contract/api-keys.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";

const params = z.object({ id: z.string() });

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/v1/api-keys/{id}", {
  PATCH: operation({
    operationId: "updateApiKey",
    summary: "Rename, narrow or revoke an API key",
    tag: "API keys",
    auth: "session",
    params,
    body: updateApiKeyBody,
    responses: { 200: { description: "The key", schema: apiKey } },
    handler: async ({ ctx, params, body }) => ({
      status: 200,
      body: await updateApiKey(ctx, { ...body, id: params.id }),
    }),
  }),
  DELETE: operation({
    operationId: "revokeApiKey",
    summary: "Revoke an API key",
    tag: "API keys",
    auth: "session",
    params,
    responses: { 200: { description: "The revoked key", schema: apiKey } },
    handler: async ({ ctx, params }) => ({
      status: 200,
      body: await updateApiKey(ctx, { id: params.id, revoked: true }),
    }),
  }),
});
