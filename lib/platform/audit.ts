import type { Context } from "./context.ts";
import type { Tx } from "./db/client.ts";
import type { Prisma } from "./db/generated/client.ts";
import { newId } from "./ids.ts";

/** Notes who did what, in the transaction of the change. `details`: names and numbers, never personal data or secrets. */
export async function audit(
  tx: Tx,
  ctx: Context,
  entry: {
    action: string;
    target: { kind: string; id: string };
    organizationId?: string;
    details?: Prisma.InputJsonObject;
  },
): Promise<void> {
  await tx.auditEntry.create({
    data: {
      id: newId("aud"),
      organizationId: entry.organizationId ?? (ctx.organization.id || null),
      actorKind: ctx.actor.kind,
      actorId: "id" in ctx.actor ? ctx.actor.id : null,
      action: entry.action,
      targetKind: entry.target.kind,
      targetId: entry.target.id,
      ...(entry.details ? { details: entry.details } : {}),
      createdAt: ctx.clock.now(),
    },
  });
}
