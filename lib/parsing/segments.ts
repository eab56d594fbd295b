import type { Box, TextSpan } from "#lib/documents/types.ts";
import { looksLikeDate } from "./dates.ts";
import { headingKind } from "./headings.ts";
import { squeezedWords, trackedWordGap } from "./letter-spacing.ts";
import type { SeenPage, SeenSpan } from "./mirror.ts";
import { isAllCaps, unspaceLetters } from "./text.ts";

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

/** Segments of a page: spans of a row put together unless a wide gap parts them. */
export function segmentsOf(page: SeenPage, offsets: number[]): Segment[] {
  const items = page.spans
    .map((span, index) => ({ span, offset: offsets[index] ?? 0 }))
    .filter(({ span }) => span.text.trim() !== "");
  const segments: Segment[] = [];
  const rows = rowsOf(items, (item) => item.span.box);
  for (const row of rows) row.sort((a, b) => a.span.box.x - b.span.box.x);
  markSymbols(rows);
  const spans = rows.map((row) => row.map((item) => item.span));
  const edges = cellEdges(spans);
  const flushDates = datesFlushRight(spans);
  for (const [index, row] of rows.entries()) {
    const stretched = stretchedGap(spans, index);
    let current: Segment | undefined;
    for (const { span, offset } of row) {
      const size = span.fontSize || span.box.height || 10;
      const gap = current ? span.box.x - current.box.x - current.box.width : 0;
      const near = Math.max(size, current?.fontSize ?? 0);
      const sameCell = !current?.parts.at(-1)?.span.cell || sameCellOf(current.parts.at(-1)?.span, span);
      const edge = edges.has(Math.round(span.box.x));
      const touches = edge && fillsCell(current, gap);
      const cell = (edge && gap > near * 0.6) || (gap > near * 0.2 && flushDates.has(span));
      const usual = cell ? gap - 1 : near * 0.95;
      const wordGap = Math.max(usual, stretched, trackedWordGap(current?.parts.at(-1)?.span, span));
      if (
        !current ||
        touches ||
        ICON.test(span.text) ||
        gap > wordGap ||
        gap < -near * 3 ||
        !sameCell ||
        meetsTitle(current, span)
      ) {
        current = { page: page.number, text: "", parts: [], box: { ...span.box }, fontSize: size };
        segments.push(current);
      } else if (gap > near * 0.14 && !/\s$/.test(current.text) && !/^\s/.test(span.text)) {
        current.text += " ";
      }
      appendSpan(current, span, offset);
    }
  }
  for (const segment of segments) {
    const squeezed = squeezedWords(segment.parts.map(({ span }) => span));
    if (squeezed !== null) rewriteText(segment, squeezed);
  }
  const whole = segments.flatMap(splitAtTabs);
  for (const segment of whole) {
    const unspaced = unspaceLetters(segment.text);
    if (unspaced !== segment.text) rewriteText(segment, unspaced);
  }
  return joinBilingual(whole.filter((segment) => segment.text.trim() !== ""));
}

/** "教育背景" and "EDUCATION" beside it, in another look, are one title. */
function joinBilingual(segments: Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const before = joined.at(-1);
    const gap = before ? segment.box.x - before.box.x - before.box.width : -1;
    const onRow = before && Math.abs(centreOf(before.box) - centreOf(segment.box)) < before.fontSize * 0.4;
    const titles =
      onRow &&
      gap >= 0 &&
      gap < before.fontSize * 3 &&
      /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\s]+$/u.test(before.text) &&
      /^[\p{Script=Latin}\s&]+$/u.test(segment.text) &&
      headingKind(before.text) !== null &&
      headingKind(segment.text) !== null;
    if (!titles) {
      joined.push(segment);
      continue;
    }
    const shift = before.text.length + 1;
    const parts = segment.parts.map((part) => ({ ...part, start: part.start + shift, end: part.end + shift }));
    joined[joined.length - 1] = {
      ...before,
      text: `${before.text} ${segment.text}`,
      parts: [...before.parts, ...parts],
      box: union(before.box, segment.box),
    };
  }
  return joined;
}

const centreOf = ({ y, height }: Box) => y + height / 2;

/** A date as wide as its column ("september 2015 – april 2019"), touching what stands in the next. */
function fillsCell(segment: Segment | undefined, gap: number): boolean {
  return segment !== undefined && gap > -1 && looksLikeDate(segment.text) && /\S$/.test(segment.text);
}

