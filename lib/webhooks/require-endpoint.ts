import { AppError } from "#lib/platform/app-error.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Tx } from "#lib/platform/db/client.ts";
import * as endpoints from "./endpoint-repository.ts";

/** @throws AppError NOT_FOUND, also for an endpoint of another organization or of another format than asked for. */
export async function requireEndpoint(
  ctx: Context,
  id: string,
  options: { tx?: Tx; format?: string | undefined } = {},
): Promise<endpoints.EndpointRow> {
  const row = await endpoints.findById(options.tx ?? ctx.db, ctx.organization.id, id);
  if (!row || (options.format && row.format !== options.format)) {
    throw new AppError("NOT_FOUND", "There is no such webhook endpoint.");
  }
  return row;
}
