import { z } from "zod";
import { jobStatus } from "./resumes.ts";

export const operationType = z.enum(["parse", "ats_check", "tailoring", "match"]);

/** One long-running piece of work. */
export const operation = z.object({
  id: z.string(),
  type: operationType,
  status: jobStatus,
  resumeId: z.string().nullable(),
  createdAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
});

export type Operation = z.infer<typeof operation>;
