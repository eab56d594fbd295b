import type { DisabledReason } from "#lib/contract/webhooks.ts";
import { sendMessage } from "#lib/outbox/send-message.ts";
import { inTransaction } from "#lib/outbox/transaction.ts";
import { audit } from "#lib/platform/audit.ts";
import type { Context } from "#lib/platform/context.ts";
import * as endpoints from "./endpoint-repository.ts";
import { recordEvent } from "./record-event.ts";

/** Stops deliveries to an endpoint that does not take them, and tells its owner. Does nothing to one that is not active. */
export async function disableEndpoint(
  ctx: Context,
  input: { endpointId: string; reason: DisabledReason },
): Promise<void> {
  const organizationId = ctx.organization.id;
  const now = ctx.clock.now();
  await inTransaction(ctx.db, async (tx) => {
    if (!(await endpoints.disable(tx, input.endpointId, input.reason, now))) return;
    const endpoint = await endpoints.findById(tx, organizationId, input.endpointId);
    if (!endpoint) return;
    await audit(tx, ctx, {
      action: "endpoint.disable",
      target: { kind: "endpoint", id: endpoint.id },
      details: { reason: input.reason },
    });
    recordEvent(tx, {
      organizationId,
      type: "endpoint.disabled",
      data: { endpointId: endpoint.id, url: endpoint.url, reason: input.reason, disabledAt: now.toISOString() },
    });
    sendMessage(tx, "webhook/endpoint.disabled", {
      organizationId,
      endpointId: endpoint.id,
      reason: input.reason,
    });
  });
}
