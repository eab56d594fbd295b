import type { MessageData, MessageName } from "#inngest/events.ts";
import type { Tx } from "#lib/platform/db/client.ts";
import { newId } from "#lib/platform/ids.ts";
import { noteMessage } from "./transaction.ts";

/**
 * Has a message for the durable engine written in the caller's transaction, at its end, together with the others;
 * `inTransaction` hands it over after commit, or the sweeper does. Nothing is handed over when the transaction rolls back.
 */
export function sendMessage<N extends MessageName>(tx: Tx, name: N, data: MessageData<N>): void {
  noteMessage(tx, { id: newId("msg"), name, data });
}
