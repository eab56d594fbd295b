import { createHash } from "node:crypto";
import type { z } from "zod";
import type { MessageData } from "#inngest/events.ts";
import type { EventType } from "#lib/contract/event-catalogue.ts";
import type { recoverBody, recovered } from "#lib/contract/webhooks.ts";
import { sendMessage } from "#lib/outbox/send-message.ts";
import { inTransaction } from "#lib/outbox/transaction.ts";
import { AppError, invalidField } from "#lib/platform/app-error.ts";
import { audit } from "#lib/platform/audit.ts";
import { type Context, requirePermission } from "#lib/platform/context.ts";
import { newId } from "#lib/platform/ids.ts";
import * as deliveries from "./delivery-repository.ts";
import type { EndpointRow } from "./endpoint-repository.ts";
import * as endpoints from "./endpoint-repository.ts";
import * as events from "./event-repository.ts";
import { isSubscribed, type RequestedDelivery } from "./fan-out-events.ts";

import { callbackFormat, eventsOf, formatNamed } from "./formats/registry.ts";
import { requireEndpoint } from "./require-endpoint.ts";

const BATCH = 500;

type Recovery = MessageData<"webhook/recovery.requested">;

/**
 * Sends again all that failed since a time, and what happened while the endpoint was disabled. Gives how many deliveries it will be;
 * the work itself is done in the background.
 * @throws AppError NOT_FOUND, INVALID_INPUT, CONFLICT for a disabled endpoint
 */
export async function recoverEndpoint(
  ctx: Context,
  id: string,
  input: z.output<typeof recoverBody>,
): Promise<z.input<typeof recovered>> {
  requirePermission(ctx, "webhooks");
  const endpoint = await requireEndpoint(ctx, id);
  const now = ctx.clock.now();
  if (new Date(input.since) > now) throw invalidField("since", "Must be in the past");
  if (endpoint.state === "DISABLED" && !input.dryRun) {
    throw new AppError("CONFLICT", "The endpoint is disabled; switch it on first.");
  }
  const recovery: Recovery = {
    organizationId: ctx.organization.id,
    recoveryId: newId("msg"),
    endpointId: id,
    since: new Date(input.since).toISOString(),
    until: (input.until ? new Date(input.until) : now).toISOString(),
    event: input.event ?? null,
    missed: input.missed,
  };
  const failedCount = await deliveries.countFailed(ctx.db, failedFilter(recovery));
  const missedCount = input.missed ? await events.countMissed(ctx.db, missedFilter(recovery, endpoint)) : 0;
  const count = failedCount + missedCount;
  if (count > 0 && !input.dryRun) {
    await inTransaction(ctx.db, async (tx) => {
      sendMessage(tx, "webhook/recovery.requested", recovery);
      await audit(tx, ctx, { action: "endpoint.recover", target: { kind: "endpoint", id }, details: { count } });
    });
  }
  return { deliveries: count, dryRun: input.dryRun };
}

/**
 * Makes the next part of a recovery's deliveries; done when it gives none. Deliveries are named after the recovery, so that doing a
 * part again makes no second ones.
 */
export async function recoverBatch(ctx: Context, recovery: Recovery): Promise<RequestedDelivery[]> {
  const endpoint = await endpoints.findById(ctx.db, ctx.organization.id, recovery.endpointId);
  if (endpoint?.state !== "ACTIVE") return [];
  const base = {
    organizationId: ctx.organization.id,
    endpointId: endpoint.id,
    url: endpoint.url,
    format: endpoint.format,
    createdAt: ctx.clock.now(),
  };
  const failed = await deliveries.findFailed(ctx.db, failedFilter(recovery), BATCH);
  const rows: deliveries.NewDelivery[] = failed.map(({ id, eventId, eventType }) => ({
    ...base,
    id: recoveredId(recovery, id),
    eventId,
    eventType,
    replayOf: id,
  }));
  if (rows.length === 0 && recovery.missed) {
    const missed = await events.findMissed(ctx.db, missedFilter(recovery, endpoint), BATCH);
    rows.push(
      ...missed.map((event) => ({
        ...base,
        id: recoveredId(recovery, event.id),
        eventId: event.id,
        eventType: event.type,
      })),
    );
  }
  if (rows.length > 0) await deliveries.insertMissing(ctx.db, rows);
  return rows.map(({ id, organizationId }) => ({ organizationId, deliveryId: id, target: endpoint.id }));
}

const failedFilter = (recovery: Recovery): deliveries.FailedFilter => ({
  organizationId: recovery.organizationId,
  endpointId: recovery.endpointId,
  since: new Date(recovery.since),
  until: new Date(recovery.until),
  eventType: recovery.event,
});

function missedFilter(recovery: Recovery, endpoint: EndpointRow): events.MissedFilter {
  const types = eventsOf(formatNamed(endpoint.format)).filter(
    (type) => isSubscribed(endpoint, type) && (recovery.event === null || recovery.event === type),
  );
  const since = new Date(recovery.since);
  return {
    organizationId: recovery.organizationId,
    endpointId: endpoint.id,
    types,
    since: since > endpoint.createdAt ? since : endpoint.createdAt,
    until: new Date(recovery.until),
    withoutCallback: types.some((type: EventType) => callbackFormat(type)?.name === endpoint.format),
  };
}

const recoveredId = (recovery: Recovery, source: string) =>
  `dlv_${recovery.recoveryId.replace(/^msg_/, "")}${createHash("sha256").update(source).digest("hex").slice(0, 16)}`;
