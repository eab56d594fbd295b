import type { z } from "zod";
import { type ParsedResume, parsedResume } from "#lib/contract/parsed-resume.ts";
import type { correctResultBody, ResumeResult } from "#lib/contract/resumes.ts";
import { inTransaction, noteChange } from "#lib/outbox/transaction.ts";
import { AppError, invalidField } from "#lib/platform/app-error.ts";
import { audit } from "#lib/platform/audit.ts";
import { type Context, requirePermission } from "#lib/platform/context.ts";
import type { Prisma } from "#lib/platform/db/generated/client.ts";
import { recordEvent } from "#lib/webhooks/record-event.ts";
import { applyPointer } from "./apply-pointer.ts";
import { updateEvidence } from "./evidence-after.ts";
import { listColumns } from "./list-columns.ts";
import * as repository from "./resume-repository.ts";
import { toResult } from "./to-contract.ts";

type Changes = z.output<typeof correctResultBody>["changes"];

/**
 * Corrects values of a finished résumé by JSON Pointer. What was parsed stays beside it.
 * @throws AppError NOT_FOUND, RESULT_NOT_READY, INVALID_INPUT naming the pointer whose value does not fit
 */
export async function correctResult(ctx: Context, input: { id: string; changes: Changes }): Promise<ResumeResult> {
  requirePermission(ctx, "resumes");
  const organizationId = ctx.organization.id;
  return inTransaction(ctx.db, async (tx) => {
    const row = await repository.lockWhole(tx, organizationId, input.id);
    if (!row) throw new AppError("NOT_FOUND", "There is no such résumé.");
    if (row.status !== "COMPLETED") throw new AppError("RESULT_NOT_READY", "Only a finished résumé can be corrected.");
    const parsed = row.parsedResult as unknown as ParsedResume;
    const result = corrected((row.correctedResult as unknown as ParsedResume | null) ?? parsed, input.changes, parsed);
    const correctedAt = ctx.clock.now();
    const stored = result as unknown as Prisma.InputJsonObject;
    await repository.saveCorrection(tx, row.id, {
      correctedResult: stored,
      correctedAt,
      ...listColumns(row.fileName, result),
    });
    recordEvent(tx, {
      organizationId,
      type: "resume.updated",
      resumeId: row.id,
      data: {
        resumeId: row.id,
        fileName: row.fileName,
        fields: input.changes.map((change) => change.pointer),
        updatedAt: correctedAt.toISOString(),
      },
    });
    await audit(tx, ctx, { action: "resume.correct", target: { kind: "resume", id: row.id } });
    noteChange(tx, { organizationId, kind: "resume", id: row.id, status: "completed" });
    return toResult({ ...row, correctedResult: stored as Prisma.JsonObject, correctedAt });
  });
}

const LOCKED = ["/schema_version", "/meta", "/evidence"];

function corrected(current: ParsedResume, changes: Changes, parsed: ParsedResume): ParsedResume {
  const next = structuredClone(current);
  for (const [index, { pointer, value }] of changes.entries()) {
    const field = `changes.${index}.pointer`;
    if (LOCKED.some((locked) => pointer === locked || pointer.startsWith(`${locked}/`))) {
      throw invalidField(field, `${pointer} cannot be corrected`);
    }
    if (!applyPointer(next, pointer, value)) throw invalidField(field, `There is nothing at ${pointer}`);
    updateEvidence(next, { pointer, removed: value === undefined }, parsed);
  }
  const checked = parsedResume.safeParse(next);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  throw invalidField(`/${issue?.path.join("/") ?? ""}`, issue?.message ?? "The value does not fit");
}
