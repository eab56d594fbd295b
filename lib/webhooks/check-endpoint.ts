import type { EventType } from "#lib/contract/event-catalogue.ts";
import { invalidField } from "#lib/platform/app-error.ts";
import type { WireFormat } from "./formats/wire-format.ts";

/** Set by the formats or by HTTP itself. */
const reserved =
  /^(host|content-.*|transfer-encoding|connection|keep-alive|upgrade|te|trailer|expect|proxy-.*|user-agent|webhook-.*|x-resumeparser-.*|x-smartcv-.*|x-webhook-.*|x-cvdm-.*)$/i;

/** @throws AppError INVALID_INPUT for an event the format does not carry. */
export function checkEvents(format: WireFormat, events: readonly string[]): void {
  const bad = events.findIndex((name) => name !== "*" && format.wireName(name as EventType) === null);
  if (bad >= 0) throw invalidField(`events.${bad}`, `The format ${format.name} does not carry "${events[bad]}".`);
}

/** @throws AppError INVALID_INPUT for a header that is not the customer's to set. */
export function checkHeaders(headers: Record<string, string> | null | undefined): void {
  const bad = Object.keys(headers ?? {}).find((name) => reserved.test(name));
  if (bad) throw invalidField(`headers.${bad}`, "This header is set by the delivery itself.");
}
