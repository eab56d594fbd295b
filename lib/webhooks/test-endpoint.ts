import { type EventType, eventCatalogue } from "#lib/contract/event-catalogue.ts";
import type { Attempt, Delivery, FormatName } from "#lib/contract/webhooks.ts";
import { inTransaction } from "#lib/outbox/transaction.ts";
import { invalidField } from "#lib/platform/app-error.ts";
import { type Context, requirePermission } from "#lib/platform/context.ts";
import { newId } from "#lib/platform/ids.ts";
import { attemptDelivery } from "./attempt-delivery.ts";
import * as deliveries from "./delivery-repository.ts";
import * as events from "./event-repository.ts";
import { isSubscribed } from "./fan-out-events.ts";
import { eventsOf, formatNamed } from "./formats/registry.ts";
import { webhookPoster } from "./poster.ts";
import { requireEndpoint } from "./require-endpoint.ts";
import { sampleSources } from "./samples.ts";
import { toAttempt, toDelivery } from "./to-contract.ts";

export interface TestResult {
  delivery: Delivery;
  attempt: Attempt;
}

/**
 * Sends an event's example to an endpoint, also to a disabled one: one attempt, no retries, and what came back. It counts in no
 * statistics.
 * @throws AppError NOT_FOUND, INVALID_INPUT for an event the endpoint's format does not carry
 */
export async function testEndpoint(
  ctx: Context,
  id: string,
  input: { event?: EventType | undefined } = {},
  only?: FormatName,
): Promise<TestResult> {
  requirePermission(ctx, "webhooks");
  const endpoint = await requireEndpoint(ctx, id, { format: only });
  const format = formatNamed(endpoint.format);
  const carried = eventsOf(format);
  const type = input.event ?? carried.find((name) => isSubscribed(endpoint, name)) ?? carried[0];
  if (!type || format.wireName(type) === null) {
    throw invalidField("event", `The format ${format.name} does not carry "${type}".`);
  }
  const base = { organizationId: ctx.organization.id, test: true };
  const deliveryId = newId("dlv");
  const now = ctx.clock.now();
  await inTransaction(ctx.db, async (tx) => {
    const data = eventCatalogue[type].example;
    const event = await events.insert(tx, { ...base, id: newId("evt"), type, data, occurredAt: now });
    await deliveries.insertMissing(tx, [
      {
        ...base,
        id: deliveryId,
        eventId: event.id,
        eventType: type,
        endpointId: endpoint.id,
        url: endpoint.url,
        format: endpoint.format,
        createdAt: now,
      },
    ]);
  });
  const tools = { poster: webhookPoster(), sources: sampleSources };
  await attemptDelivery(ctx, { deliveryId, number: 1, paced: true }, tools);
  const row = await deliveries.findById(ctx.db, ctx.organization.id, deliveryId);
  const [attempt] = await deliveries.findAttempts(ctx.db, deliveryId);
  if (!row || !attempt) throw new Error(`The test delivery ${deliveryId} has no attempt`);
  return { delivery: toDelivery(row), attempt: toAttempt(attempt) };
}
