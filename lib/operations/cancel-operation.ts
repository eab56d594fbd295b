import type { Operation } from "#lib/contract/operations.ts";
import { inTransaction, noteChange } from "#lib/outbox/transaction.ts";
import { AppError } from "#lib/platform/app-error.ts";
import { audit } from "#lib/platform/audit.ts";
import { type Context, requirePermission } from "#lib/platform/context.ts";
import { recordEvent } from "#lib/webhooks/record-event.ts";
import * as repository from "./operation-repository.ts";

/**
 * Stops an operation that has not ended; its work, if it runs, finds itself cancelled and changes nothing more.
 * @throws AppError NOT_FOUND, CONFLICT when it has ended otherwise
 */
export async function cancelOperation(ctx: Context, id: string): Promise<Operation> {
  requirePermission(ctx, "resumes");
  const organizationId = ctx.organization.id;
  return inTransaction(ctx.db, async (tx) => {
    const row = await repository.lock(tx, organizationId, id);
    if (!row) throw new AppError("NOT_FOUND", "There is no such operation.");
    if (row.status === "CANCELLED") return toOperation(row);
    if (row.status !== "QUEUED" && row.status !== "PROCESSING") {
      throw new AppError("CONFLICT", `The operation has already ${row.status === "FAILED" ? "failed" : "finished"}.`);
    }
    const now = ctx.clock.now();
    const cancelled = await repository.cancel(tx, row, now);
    recordEvent(tx, {
      organizationId,
      type: "operation.cancelled",
      ...(row.resumeId ? { resumeId: row.resumeId } : {}),
      data: {
        operationId: row.id,
        operationType: row.type.toLowerCase(),
        resumeId: row.resumeId,
        cancelledAt: now.toISOString(),
      },
    });
    await audit(tx, ctx, { action: "operation.cancel", target: { kind: "operation", id: row.id } });
    if (row.resumeId) noteChange(tx, { organizationId, kind: "resume", id: row.resumeId, status: "cancelled" });
    return toOperation(cancelled);
  });
}

function toOperation(row: NonNullable<Awaited<ReturnType<typeof repository.lock>>>): Operation {
  return {
    id: row.id,
    type: row.type.toLowerCase() as Operation["type"],
    status: row.status.toLowerCase() as Operation["status"],
    resumeId: row.resumeId,
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}
