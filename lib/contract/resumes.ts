import { z } from "zod";
import { pageOf, pageQuery } from "./pagination.ts";
import { parsedResume } from "./parsed-resume.ts";

/** Seed 000's résumé API; its own spelling is snake_case. */

export const jobStatus = z.enum(["queued", "processing", "completed", "failed", "cancelled"]);
export type JobStatus = z.infer<typeof jobStatus>;

export const jobError = z.object({
  code: z.string().meta({ example: "FILE_ENCRYPTED" }),
  message: z
    .string()
    .meta({ example: "The file is protected by a password. Remove the password and upload it again." }),
});

export const uploadForm = z.object({
  callback_url: z
    .string()
    .trim()
    .max(2048, "At most 2048 characters")
    .transform((value) => value || undefined)
    .optional()
    .meta({ description: "Where the result of this upload goes, before any registered URL" }),
});

export const resumeJob = z.object({
  job_id: z.string(),
  operation_id: z.string(),
  status: jobStatus,
  file_name: z.string(),
  media_type: z.string(),
  size_bytes: z.number().int(),
  cached: z.boolean(),
  created_at: z.iso.datetime(),
  started_at: z.iso.datetime().nullable(),
  finished_at: z.iso.datetime().nullable(),
  error: jobError.nullable(),
  idempotent_replay: z.boolean().optional(),
});

export const resumeSummary = resumeJob.omit({ idempotent_replay: true, started_at: true }).extend({
  candidate_name: z.string().nullable(),
  headline: z.string().nullable(),
});

export const resumeResult = z.object({
  job_id: z.string(),
  status: z.literal("completed"),
  cached: z.boolean(),
  corrected_at: z.iso.datetime().nullable(),
  result: parsedResume,
});

export const resultQuery = z.object({
  format: z
    .enum(["talentwire", "jsonresume"])
    .default("talentwire")
    .meta({ description: "`jsonresume`: JSON Resume 1.0" }),
});

export const listResumesQuery = pageQuery.extend({
  status: jobStatus.optional(),
  q: z
    .string()
    .trim()
    .max(200)
    .optional()
    .meta({ description: "Words of the file name, candidate, titles, companies, skills" }),
});

export const resumeList = pageOf(resumeSummary).extend({ total: z.number().int() });

/** Sets values by JSON Pointer (RFC 6901); `/-` at the end of a list appends, `value` left out removes. */
export const correctResultBody = z.strictObject({
  changes: z
    .array(z.strictObject({ pointer: z.string().startsWith("/", "A JSON Pointer starts with /"), value: z.unknown() }))
    .min(1)
    .max(200),
});

export const documentPages = z.object({
  format: z.string(),
  hasImages: z.boolean(),
  pages: z.array(z.object({ number: z.number().int(), width: z.number(), height: z.number(), text: z.string() })),
});

export const deletedResume = z.object({ job_id: z.string(), deleted: z.literal(true) });

export type ResumeJob = z.infer<typeof resumeJob>;
export type ResumeSummary = z.infer<typeof resumeSummary>;
export type ResumeResult = z.infer<typeof resumeResult>;
export type DocumentPages = z.infer<typeof documentPages>;

/** Media types by what the content is, with the names people know them by. */
export const acceptedFormats = [
  { format: "pdf", label: "PDF", extensions: [".pdf"], mediaType: "application/pdf" },
  {
    format: "docx",
    label: "Word",
    extensions: [".docx"],
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
  { format: "doc", label: "Word 97–2003", extensions: [".doc"], mediaType: "application/msword" },
  { format: "odt", label: "OpenDocument", extensions: [".odt"], mediaType: "application/vnd.oasis.opendocument.text" },
  { format: "rtf", label: "RTF", extensions: [".rtf"], mediaType: "application/rtf" },
  { format: "txt", label: "Text", extensions: [".txt"], mediaType: "text/plain" },
  { format: "html", label: "HTML", extensions: [".html", ".htm"], mediaType: "text/html" },
  { format: "image", label: "PNG", extensions: [".png"], mediaType: "image/png" },
  { format: "image", label: "JPEG", extensions: [".jpg", ".jpeg"], mediaType: "image/jpeg" },
] as const;
