import type { z } from "zod";
import type { Delivery } from "#lib/contract/webhooks.ts";
import type { SmartcvLog, smartcvLogsQuery, smartcvTestBody, smartcvTested } from "#lib/contract/webhooks-smartcv.ts";
import { type Context, requirePermission } from "#lib/platform/context.ts";
import { listDeliveryRows } from "../delivery-list-repository.ts";
import { requireEndpoint } from "../require-endpoint.ts";
import { testEndpoint } from "../test-endpoint.ts";
import { toDelivery } from "../to-contract.ts";

/** Deliveries of one webhook, newest first. @throws AppError NOT_FOUND */
export async function listSmartcvLogs(
  ctx: Context,
  id: string,
  input: z.output<typeof smartcvLogsQuery>,
): Promise<SmartcvLog[]> {
  requirePermission(ctx, "webhooks");
  const endpoint = await requireEndpoint(ctx, id, { format: "smartcv" });
  const rows = await listDeliveryRows(
    ctx.db,
    {
      organizationId: ctx.organization.id,
      endpointId: endpoint.id,
      test: input.test === "true" ? undefined : false,
    },
    { take: input.limit },
  );
  return rows.map((row) => toLog(toDelivery(row)));
}

/** Sends an example and tells what came back. @throws AppError NOT_FOUND */
export async function testSmartcvWebhook(
  ctx: Context,
  id: string,
  input: z.output<typeof smartcvTestBody>,
): Promise<z.input<typeof smartcvTested>["data"]> {
  const { delivery, attempt } = await testEndpoint(ctx, id, input, "smartcv");
  return {
    ...toLog(delivery),
    delivered: delivery.status === "delivered",
    response_body: attempt.response?.body ?? null,
  };
}

function toLog(delivery: Delivery): SmartcvLog {
  const base = {
    id: delivery.id,
    event_id: delivery.eventId,
    event_type: delivery.event,
    url: delivery.url,
    status_code: delivery.statusCode,
    response_time: delivery.durationMs,
    attempts: delivery.attempts,
  };
  if (delivery.status === "delivered") return { ...base, delivered_at: delivery.finishedAt ?? delivery.createdAt };
  return {
    ...base,
    last_attempt_at: delivery.lastAttemptAt,
    next_retry_at: delivery.nextAttemptAt,
    ...(delivery.error ? { error: delivery.error } : {}),
  };
}
