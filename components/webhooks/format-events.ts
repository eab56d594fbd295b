import type { EventTypeInfo } from "#lib/client/webhook-queries.ts";
import type { FormatName } from "#lib/contract/webhooks.ts";

export const eventsOfFormat = (types: readonly EventTypeInfo[], format: FormatName) =>
  types.filter((info) => info.formats[format] !== undefined);

const groupNames = [
  "resume",
  "user",
  "ai",
  "ats",
  "tailoring",
  "operation",
  "match",
  "application",
  "endpoint",
] as const;
type GroupName = (typeof groupNames)[number] | "other";

/** Event types by what they are about, in the catalogue's order. */
export function groupEvents(types: readonly EventTypeInfo[]): [GroupName, EventTypeInfo[]][] {
  const groups = new Map<GroupName, EventTypeInfo[]>();
  for (const info of types) {
    const name = groupNames.find((group) => info.type.startsWith(`${group}.`)) ?? "other";
    groups.set(name, [...(groups.get(name) ?? []), info]);
  }
  return [...groups];
}

/** Short enough for a title: the host, and the path where there is one. */
export function nameOfUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname } = new URL(url);
  return `${host}${pathname === "/" ? "" : pathname}`;
}
