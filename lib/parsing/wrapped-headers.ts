import { findDates, looksLikeDate } from "./dates.ts";
import { companyScore, findDegree, isEndOfName, isGrade, titleScore } from "./lexicon.ts";
import { type Line, styleKey } from "./lines.ts";
import { readPlace } from "./places.ts";
import { sliceLine } from "./slice-line.ts";
import { JOINING_END } from "./text.ts";

/**
 * "Site Engineer, Nordbau Brücken- ⇥ 2015 – 2018" above "technik GmbH, Bonn." as one line: an entry written as a
 * sentence that its column wrapped, the date at its end kept there.
 */
export function joinWrappedHeaders(lines: Line[]): Line[] {
  const out: Line[] = [];
  const text = textStyles(lines);
  for (const line of lines) {
    const before = out.at(-1);
    if (before && (wraps(before, line) || nameGoesOn(before, line, text.has(styleKey(line)))))
      out[out.length - 1] = join(before, line);
    else out.push(line);
  }
  return out;
}

/** Ends in a hyphen at which a word was broken. */
const BROKEN = /[-\u00ad]$/u;

function wraps(line: Line, next: Line): boolean {
  const [main, beside, more] = line.segments;
  const [rest] = next.segments;
  if (!main || !rest || more || next.segments.length > 1 || line.bullet || next.bullet) return false;
  if (next.page !== line.page || next.gap > line.fontSize * 0.6 || Math.abs(rest.box.x - main.box.x) > 1) return false;
  if (main.box.width < line.fontSize * 12 || /[.;:!?]$/u.test(line.text)) return false;
  const text = line.text.slice(main.start, main.end).trim();
  if (!/,\s/.test(text) && !BROKEN.test(text)) return false;
  if (BROKEN.test(text)) return /^\p{Ll}/u.test(next.text);
  if (!beside && !/[.]$/u.test(next.text.trim())) return false;
  const word = (next.text.split(" ")[0] ?? "").length * line.fontSize * 0.52;
  const limit = beside ? beside.box.x - line.fontSize * 0.8 : line.reach;
  return main.box.x + main.box.width + word + line.fontSize * 0.3 > limit;
}

/** Looks that three lines or more have one after the other: text, which no look sets apart. */
function textStyles(lines: Line[]): Set<string> {
  const styles = new Set<string>();
  lines.forEach((line, index) => {
    const style = styleKey(line);
    const run = lines.slice(index, index + 3).filter((next) => styleKey(next) === style && !looksLikeDate(next.text));
    if (run.length === 3) styles.add(style);
  });
  return styles;
}

/** A name, title or degree set apart from the text by its look that ran over the end of its narrow column. */
function nameGoesOn(line: Line, next: Line, inText: boolean): boolean {
  const [cell, beside] = line.segments;
  if (!cell || beside || next.segments.length > 1 || line.bullet || next.bullet || line.page !== next.page)
    return false;
  if (styleKey(line) !== styleKey(next) || line.caps !== next.caps || line.column !== next.column) return false;
  if (Math.abs(next.box.x - cell.box.x) > 1 || next.gap > line.fontSize * 0.6 || /[.;:!?]$/u.test(line.text))
    return false;
  if (findDates(line.text).length > 0 || findDates(next.text).length > 0) return false;
  const words = next.text.split(" ");
  if (words.length > 6 || isGrade(next.text)) return false;
  if (isEndOfName(next.text) || JOINING_END.test(line.text)) return line.text.length < 60;
  if (inText) return false;
  const named = companyScore(line.text) > 0.6 || titleScore(line.text) > 0.6 || findDegree(line.text) !== null;
  const own =
    (named && companyScore(next.text) > 0.6) || titleScore(next.text) > 0.6 || (readPlace(next.text)?.score ?? 0) > 0.7;
  const degree = (findDegree(next.text)?.start ?? 9) <= 3;
  const word = (words[0] ?? "").length * line.fontSize * 0.52 + line.fontSize * 0.3;
  const reach = cell.reach ?? line.reach;
  const right = cell.box.x + cell.box.width;
  // Only lines that go further show where the column ends.
  return !own && !degree && line.box.width > line.fontSize * 8 && right + 1 < reach && right + word > reach;
}

function join(line: Line, next: Line): Line {
  const main = line.segments[0];
  const rest = next.segments[0];
  if (!main || !rest) return line;
  const hyphen = BROKEN.test(line.text.slice(main.start, main.end).trimEnd());
  const broken = hyphen && /^\p{Ll}/u.test(next.text);
  const head = sliceLine(line, 0, broken ? line.text.slice(0, main.end).trimEnd().length - 1 : main.end);
  const glue = hyphen ? "" : " ";
  const start = head.text.length + glue.length;
  const inserted = start + next.text.length - main.end;
  const text = head.text + glue + next.text + line.text.slice(main.end);
  return {
    ...line,
    text,
    folded: text.toLowerCase(),
    parts: [
      ...head.parts,
      ...next.parts.map((part) => ({ ...part, start: part.start + start, end: part.end + start })),
      ...line.parts
        .filter((part) => part.start >= main.end)
        .map((part) => ({ ...part, start: part.start + inserted, end: part.end + inserted })),
    ],
    segments: [
      { ...main, end: start + next.text.length },
      ...line.segments.slice(1).map((s) => ({ ...s, start: s.start + inserted, end: s.end + inserted })),
    ],
  };
}
