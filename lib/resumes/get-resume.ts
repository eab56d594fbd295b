import type { DocumentPages, ResumeJob, ResumeResult } from "#lib/contract/resumes.ts";
import { AppError } from "#lib/platform/app-error.ts";
import { type Context, requirePermission } from "#lib/platform/context.ts";
import { storage } from "#lib/platform/storage/storage.ts";
import { parserPool } from "./parser-pool.ts";
import * as repository from "./resume-repository.ts";
import { toJob, toJobError, toResult, toStatus } from "./to-contract.ts";

const missing = () => new AppError("NOT_FOUND", "There is no such résumé.");

/** State of one upload. @throws AppError NOT_FOUND */
export async function getResume(ctx: Context, id: string): Promise<ResumeJob> {
  requirePermission(ctx, "resumes");
  const row = await repository.findById(ctx.db, ctx.organization.id, id);
  if (!row) throw missing();
  return toJob(row);
}

/** @throws AppError RESULT_NOT_READY while it runs, JOB_FAILED with the job's error when there will be none. */
export async function getResumeResult(ctx: Context, id: string): Promise<ResumeResult> {
  requirePermission(ctx, "resumes");
  const row = await repository.findWhole(ctx.db, ctx.organization.id, id);
  if (!row) throw missing();
  if (row.status === "COMPLETED") return toResult(row);
  if (row.status === "QUEUED" || row.status === "PROCESSING") {
    throw new AppError("RESULT_NOT_READY", "The résumé is still being parsed.", {
      headers: { "Retry-After": "1" },
      details: { status: toStatus(row.status) },
    });
  }
  const error = toJobError(row) ?? { code: "CANCELLED", message: "The upload was cancelled before it was parsed." };
  throw new AppError("JOB_FAILED", error.message, {
    publicCode: error.code,
    details: { job_id: row.id, status: toStatus(row.status), error },
  });
}

/** The file as uploaded. @throws AppError NOT_FOUND */
export async function getResumeFile(ctx: Context, id: string) {
  requirePermission(ctx, "resumes");
  const row = await repository.findById(ctx.db, ctx.organization.id, id);
  if (!row) throw missing();
  return { bytes: await storage().get(row.storageKey), mediaType: row.mediaType, fileName: row.fileName };
}

const drawn = (format: string) => format === "pdf" || format === "image";

/** Sizes and texts of the pages that evidence refers to. @throws AppError NOT_FOUND, RESULT_NOT_READY */
export async function getResumePages(ctx: Context, id: string): Promise<DocumentPages> {
  requirePermission(ctx, "resumes");
  const row = await repository.findWhole(ctx.db, ctx.organization.id, id);
  if (!row) throw missing();
  const document = row.documentText as { pages: DocumentPages["pages"] } | null;
  if (!document)
    throw new AppError("RESULT_NOT_READY", "The document has not been read.", { headers: { "Retry-After": "1" } });
  return { format: row.format, hasImages: drawn(row.format), pages: document.pages };
}

/** One page as PNG. `scale` 1 is 72 dots per inch. @throws AppError NOT_FOUND */
export async function getResumePageImage(ctx: Context, input: { id: string; page: number; scale: number }) {
  requirePermission(ctx, "resumes");
  const row = await repository.findById(ctx.db, ctx.organization.id, input.id);
  if (!row) throw missing();
  if (!drawn(row.format)) throw new AppError("NOT_FOUND", "This document has no page images.");
  const bytes = await storage().get(row.storageKey);
  if (row.format === "image") return { bytes, mediaType: row.mediaType };
  const png = await parserPool().renderPage(bytes, input.page, { scale: input.scale });
  return { bytes: png, mediaType: "image/png" };
}
