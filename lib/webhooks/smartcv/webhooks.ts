import type { z } from "zod";
import type { Endpoint } from "#lib/contract/webhooks.ts";
import type { SmartcvWebhook, smartcvCreateBody, smartcvUpdateBody } from "#lib/contract/webhooks-smartcv.ts";
import type { Context } from "#lib/platform/context.ts";
import { createEndpoint } from "../create-endpoint.ts";
import { deleteEndpoint } from "../delete-endpoint.ts";
import { getEndpoint, listEndpoints } from "../list-endpoints.ts";
import { updateEndpoint } from "../update-endpoint.ts";

/** SmartCV's view of endpoints: those of its own format, in its own words. Errors are those of the endpoints' verbs. */

const FORMAT = "smartcv";

export async function createSmartcvWebhook(
  ctx: Context,
  input: z.output<typeof smartcvCreateBody>,
): Promise<SmartcvWebhook> {
  const made = await createEndpoint(ctx, { ...input, format: FORMAT, description: "" });
  return { ...toWebhook(made), ...(made.secret ? { secret: made.secret } : {}) };
}

export async function listSmartcvWebhooks(ctx: Context): Promise<SmartcvWebhook[]> {
  return (await listEndpoints(ctx, FORMAT)).map(toWebhook);
}

export async function getSmartcvWebhook(ctx: Context, id: string): Promise<SmartcvWebhook> {
  return toWebhook(await getEndpoint(ctx, id, FORMAT));
}

export async function updateSmartcvWebhook(
  ctx: Context,
  id: string,
  { active, ...input }: z.output<typeof smartcvUpdateBody>,
): Promise<SmartcvWebhook> {
  const state = active === undefined ? {} : { state: active ? ("active" as const) : ("disabled" as const) };
  return toWebhook(await updateEndpoint(ctx, id, { ...input, ...state }, FORMAT));
}

export async function deleteSmartcvWebhook(ctx: Context, id: string): Promise<void> {
  await deleteEndpoint(ctx, id, FORMAT);
}

const toWebhook = (endpoint: Endpoint): SmartcvWebhook => ({
  id: endpoint.id,
  url: endpoint.url,
  events: endpoint.events,
  secretLast4: endpoint.secretLast4,
  active: endpoint.state !== "disabled",
  disabledReason: endpoint.disabledReason,
  createdAt: endpoint.createdAt,
  updatedAt: endpoint.updatedAt,
});
