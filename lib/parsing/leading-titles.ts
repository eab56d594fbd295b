import { type HeadingMatch, headingKind, matchHeading, type SectionKind } from "./headings.ts";
import { languageCode } from "./languages.ts";
import type { Line } from "./lines.ts";
import { afterHead } from "./side-titles.ts";
import { sliceLine } from "./slice-line.ts";

/** Titles standing to the left of their section's first row become lines of their own. */
export function splitLeadingTitles(lines: Line[]): Line[] {
  const leads = lines.map(leadingTitle);
  const joined = lines.map((line) => (line.cellTitle ? headingKind(line.text) : null));
  const kinds = new Set([...leads, ...joined].filter((kind) => kind !== null));
  const whole = kinds.has("experience") || kinds.has("education");
  const titled = new Set(lines.flatMap((line) => (candidate(line)?.exact ? [lookOf(line)] : [])));
  for (const line of lines) if (!candidate(line)?.exact) for (const look of looksBehind(line)) titled.delete(look);
  const edge = Math.min(...lines.map((line) => line.box.x));
  const columns = titleColumns(lines, leads);
  return lines.flatMap((line, index) => {
    const kind = leads[index];
    if (!kind && mayLead(line) && columns.has(placeOfTitle(line))) return cutAfterFirstSegment(line);
    if (
      !kind ||
      !(whole || titled.has(lookOf(line)) || (CELL_TITLES.has(kind) && line.box.x < edge + 3 && cellHolds(kind, line)))
    )
      return [line];
    return cutAfterFirstSegment(line);
  });
}

/**
 * Places and looks of titles beside their content which nothing else has: the words there are titles, known or not.
 */
function titleColumns(lines: Line[], leads: (SectionKind | null)[]): Set<string> {
  const kinds = new Map<string, Set<SectionKind>>();
  lines.forEach((line, index) => {
    const kind = leads[index];
    const place = placeOfTitle(line);
    if (kind) kinds.set(place, (kinds.get(place) ?? new Set()).add(kind));
  });
  const others = new Set(lines.flatMap((line, index) => (leads[index] || mayLead(line) ? [] : [placeOfTitle(line)])));
  const behind = new Set(lines.flatMap(looksBehind));
  return new Set(
    [...kinds]
      .filter(
        ([place, { size }]) => size >= 3 && !others.has(place) && !behind.has(place.slice(place.indexOf("|") + 1)),
      )
      .map(([place]) => place),
  );
}

/** Where a line begins and how its first words look. */
export function placeOfTitle(line: Line): string {
  return `${Math.round(line.box.x)}|${lookOf(line)}`;
}

/** A few words before other text, as a title of unknown words may stand. */
function mayLead(line: Line): boolean {
  const head = line.text.slice(0, line.segments[0]?.end);
  return line.segments.length === 2 && !line.bullet && head.length < 40 && !/[@:,]|\p{Nd}/u.test(head);
}

/** How a line's first words look. */
function lookOf(line: Line): string {
  return lookOfSpan(line.parts[0]?.span);
}

/** The looks of a line's text, its first cell left out where others follow: no title's own. */
function looksBehind(line: Line): string[] {
  const from = line.segments[1]?.start ?? 0;
  return line.parts.filter((part) => part.start >= from).map(({ span }) => lookOfSpan(span));
}

function lookOfSpan(span: Line["parts"][number]["span"] | undefined): string {
  return span ? `${span.fontSize}|${span.bold}|${span.color ?? ""}` : "";
}

/** Sections short enough to stand in one table row beside their title. */
const CELL_TITLES = new Set<string>([
  "summary",
  "contact",
  "languages",
  "certifications",
  "interests",
  "references",
  "awards",
]);

function cellHolds(kind: SectionKind, line: Line): boolean {
  if (kind !== "languages") return true;
  const rest = line.text.slice(line.segments[1]?.start ?? 0);
  return rest.split(/[\s,;–—(-]+/).some((word) => languageCode(word) !== null);
}

function leadingTitle(line: Line): SectionKind | null {
  const first = line.segments[0];
  if (line.segments.length < 2 || !first) return null;
  const match = matchHeading(line.text.slice(first.start, first.end));
  return match?.exact && match.kind !== "label" ? match.kind : null;
}

function cutAfterFirstSegment(line: Line): Line[] {
  const first = line.segments[0];
  return first ? [{ ...sliceLine(line, first.start, first.end), cellTitle: true }, ...afterHead(line)] : [line];
}

/** What a line alone on its row says as a title. */
export function candidate(line: Line): HeadingMatch | null {
  if (line.text.length > 64 || line.segments.length > 1) return null;
  return matchHeading(line.text);
}
