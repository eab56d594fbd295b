import { z } from "zod";
import { runDetails } from "#lib/contract/runs.ts";
import { cancelRun } from "#lib/engine/manage-runs.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/api/admin/runs/{id}/cancel", {
  POST: operation({
    operationId: "cancelRun",
    summary: "Cancel a run that has not ended",
    tag: "Administration",
    auth: "admin",
    params: z.object({ id: z.string() }),
    responses: { 200: { description: "The cancelled run", schema: runDetails } },
    handler: async ({ ctx, params }) => ({ status: 200, body: await cancelRun(ctx, params.id) }),
  }),
});
