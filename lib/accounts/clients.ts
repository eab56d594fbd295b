import type { z } from "zod";
import type { Client, createClientBody, updateClientBody } from "#lib/contract/clients.ts";
import type { Page } from "#lib/contract/pagination.ts";
import { inTransaction } from "#lib/outbox/transaction.ts";
import { AppError } from "#lib/platform/app-error.ts";
import { audit } from "#lib/platform/audit.ts";
import { type Context, requireRole } from "#lib/platform/context.ts";
import { decodeCursor, toPage } from "#lib/platform/cursor.ts";
import { newId } from "#lib/platform/ids.ts";
import { recordEvent } from "#lib/webhooks/record-event.ts";
import { insertOrganization } from "./organization.ts";
import * as repository from "./organization-repository.ts";

type ClientRow = NonNullable<Awaited<ReturnType<typeof repository.findClient>>>;

function toClient(row: ClientRow): Client {
  return {
    id: row.id,
    name: row.name,
    slug: row.slug,
    plan: row.plan,
    credits: row.credits,
    apiKeys: row._count.apiKeys,
    resumes: row._count.resumes,
    createdAt: row.createdAt.toISOString(),
  };
}

/** Administrator only: all clients, newest first. */
export async function listClients(
  ctx: Context,
  input: { limit: number; cursor?: string | undefined },
): Promise<Page<Client>> {
  requireRole(ctx);
  const before = decodeCursor(input.cursor);
  const rows = await repository.listClients(ctx.db, { take: input.limit + 1, ...(before ? { before } : {}) });
  return toPage(rows, input.limit, toClient);
}

/** Administrator only. */
export async function createClient(ctx: Context, input: z.output<typeof createClientBody>): Promise<Client> {
  requireRole(ctx);
  return inTransaction(ctx.db, async (tx) => {
    const id = await insertOrganization(tx, input.name, ctx.clock.now());
    await audit(tx, ctx, { action: "client.create", target: { kind: "organization", id }, organizationId: id });
    return toClient(await required(repository.findClient(tx, id)));
  });
}

/** Administrator only. `credits` is the new balance; the difference is booked. A plan change is an event. */
export async function updateClient(
  ctx: Context,
  input: z.output<typeof updateClientBody> & { id: string },
): Promise<Client> {
  requireRole(ctx);
  return inTransaction(ctx.db, async (tx) => {
    const row = await required(repository.lockClient(tx, input.id));
    const now = ctx.clock.now();
    if (input.credits !== undefined && input.credits !== row.credits) {
      await repository.insertCreditMovement(tx, {
        id: newId("crd"),
        organizationId: row.id,
        amount: input.credits - row.credits,
        balance: input.credits,
        reason: "adjustment",
        createdAt: now,
      });
    }
    if (input.plan !== undefined && input.plan !== row.plan) {
      recordEvent(tx, {
        organizationId: row.id,
        type: "user.subscription_changed",
        data: { previousPlan: row.plan, currentPlan: input.plan, changedAt: now.toISOString() },
      });
    }
    const updated = await repository.update(tx, row.id, {
      ...(input.name !== undefined ? { name: input.name } : {}),
      ...(input.plan !== undefined ? { plan: input.plan } : {}),
      ...(input.credits !== undefined ? { credits: input.credits } : {}),
    });
    await audit(tx, ctx, {
      action: "client.update",
      target: { kind: "organization", id: row.id },
      organizationId: row.id,
    });
    return toClient(updated);
  });
}

async function required(found: Promise<ClientRow | null>): Promise<ClientRow> {
  const row = await found;
  if (!row) throw new AppError("NOT_FOUND", "There is no such client.");
  return row;
}
