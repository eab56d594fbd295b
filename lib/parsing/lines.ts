import type { Box, TextSpan } from "#lib/documents/types.ts";
import { headingKind } from "./headings.ts";
import type { SeenPage, SeenSpan } from "./mirror.ts";
import { fold, isAllCaps, unspaceLetters } from "./text.ts";

/** A stretch of a line's text that comes from one span. */
export interface Part {
  /** Character range in the owner's text. */
  start: number;
  end: number;
  span: SeenSpan;
  /** Index of the part's first character in the page's text; -1 when the text was rewritten (letter-spacing). */
  offset: number;
}

/** Text on one row without a wide gap in it. */
export interface Segment {
  page: number;
  text: string;
  parts: Part[];
  box: Box;
  fontSize: number;
}

/** A row of a column: its segments joined by tabs. */
export interface Line {
  page: number;
  text: string;
  /** `text` folded once, as most rules look at it. */
  folded: string;
  parts: Part[];
  segments: { start: number; end: number; box: Box; fontSize: number }[];
  box: Box;
  fontSize: number;
  bold: boolean;
  italic: boolean;
  caps: boolean;
  color: string;
  /** The line starts with a bullet (as text, a drawn dot or a list item); `text` no longer has it. */
  bullet: boolean;
  /** Distance to the line above in the same column, in points; 0 for a column's first line. */
  gap: number;
  /** Number of the column run the line belongs to, in reading order. */
  column: number;
  /** First line of a column that has its own headings: what was before does not go on here. */
  columnStart: boolean;
  /** How far to the right the longest line of the column reaches. */
  reach: number;
  /** Stood as a title in the first cell of a row. */
  cellTitle?: boolean;
  headingLevel?: number;
}

export const BULLET =
  /^[\s]*(?:[•●○◦▪■□▫‣⁃∙·➢➤►▶▸❖✓✔✦★☆※⚫⬤◆◇–—*»\uf0b7\uf0a7\uf076\uf0d8\u2023\u25aa]|[☑✅➔❯⦿◉▹▻・･]|[-−]|[ü§Ø](?=\s+\p{Lu})|(?:\.|o)(?=\s))[\s\u00a0]*/u;
/** "– 06/2021": the end of a range that its narrow column wrapped, not an item of a list. */
const RANGE_END = /^\s*[–—-]\s*(?:\p{Nd}{1,2}[./-])?\p{Nd}{4}\s*$/u;
const ICON_ONLY = /^[\s\p{Co}\u2022\u25cf\u25e6\u25aa\u25a0|·•–—-]*$/u;

/** Segments of a page: spans of a row put together unless a wide gap parts them. */
export function segmentsOf(page: SeenPage, offsets: number[]): Segment[] {
  const items = page.spans
    .map((span, index) => ({ span, offset: offsets[index] ?? 0 }))
    .filter(({ span }) => span.text.trim() !== "");
  const segments: Segment[] = [];
  for (const row of rowsOf(items, (item) => item.span.box)) {
    row.sort((a, b) => a.span.box.x - b.span.box.x);
    let current: Segment | undefined;
    for (const { span, offset } of row) {
      const size = span.fontSize || span.box.height || 10;
      const gap = current ? span.box.x - current.box.x - current.box.width : 0;
      const near = Math.max(size, current?.fontSize ?? 0);
      const sameCell = !current?.parts.at(-1)?.span.cell || sameCellOf(current.parts.at(-1)?.span, span);
      const wordGap = Math.max(near * 0.95, current ? trackedWordGap(current, span) : 0);
      if (!current || gap > wordGap || gap < -near * 3 || !sameCell || endsTitle(current, span)) {
        current = { page: page.number, text: "", parts: [], box: { ...span.box }, fontSize: size };
        segments.push(current);
      } else if (gap > near * 0.14 && !/\s$/.test(current.text) && !/^\s/.test(span.text)) {
        current.text += " ";
      }
      appendSpan(current, span, offset);
    }
  }
  for (const segment of segments) squeezeTracked(segment);
  const whole = segments.flatMap(splitAtTabs);
  for (const segment of whole) {
    const unspaced = unspaceLetters(segment.text);
    if (unspaced !== segment.text) rewriteText(segment, unspaced);
  }
  return whole.filter((segment) => segment.text.trim() !== "");
}

