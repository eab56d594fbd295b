import type { EventType } from "#lib/contract/event-catalogue.ts";
import { sendMessage } from "#lib/outbox/send-message.ts";
import { noteEvent } from "#lib/outbox/transaction.ts";
import type { Tx } from "#lib/platform/db/client.ts";
import { newId } from "#lib/platform/ids.ts";

export interface NewEvent {
  organizationId: string;
  type: EventType;
  /** Ids and small facts; never a whole résumé. */
  data: Record<string, unknown>;
  resumeId?: string;
  /** The only URL the event goes to (a request's `callback_url`). */
  callbackUrl?: string | null;
}

/** Has a fact stored in the transaction that makes it true; its deliveries follow after commit. Gives the event's id. */
export function recordEvent(tx: Tx, event: NewEvent): string {
  const id = newId("evt");
  const { organizationId, type, data, resumeId = null, callbackUrl = null } = event;
  noteEvent(tx, { id, organizationId, type, data, resumeId, callbackUrl, occurredAt: new Date() });
  sendMessage(tx, "webhook/event.recorded", { organizationId, eventId: id });
  return id;
}
