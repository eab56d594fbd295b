import { z } from "zod";
import { smartcvLogs, smartcvLogsQuery } from "#lib/contract/webhooks-smartcv.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";
import { listSmartcvLogs } from "#lib/webhooks/smartcv/logs.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/api/webhooks/{id}/logs", {
  GET: operation({
    operationId: "listSmartcvLogs",
    summary: "List deliveries of a webhook, newest first",
    tag: "SmartCV webhooks",
    auth: "key-or-session",
    permission: "webhooks",
    params: z.object({ id: z.string() }),
    query: smartcvLogsQuery,
    responses: { 200: { description: "The latest", schema: smartcvLogs } },
    handler: async ({ ctx, params, query }) => ({
      status: 200,
      body: { success: true, data: await listSmartcvLogs(ctx, params.id, query) },
    }),
  }),
});
