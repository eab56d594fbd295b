import type { MessageData, MessageName } from "#inngest/events.ts";
import type { Tx } from "#lib/platform/db/client.ts";
import type { Prisma } from "#lib/platform/db/generated/client.ts";
import { newId } from "#lib/platform/ids.ts";
import { noteMessages } from "./transaction.ts";

/**
 * Writes a message for the durable engine in the caller's transaction; `inTransaction` hands it over after commit, or the sweeper does.
 * Nothing is handed over when the transaction rolls back.
 */
export async function sendMessage<N extends MessageName>(tx: Tx, name: N, data: MessageData<N>): Promise<string> {
  const [id] = await sendMessages(tx, [{ name, data }]);
  if (!id) throw new Error("unreachable: one message was written");
  return id;
}

export async function sendMessages<N extends MessageName>(
  tx: Tx,
  messages: { name: N; data: MessageData<N> }[],
): Promise<string[]> {
  const rows = messages.map(({ name, data }) => ({ id: newId("msg"), name, data: data as Prisma.InputJsonObject }));
  await tx.outboxMessage.createMany({ data: rows });
  const ids = rows.map((row) => row.id);
  noteMessages(tx, ids);
  return ids;
}
