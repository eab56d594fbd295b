import { newSigningSecret, signingSecret } from "#lib/contract/webhooks.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";
import { getSigningSecret, rotateSigningSecret } from "#lib/webhooks/rotate-secret.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/v1/webhooks/signing-secret", {
  GET: operation({
    operationId: "getSigningSecret",
    summary: "Tell the organization's signing secret by its last four characters",
    tag: "Webhooks",
    auth: "key-or-session",
    permission: "webhooks",
    responses: { 200: { description: "Null while the installation's secret signs", schema: signingSecret } },
    handler: async ({ ctx }) => ({ status: 200, body: await getSigningSecret(ctx) }),
  }),
  POST: operation({
    operationId: "rotateSigningSecret",
    summary: "Make a new signing secret of the organization",
    description: "Signs results of the résumé API and callbacks of matches at once.",
    tag: "Webhooks",
    secretAnswer: true,
    auth: "key-or-session",
    permission: "webhooks",
    responses: { 201: { description: "The secret, this once", schema: newSigningSecret } },
    handler: async ({ ctx }) => ({ status: 201, body: await rotateSigningSecret(ctx) }),
  }),
});
