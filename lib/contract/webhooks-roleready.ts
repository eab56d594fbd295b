import { z } from "zod";

/** Seed 004's settings API under /api/webhooks, in its own spelling. */

export const rolereadyEvent = z.enum([
  "resume.parsed",
  "resume.parse_failed",
  "ats.check_completed",
  "ats.check_failed",
  "tailoring.completed",
  "tailoring.failed",
  "operation.cancelled",
]);

export const rolereadyConfigBody = z.strictObject({
  url: z.string("Must be a URL").trim().meta({ example: "https://your-app.com/webhooks" }),
  enabled: z.boolean().optional(),
  enabledEvents: z.array(rolereadyEvent, "Must be a list of event names").optional(),
});

const instant = z.iso.datetime();

export const rolereadyConfig = z.object({
  id: z.string(),
  url: z.string(),
  enabled: z.boolean(),
  enabledEvents: z.array(z.string()),
  createdAt: instant,
  updatedAt: instant,
});

export const rolereadyConfigAnswer = z.object({
  configured: z.boolean(),
  config: rolereadyConfig.nullable(),
  availableEvents: z.array(z.string()),
});

export const rolereadySaved = z.object({
  success: z.literal(true),
  config: rolereadyConfig.extend({
    secret: z.string().optional().meta({ description: "In the answer that created it only" }),
  }),
  message: z.string(),
});

export const rolereadyDone = z.object({ success: z.literal(true), message: z.string() });
export const rolereadySecret = rolereadyDone.extend({ secret: z.string() });

export const rolereadyTestBody = z.strictObject({ event: rolereadyEvent.optional() });

export const rolereadyTested = z.union([
  z.object({
    success: z.literal(true),
    message: z.string(),
    statusCode: z.number().int(),
    deliveryId: z.string(),
  }),
  z.object({
    success: z.literal(false),
    error: z.string(),
    details: z.string(),
    statusCode: z.number().int().nullable(),
    deliveryId: z.string(),
  }),
]);

const flag = z.enum(["true", "false"], "Must be true or false").transform((value) => value === "true");

export const rolereadyLogsQuery = z.object({
  limit: z.coerce
    .number("Must be a number")
    .int("Must be a whole number")
    .default(50)
    .transform((value) => Math.min(100, Math.max(1, value)))
    .meta({ description: "How many, 1 to 100; other values are clamped" }),
  offset: z.coerce.number("Must be a number").int("Must be a whole number").min(0, "Must not be negative").default(0),
  event: rolereadyEvent.optional(),
  success: flag.optional(),
  test: flag.default(false).meta({ description: "`true` adds test deliveries" }),
});

export const rolereadyLog = z.object({
  id: z.string(),
  event: z.string(),
  url: z.string(),
  success: z.boolean(),
  statusCode: z.number().int().nullable(),
  attempts: z.number().int(),
  error: z.string().nullable(),
  deliveryId: z.string(),
  deliveredAt: instant.nullable(),
  createdAt: instant,
});

export const rolereadyLogs = z.object({
  logs: z.array(rolereadyLog),
  pagination: z.object({
    total: z.number().int(),
    limit: z.number().int(),
    offset: z.number().int(),
    hasMore: z.boolean(),
  }),
});

export const rolereadyStatsQuery = z.object({ test: flag.default(false) });

const counts = { total: z.number().int(), successful: z.number().int(), failed: z.number().int() };

export const rolereadyStats = z.object({
  ...counts,
  successRate: z.string().meta({ example: "96.67" }),
  averageAttempts: z.string().meta({ example: "1.08" }),
  byEvent: z.record(z.string(), z.object(counts)),
});
