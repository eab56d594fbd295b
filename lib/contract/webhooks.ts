import { z } from "zod";
import { errorClass } from "./error-class.ts";
import { eventType } from "./event-catalogue.ts";
import { pageOf, pageQuery } from "./pagination.ts";

/** Our own webhook API, under /v1/webhooks. */

export const formatName = z.enum(["standard", "resume-parser", "smartcv", "roleready", "cvdeepmatch"]);
export type FormatName = z.infer<typeof formatName>;

const instant = z.iso.datetime();

/** Seed 000's registration; `strictObject` so that a misspelt field is told. */
export const registerCallbackBody = z.strictObject({
  callback_url: z.string().trim().meta({ example: "https://yourapp.com/webhook" }),
});

export const registeredCallback = z.object({
  callback_url: z.string(),
  webhook_id: z.string(),
  format: formatName,
  events: z.array(z.string()).meta({ example: ["resume.completed", "resume.failed"] }),
  registered_at: instant,
});

export const subscribedEvents = z
  .array(z.union([eventType, z.literal("*")]))
  .min(1, "Choose at least one event")
  .meta({ description: "Names of the catalogue; `*` is everything the format carries", example: ["*"] });

/** Names a customer may set on requests; those the format sets itself are refused. */
const customHeaders = z
  .record(
    z.string().regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}$/, "Not a header name"),
    // Printable latin-1, as HTTP field values are sent.
    z.string().regex(/^[\t\x20-\x7e\xa0-\xff]{0,1024}$/, "Not a header value"),
  )
  .refine((headers) => Object.keys(headers).length <= 16, "At most 16 headers");

const endpointFields = {
  url: z.string().trim().meta({ example: "https://example.com/hooks" }),
  format: formatName.default("standard"),
  events: subscribedEvents.default(["*"]),
  description: z.string().trim().max(200, "At most 200 characters").default(""),
  headers: customHeaders.optional(),
  rateLimitPerSecond: z.number().int().min(1).max(1000).nullish(),
};

export const createEndpointBody = z.strictObject({
  ...endpointFields,
  secret: z.string().optional().meta({ description: "Made for you when left out" }),
});

export const updateEndpointBody = z.strictObject({
  url: endpointFields.url.optional(),
  events: subscribedEvents.optional(),
  description: z.string().trim().max(200, "At most 200 characters").optional(),
  headers: customHeaders.nullish(),
  rateLimitPerSecond: endpointFields.rateLimitPerSecond,
  state: z.enum(["active", "disabled"]).optional(),
});

export const disabledReason = z.enum(["FAILING_FOR_DAYS", "TOO_MANY_EXHAUSTED", "GONE", "BY_OWNER"]);
export type DisabledReason = z.infer<typeof disabledReason>;

export const endpoint = z.object({
  id: z.string(),
  url: z.string(),
  format: formatName,
  events: z.array(z.string()),
  description: z.string(),
  state: z
    .enum(["active", "failing", "disabled"])
    .meta({ description: "`failing`: nothing arrived since the last failure" }),
  disabledReason: z.string().nullable(),
  disabledAt: instant.nullable(),
  secretLast4: z
    .string()
    .nullable()
    .meta({ description: "Null: signed with the organization's or installation's secret" }),
  previousSecretExpiresAt: instant.nullable(),
  headers: z.record(z.string(), z.string()),
  rateLimitPerSecond: z.number().int().nullable(),
  firstFailureAt: instant.nullable(),
  lastSuccessAt: instant.nullable(),
  lastDeliveryAt: instant.nullable(),
  createdAt: instant,
  updatedAt: instant,
});
export type Endpoint = z.infer<typeof endpoint>;

export const endpointWithSecret = endpoint.extend({
  secret: z.string().nullable().meta({ description: "Shown this once; null where the endpoint has none of its own" }),
});
export type EndpointWithSecret = z.infer<typeof endpointWithSecret>;

export const endpointList = z.object({ data: z.array(endpoint) });

export const rotatedSecret = z.object({
  secret: z.string(),
  previousSecretExpiresAt: instant
    .nullable()
    .meta({ description: "Until then both secrets sign, where the format can" }),
});

export const testEndpointBody = z.strictObject({
  event: eventType
    .optional()
    .meta({ description: "Whose example is sent; the first the endpoint receives by default" }),
});

export const recoverBody = z.strictObject({
  since: z.iso.datetime({ offset: true }),
  until: z.iso.datetime({ offset: true }).optional(),
  event: eventType.optional(),
  missed: z.boolean().default(true).meta({ description: "Also what happened while the endpoint was disabled" }),
  dryRun: z.boolean().default(false).meta({ description: "Only count" }),
});

export const recovered = z.object({ deliveries: z.number().int(), dryRun: z.boolean() });

export const deliveryStatus = z.enum(["pending", "retrying", "delivered", "exhausted", "discarded"]);
export type DeliveryStatus = z.infer<typeof deliveryStatus>;

export const delivery = z.object({
  id: z.string(),
  eventId: z.string(),
  event: z.string(),
  endpointId: z.string().nullable(),
  url: z.string(),
  format: formatName,
  status: deliveryStatus,
  test: z.boolean(),
  replayOf: z.string().nullable(),
  attempts: z.number().int(),
  statusCode: z.number().int().nullable(),
  errorClass: errorClass.nullable(),
  error: z.string().nullable(),
  durationMs: z.number().int().nullable(),
  nextAttemptAt: instant.nullable(),
  lastAttemptAt: instant.nullable(),
  finishedAt: instant.nullable(),
  createdAt: instant,
});
export type Delivery = z.infer<typeof delivery>;

