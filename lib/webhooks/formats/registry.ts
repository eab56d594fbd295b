import { type EventType, eventTypes } from "#lib/contract/event-catalogue.ts";
import type { FormatName } from "#lib/contract/webhooks.ts";
import { cvdeepmatchFormat } from "./cvdeepmatch.ts";
import { resumeParserFormat } from "./resume-parser.ts";
import { rolereadyFormat } from "./roleready.ts";
import { smartcvFormat } from "./smartcv.ts";
import { standardFormat } from "./standard.ts";
import type { WireFormat } from "./wire-format.ts";

const formats: Record<FormatName, WireFormat> = {
  standard: standardFormat,
  "resume-parser": resumeParserFormat,
  smartcv: smartcvFormat,
  roleready: rolereadyFormat,
  cvdeepmatch: cvdeepmatchFormat,
};

export const allFormats: readonly WireFormat[] = Object.values(formats);

/** @throws for a name that is none of ours. */
export function formatNamed(name: string): WireFormat {
  const format = formats[name as FormatName];
  if (!format) throw new Error(`Unknown wire format ${name}`);
  return format;
}

/** Catalogue names a format carries. */
export const eventsOf = (format: WireFormat): EventType[] =>
  eventTypes.filter((type) => format.wireName(type) !== null);

/** The format of a one-time callback for an event; null when such events have none. */
export function callbackFormat(type: EventType): WireFormat | null {
  if (resumeParserFormat.wireName(type)) return resumeParserFormat;
  return cvdeepmatchFormat.wireName(type) ? cvdeepmatchFormat : null;
}
