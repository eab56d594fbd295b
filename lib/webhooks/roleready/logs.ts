import type { z } from "zod";
import type {
  rolereadyLog,
  rolereadyLogs,
  rolereadyLogsQuery,
  rolereadyStats,
  rolereadyTestBody,
  rolereadyTested,
} from "#lib/contract/webhooks-roleready.ts";
import { type Context, requirePermission } from "#lib/platform/context.ts";
import * as deliveries from "../delivery-repository.ts";
import { testEndpoint } from "../test-endpoint.ts";
import { requireConfig, rolereadyEndpointId } from "./config.ts";

/** Logs and statistics count deliveries that were tried at least once. */
const filterOf = (ctx: Context, test: boolean): deliveries.LogFilter => ({
  organizationId: ctx.organization.id,
  endpointId: rolereadyEndpointId(ctx),
  ...(test ? {} : { test: false }),
});

/** Deliveries, newest first. `total` counts what the filter matches. */
export async function listRolereadyLogs(
  ctx: Context,
  input: z.output<typeof rolereadyLogsQuery>,
): Promise<z.input<typeof rolereadyLogs>> {
  requirePermission(ctx, "webhooks");
  const { limit, offset } = input;
  const filter = { ...filterOf(ctx, input.test), eventType: input.event, success: input.success };
  const [rows, total] = await Promise.all([
    deliveries.listLogs(ctx.db, filter, { take: limit, skip: offset }),
    deliveries.countLogs(ctx.db, filter),
  ]);
  return { logs: rows.map(toLog), pagination: { total, limit, offset, hasMore: offset + rows.length < total } };
}

export async function getRolereadyStats(
  ctx: Context,
  input: { test: boolean },
): Promise<z.input<typeof rolereadyStats>> {
  requirePermission(ctx, "webhooks");
  const rows = await deliveries.countByEvent(ctx.db, filterOf(ctx, input.test));
  const byEvent: z.input<typeof rolereadyStats>["byEvent"] = {};
  let total = 0;
  let successful = 0;
  let attempts = 0;
  for (const row of rows) {
    byEvent[row.eventType] = { total: row.total, successful: row.successful, failed: row.total - row.successful };
    total += row.total;
    successful += row.successful;
    attempts += row.attempts;
  }
  return {
    total,
    successful,
    failed: total - successful,
    successRate: (total === 0 ? 0 : (100 * successful) / total).toFixed(2),
    averageAttempts: (total === 0 ? 0 : attempts / total).toFixed(2),
    byEvent,
  };
}

/** Sends an example and tells what came back. @throws AppError NOT_FOUND */
export async function testRolereadyConfig(
  ctx: Context,
  input: z.output<typeof rolereadyTestBody>,
): Promise<z.input<typeof rolereadyTested>> {
  requirePermission(ctx, "webhooks");
  const { id } = await requireConfig(ctx);
  const { delivery } = await testEndpoint(ctx, id, input);
  const { statusCode } = delivery;
  if (delivery.status === "delivered" && statusCode !== null) {
    return { success: true, message: "Test webhook sent successfully", statusCode, deliveryId: delivery.id };
  }
  return {
    success: false,
    error: "Failed to deliver test webhook",
    details: delivery.error ?? "The delivery failed.",
    statusCode,
    deliveryId: delivery.id,
  };
}

const toLog = (row: deliveries.DeliveryRow): z.input<typeof rolereadyLog> => ({
  id: row.id,
  event: row.eventType,
  url: row.url,
  success: row.status === "DELIVERED",
  statusCode: row.lastStatusCode,
  attempts: row.attemptCount,
  error: row.lastError,
  deliveryId: row.replayOf ?? row.id,
  deliveredAt: row.status === "DELIVERED" ? (row.finishedAt?.toISOString() ?? null) : null,
  createdAt: row.createdAt.toISOString(),
});