const SPACED_WORD = /^(?:\p{L}\s)+\p{L}$/u;

/** Extra space between the letters of a word set wide, in points; 0 when it is set as usual. */
function trackingOf({ text, box, fontSize }: TextSpan): number {
  const letters = [...text.trim()];
  if (letters.length < 2 || !/^[\p{L}&\s'’-]+$/u.test(text) || /[\p{Lo}]/u.test(text)) return 0;
  if (SPACED_WORD.test(text.trim())) return box.width / letters.length;
  const usual = fontSize * (isAllCaps(text) ? 0.72 : 0.55);
  const extra = (box.width - letters.length * usual) / (letters.length - 1);
  return extra > fontSize * 0.12 ? extra : 0;
}

/** The widest gap that still is a blank between two words whose letters stand apart; 0 when theirs do not. */
function trackedWordGap(segment: Segment, next: TextSpan): number {
  const last = segment.parts.at(-1)?.span;
  if (!last || last.bold !== next.bold || Math.abs(last.fontSize - next.fontSize) > 0.3) return 0;
  const [a, b] = [trackingOf(last), trackingOf(next)];
  const short = (span: TextSpan) => /^[\p{L}&]{1,2}$/u.test(span.text.trim());
  if (!((a > 0 || short(last)) && (b > 0 || short(next)) && a + b > 0)) return 0;
  return Math.max(a, b) * 2 + next.fontSize * 0.55;
}

/** "G E T" beside "TOUCH": a short word of a line set wide comes with blanks between its letters. */
function squeezeTracked(segment: Segment): void {
  if (segment.parts.length < 2 || !segment.parts.some(({ span }) => SPACED_WORD.test(span.text.trim()))) return;
  if (!segment.parts.every(({ span }) => /^[\p{L}&]{1,2}$/u.test(span.text.trim()) || trackingOf(span) > 0)) return;
  const words = segment.parts.map(({ span: { text } }) =>
    SPACED_WORD.test(text.trim()) ? text.replace(/\s/g, "") : text.trim(),
  );
  rewriteText(segment, words.join(" "));
}

/** A section title that the text beside it touches: the look changes right behind its words. */
function endsTitle(segment: Segment, next: TextSpan): boolean {
  const last = segment.parts.at(-1)?.span;
  if (!last || (last.bold === next.bold && last.color === next.color && Math.abs(last.fontSize - next.fontSize) < 0.3))
    return false;
  return (
    segment.text.length > 3 && segment.text.length < 40 && isAllCaps(segment.text) && headingKind(segment.text) !== null
  );
}

function sameCellOf(a: TextSpan | undefined, b: TextSpan): boolean {
  return a?.cell?.table === b.cell?.table && a?.cell?.row === b.cell?.row && a?.cell?.column === b.cell?.column;
}

/** A line longer than this is no text anybody wrote; the rest of it is left out. */
const MAX_LENGTH = 6000;

function appendSpan(segment: Segment, span: SeenSpan, offset: number): void {
  const start = segment.text.length;
  segment.text +=
    start + span.text.length > MAX_LENGTH ? span.text.slice(0, Math.max(0, MAX_LENGTH - start)) : span.text;
  segment.parts.push({ start, end: segment.text.length, span, offset });
  segment.box = union(segment.box, span.box);
  segment.fontSize = Math.max(segment.fontSize, span.fontSize);
}

/** Cuts a segment where its text has a tab or three spaces; places are estimated by the share of characters. */
function splitAtTabs(segment: Segment): Segment[] {
  if (!/\t| {3}/.test(segment.text)) return [segment];
  const pieces: Segment[] = [];
  for (const match of segment.text.matchAll(/[^\t ]+(?: {1,2}[^\t ]+)*/g)) {
    const from = match.index;
    const to = from + match[0].length;
    const parts: Part[] = [];
    let left = Number.POSITIVE_INFINITY;
    let right = Number.NEGATIVE_INFINITY;
    for (const part of segment.parts) {
      if (part.end <= from || part.start >= to) continue;
      const start = Math.max(part.start, from);
      const end = Math.min(part.end, to);
      const unit = part.span.box.width / Math.max(1, part.end - part.start);
      left = Math.min(left, part.span.box.x + (start - part.start) * unit);
      right = Math.max(right, part.span.box.x + (end - part.start) * unit);
      parts.push({ ...part, start: start - from, end: end - from, offset: part.offset + start - part.start });
    }
    if (parts.length === 0) continue;
    const box = { ...segment.box, x: left, width: Math.max(0, right - left) };
    pieces.push({ ...segment, text: match[0], parts, box });
  }
  return pieces;
}

function rewriteText(segment: Segment, text: string): void {
  const first = segment.parts[0];
  if (!first) return;
  segment.text = text;
  segment.parts = [{ ...first, start: 0, end: text.length }];
}

/** Groups things into rows by the closeness of their vertical centres, top to bottom. */
export function rowsOf<T>(items: T[], boxOf: (item: T) => Box): T[][] {
  const centre = (item: T) => boxOf(item).y + boxOf(item).height / 2;
  const sorted = [...items].sort((a, b) => centre(a) - centre(b));
  const rows: T[][] = [];
  let reference: Box | undefined;
  let referenceCentre = 0;
  for (const item of sorted) {
    const box = boxOf(item);
    const row = rows.at(-1);
    const near = reference ? Math.min(reference.height, box.height) * 0.4 : 0;
    if (row && Math.abs(centre(item) - referenceCentre) <= Math.max(near, 1.5)) row.push(item);
    else {
      rows.push([item]);
      reference = box;
      referenceCentre = centre(item);
    }
  }
  return rows;
}

export function union(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/** Puts the segments of one row together as a line; icons and bullets in front are taken off. */
export function lineOf(row: Segment[], column: number): Line | null {
  const ordered = [...row].sort((a, b) => a.box.x - b.box.x);
  let bullet = false;
  let text = "";
  const parts: Part[] = [];
  const segments: Line["segments"] = [];
  let box: Box | undefined;
  let level: number | undefined;
  for (const segment of ordered) {
    if (ICON_ONLY.test(segment.text)) {
      if (text === "" && BULLET.test(segment.text) && segment.text.trim().length === 1) bullet = true;
      continue;
    }
    const lead = text === "" && !RANGE_END.test(segment.text) ? (BULLET.exec(segment.text)?.[0].length ?? 0) : 0;
    if (lead > 0) bullet = true;
    const iconLead = /^[\p{Co}\s]+/u.exec(segment.text.slice(lead))?.[0].length ?? 0;
    const cut = lead + iconLead;
    if (text !== "") text += "\t";
    const base = text.length;
    text += segment.text.slice(cut);
    for (const part of segment.parts) {
      if (part.end <= cut) continue;
      const start = Math.max(part.start, cut);
      parts.push({
        ...part,
        start: base + start - cut,
        end: base + part.end - cut,
        offset: part.offset + start - part.start,
      });
      const role = part.span.role;
      if (role?.kind === "list-item") bullet = true;
      if (role?.kind === "heading") level = role.level;
    }
    segments.push({ start: base, end: text.length, box: segment.box, fontSize: segment.fontSize });
    box = box ? union(box, segment.box) : { ...segment.box };
  }
  const first = ordered[0];
  if (!box || !first || text.trim() === "") return null;
  const style = mainStyle(parts);
  return {
    page: first.page,
    text,
    folded: fold(text),
    parts,
    segments,
    box,
    ...style,
    caps: isAllCaps(text),
    bullet,
    gap: 0,
    column,
    columnStart: false,
    reach: box.x + box.width,
    ...(level === undefined ? {} : { headingLevel: level }),
  };
}

function mainStyle(parts: Part[]): { fontSize: number; bold: boolean; italic: boolean; color: string } {
  let total = 0;
  let bold = 0;
  let italic = 0;
  let fontSize = 0;
  let color = "";
  for (const { span, start, end } of parts) {
    const length = end - start;
    total += length;
    if (span.bold) bold += length;
    if (span.italic) italic += length;
    if (span.fontSize > fontSize) fontSize = span.fontSize;
    if (color === "") color = span.color ?? "";
  }
  return { fontSize, bold: bold * 2 > total, italic: italic * 2 > total, color };
}

/** Style of the first characters of a line, as a key that equal-looking lines share. */
export function styleKey(line: Line): string {
  const span = line.parts[0]?.span;
  if (!span) return "";
  return `${Math.round(span.fontSize * 2) / 2}|${span.bold ? "b" : ""}${span.italic ? "i" : ""}|${span.color ?? ""}`;
}
