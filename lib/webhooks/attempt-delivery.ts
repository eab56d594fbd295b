import type { EventType } from "#lib/contract/event-catalogue.ts";
import type { DisabledReason } from "#lib/contract/webhooks.ts";
import { announceChange } from "#lib/platform/change-feed.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Poster, PostOutcome } from "#lib/platform/safe-fetch/post-guarded.ts";
import * as attempts from "./attempt-repository.ts";
import * as deliveries from "./delivery-repository.ts";
import { disableEndpoint } from "./disable-endpoint.ts";
import * as endpoints from "./endpoint-repository.ts";
import { formatNamed } from "./formats/registry.ts";
import type { DeliveryToSend, PayloadSources, WireBody, WireFormat } from "./formats/wire-format.ts";
import { noteAttempt } from "./metrics.ts";
import { judge, nextAttemptAt } from "./retry-policy.ts";
import { sampleSources } from "./samples.ts";
import { signingSecrets } from "./secrets.ts";

/** Deliveries given up in a row before an endpoint is disabled. */
const EXHAUSTED_LIMIT = 100;
/** Time without a success before an endpoint is disabled. */
const FAILING_LIMIT_MS = 5 * 86_400_000;

export interface AttemptTools {
  poster: Poster;
  sources: PayloadSources;
  /** From 0 to 1. */
  random?: () => number;
}

export interface AttemptResult {
  /** `waiting`: the endpoint's rate limit asks to try at `at`. */
  status: "delivered" | "exhausted" | "discarded" | "retrying" | "waiting";
  /** When to go on, ISO 8601. */
  at: string | null;
}

/**
 * One try at a delivery: posts what its wire format makes of the event and writes down what came of it. Asked again for an attempt
 * that is written already, it answers what came of that one.
 * @param input.number from 1
 * @param input.paced the attempt has waited for its turn under the endpoint's rate limit
 */
export async function attemptDelivery(
  ctx: Context,
  input: { deliveryId: string; number: number; paced?: boolean },
  tools: AttemptTools,
): Promise<AttemptResult> {
  const row = await attempts.findForAttempt(ctx.db, input.deliveryId);
  if (row?.organizationId !== ctx.organization.id) return { status: "discarded", at: null };
  return attemptFound(ctx, row, input, tools);
}

/** The same, of a delivery that was read with others. */
export async function attemptFound(
  ctx: Context,
  row: attempts.AttemptInput,
  input: { number: number; paced?: boolean },
  tools: AttemptTools,
): Promise<AttemptResult> {
  if (row.status !== "PENDING" && row.status !== "RETRYING") return ended(row.status);
  if (row.attemptCount >= input.number) return retrying(row.nextAttemptAt ?? ctx.clock.now());
  const gone = goneReason(row);
  if (gone) return discard(ctx, row.id, gone);
  if (row.endpointId && row.rateLimitPerSecond && !input.paced) {
    const slot = await endpoints.reserveSlot(ctx.db, row.endpointId, row.rateLimitPerSecond, ctx.clock.now());
    if (slot > ctx.clock.now()) return { status: "waiting", at: slot.toISOString() };
  }
  const format = formatNamed(row.format);
  const delivery = toDelivery(row);
  const body = await format.buildBody(delivery, row.test ? sampleSources : tools.sources);
  if (!body) return discard(ctx, row.id, "What the event is about was erased.");
  return post(ctx, row, { format, delivery, body }, tools);
}

