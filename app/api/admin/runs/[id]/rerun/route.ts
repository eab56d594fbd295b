import { z } from "zod";
import { runDetails } from "#lib/contract/runs.ts";
import { rerun } from "#lib/engine/manage-runs.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/api/admin/runs/{id}/rerun", {
  POST: operation({
    operationId: "rerunRun",
    summary: "Run the same function on the same event again",
    tag: "Administration",
    auth: "admin",
    params: z.object({ id: z.string() }),
    responses: { 201: { description: "The new run", schema: runDetails } },
    handler: async ({ ctx, params }) => ({ status: 201, body: await rerun(ctx, params.id) }),
  }),
});
