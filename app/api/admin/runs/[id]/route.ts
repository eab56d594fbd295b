import { z } from "zod";
import { runDetails } from "#lib/contract/runs.ts";
import { getRun } from "#lib/engine/manage-runs.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/api/admin/runs/{id}", {
  GET: operation({
    operationId: "getRun",
    summary: "One run with its steps",
    tag: "Administration",
    auth: "admin",
    params: z.object({ id: z.string() }),
    responses: { 200: { description: "The run", schema: runDetails } },
    handler: async ({ ctx, params }) => ({ status: 200, body: await getRun(ctx, params.id) }),
  }),
});
