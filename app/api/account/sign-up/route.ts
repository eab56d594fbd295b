import { signUp } from "#lib/accounts/sign-up.ts";
import { account, signUpBody } from "#lib/contract/accounts.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/api/account/sign-up", {
  POST: operation({
    operationId: "signUp",
    summary: "Create an account with an organization of its own",
    tag: "Account",
    auth: "public",
    rateLimit: "sign-up",
    body: signUpBody,
    responses: { 201: { description: "Created", schema: account } },
    handler: async ({ ctx, body }) => ({ status: 201, body: await signUp(ctx, body) }),
  }),
});
