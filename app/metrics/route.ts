import { defineRoute, operation } from "#lib/http/define-route.ts";
import { AppError } from "#lib/platform/app-error.ts";
import { systemClock } from "#lib/platform/clock.ts";
import { constantTimeEqual } from "#lib/platform/crypto.ts";
import { db } from "#lib/platform/db/client.ts";
import { env } from "#lib/platform/env.ts";
import { renderMetrics } from "#lib/platform/metrics.ts";
import { webhookGauges } from "#lib/webhooks/metrics.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/metrics", {
  GET: operation({
    operationId: "getMetrics",
    summary: "Get metrics in Prometheus' text format",
    description: "For `Authorization: Bearer` and the installation's `METRICS_TOKEN`; closed without one.",
    tag: "Operation",
    auth: "public",
    responses: { 200: { description: "Counters, histograms and gauges", contentType: "text/plain" } },
    handler: async ({ request }) => {
      const token = env().METRICS_TOKEN;
      if (!token) throw new AppError("NOT_FOUND", "Metrics are closed; METRICS_TOKEN opens them.");
      const given = /^Bearer (.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
      if (!constantTimeEqual(given, token)) throw new AppError("UNAUTHENTICATED", "Send the metrics token.");
      const memory = process.memoryUsage();
      const text = renderMetrics([
        ...(await webhookGauges(db(), systemClock.now())),
        { name: "process_resident_memory_bytes", help: "Memory of the process.", value: memory.rss },
        {
          name: "process_uptime_seconds",
          help: "Time since the process started.",
          value: Math.round(process.uptime()),
        },
      ]);
      return new Response(text, { headers: { "Content-Type": "text/plain; version=0.0.4; charset=utf-8" } });
    },
  }),
});
