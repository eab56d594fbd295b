import type { z } from "zod";
import type { Page } from "#lib/contract/pagination.ts";
import type { Delivery, DeliveryDetail, listDeliveriesQuery } from "#lib/contract/webhooks.ts";
import { AppError } from "#lib/platform/app-error.ts";
import { type Context, requirePermission } from "#lib/platform/context.ts";
import { decodeCursor, toPage } from "#lib/platform/cursor.ts";
import { findResumeIds } from "#lib/resumes/find-resume-ids.ts";
import { listDeliveryRows } from "./delivery-list-repository.ts";
import * as deliveries from "./delivery-repository.ts";
import { toAttempt, toDelivery } from "./to-contract.ts";

/** Deliveries, newest first. */
export async function listDeliveries(
  ctx: Context,
  input: z.output<typeof listDeliveriesQuery>,
): Promise<Page<Delivery>> {
  requirePermission(ctx, "webhooks");
  const before = decodeCursor(input.cursor);
  const rows = await listDeliveryRows(
    ctx.db,
    {
      organizationId: ctx.organization.id,
      endpointId: input.endpointId,
      status: input.status?.toUpperCase() as deliveries.DeliveryStatus | undefined,
      answer: input.answer,
      search: input.q ? { text: input.q, resumeIds: await findResumeIds(ctx, input.q, before) } : undefined,
      eventType: input.event,
      eventId: input.eventId,
      since: input.since ? new Date(input.since) : undefined,
      until: input.until ? new Date(input.until) : undefined,
      test: input.test,
    },
    { take: input.limit + 1, ...(before ? { before } : {}) },
  );
  return toPage(rows, input.limit, toDelivery);
}

/** One delivery with its attempts, the first one first. @throws AppError NOT_FOUND */
export async function getDelivery(ctx: Context, id: string): Promise<DeliveryDetail> {
  requirePermission(ctx, "webhooks");
  const row = await deliveries.findById(ctx.db, ctx.organization.id, id);
  if (!row) throw new AppError("NOT_FOUND", "There is no such delivery.");
  const attempts = await deliveries.findAttempts(ctx.db, id);
  return { ...toDelivery(row), attemptList: attempts.map(toAttempt) };
}
