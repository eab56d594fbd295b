import type { Db, Tx } from "#lib/platform/db/client.ts";

/** A message for the durable engine. */
export interface Message {
  id: string;
  name: string;
  data: Record<string, unknown>;
}

/** A fact, as it is stored. */
export interface StoredEvent {
  id: string;
  organizationId: string;
  type: string;
  data: Record<string, unknown>;
  resumeId: string | null;
  callbackUrl: string | null;
  occurredAt: Date;
}

/** Everything a transaction leaves behind for later, in one statement: it stands in the way of whoever causes it. */
export async function insertAll(tx: Tx, events: StoredEvent[], messages: Message[]): Promise<void> {
  await tx.$executeRaw`
    /* prepared insert_outbox */
    with recorded as (
      insert into events (id, organization_id, type, data, resume_id, callback_url, occurred_at)
      select id, "organizationId", type, data, "resumeId", "callbackUrl", "occurredAt"
      from json_to_recordset(${JSON.stringify(events)}::json) as x(id text, "organizationId" text, type text, data jsonb,
        "resumeId" text, "callbackUrl" text, "occurredAt" timestamptz)
    )
    insert into outbox_messages (id, name, data)
    select id, name, data from json_to_recordset(${JSON.stringify(messages)}::json) as x(id text, name text, data jsonb)`;
}

export async function markHandedOver(db: Db, ids: string[]): Promise<void> {
  await db.$executeRaw`/* prepared mark_handed_over */ update outbox_messages set handed_over_at = ${new Date()} where id = any(${ids})`;
}

/** How long the sweeper leaves a message to whoever wrote it; the database's default. */
export const KEPT_MS = 5_000;

/** Has the sweeper leave messages alone for as long again as when they were written. */
export async function keepFromSweeper(db: Db, ids: string[]): Promise<void> {
  await db.$executeRaw`update outbox_messages set sweep_at = default where id = any(${ids}) and handed_over_at is null`;
}

/** Messages that nobody deals with at `now`, oldest first. */
export async function findLeft(db: Db, now: Date, take: number): Promise<Message[]> {
  const rows = await db.outboxMessage.findMany({
    where: { handedOverAt: null, sweepAt: { lte: now } },
    orderBy: { createdAt: "asc" },
    take,
  });
  return rows.map(({ id, name, data }) => ({ id, name, data: data as Message["data"] }));
}
