import { DocumentError } from "#lib/documents/types.ts";
import { inTransaction } from "#lib/outbox/transaction.ts";
import type { ParsedDocument } from "#lib/parse-pool/protocol.ts";
import { publishChange } from "#lib/platform/change-feed.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Tx } from "#lib/platform/db/client.ts";
import type { Prisma } from "#lib/platform/db/generated/client.ts";
import { logger } from "#lib/platform/logger.ts";
import { storage } from "#lib/platform/storage/storage.ts";
import { type LanguageModel, languageModel } from "#lib/refinement/language-model.ts";
import { refineResume } from "#lib/refinement/refine-resume.ts";
import { recordEvent } from "#lib/webhooks/record-event.ts";
import { listColumns } from "./list-columns.ts";
import { parserPool } from "./parser-pool.ts";
import * as repository from "./resume-repository.ts";

interface Target {
  resumeId: string;
  operationId: string;
}

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
  const resume = await repository.findById(ctx.db, organizationId, resumeId);
  if (!resume) return { status: "skipped", code: "ERASED" };
  const started = await inTransaction(ctx.db, async (tx) => {
    const startedAt = ctx.clock.now();
    const moved = await repository.advance(tx, resumeId, ["QUEUED", "PROCESSING"], { status: "PROCESSING", startedAt });
    if (moved) await publishChange(tx, { organizationId, kind: "resume", id: resumeId, status: "processing" });
    return moved;
  });
  if (!started) return { status: "skipped", code: resume.status };
  const bytes = await storage().get(resume.storageKey);
  const today = ctx.clock.now().toISOString().slice(0, 10);
  const model = languageModel();
  try {
    const parsed = await parserPool().parse(bytes, { fileName: resume.fileName, today, withLines: model !== null });
    if (parsed.resume.meta.warnings.some((warning) => warning.code === "NOT_A_RESUME")) {
      return await failResume(ctx, { resumeId, operationId }, { code: "NOT_A_RESUME", message: NOT_A_RESUME });
    }
    const result = model ? await refined(model, parsed, today, resumeId) : parsed.resume;
    return await finish(
      ctx,
      { resumeId, operationId },
      {
        status: "COMPLETED",
        parserVersion: result.meta.parser_version,
        parsedResult: result as unknown as Prisma.InputJsonObject,
        documentText: parsed.document as unknown as Prisma.InputJsonObject,
        ...listColumns(resume.fileName, result),
      },
    );
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return failResume(ctx, { resumeId, operationId }, error);
  }
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
export function failResume(
  ctx: Context,
  target: Target,
  error: { code: string; message: string },
): Promise<ParseOutcome> {
  return finish(ctx, target, { status: "FAILED", errorCode: error.code, errorMessage: error.message });
}

async function finish(
  ctx: Context,
  { resumeId, operationId }: Target,
  change: Prisma.ResumeUncheckedUpdateInput & { status: "COMPLETED" | "FAILED" },
): Promise<ParseOutcome> {
  const finishedAt = ctx.clock.now();
  const changed = await inTransaction(ctx.db, async (tx) => {
    const moved = await repository.advance(tx, resumeId, ["QUEUED", "PROCESSING"], { ...change, finishedAt });
    if (moved) await announce(tx, ctx, { resumeId, operationId }, finishedAt);
    return moved;
  });
  if (!changed) return { status: "skipped" };
  if (change.status === "COMPLETED") return { status: "completed" };
  return { status: "failed", code: String(change.errorCode) };
}

async function announce(tx: Tx, ctx: Context, { resumeId, operationId }: Target, at: Date): Promise<void> {
  const organizationId = ctx.organization.id;
  const row = await repository.findById(tx, organizationId, resumeId);
  if (!row) return;
  const facts = { resumeId, operationId, fileName: row.fileName };
  const failed = row.status === "FAILED";
  recordEvent(tx, {
    organizationId,
    resumeId,
    type: failed ? "resume.parse_failed" : "resume.parsed",
    callbackUrl: row.callbackUrl,
    data: failed
      ? { ...facts, errorCode: row.errorCode, errorMessage: row.errorMessage, failedAt: at.toISOString() }
      : { ...facts, cached: false, parsedAt: at.toISOString() },
  });
  await publishChange(tx, { organizationId, kind: "resume", id: resumeId, status: failed ? "failed" : "completed" });
}
