import type { Delivery } from "#lib/contract/webhooks.ts";
import { sendMessage } from "#lib/outbox/send-message.ts";
import { inTransaction } from "#lib/outbox/transaction.ts";
import { AppError } from "#lib/platform/app-error.ts";
import { audit } from "#lib/platform/audit.ts";
import { type Context, requirePermission } from "#lib/platform/context.ts";
import { newId } from "#lib/platform/ids.ts";
import * as deliveries from "./delivery-repository.ts";
import * as endpoints from "./endpoint-repository.ts";
import { targetOf } from "./fan-out-events.ts";
import { toDelivery } from "./to-contract.ts";

/**
 * Sends what a finished delivery held once more, with a schedule of its own; receivers see the same event id.
 * @throws AppError NOT_FOUND, CONFLICT while it is still being tried or its endpoint takes nothing
 */
export async function replayDelivery(ctx: Context, id: string): Promise<Delivery> {
  requirePermission(ctx, "webhooks");
  const organizationId = ctx.organization.id;
  const now = ctx.clock.now();
  const row = await inTransaction(ctx.db, async (tx) => {
    const original = await deliveries.findById(tx, organizationId, id);
    if (!original) throw new AppError("NOT_FOUND", "There is no such delivery.");
    if (original.test) throw new AppError("CONFLICT", "This was a test; send a new one instead.");
    if (original.status === "PENDING" || original.status === "RETRYING") {
      throw new AppError("CONFLICT", "This delivery is still being tried.");
    }
    const endpoint = original.endpointId ? await endpoints.findById(tx, organizationId, original.endpointId) : null;
    if (original.endpointId && !endpoint) throw new AppError("CONFLICT", "The endpoint was deleted.");
    if (endpoint?.state === "DISABLED") throw new AppError("CONFLICT", "The endpoint is disabled; switch it on first.");
    const replay = {
      id: newId("dlv"),
      organizationId,
      eventId: original.eventId,
      eventType: original.eventType,
      endpointId: original.endpointId,
      url: endpoint?.url ?? original.url,
      format: original.format,
      replayOf: original.replayOf ?? original.id,
      createdAt: now,
    };
    await deliveries.insertMissing(tx, [replay]);
    const target = targetOf(replay);
    sendMessage(tx, "webhook/delivery.requested", { organizationId, deliveryId: replay.id, target });
    await audit(tx, ctx, { action: "delivery.replay", target: { kind: "delivery", id } });
    return deliveries.findById(tx, organizationId, replay.id);
  });
  if (!row) throw new Error("unreachable: the replay was just inserted");
  return toDelivery(row);
}
