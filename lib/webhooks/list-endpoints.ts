import type { Endpoint, FormatName } from "#lib/contract/webhooks.ts";
import { type Context, requirePermission } from "#lib/platform/context.ts";
import * as endpoints from "./endpoint-repository.ts";
import { requireEndpoint } from "./require-endpoint.ts";
import { toEndpoint } from "./to-contract.ts";

/** Endpoints in the order they were made; there are few, so they do not page. */
export async function listEndpoints(ctx: Context, format?: FormatName): Promise<Endpoint[]> {
  requirePermission(ctx, "webhooks");
  const { db, organization } = ctx;
  const rows = format
    ? await endpoints.findByFormat(db, organization.id, format)
    : await endpoints.list(db, organization.id);
  return rows.map(toEndpoint);
}

/** @throws AppError NOT_FOUND */
export async function getEndpoint(ctx: Context, id: string, format?: FormatName): Promise<Endpoint> {
  requirePermission(ctx, "webhooks");
  return toEndpoint(await requireEndpoint(ctx, id, { format }));
}
