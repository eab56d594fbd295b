import type { Tx } from "#lib/platform/db/client.ts";
import type { OperationModel } from "#lib/platform/db/generated/models.ts";

/** The row, locked until the transaction ends; its résumé's row too, in the order the parser takes them. */
export async function lock(tx: Tx, organizationId: string, id: string): Promise<OperationModel | null> {
  await tx.$queryRaw`select r.id from resumes r join operations o on o.resume_id = r.id where o.id = ${id} for update of r`;
  await tx.$queryRaw`select id from operations where id = ${id} for update`;
  return tx.operation.findFirst({ where: { id, organizationId } });
}

/** Ends the operation and, when it is a parse, its résumé. */
export async function cancel(tx: Tx, row: OperationModel, now: Date): Promise<OperationModel> {
  const end = { status: "CANCELLED" as const, finishedAt: now };
  if (row.type === "PARSE" && row.resumeId) {
    await tx.resume.updateMany({ where: { id: row.resumeId, status: { in: ["QUEUED", "PROCESSING"] } }, data: end });
  }
  return tx.operation.update({ where: { id: row.id }, data: end });
}
