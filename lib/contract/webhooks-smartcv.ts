import { z } from "zod";

/** Seed 001's settings API at /api/webhooks, in its own spelling. */

export const smartcvEvent = z.enum([
  "resume.created",
  "resume.updated",
  "resume.deleted",
  "resume.shared",
  "resume.exported",
  "user.registered",
  "user.subscription_changed",
  "user.profile_updated",
  "ai.analysis_completed",
  "ai.content_generated",
]);

const events = z
  .array(z.union([smartcvEvent, z.literal("*")]), "Must be a list of event names")
  .min(1, "Choose at least one event")
  .meta({ description: '`["*"]` is all of them' });
const url = z.string("Must be a URL").trim().meta({ example: "https://yourapp.com/webhooks/smartcv" });
const secret = z.string().meta({ description: "Made for you when left out" });

export const smartcvCreateBody = z.strictObject({
  url,
  events,
  secret: secret.optional(),
  active: z.boolean().default(true),
});

export const smartcvUpdateBody = z.strictObject({
  url: url.optional(),
  events: events.optional(),
  secret: secret.optional(),
  active: z.boolean().optional(),
});

export const smartcvWebhook = z.object({
  id: z.string(),
  url: z.string(),
  events: z.array(z.string()),
  secret: z.string().optional().meta({ description: "In the answer that created it only" }),
  secretLast4: z.string().nullable(),
  active: z.boolean(),
  disabledReason: z.string().nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type SmartcvWebhook = z.infer<typeof smartcvWebhook>;

const succeeded = <T extends z.ZodType>(data: T) => z.object({ success: z.literal(true), data });

export const smartcvWebhookAnswer = succeeded(smartcvWebhook);
export const smartcvWebhookList = succeeded(z.array(smartcvWebhook));
export const smartcvDeleted = succeeded(z.object({ id: z.string(), deleted: z.literal(true) }));

export const smartcvTestBody = z.strictObject({ event: smartcvEvent.optional() });

export const smartcvLogsQuery = z.object({
  limit: z.coerce
    .number("Must be a number")
    .int("Must be a whole number")
    .default(50)
    .transform((value) => Math.min(100, Math.max(1, value)))
    .meta({ description: "How many, 1 to 100; other values are clamped" }),
  test: z.enum(["true", "false"]).default("false").meta({ description: "`true` adds test deliveries" }),
});

export const smartcvLog = z.object({
  id: z.string(),
  event_id: z.string(),
  event_type: z.string(),
  url: z.string(),
  status_code: z.number().int().nullable(),
  response_time: z.number().int().nullable().meta({ description: "Milliseconds" }),
  attempts: z.number().int(),
  delivered_at: z.iso.datetime().optional(),
  last_attempt_at: z.iso.datetime().nullable().optional(),
  next_retry_at: z.iso.datetime().nullable().optional(),
  error: z.string().optional(),
});
export type SmartcvLog = z.infer<typeof smartcvLog>;
export const smartcvLogs = succeeded(z.array(smartcvLog));

export const smartcvTested = succeeded(
  smartcvLog.extend({
    delivered: z.boolean(),
    response_body: z.string().nullable().meta({ description: "At most 4 KB" }),
  }),
);
