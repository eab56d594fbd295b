import type { Box } from "#lib/documents/types.ts";
import { type HeadingMatch, matchHeading } from "./headings.ts";
import { languageCode } from "./languages.ts";
import { BULLET, type Line, styleKey } from "./lines.ts";
import { sliceLine } from "./slice-line.ts";

/** How many lines of the content may stand between the two lines of a title beside it. */
const LINES_BETWEEN = 2;

/** Titles in a narrow column beside the content that needed two lines ("Berufs-" above "erfahrung") become one line. */
export function joinSideTitles(lines: Line[]): Line[] {
  const out = [...lines];
  for (let index = 0; index < out.length; index++) {
    const line = out[index];
    if (!line || line.bullet || !mayTitle(headOf(line))) continue;
    for (let below = index + 1; below < out.length && below <= index + 1 + LINES_BETWEEN; below++) {
      const next = out[below];
      if (!next || next.page !== line.page || next.bullet) break;
      const joined = joinTitle(line, next);
      if (!joined) continue;
      const beside = line.segments.length + next.segments.length > 2 || below > index + 1;
      if (!beside && !setApart(line, next, out[below + 1])) break;
      out.splice(below, 1, ...afterHead(next).map((rest) => ({ ...rest, gap: next.gap })));
      out.splice(index, 1, joined, ...afterHead(line));
      break;
    }
  }
  return out;
}

function headOf(line: Line): string {
  const first = line.segments[0];
  return first ? line.text.slice(first.start, first.end) : line.text;
}

function mayTitle(text: string): boolean {
  return text.length >= 3 && text.length <= 28 && !/\p{Nd}|[@:;.]/u.test(text) && /^\p{L}/u.test(text);
}

function joinTitle(line: Line, next: Line): Line | null {
  const upper = line.segments[0];
  const lower = next.segments[0];
  if (!upper || !lower || !sameEdge(upper.box, lower.box)) return null;
  const step = lower.box.y - upper.box.y;
  if (step < upper.fontSize * 0.6 || step > upper.fontSize * 1.9) return null;
  const [head, tail] = [sliceLine(line, upper.start, upper.end), sliceLine(next, lower.start, lower.end)];
  if (head.bold !== tail.bold || head.color !== tail.color || Math.abs(head.fontSize - tail.fontSize) > 0.3)
    return null;
  if (!mayTitle(tail.text.trim())) return null;
  const whole = exactTitle(`${head.text.trim()} ${tail.text.trim()}`);
  const closed = /\p{L}[-‐\u00ad]$/u.test(head.text.trim())
    ? exactTitle(head.text.trim().slice(0, -1) + tail.text.trim())
    : null;
  const match = closed ?? whole;
  const [one, other] = [exactTitle(head.text), exactTitle(tail.text)];
  if (!match || (one && other && (one.kind !== match.kind || other.kind !== match.kind))) return null;
  const text = closed ? head.text.trim().slice(0, -1) + tail.text.trim() : `${head.text.trim()} ${tail.text.trim()}`;
  return { ...head, text, folded: text.toLowerCase(), cellTitle: true };
}

/** Set flush left, flush right or centred. */
function sameEdge(a: Box, b: Box): boolean {
  const shift = a.x - b.x;
  const other = a.x + a.width - b.x - b.width;
  return Math.abs(shift) < 3 || Math.abs(other) < 3 || Math.abs(shift + other) < 4;
}

/** Two lines above text of another look, closer to each other than to what is around them. */
function setApart(line: Line, next: Line, after: Line | undefined): boolean {
  if (!after || after.page !== next.page) return false;
  const own = `${styleKey(next)}${next.caps}`;
  return own !== `${styleKey(after)}${after.caps}` && next.gap < after.gap && (line.gap === 0 || next.gap < line.gap);
}

function exactTitle(text: string): HeadingMatch | null {
  const match = matchHeading(text);
  return match?.exact && match.kind !== "label" ? match : null;
}

/** What stands beside a title as a line of its own, its bullet taken off. */
export function afterHead(line: Line): Line[] {
  const second = line.segments[1];
  if (!second) return [];
  const lead = BULLET.exec(line.text.slice(second.start))?.[0].length ?? 0;
  const rest = sliceLine(line, second.start + lead, line.text.length);
  return rest.text.trim() === "" ? [] : [{ ...rest, gap: 0, columnStart: false, bullet: lead > 0 }];
}

const INLINE_KINDS = new Set<string>(["skills", "languages", "interests", "certifications"]);

/** "Skills: Java, SQL, Docker" set off as a paragraph is a title and its section on one line. */
export function splitInlineTitles(lines: Line[]): Line[] {
  const titled = new Set<string>();
  const uses = new Map<string, number>();
  const inline = lines.map((line) => {
    const whole = line.segments.length === 1 ? exactTitle(line.text) : null;
    if (whole) titled.add(whole.kind);
    const found = inlineTitle(line);
    if (found) uses.set(found.kind, (uses.get(found.kind) ?? 0) + 1);
    return found;
  });
  let before = false;
  return lines.flatMap((line, index) => {
    const found = inline[index];
    const next = lines[index + 1];
    const setOff = line.gap === 0 || line.gap > line.fontSize * 0.55 || before;
    const alone =
      before || next === undefined || next.gap > next.fontSize * 0.55 || next.gap === 0 || inline[index + 1] != null;
    before = false;
    if (!found || !setOff || !alone || titled.has("skills") || titled.has(found.kind) || uses.get(found.kind) !== 1)
      return [line];
    before = true;
    const title = { ...sliceLine(line, 0, found.at), cellTitle: true };
    return [title, { ...sliceLine(line, found.from, line.text.length), gap: 0, columnStart: false }];
  });
}

function inlineTitle(line: Line): { kind: string; at: number; from: number } | null {
  const colon = /^([^:：]{3,40})[:：]\s*(?=\S)/u.exec(line.text);
  if (!colon?.[1] || line.bullet || colon[1].includes("\t")) return null;
  const match = exactTitle(colon[1]);
  if (!match || !INLINE_KINDS.has(match.kind)) return null;
  const rest = line.text.slice(colon[0].length);
  if (match.kind === "languages" && !rest.split(/[\s,;–—()-]+/).some((word) => languageCode(word) !== null))
    return null;
  if (match.kind !== "languages" && !/[,;|·•、،]/u.test(rest)) return null;
  return { kind: match.kind, at: colon[1].length, from: colon[0].length };
}
