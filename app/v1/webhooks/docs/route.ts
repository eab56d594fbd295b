import { defineRoute, operation } from "#lib/http/define-route.ts";
import { env } from "#lib/platform/env.ts";
import { docsAsHtml, docsAsMarkdown } from "#lib/webhooks/docs/webhook-docs.ts";

/** Whether Markdown is asked for before HTML. */
function prefersMarkdown(accept: string): boolean {
  const types = accept.split(",").map((part) => part.split(";")[0]?.trim());
  const markdown = types.indexOf("text/markdown");
  return markdown >= 0 && (types.indexOf("text/html") < 0 || markdown < types.indexOf("text/html"));
}

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/v1/webhooks/docs", {
  GET: operation({
    operationId: "getWebhookDocs",
    summary: "How webhooks are sent and verified",
    description: "A page; Markdown when asked for with `Accept: text/markdown`.",
    tag: "Webhooks",
    auth: "public",
    rateLimit: "public-form",
    responses: { 200: { description: "The page", contentType: "text/html" } },
    handler: async ({ request }) => {
      const markdown = prefersMarkdown(request.headers.get("accept") ?? "");
      const text = markdown ? await docsAsMarkdown(env().APP_URL) : await docsAsHtml(env().APP_URL);
      return new Response(text, {
        headers: {
          "Content-Type": markdown ? "text/markdown; charset=utf-8" : "text/html; charset=utf-8",
          Vary: "Accept",
          "Cache-Control": "public, max-age=300",
        },
      });
    },
  }),
});
