import type { Box } from "#lib/documents/types.ts";
import { type Part, type Segment, union } from "./segments.ts";
import { fold, isAllCaps } from "./text.ts";

/** A stretch of a line that a wide gap parts from what is beside it. */
export interface Cell {
  start: number;
  end: number;
  box: Box;
  fontSize: number;
  /** Stands behind a bullet in the middle of its row. */
  bullet?: boolean;
  /** How far to the right the longest text with the same left edge reaches. */
  reach?: number;
}

/** A row of a column: its segments joined by tabs. */
export interface Line {
  page: number;
  text: string;
  /** `text` folded once, as most rules look at it. */
  folded: string;
  parts: Part[];
  segments: Cell[];
  box: Box;
  fontSize: number;
  bold: boolean;
  italic: boolean;
  caps: boolean;
  color: string;
  /** The line starts with a bullet (as text, a drawn dot or a list item); `text` no longer has it. */
  bullet: boolean;
  /** The bullet itself, where it is text. */
  sign?: string;
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
const ICON_ONLY = /^(?:[\s\u2022\u25cf\u25e6\u25aa\u25a0|·•–—-]|\p{Co}|\p{Extended_Pictographic}|\ufe0f|\u200d)*$/u;

/** Puts the segments of one row together as a line; icons and bullets in front are taken off. */
export function lineOf(row: Segment[], column: number): Line | null {
  const ordered = [...row].sort((a, b) => a.box.x - b.box.x);
  let bullet = false;
  let text = "";
  const parts: Part[] = [];
  const segments: Line["segments"] = [];
  let box: Box | undefined;
  let level: number | undefined;
  let sign = "";
  let behindBullet = false;
  for (const segment of ordered) {
    if (ICON_ONLY.test(segment.text)) {
      behindBullet = BULLET.test(segment.text) && segment.text.trim().length === 1;
      if (text === "" && behindBullet) {
        bullet = true;
        sign = segment.text.trim();
      }
      continue;
    }
    const lead = text === "" && !RANGE_END.test(segment.text) ? (BULLET.exec(segment.text)?.[0].length ?? 0) : 0;
    if (lead > 0) {
      bullet = true;
      sign = segment.text.slice(0, lead).trim();
    }
    const iconLead =
      /^(?:\p{Co}|\p{Extended_Pictographic}|\ufe0f|\u200d|\s)+/u.exec(segment.text.slice(lead))?.[0].length ?? 0;
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
    const cell: Cell = { start: base, end: text.length, box: segment.box, fontSize: segment.fontSize };
    if (behindBullet && base > 0) cell.bullet = true;
    behindBullet = false;
    segments.push(cell);
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
    ...(sign === "" ? {} : { sign }),
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

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Style of the first characters of a line, as a key that equal-looking lines share. East Asian text counts before Latin
 * letters and digits beside it: they come from another font, and of that alone a file may say that it is bold.
 */
export function styleKey(line: Line): string {
  const asian = EAST_ASIAN.test(line.text) ? line.parts.find((part) => EAST_ASIAN.test(part.span.text)) : undefined;
  const span = (asian ?? line.parts[0])?.span;
  if (!span) return "";
  return `${Math.round(span.fontSize * 2) / 2}|${span.bold ? "b" : ""}${span.italic ? "i" : ""}|${span.color ?? ""}`;
}

/** Whether two spans are set in another weight, slope, size or colour. */
export function looksDifferent(
  a: { bold: boolean; italic: boolean; fontSize: number; color?: string },
  b: typeof a,
): boolean {
  return (
    a.bold !== b.bold ||
    a.italic !== b.italic ||
    Math.abs(a.fontSize - b.fontSize) > 0.6 ||
    (a.color ?? "") !== (b.color ?? "")
  );
}
