import type { z } from "zod";
import type { createEndpointBody, EndpointWithSecret } from "#lib/contract/webhooks.ts";
import { inTransaction } from "#lib/outbox/transaction.ts";
import { AppError } from "#lib/platform/app-error.ts";
import { audit } from "#lib/platform/audit.ts";
import { type Context, requirePermission } from "#lib/platform/context.ts";
import { newId } from "#lib/platform/ids.ts";
import { checkWebhookUrl } from "#lib/platform/safe-fetch/url-policy.ts";
import { checkEvents, checkHeaders } from "./check-endpoint.ts";
import * as endpoints from "./endpoint-repository.ts";
import { formatNamed } from "./formats/registry.ts";
import { chooseSecret } from "./secrets.ts";
import { toEndpoint } from "./to-contract.ts";

/** More than anybody needs, few enough to load at every event. */
const MOST_ENDPOINTS = 200;

export type CreateEndpointInput = z.output<typeof createEndpointBody> & { active?: boolean };

/**
 * Makes an endpoint; its secret is in the answer, this once. Formats that sign with the organization's secret get one of their own
 * only when it is given.
 * @throws AppError INVALID_INPUT, INSECURE_WEBHOOK_URL, PRIVATE_WEBHOOK_URL, CONFLICT when there are too many
 */
export async function createEndpoint(ctx: Context, input: CreateEndpointInput): Promise<EndpointWithSecret> {
  requirePermission(ctx, "webhooks");
  const format = formatNamed(input.format);
  checkEvents(format, input.events);
  checkHeaders(input.headers);
  const shared = format.secretOf === "organization" && input.secret === undefined;
  const secret = shared ? null : chooseSecret(format, input.secret);
  await checkWebhookUrl(input.url, "url");
  const organizationId = ctx.organization.id;
  const now = ctx.clock.now();
  const row = await inTransaction(ctx.db, async (tx) => {
    if ((await endpoints.list(tx, organizationId)).length >= MOST_ENDPOINTS) {
      throw new AppError("CONFLICT", `There are ${MOST_ENDPOINTS} endpoints already; delete one first.`);
    }
    const inserted = await endpoints.insert(tx, {
      id: newId("we"),
      organizationId,
      url: input.url,
      format: format.name,
      description: input.description,
      events: [...new Set(input.events)],
      secretEncrypted: secret?.sealed ?? null,
      secretLast4: secret?.last4 ?? null,
      ...(input.headers ? { headers: input.headers } : {}),
      rateLimitPerSecond: input.rateLimitPerSecond ?? null,
      ...(input.active === false ? { state: "DISABLED", disabledReason: "BY_OWNER", disabledAt: now } : {}),
      createdAt: now,
      updatedAt: now,
    });
    await audit(tx, ctx, {
      action: "endpoint.create",
      target: { kind: "endpoint", id: inserted.id },
      details: { format: format.name },
    });
    return inserted;
  });
  return { ...toEndpoint(row), secret: secret?.secret ?? null };
}
