import { inTransaction, noteChange } from "#lib/outbox/transaction.ts";
import { AppError } from "#lib/platform/app-error.ts";
import { audit } from "#lib/platform/audit.ts";
import { type Context, requirePermission } from "#lib/platform/context.ts";
import { storage } from "#lib/platform/storage/storage.ts";
import { recordEvent } from "#lib/webhooks/record-event.ts";
import * as repository from "./resume-repository.ts";

/** Erases a résumé, its file and everything derived from it. @throws AppError NOT_FOUND */
export async function deleteResume(ctx: Context, id: string): Promise<void> {
  requirePermission(ctx, "resumes");
  const organizationId = ctx.organization.id;
  const storageKey = await inTransaction(ctx.db, async (tx) => {
    const row = await repository.lockWhole(tx, organizationId, id);
    if (!row) throw new AppError("NOT_FOUND", "There is no such résumé.");
    await repository.remove(tx, row);
    recordEvent(tx, {
      organizationId,
      type: "resume.deleted",
      resumeId: id,
      data: { resumeId: id, deletedAt: ctx.clock.now().toISOString() },
    });
    await audit(tx, ctx, { action: "resume.delete", target: { kind: "resume", id } });
    noteChange(tx, { organizationId, kind: "resume", id, status: "deleted" });
    return row.storageKey;
  });
  await storage().delete(storageKey);
}
