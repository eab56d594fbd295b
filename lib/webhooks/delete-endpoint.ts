import type { FormatName } from "#lib/contract/webhooks.ts";
import { inTransaction } from "#lib/outbox/transaction.ts";
import { audit } from "#lib/platform/audit.ts";
import { type Context, requirePermission } from "#lib/platform/context.ts";
import * as endpoints from "./endpoint-repository.ts";
import { requireEndpoint } from "./require-endpoint.ts";

/** Nothing is sent to it any more; its deliveries stay readable until they are purged. @throws AppError NOT_FOUND */
export async function deleteEndpoint(ctx: Context, id: string, only?: FormatName): Promise<void> {
  requirePermission(ctx, "webhooks");
  await inTransaction(ctx.db, async (tx) => {
    await requireEndpoint(ctx, id, { tx, format: only });
    await endpoints.update(tx, id, {
      deletedAt: ctx.clock.now(),
      secretEncrypted: null,
      secretLast4: null,
      previousSecretEncrypted: null,
      previousSecretExpiresAt: null,
    });
    await audit(tx, ctx, { action: "endpoint.delete", target: { kind: "endpoint", id } });
  });
}
