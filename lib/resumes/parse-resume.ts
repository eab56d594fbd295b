import { DocumentError } from "#lib/documents/types.ts";
import { inTransaction, noteChange } from "#lib/outbox/transaction.ts";
import type { ParsedDocument } from "#lib/parse-pool/protocol.ts";
import { announceChange } from "#lib/platform/change-feed.ts";
import type { Context } from "#lib/platform/context.ts";
import { createLimit } from "#lib/platform/limit.ts";
import { logger } from "#lib/platform/logger.ts";
import { storage } from "#lib/platform/storage/storage.ts";
import { type LanguageModel, languageModel } from "#lib/refinement/language-model.ts";
import { refineResume } from "#lib/refinement/refine-resume.ts";
import { recordEvent } from "#lib/webhooks/record-event.ts";
import { listColumns } from "./list-columns.ts";
import { parserPool } from "./parser-pool.ts";
import type { ParseEnd, ResumeToParse } from "./resume-repository.ts";
import * as repository from "./resume-repository.ts";

interface Target {
  resumeId: string;
  operationId: string;
}

/** Enough to keep the parsers busy. */
const filesInMemory = createLimit(16);

/** How a parse ended, for the run's log. */
export type ParseOutcome = { status: "completed" | "failed" | "skipped"; code?: string };

const NOT_A_RESUME =
  "This does not look like a résumé. Upload a document that describes one person's work and education.";

/**
 * Reads and parses an uploaded file and stores the result with its event. Runs again after a crash without harm: only a résumé
 * that is still queued or being processed changes. What the document itself is at fault for ends the job as failed; anything
 * else is thrown, to be tried again.
 */
export async function parseResume(ctx: Context, { resumeId, operationId }: Target): Promise<ParseOutcome> {
  const organizationId = ctx.organization.id;
  const target = { resumeId, operationId };
  const resume = await repository.beginParse(ctx.db, { organizationId, id: resumeId, at: ctx.clock.now() });
  if (!resume) return { status: "skipped" };
  announceChange(ctx.db, { organizationId, kind: "resume", id: resumeId, status: "processing" });
  const today = ctx.clock.now().toISOString().slice(0, 10);
  const model = languageModel();
  try {
    const parsed = await parseStored(resume, { today, withLines: model !== null });
    if (parsed.resume.meta.warnings.some((warning) => warning.code === "NOT_A_RESUME")) {
      return await finish(ctx, target, resume, failed({ code: "NOT_A_RESUME", message: NOT_A_RESUME }));
    }
    const result = model ? await refined(model, parsed, today, resumeId) : parsed.resume;
    return await finish(ctx, target, resume, {
      status: "COMPLETED",
      parserVersion: result.meta.parser_version,
      parsedResult: result,
      documentText: parsed.document,
      ...listColumns(resume.fileName, result),
      errorCode: null,
      errorMessage: null,
    });
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return finish(ctx, target, resume, failed(error));
  }
}

/** Reads and parses a file; what waits for its turn is not in memory yet. */
function parseStored({ storageKey, fileName }: ResumeToParse, options: { today: string; withLines: boolean }) {
  return filesInMemory(async () => parserPool().parse(await storage().get(storageKey), { fileName, ...options }));
}

/** The result with what the language model adds to it; without an answer it keeps the parser's version, so that no cache mistakes it. */
async function refined(model: LanguageModel, parsed: ParsedDocument, today: string, resumeId: string) {
  const { resume, failure } = await refineResume(model, parsed, today);
  if (failure) {
    const { reason, status } = failure;
    logger().warn({ resumeId, reason, status }, "the language model gave no answer; the parser's result stands");
  }
  return resume;
}

/** Ends the job as failed, with a code and a sentence a recruiter understands. */
export async function failResume(
  ctx: Context,
  target: Target,
  error: { code: string; message: string },
): Promise<ParseOutcome> {
  const resume = await repository.findById(ctx.db, ctx.organization.id, target.resumeId);
  return resume ? finish(ctx, target, resume, failed(error)) : { status: "skipped" };
}

const failed = ({ code, message }: { code: string; message: string }): ParseEnd => ({
  status: "FAILED",
  parserVersion: null,
  parsedResult: null,
  documentText: null,
  candidateName: null,
  candidateEmail: null,
  headline: null,
  searchText: null,
  errorCode: code,
  errorMessage: message,
});

async function finish(
  ctx: Context,
  { resumeId, operationId }: Target,
  { fileName, callbackUrl }: Pick<ResumeToParse, "fileName" | "callbackUrl">,
  end: ParseEnd,
): Promise<ParseOutcome> {
  const organizationId = ctx.organization.id;
  const finishedAt = ctx.clock.now();
  const at = finishedAt.toISOString();
  const facts = { resumeId, operationId, fileName };
  const changed = await inTransaction(ctx.db, async (tx) => {
    const moved = await repository.endParse(tx, resumeId, end, finishedAt);
    if (!moved) return false;
    const outcome =
      end.status === "FAILED"
        ? {
            type: "resume.parse_failed" as const,
            data: { ...facts, errorCode: end.errorCode, errorMessage: end.errorMessage, failedAt: at },
          }
        : { type: "resume.parsed" as const, data: { ...facts, cached: false, parsedAt: at } };
    recordEvent(tx, { organizationId, resumeId, callbackUrl, ...outcome });
    const status = end.status === "FAILED" ? "failed" : "completed";
    noteChange(tx, { organizationId, kind: "resume", id: resumeId, status });
    return true;
  });
  if (!changed) return { status: "skipped" };
  return end.status === "COMPLETED"
    ? { status: "completed" }
    : { status: "failed", code: end.errorCode ?? "INTERNAL_ERROR" };
}
