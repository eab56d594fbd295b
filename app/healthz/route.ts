import { z } from "zod";
import { defineRoute, operation } from "#lib/http/define-route.ts";
import { db } from "#lib/platform/db/client.ts";
import { env } from "#lib/platform/env.ts";
import { processState } from "#lib/platform/process-state.ts";

const health = z.object({
  status: z.enum(["ready", "unready"]),
  missing: z.array(z.string()).meta({ description: "What is not there yet" }),
});

async function missingParts(): Promise<string[]> {
  const state = processState();
  const database = await db().$queryRaw`select 1`.then(
    () => true,
    () => false,
  );
  const engineReady =
    env().usesInngestServer || state.engine?.role() === "active" || state.engine?.role() === "standby";
  return [
    ...(database ? [] : ["database"]),
    ...(engineReady ? [] : ["durable engine"]),
    ...(state.ready ? [] : ["start-up work"]),
  ];
}

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/healthz", {
  GET: operation({
    operationId: "getHealth",
    summary: "Whether web server, database and durable engine are ready",
    tag: "Operations",
    auth: "public",
    rateLimit: "public-form",
    responses: {
      200: { description: "Ready", schema: health },
      503: { description: "Not ready, with what is missing", schema: health },
    },
    handler: async () => {
      const missing = await missingParts();
      return {
        status: missing.length === 0 ? 200 : 503,
        body: { status: missing.length === 0 ? "ready" : "unready", missing },
      };
    },
  }),
});