export const attempt = z.object({
  number: z.number().int(),
  startedAt: instant,
  success: z.boolean(),
  request: z.object({ headers: z.record(z.string(), z.string()), body: z.string() }),
  response: z
    .object({
      statusCode: z.number().int(),
      headers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
      body: z.string(),
      truncated: z.boolean(),
    })
    .nullable(),
  errorClass: errorClass.nullable(),
  error: z.string().nullable(),
  remoteAddress: z.string().nullable(),
  timings: z.object({
    dnsMs: z.number().nullable(),
    connectMs: z.number().nullable(),
    tlsMs: z.number().nullable(),
    firstByteMs: z.number().nullable(),
    totalMs: z.number(),
  }),
});
export type Attempt = z.infer<typeof attempt>;

export const deliveryDetail = delivery.extend({ attemptList: z.array(attempt) });
export type DeliveryDetail = z.infer<typeof deliveryDetail>;

export const testedEndpoint = z.object({ delivery, attempt });

export const signingSecret = z.object({ last4: z.string().nullable() });
export const newSigningSecret = z.object({ secret: z.string(), last4: z.string() });

const flag = z.enum(["true", "false"]).transform((value) => value === "true");

export const answerClass = z.enum(["2xx", "3xx", "4xx", "5xx", "none"]);
export type AnswerClass = z.infer<typeof answerClass>;

export const listDeliveriesQuery = pageQuery.extend({
  endpointId: z.string().optional(),
  status: deliveryStatus.optional(),
  answer: answerClass
    .optional()
    .meta({ description: "Class of the last answer's status code; `none`: a network error or timeout" }),
  q: z
    .string()
    .trim()
    .min(3, "At least 3 characters")
    .max(200, "At most 200 characters")
    .optional()
    .meta({
      description:
        "Part of the endpoint's URL, of the callback's or of the error; the id of a delivery, event or résumé; or words a résumé " +
        "is found by, such as its file name. Of many résumés found, the newest 200 count.",
      example: "ECONNREFUSED",
    }),
  event: eventType.optional(),
  eventId: z.string().optional(),
  since: z.iso.datetime({ offset: true }).optional(),
  until: z.iso.datetime({ offset: true }).optional(),
  test: flag.optional().meta({ description: "Only test deliveries, or none of them; both when left out" }),
});
export const deliveryPage = pageOf(delivery);

export const event = z.object({
  id: z.string(),
  type: z.string(),
  data: z.record(z.string(), z.unknown()),
  test: z.boolean(),
  occurredAt: instant,
});
export type WebhookEvent = z.infer<typeof event>;

export const listEventsQuery = pageQuery.extend({
  type: eventType.optional(),
  since: z.iso.datetime({ offset: true }).optional(),
  until: z.iso.datetime({ offset: true }).optional(),
});
export const eventPage = pageOf(event);

export const eventDetail = event.extend({
  deliveries: z.array(delivery).meta({ description: "Newest first, 100 at most" }),
});
export type EventDetail = z.infer<typeof eventDetail>;

export const eventTypeInfo = z.object({
  type: z.string(),
  description: z.string(),
  formats: z.record(z.string(), z.string()).meta({ description: "Formats that carry it and the name they give it" }),
  example: z.record(z.string(), z.unknown()),
});
export const eventTypeList = z.object({ data: z.array(eventTypeInfo) });

export const statisticsQuery = z.object({
  endpointId: z.string().optional(),
  range: z.enum(["1h", "24h", "7d", "30d"]).default("24h"),
});

const span = z.object({ at: instant, delivered: z.number().int(), failed: z.number().int() });

const latency = z
  .object({ p50: z.number().nullable(), p95: z.number().nullable() })
  .meta({ description: "Milliseconds of last attempts, read off a histogram; null where nothing was tried" });

export const statistics = z.object({
  range: statisticsQuery.shape.range,
  since: instant,
  until: instant,
  total: z.number().int(),
  delivered: z.number().int(),
  failed: z.number().int(),
  errorRate: z.number().meta({ description: "Share of failed deliveries, 0 to 1" }),
  attempts: z.number().int(),
  durationMs: latency,
  series: z
    .array(span.extend({ durationMs: latency }))
    .meta({ description: "One entry a minute, hour, six hours or day, by range" }),
  byOutcome: z
    .array(z.object({ outcome: z.string(), count: z.number().int() }))
    .meta({ description: "Status code, else error class, else DISCARDED" }),
  byEvent: z.array(z.object({ event: z.string(), delivered: z.number().int(), failed: z.number().int() })),
});

export type WebhookStatistics = z.infer<typeof statistics>;

export const sparkline = z.object({ endpointId: z.string(), series: z.array(span) });
export const sparklineList = z.object({ data: z.array(sparkline) });

export const feedQuery = z.object({
  format: formatName.default("standard"),
  since: z.iso.datetime({ offset: true }),
});

export const feed = z.object({
  data: z.array(
    z.object({
      event: event.omit({ test: true }),
      contentType: z.string(),
      bodyBase64: z.string().meta({ description: "What the format would send" }),
    }),
  ),
  next: instant.meta({ description: "`since` of the next call" }),
});