async function post(
  ctx: Context,
  row: attempts.AttemptInput,
  message: { format: WireFormat; delivery: DeliveryToSend; body: WireBody },
  tools: AttemptTools,
): Promise<AttemptResult> {
  const { format, body } = message;
  const url = row.endpointUrl ?? row.url;
  const now = ctx.clock.now();
  const headers = format.headers({
    ...message,
    timestampSeconds: Math.floor(now.getTime() / 1_000),
    secrets: signingSecrets(row, now),
  });
  const outcome = await tools.poster.post({
    url: new URL(url),
    headers: { ...row.endpointHeaders, ...headers },
    body: body.bytes,
    deadlineMs: format.policy.timeoutMs,
  });
  const judgement = judge(format.policy, outcome);
  noteAttempt(format.name, judgement.errorClass ?? "success", outcome.totalMs);
  const number = row.attemptCount + 1;
  const at = ctx.clock.now();
  const random = (tools.random ?? Math.random)();
  const next = judgement.success || row.test ? null : nextAttemptAt(format.policy, outcome, number, at, random);
  const status = judgement.success ? "DELIVERED" : next ? "RETRYING" : "EXHAUSTED";
  const health = await attempts.recordAttempt(ctx.db, {
    delivery: row,
    attempt: {
      ...toAttempt(outcome),
      ...judgement,
      number,
      requestHeaders: { ...hidden(row.endpointHeaders), ...headers },
      requestBody: storable(body),
    },
    url,
    status,
    nextAttemptAt: next,
    at,
  });
  announceChange(ctx.db, { organizationId: ctx.organization.id, kind: "delivery" });
  // Another worker was quicker; its account counts.
  if (!health) return attemptDelivery(ctx, { deliveryId: row.id, number, paced: true }, tools);
  const reason = judgement.success || row.test ? null : disableReason(row, format, outcome, health, at);
  if (reason && row.endpointId) await disableEndpoint(ctx, { endpointId: row.endpointId, reason });
  return next ? retrying(next) : ended(status);
}

function goneReason(row: attempts.AttemptInput): string | null {
  if (row.eventData.erased === true) return "What the event is about was erased.";
  if (row.endpointId === null) return null;
  if (row.endpointDeletedAt) return "The endpoint was deleted.";
  return row.endpointState === "DISABLED" && !row.test ? "The endpoint is disabled." : null;
}

async function discard(ctx: Context, id: string, reason: string): Promise<AttemptResult> {
  await deliveries.discard(ctx.db, id, reason, ctx.clock.now());
  announceChange(ctx.db, { organizationId: ctx.organization.id, kind: "delivery" });
  return ended("DISCARDED");
}

const ended = (status: "DELIVERED" | "EXHAUSTED" | "DISCARDED" | "RETRYING"): AttemptResult => ({
  status: status.toLowerCase() as AttemptResult["status"],
  at: null,
});

const retrying = (at: Date): AttemptResult => ({ status: "retrying", at: at.toISOString() });

const toDelivery = (row: attempts.AttemptInput): DeliveryToSend => ({
  id: row.replayOf ?? row.id,
  event: {
    id: row.eventId,
    type: row.eventType as EventType,
    organizationId: row.organizationId,
    occurredAt: row.occurredAt,
    data: row.eventData,
  },
});

const toAttempt = (outcome: PostOutcome) => ({
  startedAt: outcome.startedAt,
  statusCode: outcome.statusCode,
  responseHeaders: outcome.responseHeaders,
  responseBody: outcome.responseBody,
  responseTruncated: outcome.truncated,
  remoteAddress: outcome.remoteAddress,
  dnsMs: outcome.dnsMs,
  connectMs: outcome.connectMs,
  tlsMs: outcome.tlsMs,
  firstByteMs: outcome.firstByteMs,
  totalMs: outcome.totalMs,
});

/** Customers put tokens into headers of their own; the log tells their names only. */
const hidden = (headers: Record<string, string> | null) =>
  Object.fromEntries(Object.keys(headers ?? {}).map((name) => [name, "[hidden]"]));

/** PostgreSQL's text holds no NUL. */
const storable = (body: WireBody) => body.bytes.toString("utf8").replaceAll("\u0000", "\uFFFD");

function disableReason(
  row: attempts.AttemptInput,
  format: WireFormat,
  outcome: PostOutcome,
  health: attempts.Health,
  at: Date,
): DisabledReason | null {
  if (format.policy.goneDisables && outcome.statusCode === 410) return "GONE";
  if (health.consecutiveExhausted >= EXHAUSTED_LIMIT) return "TOO_MANY_EXHAUSTED";
  const failingMs = row.firstFailureAt ? at.getTime() - row.firstFailureAt.getTime() : 0;
  return failingMs >= FAILING_LIMIT_MS ? "FAILING_FOR_DAYS" : null;
}
