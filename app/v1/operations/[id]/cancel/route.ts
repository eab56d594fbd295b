import { z } from "zod";
import { operation as operationSchema } from "#lib/contract/operations.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";
import { cancelOperation } from "#lib/operations/cancel-operation.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/v1/operations/{id}/cancel", {
  POST: operation({
    operationId: "cancelOperation",
    summary: "Stop an operation that has not ended",
    tag: "Operations",
    auth: "key-or-session",
    permission: "resumes",
    params: z.object({ id: z.string() }),
    responses: { 200: { description: "The operation", schema: operationSchema } },
    handler: async ({ ctx, params }) => ({ status: 200, body: await cancelOperation(ctx, params.id) }),
  }),
});
