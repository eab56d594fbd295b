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

/** Messages not handed over that are older than `before`, oldest first. */
export async function findLeft(db: Db, before: Date, take: number): Promise<Message[]> {
  const rows = await db.outboxMessage.findMany({
    where: { handedOverAt: null, createdAt: { lte: before } },
    orderBy: { createdAt: "asc" },
    take,
  });
  return rows.map(({ id, name, data }) => ({ id, name, data: data as Message["data"] }));
}
