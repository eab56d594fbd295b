import { Cron } from "croner";
import { z } from "zod";
import { durationMs } from "./durations.ts";
import { type Expression, expression } from "./expressions.ts";
import { newUlid } from "./ids.ts";
import type { EngineEvent, NewRun } from "./protocol.ts";

const duration = z.string().refine(isValid(durationMs), { error: "is not a duration" });
const cel = z.string().refine(isValid(expression), { error: "is not a CEL expression" });
const cron = z.string().refine(isValid(parseCron), { error: "is not a cron schedule" });
const eventName = z
  .string()
  .min(1)
  .refine((name) => !name.includes("*"), { error: "has a wildcard, which is not supported" })
  .refine((name) => name !== "inngest/function.finished", { error: "listens to an event that is not emitted" });
const limit = z.strictObject({
  limit: z.int().positive(),
  key: cel.optional(),
  scope: z.enum(["fn", "env", "account"]).optional(),
});

/** What the SDK says of a function when asked to register. A key that is not here is refused. */
const configSchema = z
  .strictObject({
    id: z.string(),
    name: z.string().optional(),
    triggers: z.array(
      z.union([z.strictObject({ event: eventName, expression: cel.optional() }), z.strictObject({ cron: cron })]),
    ),
    steps: z.object({ step: z.object({ retries: z.object({ attempts: z.int().min(0).max(20) }).optional() }) }),
    concurrency: z.union([z.int().positive(), limit, z.array(limit).max(2)]).optional(),
    idempotency: cel.optional(),
    throttle: z
      .strictObject({
        limit: z.int().positive(),
        period: duration,
        burst: z.int().positive().optional(),
        key: cel.optional(),
      })
      .optional(),
    // Events that come together make a batch; what has come does not wait for more, whatever `timeout` allows.
    batchEvents: z.strictObject({ maxSize: z.int().positive(), timeout: duration, key: cel.optional() }).optional(),
    timeouts: z.strictObject({ finish: duration.optional() }).optional(),
    cancel: z.array(z.strictObject({ event: eventName, if: cel.optional(), timeout: duration.optional() })).optional(),
  })
  .refine((config) => !config.batchEvents || !(config.idempotency || config.throttle || config.cancel), {
    path: ["batchEvents"],
    error: "goes with neither idempotency, throttle nor cancelOn",
  });

export interface EngineFunction {
  id: string;
  /** Attempts of a step in all, the first included. */
  maxAttempts: number;
  events: { name: string; if: Expression | undefined }[];
  crons: string[];
  cancelOn: { event: string; if: Expression | undefined; timeoutMs: number }[];
  /** One entry for each of a run's concurrency keys, in order. */
  limits: number[];
  finishMs: number | null;
  /** Events with the same key come together in one run, up to `maxSize`; null where each starts its own. */
  batch: { maxSize: number; keyOf(event: EngineEvent): string } | null;
  /** The run an event starts: its concurrency, idempotency and throttle keys worked out. */
  newRun(event: EngineEvent, eventId: string, id?: string): NewRun;
}

/** Reads what the SDK says of its functions. Throws one error that names every function and key the engine does not support. */
export function readFunctions(configs: unknown[]): Map<string, EngineFunction> {
  const problems: string[] = [];
  const functions = new Map<string, EngineFunction>();
  for (const config of configs) {
    const parsed = configSchema.safeParse(config);
    if (parsed.success) functions.set(parsed.data.id, toFunction(parsed.data));
    else problems.push(...parsed.error.issues.map((issue) => explain((config as { id?: string }).id ?? "?", issue)));
  }
  if (problems.length > 0) {
    throw new Error(
      `The embedded engine cannot run these functions; change them or use an Inngest server.\n${problems.join("\n")}`,
    );
  }
  return functions;
}

/** Next time after `after` at which a schedule such as `TZ=Europe/Paris 0 12 * * 1` is due. Throws when there is none. */
export function nextTick(schedule: string, after: Date): Date {
  const at = parseCron(schedule).nextRun(after);
  if (!at) throw new Error(`The cron schedule "${schedule}" has no further time`);
  return at;
}

function parseCron(schedule: string): Cron {
  const [, timezone, pattern] = /^(?:(?:CRON_)?TZ=(\S+)\s+)?(.+)$/.exec(schedule) ?? [];
  return new Cron(pattern ?? "", { timezone: timezone ?? "UTC", paused: true, mode: "5-part" });
}

function toFunction(config: z.output<typeof configSchema>): EngineFunction {
  const optional = (source: string | undefined) => (source === undefined ? undefined : expression(source));
  const limits = concurrencyLimits(config).map((entry) => ({
    max: entry.limit,
    // Keys of the whole app are shared by functions that use the same expression.
    prefix:
      entry.scope === "env" || entry.scope === "account"
        ? `${entry.scope}:${entry.key ?? ""}`
        : `${config.id}:${entry.key ?? ""}`,
    key: optional(entry.key),
  }));
  const idempotency = optional(config.idempotency);
  const batchKey = optional(config.batchEvents?.key);
  const { throttle } = config;
  const throttleKey = optional(throttle?.key);
  return {
    id: config.id,
    maxAttempts: (config.steps.step.retries?.attempts ?? 4) + 1,
    events: config.triggers.flatMap((t) => ("event" in t ? [{ name: t.event, if: optional(t.expression) }] : [])),
    crons: config.triggers.flatMap((t) => ("cron" in t ? [t.cron] : [])),
    cancelOn: (config.cancel ?? []).map((c) => ({
      event: c.event,
      if: optional(c.if),
      timeoutMs: c.timeout ? durationMs(c.timeout) : Number.POSITIVE_INFINITY,
    })),
    limits: limits.map((entry) => entry.max),
    batch: config.batchEvents
      ? { maxSize: config.batchEvents.maxSize, keyOf: (event) => batchKey?.key(event) ?? "" }
      : null,
    finishMs: config.timeouts?.finish ? durationMs(config.timeouts.finish) : null,
    newRun: (event, eventId, id = newUlid()) => ({
      id,
      fn: config.id,
      event: eventId,
      keys: limits.map((entry) => `${entry.prefix}:${entry.key?.key(event) ?? ""}`),
      ...(idempotency && { idempotency: `${config.id}:${idempotency.key(event)}` }),
      ...(throttle && {
        throttle: {
          key: `${config.id}:${throttleKey?.key(event) ?? ""}`,
          interval_ms: durationMs(throttle.period) / throttle.limit,
          capacity: throttle.limit + (throttle.burst ?? 1) - 1,
        },
      }),
    }),
  };
}

function concurrencyLimits({ concurrency }: z.output<typeof configSchema>): z.output<typeof limit>[] {
  if (concurrency === undefined) return [];
  if (typeof concurrency === "number") return [{ limit: concurrency }];
  return Array.isArray(concurrency) ? concurrency : [concurrency];
}

function isValid(parse: (text: string) => unknown): (text: string) => boolean {
  return (text) => {
    try {
      parse(text);
      return true;
    } catch {
      return false;
    }
  };
}

function explain(id: string, issue: z.core.$ZodIssue): string {
  const at = issue.path.join(".");
  if (issue.code === "unrecognized_keys") {
    const keys = issue.keys.map((key) => `"${at ? `${at}.` : ""}${key}"`).join(", ");
    return `- ${id}: ${keys} not supported`;
  }
  return `- ${id}: "${at}" ${issue.message}`;
}
