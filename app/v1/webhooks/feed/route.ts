import { feed, feedQuery } from "#lib/contract/webhooks.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";
import { payloadSources } from "#lib/webhooks/payload-sources.ts";
import { readFeed } from "#lib/webhooks/read-feed.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/v1/webhooks/feed", {
  GET: operation({
    operationId: "readWebhookFeed",
    summary: "Read events as a format would send them",
    description: "For listeners that forward events to a developer's machine; see `npm run listen`.",
    tag: "Webhooks",
    auth: "key-or-session",
    permission: "webhooks",
    query: feedQuery,
    responses: { 200: { description: "Events since then, oldest first", schema: feed } },
    handler: async ({ ctx, query }) => ({ status: 200, body: await readFeed(ctx, query, payloadSources) }),
  }),
});
