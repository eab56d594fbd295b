import { z } from "zod";

/** Messages of the durable engine: ids only, never résumés (an event holds at most 256 KiB, and outlives what it names). */
export const messages = {
  "resume/parse.requested": z.object({ organizationId: z.string(), resumeId: z.string(), operationId: z.string() }),
  "webhook/event.recorded": z.object({ organizationId: z.string(), eventId: z.string() }),
  "webhook/delivery.requested": z.object({
    organizationId: z.string(),
    deliveryId: z.string(),
    /** What concurrency is counted by: the endpoint's id, or the URL of a one-time callback. */
    target: z.string(),
    /** The first attempt to make; earlier ones were made when the event was fanned out. */
    from: z.int().positive().optional(),
  }),
  "webhook/endpoint.disabled": z.object({ organizationId: z.string(), endpointId: z.string(), reason: z.string() }),
  "webhook/recovery.requested": z.object({
    organizationId: z.string(),
    /** Names the recovery, so that repeating a part of it repeats no delivery. */
    recoveryId: z.string(),
    endpointId: z.string(),
    since: z.string(),
    until: z.string(),
    event: z.string().nullable(),
    missed: z.boolean(),
  }),
} as const;

export type MessageName = keyof typeof messages;
export type MessageData<N extends MessageName> = z.infer<(typeof messages)[N]>;
