import { readFile } from "node:fs/promises";
import path from "node:path";
import { defineRoute, operation } from "#lib/http/define-route.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/v1/openapi.json", {
  GET: operation({
    operationId: "getOpenApi",
    summary: "This API as OpenAPI 3.1",
    tag: "Operations",
    auth: "public",
    rateLimit: "public-form",
    responses: { 200: { description: "The document", contentType: "application/json" } },
    handler: async () => {
      const text = await readFile(path.join(process.cwd(), "public", "openapi.json"), "utf8");
      return new Response(text, {
        headers: { "Content-Type": "application/json", "Cache-Control": "public, max-age=60" },
      });
    },
  }),
});
