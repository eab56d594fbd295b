import type { ErrorClass } from "#lib/contract/error-class.ts";
import type { Attempt, Delivery, DeliveryStatus, Endpoint, FormatName, WebhookEvent } from "#lib/contract/webhooks.ts";
import type { AttemptRow, DeliveryRow } from "./delivery-repository.ts";
import type { EndpointRow } from "./endpoint-repository.ts";
import type { EventRow } from "./event-repository.ts";

const iso = (at: Date | null) => at?.toISOString() ?? null;

export function toEndpoint(row: EndpointRow): Endpoint {
  return {
    id: row.id,
    url: row.url,
    format: row.format as FormatName,
    events: row.events,
    description: row.description,
    state: row.state === "DISABLED" ? "disabled" : row.firstFailureAt ? "failing" : "active",
    disabledReason: row.disabledReason,
    disabledAt: iso(row.disabledAt),
    secretLast4: row.secretLast4,
    previousSecretExpiresAt: iso(row.previousSecretExpiresAt),
    headers: (row.headers ?? {}) as Record<string, string>,
    rateLimitPerSecond: row.rateLimitPerSecond,
    firstFailureAt: iso(row.firstFailureAt),
    lastSuccessAt: iso(row.lastSuccessAt),
    lastDeliveryAt: iso(row.lastDeliveryAt),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

export function toDelivery(row: DeliveryRow): Delivery {
  return {
    id: row.id,
    eventId: row.eventId,
    event: row.eventType,
    endpointId: row.endpointId,
    url: row.url,
    format: row.format as FormatName,
    status: row.status.toLowerCase() as DeliveryStatus,
    test: row.test,
    replayOf: row.replayOf,
    attempts: row.attemptCount,
    statusCode: row.lastStatusCode,
    errorClass: row.lastErrorClass as ErrorClass | null,
    error: row.lastError,
    durationMs: row.lastDurationMs,
    nextAttemptAt: iso(row.nextAttemptAt),
    lastAttemptAt: iso(row.lastAttemptAt),
    finishedAt: iso(row.finishedAt),
    createdAt: row.createdAt.toISOString(),
  };
}

export function toAttempt(row: AttemptRow): Attempt {
  return {
    number: row.number,
    startedAt: row.startedAt.toISOString(),
    success: row.success,
    request: { headers: row.requestHeaders as Record<string, string>, body: row.requestBody },
    response:
      row.statusCode === null
        ? null
        : {
            statusCode: row.statusCode,
            headers: (row.responseHeaders ?? {}) as Record<string, string | string[]>,
            body: row.responseBody ?? "",
            truncated: row.responseTruncated,
          },
    errorClass: row.errorClass as ErrorClass | null,
    error: row.error,
    remoteAddress: row.remoteAddress,
    timings: {
      dnsMs: row.dnsMs,
      connectMs: row.connectMs,
      tlsMs: row.tlsMs,
      firstByteMs: row.firstByteMs,
      totalMs: row.totalMs,
    },
  };
}

export function toEvent(row: EventRow): WebhookEvent {
  return {
    id: row.id,
    type: row.type,
    data: row.data as Record<string, unknown>,
    test: row.test,
    occurredAt: row.occurredAt.toISOString(),
  };
}
