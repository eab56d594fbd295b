import { z } from "zod";
import { updateApiKey } from "#lib/api-keys/update-api-key.ts";
import { adminUpdateApiKeyBody, apiKey } from "#lib/contract/api-keys.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/api/admin/api-keys/{id}", {
  PATCH: operation({
    operationId: "updateAnyApiKey",
    summary: "Assign, rename, narrow or revoke an API key",
    tag: "Administration",
    auth: "admin",
    params: z.object({ id: z.string() }),
    body: adminUpdateApiKeyBody,
    responses: { 200: { description: "The key", schema: apiKey } },
    handler: async ({ ctx, params, body }) => ({
      status: 200,
      body: await updateApiKey(ctx, { ...body, id: params.id }),
    }),
  }),
});
