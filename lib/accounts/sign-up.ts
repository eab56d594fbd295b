import type { z } from "zod";
import type { account, signUpBody } from "#lib/contract/accounts.ts";
import { inTransaction } from "#lib/outbox/transaction.ts";
import { invalidField } from "#lib/platform/app-error.ts";
import { audit } from "#lib/platform/audit.ts";
import type { Context } from "#lib/platform/context.ts";
import { newId } from "#lib/platform/ids.ts";
import { recordEvent } from "#lib/webhooks/record-event.ts";
import { insertOrganization } from "./organization.ts";
import { hashPassword } from "./password.ts";
import * as repository from "./user-repository.ts";

/** A new account: a user who owns a new organization. @throws AppError INVALID_INPUT when the address has an account. */
export async function signUp(ctx: Context, input: z.output<typeof signUpBody>): Promise<z.output<typeof account>> {
  const taken = () => invalidField("email", "There is an account with this address. Sign in instead.");
  if (await repository.findByEmail(ctx.db, input.email)) throw taken();
  const passwordHash = await hashPassword(input.password);
  const now = ctx.clock.now();
  const userId = newId("usr");
  return inTransaction(ctx.db, async (tx) => {
    if (await repository.findByEmail(tx, input.email)) throw taken();
    const organizationId = await insertOrganization(tx, input.organizationName || `${input.name}'s organization`, now);
    await repository.insert(
      tx,
      { id: userId, email: input.email, name: input.name, passwordHash, createdAt: now },
      { userId, organizationId, role: "OWNER", createdAt: now },
    );
    recordEvent(tx, {
      organizationId,
      type: "user.registered",
      data: { userId, registeredAt: now.toISOString() },
    });
    await audit(tx, ctx, { action: "user.sign_up", target: { kind: "user", id: userId }, organizationId });
    return { id: userId, email: input.email, name: input.name, organizationId };
  });
}
