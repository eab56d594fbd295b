import { z } from "zod";
import { pageOf, pageQuery } from "./pagination.ts";

/** Runs of the embedded engine, for the administrator. */

export const runStatus = z.enum(["queued", "running", "completed", "failed", "cancelled"]);

export const listRunsQuery = pageQuery.extend({
  status: runStatus.optional(),
  function: z.string().optional().meta({ description: "Id of a function" }),
});

const instant = z.iso.datetime();

export const run = z.object({
  id: z.string(),
  functionId: z.string(),
  status: runStatus,
  eventName: z.string().nullable(),
  queuedAt: instant,
  startedAt: instant.nullable(),
  endedAt: instant.nullable(),
  error: z.object({ name: z.string(), message: z.string() }).nullable(),
});

export const runDetails = run.extend({
  event: z.unknown(),
  output: z.unknown(),
  steps: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      op: z.string(),
      output: z.unknown(),
      createdAt: instant,
      doneAt: instant.nullable(),
      dueAt: instant.nullable(),
    }),
  ),
});

export const runList = pageOf(run).extend({
  counts: z.record(runStatus, z.number().int()),
  functions: z.array(z.string()),
});

export type Run = z.infer<typeof run>;
export type RunDetailsContract = z.infer<typeof runDetails>;
export type RunList = z.infer<typeof runList>;
