import { z } from "zod";
import { updateClient } from "#lib/accounts/clients.ts";
import { client, updateClientBody } from "#lib/contract/clients.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/api/admin/clients/{id}", {
  PATCH: operation({
    operationId: "updateClient",
    summary: "Rename a client, set its plan or its credits",
    tag: "Administration",
    auth: "admin",
    params: z.object({ id: z.string() }),
    body: updateClientBody,
    responses: { 200: { description: "The client", schema: client } },
    handler: async ({ ctx, params, body }) => ({
      status: 200,
      body: await updateClient(ctx, { ...body, id: params.id }),
    }),
  }),
});
