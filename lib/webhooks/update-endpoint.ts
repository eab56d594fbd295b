import type { z } from "zod";
import type { Endpoint, FormatName, updateEndpointBody } from "#lib/contract/webhooks.ts";
import { inTransaction } from "#lib/outbox/transaction.ts";
import { audit } from "#lib/platform/audit.ts";
import { type Context, requirePermission } from "#lib/platform/context.ts";
import { checkWebhookUrl } from "#lib/platform/safe-fetch/url-policy.ts";
import { checkEvents, checkHeaders } from "./check-endpoint.ts";
import * as endpoints from "./endpoint-repository.ts";
import { formatNamed } from "./formats/registry.ts";
import { requireEndpoint } from "./require-endpoint.ts";
import { chooseSecret } from "./secrets.ts";
import { toEndpoint } from "./to-contract.ts";

export type UpdateEndpointInput = z.output<typeof updateEndpointBody> & { secret?: string | undefined };

/**
 * Changes an endpoint. Switching it on again starts the count of its failures anew.
 * @throws AppError NOT_FOUND, INVALID_INPUT, INSECURE_WEBHOOK_URL, PRIVATE_WEBHOOK_URL
 */
export async function updateEndpoint(
  ctx: Context,
  id: string,
  input: UpdateEndpointInput,
  only?: FormatName,
): Promise<Endpoint> {
  requirePermission(ctx, "webhooks");
  const current = await requireEndpoint(ctx, id, { format: only });
  const format = formatNamed(current.format);
  if (input.events) checkEvents(format, input.events);
  checkHeaders(input.headers);
  if (input.url !== undefined && input.url !== current.url) await checkWebhookUrl(input.url, "url");
  const secret = input.secret === undefined ? null : chooseSecret(format, input.secret);
  const now = ctx.clock.now();
  const row = await inTransaction(ctx.db, async (tx) => {
    const { state } = await requireEndpoint(ctx, id, { tx });
    const updated = await endpoints.update(tx, id, {
      ...(input.url !== undefined ? { url: input.url } : {}),
      ...(input.events ? { events: [...new Set(input.events)] } : {}),
      ...(input.description !== undefined ? { description: input.description } : {}),
      ...(input.headers !== undefined ? { headers: input.headers } : {}),
      ...(input.rateLimitPerSecond !== undefined ? { rateLimitPerSecond: input.rateLimitPerSecond } : {}),
      ...(secret ? { secretEncrypted: secret.sealed, secretLast4: secret.last4 } : {}),
      ...stateChange(state, input.state, now),
      updatedAt: now,
    });
    await audit(tx, ctx, {
      action: "endpoint.update",
      target: { kind: "endpoint", id },
      details: { fields: Object.keys(input) },
    });
    return updated;
  });
  return toEndpoint(row);
}

function stateChange(from: "ACTIVE" | "DISABLED", to: "active" | "disabled" | undefined, now: Date) {
  if (to === undefined || to.toUpperCase() === from) return {};
  return to === "active"
    ? {
        state: "ACTIVE" as const,
        disabledReason: null,
        disabledAt: null,
        consecutiveExhausted: 0,
        firstFailureAt: null,
      }
    : { state: "DISABLED" as const, disabledReason: "BY_OWNER", disabledAt: now };
}
