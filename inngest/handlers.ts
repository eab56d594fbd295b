import { db } from "#lib/platform/db/client.ts";
import { deliverEvent } from "#lib/webhooks/deliver-event.ts";
import { messages } from "./events.ts";

/** Messages that the process which writes them deals with itself, right after the commit; their functions take what it cannot. */
export const handlers: Record<string, (data: unknown) => Promise<void>> = {
  "webhook/event.recorded": async (data) => {
    await deliverEvent(db(), messages["webhook/event.recorded"].parse(data));
  },
};
