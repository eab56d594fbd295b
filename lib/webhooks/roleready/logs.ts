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
import { listDeliveryRows } from "../delivery-list-repository.ts";
import * as deliveries from "../delivery-repository.ts";
import { countTotals, countUnfinished } from "../statistics-repository.ts";
import { testEndpoint } from "../test-endpoint.ts";
import { requireConfig, rolereadyEndpointId } from "./config.ts";

type Counts = Map<string, { total: number; successful: number; attempts: number }>;

/** Deliveries tried at least once, by event: ended ones from the statistics, then those still being tried. */
async function countsByEvent(ctx: Context, test: boolean): Promise<Counts> {
  const scope = { organizationId: ctx.organization.id, endpointId: rolereadyEndpointId(ctx) };
  const counts: Counts = new Map();
  const add = (eventType: string, total: number, successful: number, attempts: number) => {
    const sum = counts.get(eventType) ?? { total: 0, successful: 0, attempts: 0 };
    counts.set(eventType, {
      total: sum.total + total,
      successful: sum.successful + successful,
      attempts: sum.attempts + attempts,
    });
  };
  for (const row of await countTotals(ctx.db, scope)) add(row.eventType, row.total, row.successful, row.attempts);
  for (const row of await countUnfinished(ctx.db, scope)) add(row.eventType, row.total, 0, row.attempts);
  if (test) {
    for (const row of await deliveries.countTests(ctx.db, scope))
      add(row.eventType, row.total, row.successful, row.attempts);
  }
  return counts;
}

/** Deliveries, newest first. `total` counts what the filter matches. */
export async function listRolereadyLogs(
  ctx: Context,
  input: z.output<typeof rolereadyLogsQuery>,
): Promise<z.input<typeof rolereadyLogs>> {
  requirePermission(ctx, "webhooks");
  const { limit, offset, event, success, test } = input;
  const filter = {
    organizationId: ctx.organization.id,
    endpointId: rolereadyEndpointId(ctx),
    eventType: event,
    delivered: success,
    tried: true,
    ...(test ? {} : { test: false }),
  };
  const [rows, counts] = await Promise.all([
    listDeliveryRows(ctx.db, filter, { take: limit, skip: offset }),
    countsByEvent(ctx, test),
  ]);
  const total = [...counts]
    .filter(([eventType]) => event === undefined || eventType === event)
    .reduce((sum, [, count]) => sum + matching(count, success), 0);
  return { logs: rows.map(toLog), pagination: { total, limit, offset, hasMore: offset + rows.length < total } };
}

function matching(count: { total: number; successful: number }, success: boolean | undefined): number {
  if (success === undefined) return count.total;
  return success ? count.successful : count.total - count.successful;
}

export async function getRolereadyStats(
  ctx: Context,
  input: { test: boolean },
): Promise<z.input<typeof rolereadyStats>> {
  requirePermission(ctx, "webhooks");
  const byEvent: z.input<typeof rolereadyStats>["byEvent"] = {};
  let total = 0;
  let successful = 0;
  let attempts = 0;
  for (const [eventType, count] of await countsByEvent(ctx, input.test)) {
    byEvent[eventType] = {
      total: count.total,
      successful: count.successful,
      failed: count.total - count.successful,
    };
    total += count.total;
    successful += count.successful;
    attempts += count.attempts;
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
