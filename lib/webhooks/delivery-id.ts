import { createHash } from "node:crypto";

/** A delivery's id follows from event and target, in the order of events: made again, it is the same. */
export function deliveryIdOf(eventId: string, target: string): string {
  return `dlv_${eventId.replace(/^evt_/, "")}${createHash("sha256").update(target).digest("hex").slice(0, 10)}`;
}
