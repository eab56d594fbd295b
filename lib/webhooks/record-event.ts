import type { EventType } from "#lib/contract/event-catalogue.ts";
import { sendMessage } from "#lib/outbox/send-message.ts";
import type { Tx } from "#lib/platform/db/client.ts";
import type { Prisma } from "#lib/platform/db/generated/client.ts";
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

/** Stores a fact in the transaction that makes it true; its deliveries follow after commit. Gives the event's id. */
export async function recordEvent(tx: Tx, event: NewEvent): Promise<string> {
  const id = newId("evt");
  const { organizationId, type, data, resumeId = null, callbackUrl = null } = event;
  // createMany reads nothing back: this stands in the way of whoever causes the event.
  await tx.event.createMany({
    data: [{ id, organizationId, type, data: data as Prisma.InputJsonObject, resumeId, callbackUrl }],
  });
  sendMessage(tx, "webhook/event.recorded", { organizationId, eventId: id });
  return id;
}
