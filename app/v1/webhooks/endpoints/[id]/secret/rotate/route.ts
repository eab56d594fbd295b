import { z } from "zod";
import { rotatedSecret } from "#lib/contract/webhooks.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";
import { rotateSecret } from "#lib/webhooks/rotate-secret.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/v1/webhooks/endpoints/{id}/secret/rotate", {
  POST: operation({
    operationId: "rotateWebhookSecret",
    summary: "Make a new signing secret",
    description: "In the standard format the old one signs along for 24 hours.",
    tag: "Webhooks",
    secretAnswer: true,
    auth: "key-or-session",
    permission: "webhooks",
    params: z.object({ id: z.string() }),
    responses: { 200: { description: "The new secret, this once", schema: rotatedSecret } },
    handler: async ({ ctx, params }) => ({ status: 200, body: await rotateSecret(ctx, params.id) }),
  }),
});