/** Bullets of a symbol font come as a letter, much smaller than the text behind it, at one place of several rows. */
function markSymbols(rows: { span: SeenSpan }[][]): void {
  const found = rows.flatMap((row) =>
    row.flatMap((item, index) => {
      const next = row[index + 1]?.span;
      const { text, fontSize, box } = item.span;
      const small = next && fontSize < next.fontSize * 0.8 && next.box.x > box.x + box.width + fontSize * 0.2;
      return small && /^\p{L}\s*$/u.test(text) ? [{ item, key: `${text.trim()}|${Math.round(box.x / 3)}` }] : [];
    }),
  );
  for (const { item, key } of found)
    if (found.filter((other) => other.key === key).length > 1) item.span = { ...item.span, text: "• " };
}

/**
 * Left edges, in points, where a column of cells begins: text of several rows starts there, both behind other text of
 * its row and with nothing before it or at rows whose own left edges differ (a column of dates set flush right).
 */
function cellEdges(rows: TextSpan[][]): Set<number> {
  const starts = new Map<number, { behind: number; first: number; ends: number[] }>();
  for (const row of rows)
    for (const [index, span] of row.entries()) {
      const before = row[index - 1];
      const gap = before ? span.box.x - before.box.x - before.box.width : Number.POSITIVE_INFINITY;
      if (gap < span.fontSize * 0.6) continue;
      const key = Math.round(span.box.x);
      const start = starts.get(key) ?? { behind: 0, first: 0, ends: [] };
      if (before) {
        start.behind++;
        start.ends.push(Math.round(gap));
      } else start.first++;
      starts.set(key, start);
    }
  const usual = [...starts].filter(([, { behind, first }]) => behind >= 2 && behind + first >= 4);
  return new Set(usual.flatMap(([x]) => [x - 1, x, x + 1]));
}

/** Dates that end their rows at one right edge: cells, however near the text before them reaches. */
function datesFlushRight(rows: TextSpan[][]): Set<TextSpan> {
  const last = rows.flatMap((row) => {
    const span = row.length > 1 ? row.at(-1) : undefined;
    return span && looksLikeDate(span.text) ? [span] : [];
  });
  const right = ({ box }: TextSpan) => box.x + box.width;
  return new Set(last.filter((span) => last.filter((other) => Math.abs(right(other) - right(span)) < 1).length > 1));
}

/** The gap between the words of a row stretched to the column's width; 0 for other rows. */
function stretchedGap(rows: TextSpan[][], index: number): number {
  const row = rows[index] ?? [];
  if (row.length < 4) return 0;
  const rightOf = (spans: TextSpan[]) => Math.max(...spans.map(({ box }) => box.x + box.width));
  const right = rightOf(row);
  const flush = rows.filter((other) => other.length > 0 && Math.abs(rightOf(other) - right) < 1).length;
  if (flush < 3) return 0;
  const gaps = row.slice(1).map(({ box }, index) => box.x - (row[index]?.box.x ?? 0) - (row[index]?.box.width ?? 0));
  const size = row[0]?.fontSize ?? 10;
  const wide = gaps.filter((gap) => gap > size * 0.5 && gap < size * 2.2).sort((a, b) => a - b);
  const middle = wide[wide.length >> 1] ?? 0;
  const even = wide.filter((gap) => Math.abs(gap - middle) < middle * 0.08).length;
  const single = row.filter(({ text }) => !text.trim().includes(" ")).length;
  return even >= 3 && single >= row.length - 1 && row.every(({ cell }) => !cell) ? middle * 1.1 : 0;
}

/** A section title that touches the text beside it: the look changes right behind or before its words. */
function meetsTitle(segment: Segment, next: TextSpan): boolean {
  const last = segment.parts.at(-1)?.span;
  const gap = next.box.x - segment.box.x - segment.box.width;
  const two = headingKind(next.text) !== null && headingKind(segment.text) !== null;
  if (two && gap > segment.fontSize * 0.35 && headingKind(`${segment.text} ${next.text}`) === null) return true;
  if (!last || (last.bold === next.bold && last.color === next.color && Math.abs(last.fontSize - next.fontSize) < 0.3))
    return false;
  const title = (text: string) => text.length > 3 && text.length < 40 && isAllCaps(text) && headingKind(text) !== null;
  return title(segment.text) || (title(next.text) && !/\s$/.test(segment.text));
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

/** An icon opens a fact of its own, however near the text before it. */
const ICON = /^\s*[\ue000-\uefff\uf100-\uf8ff](?:\s|$)/u;

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
