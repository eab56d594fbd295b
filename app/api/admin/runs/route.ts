import { listRunsQuery, runList } from "#lib/contract/runs.ts";
import { listRuns } from "#lib/engine/manage-runs.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/api/admin/runs", {
  GET: operation({
    operationId: "listRuns",
    summary: "List runs of the durable engine",
    tag: "Administration",
    auth: "admin",
    query: listRunsQuery,
    responses: { 200: { description: "One page", schema: runList } },
    handler: async ({ ctx, query }) => ({ status: 200, body: await listRuns(ctx, query) }),
  }),
});
