import type { Box, Page } from "#lib/documents/types.ts";
import { isPresentWord, looksLikeDate } from "./dates.ts";
import { headingKind } from "./headings.ts";
import { BULLET } from "./lines.ts";
import type { SeenPage, SeenSpan } from "./mirror.ts";
import { rowsOf, type Segment, union } from "./segments.ts";

/** Cells of the tables that rules draw on a page, by the key of the cell's row and column. */
type Cells = Map<string, Box>;

export interface RuledPage {
  /** The page with `cell` told for the spans inside such tables. */
  page: SeenPage;
  cells: Cells;
}

interface Rule {
  /** Where it stands across its direction, and from where to where it runs. */
  at: number;
  from: number;
  to: number;
}

/** How far apart two rules may end and still meet. */
const SLACK = 4;
/** A row with this many titles inside its cells lays out the page rather than tells facts. */
const MAX_TITLES = 2;

/** Finds the cells that rules on all four sides make of a page, where at least two stand in a row. */
export function ruledCells(page: SeenPage): RuledPage {
  const upright = rulesOf(page.shapes, true);
  const level = rulesOf(page.shapes, false);
  if (upright.length < 3 || level.length < 2) return { page, cells: new Map() };
  const boxes = page.spans.map((span) => cellAround(span, upright, level));
  const tops = steps(boxes.flatMap((box) => (box ? [box.y] : [])));
  const lefts = steps(boxes.flatMap((box) => (box ? [box.x] : [])));
  const placeOf = (box: Box) => ({ row: indexOf(tops, box.y), column: indexOf(lefts, box.x) });
  const columns = new Map<number, Map<number, SeenSpan[]>>();
  boxes.forEach((box, index) => {
    const span = page.spans[index];
    if (!box || !span) return;
    const { row, column } = placeOf(box);
    const cells = columns.get(row) ?? new Map<number, SeenSpan[]>();
    cells.set(column, [...(cells.get(column) ?? []), span]);
    columns.set(row, cells);
  });
  const shared = boxes.filter((box) => box && (columns.get(placeOf(box).row)?.size ?? 0) > 1);
  const cells: Cells = new Map();
  const spans = page.spans.map((span, index) => {
    const box = boxes[index];
    const place = box && placeOf(box);
    const row = place && columns.get(place.row);
    if (!box || !place || !row || laysOut(row) || (row.size < 2 && !inColumn(box, shared))) return span;
    const cell = { table: 0, ...place };
    cells.set(keyOf(cell), box);
    return { ...span, cell };
  });
  return cells.size < 4 ? { page, cells: new Map() } : { page: { ...page, spans }, cells };
}

/**
 * The segments of ruled tables as if every cell were set from its top: the first lines of a row's cells stand on one
 * row however the cells are aligned, and what a narrow cell wrapped is one text again.
 */
export function alignCells(segments: Segment[], cells: Cells): Segment[] {
  if (cells.size === 0) return segments;
  const byRow = new Map<number, Map<string, Segment[]>>();
  const rest: Segment[] = [];
  for (const segment of segments) {
    const cell = ruledCellOf(segment, cells);
    if (!cell) {
      rest.push(segment);
      continue;
    }
    const row = byRow.get(cell.row) ?? new Map<string, Segment[]>();
    row.set(keyOf(cell), [...(row.get(keyOf(cell)) ?? []), segment]);
    byRow.set(cell.row, row);
  }
  const aligned = [...byRow.values()].flatMap((row) => {
    const joined = [...row].map(([key, content]) => joinWraps(content, cells.get(key)));
    const first = Math.min(...joined.map(firstCentre));
    return joined.flatMap((content) => {
      const up = firstCentre(content) - first;
      return content.map((segment) => ({ ...segment, box: { ...segment.box, y: segment.box.y - up } }));
    });
  });
  return [...rest, ...aligned];
}

/** The row of a ruled table a segment stands in; its cells belong together whatever white space parts them. */
export function ruledCellOf(segment: Segment, cells: Cells): { row: number; column: number } | null {
  const cell = segment.parts[0]?.span.cell;
  return cell && cells.has(keyOf(cell)) ? cell : null;
}

const keyOf = ({ row, column }: { row: number; column: number }) => `${row}|${column}`;
const centre = ({ y, height }: Box) => y + height / 2;
const firstCentre = (content: Segment[]) => Math.min(...content.map(({ box }) => centre(box)));

/** Rules of one direction, those that go on in each other put together. */
function rulesOf(shapes: Page["shapes"], upright: boolean): Rule[] {
  const rules = shapes
    .filter(({ kind, box }) => kind === "line" && box.height > box.width === upright)
    .map(({ box }) =>
      upright
        ? { at: box.x + box.width / 2, from: box.y, to: box.y + box.height }
        : { at: box.y + box.height / 2, from: box.x, to: box.x + box.width },
    )
    .sort((a, b) => a.at - b.at || a.from - b.from);
  const joined: Rule[] = [];
  for (const rule of rules) {
    const before = joined.findLast((other) => other.at > rule.at - 1.6 && other.to >= rule.from - SLACK);
    if (before && before.from <= rule.to + SLACK) {
      before.from = Math.min(before.from, rule.from);
      before.to = Math.max(before.to, rule.to);
    } else joined.push({ ...rule });
  }
  return joined;
}

