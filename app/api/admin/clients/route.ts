import { createClient, listClients } from "#lib/accounts/clients.ts";
import { client, createClientBody } from "#lib/contract/clients.ts";
import { pageOf, pageQuery } from "#lib/contract/pagination.ts";
import { defineRoute, operation } from "#lib/http/define-route.ts";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute("/api/admin/clients", {
  GET: operation({
    operationId: "listClients",
    summary: "List clients",
    tag: "Administration",
    auth: "admin",
    query: pageQuery,
    responses: { 200: { description: "One page", schema: pageOf(client) } },
    handler: async ({ ctx, query }) => ({ status: 200, body: await listClients(ctx, query) }),
  }),
  POST: operation({
    operationId: "createClient",
    summary: "Add a client",
    tag: "Administration",
    auth: "admin",
    body: createClientBody,
    responses: { 201: { description: "Added", schema: client } },
    handler: async ({ ctx, body }) => ({ status: 201, body: await createClient(ctx, body) }),
  }),
});
