import type { EventDetail } from "#lib/contract/webhooks.ts";
import { AppError } from "#lib/platform/app-error.ts";
import { type Context, requirePermission } from "#lib/platform/context.ts";
import { listDeliveryRows } from "./delivery-list-repository.ts";
import * as events from "./event-repository.ts";
import { toDelivery, toEvent } from "./to-contract.ts";

const MOST_DELIVERIES = 100;

/** One event with its data and its newest deliveries. @throws AppError NOT_FOUND */
export async function getEvent(ctx: Context, id: string): Promise<EventDetail> {
  requirePermission(ctx, "webhooks");
  const organizationId = ctx.organization.id;
  const row = await events.findById(ctx.db, organizationId, id);
  if (!row) throw new AppError("NOT_FOUND", "There is no such event.");
  const deliveries = await listDeliveryRows(ctx.db, { organizationId, eventId: id }, { take: MOST_DELIVERIES });
  return { ...toEvent(row), deliveries: deliveries.map(toDelivery) };
}