/** The smallest box of four rules around a span. */
function cellAround({ box }: SeenSpan, upright: Rule[], level: Rule[]): Box | null {
  const x = box.x + Math.min(box.width / 2, 4);
  const y = centre(box);
  const beside = upright.filter((rule) => rule.from < y && rule.to > y);
  const across = level.filter((rule) => rule.from < x && rule.to > x);
  const sides = {
    left: beside.findLast((rule) => rule.at <= x),
    right: beside.find((rule) => rule.at > x),
    top: across.findLast((rule) => rule.at <= y),
    bottom: across.find((rule) => rule.at > y),
  };
  const left = sides.left ?? endOf(sides.top, sides.bottom, "from");
  const right = sides.right ?? endOf(sides.top, sides.bottom, "to");
  const top = sides.top ?? endOf(sides.left, sides.right, "from");
  const bottom = sides.bottom ?? endOf(sides.left, sides.right, "to");
  if (!left || !right || !top || !bottom) return null;
  const closed =
    [top, bottom].every((rule) => rule.from < left.at + SLACK && rule.to > right.at - SLACK) &&
    [left, right].every((rule) => rule.from < top.at + SLACK && rule.to > bottom.at - SLACK);
  return closed ? { x: left.at, y: top.at, width: right.at - left.at, height: bottom.at - top.at } : null;
}

/** The side of a cell that is not drawn: where the rules along it both end, as at the foot of a page. */
function endOf(a: Rule | undefined, b: Rule | undefined, end: "from" | "to"): Rule | undefined {
  if (!a || !b || Math.abs(a[end] - b[end]) > SLACK) return undefined;
  return { at: a[end], from: a.at, to: b.at };
}

/** Whether a cell, alone in its row, is as wide as one of the cells above or below it. */
function inColumn(box: Box, others: (Box | null | undefined)[]): boolean {
  return others.some((other) => other && Math.abs(other.x - box.x) < 2 && Math.abs(other.width - box.width) < 3);
}

/** The different values, those closer than rules are wide taken for one. */
function steps(values: number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b).filter((value, index, all) => value - (all[index - 1] ?? -9) > 2);
}

function indexOf(sorted: number[], value: number): number {
  return sorted.findLastIndex((step) => step <= value + 0.01);
}

/** Cells that hold sections of their own are columns of the page. */
function laysOut(row: Map<number, SeenSpan[]>): boolean {
  const titled = [...row.values()].filter((spans) =>
    spans.slice(1).some(({ text }) => headingKind(text.trim()) !== null),
  );
  return titled.length >= MAX_TITLES;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。）」]/u;

/** The lines of a cell as one text where its width alone broke them, or where they are a date or a title together. */
function joinWraps(content: Segment[], cell: Box | undefined): Segment[] {
  const lines = rowsOf(content, ({ box }) => box);
  const flat = lines.flatMap((line) => (line.length === 1 && line[0] ? [line[0]] : []));
  const [first] = flat;
  if (!cell || !first || flat.length < 2 || flat.length < lines.length) return content;
  if (flat.some(({ text, fontSize }) => BULLET.test(text) || Math.abs(fontSize - first.fontSize) > 0.6)) return content;
  const bare = flat.map(({ text }) => text.trim());
  const whole =
    (looksLikeDate(bare.join("")) && bare.slice(1).every(goesOnDate)) ||
    (flat.length <= 4 && headingKind(bare.join("").replaceAll(" ", "")) !== null);
  const padding = Math.min(...flat.map(({ box }) => box.x)) - cell.x;
  const full = flat.slice(0, -1).every(({ box, fontSize }, index) => {
    const next = flat[index + 1]?.text.trim() ?? "";
    const word = UNSPACED.test(next.slice(0, 1)) ? 1 : (next.split(" ")[0] ?? "").length * 0.5;
    return box.width + Math.min(word + 0.5, 12) * fontSize > cell.width - padding * 2;
  });
  if (!whole && !(full && flat.length <= MAX_WRAPS)) return content;
  return [flat.reduce((a, b) => joinSegments(a, b))];
}

/** "現在", "～ 2021年6月", "月": the rest of a date, and nothing beside it. */
function goesOnDate(text: string): boolean {
  return looksLikeDate(text) || isPresentWord(text) || /^[\p{Nd}\s年月日년월일.~～–—-]+$/u.test(text);
}

/** A cell of more lines holds a text, which is put together elsewhere. */
const MAX_WRAPS = 3;

function joinSegments(a: Segment, b: Segment): Segment {
  const close = UNSPACED.test(a.text.trimEnd().slice(-1)) || UNSPACED.test(b.text.trimStart().slice(0, 1));
  const text = `${a.text}${close ? "" : " "}${b.text}`;
  const shift = text.length - b.text.length;
  const parts = b.parts.map((part) => ({ ...part, start: part.start + shift, end: part.end + shift }));
  // One row of text as far as rows go: as high as its first line, as wide as the cell's text.
  const { x, width } = union(a.box, b.box);
  return { ...a, text, parts: [...a.parts, ...parts], box: { ...a.box, x, width } };
}
