import type { Box, Page } from "#lib/documents/types.ts";
import { datedRows, independent, traitsOf, untitledRows } from "./column-profile.ts";
import { looksLikeDate } from "./dates.ts";
import { type Cell, type Line, lineOf } from "./lines.ts";
import { asRead } from "./mirror.ts";
import { layOutText } from "./page-text.ts";
import { alignCells, ruledCellOf, ruledCells } from "./ruled-tables.ts";
import { rowsOf, type Segment, segmentsOf } from "./segments.ts";

/**
 * Step 2: the lines of a page in reading order. Columns are found as strips of white space with text on both sides
 * that belongs to different flows; strips between things that belong together row by row (a job and its dates,
 * a label and its value) are left alone.
 */
export function readLines(page: Page): Line[] {
  const { page: seen, cells } = ruledCells(asRead(page));
  const tableRow = (segment: Segment) => ruledCellOf(segment, cells)?.row ?? null;
  const run: Run = { column: 0, wholeLines: page.wholeLines ?? false, pageHeight: page.height, lines: [], tableRow };
  orderRegion(alignCells(segmentsOf(seen, layOutText(page).offsets), cells), run, 0, false);
  markDrawnBullets(run.lines, seen.shapes);
  return run.lines;
}

/** Dots and squares drawn in front of a line make it a list item; those beside titles and dates belong to timelines. */
function markDrawnBullets(lines: Line[], shapes: Page["shapes"]): void {
  const dots = shapes
    .map(({ box }) => box)
    .filter(
      ({ width, height }) =>
        width > 0.8 && height > 0.8 && width < 7 && height < 7 && width < height * 1.7 && height < width * 1.7,
    );
  const loose = withoutDottedLines(dots);
  if (loose.length === 0) return;
  for (const line of lines) {
    const before = ({ x, y, height }: Box) =>
      loose.some((dot) => {
        const gap = x - dot.x - dot.width;
        const middle = dot.y + dot.height / 2;
        return (
          dot.width <= line.fontSize * 0.52 && gap > 0 && gap < line.fontSize * 2.4 && middle > y && middle < y + height
        );
      });
    for (const cell of line.segments.slice(1)) if (before(cell.box)) cell.bullet = true;
    if (line.bullet || line.bold) continue;
    const found = before(line.box);
    if (found && !line.segments.some((segment) => looksLikeDate(line.text.slice(segment.start, segment.end))))
      line.bullet = true;
  }
}

/** Dots that follow each other closer than lines of text can are a border or a rating. */
function withoutDottedLines(dots: Box[]): Box[] {
  const close = new Set<Box>();
  for (const [along, across] of [
    ["y", "x"],
    ["x", "y"],
  ] as const) {
    const sorted = dots.toSorted((a, b) => Math.round(a[across]) - Math.round(b[across]) || a[along] - b[along]);
    for (const [index, dot] of sorted.entries()) {
      const before = sorted[index - 1];
      if (!before || Math.abs(before[across] - dot[across]) > 1) continue;
      if (dot[along] - before[along] < dot.height * 2.2) close.add(dot).add(before);
    }
  }
  return dots.filter((dot) => !close.has(dot));
}

interface Run {
  column: number;
  wholeLines: boolean;
  pageHeight: number;
  lines: Line[];
  /** The row of a ruled table that a segment stands in. */
  tableRow: (segment: Segment) => number | null;
}

const MAX_DEPTH = 8;

function orderRegion(segments: Segment[], run: Run, depth: number, ownHeadings: boolean): void {
  if (segments.length === 0) return;
  const split = depth < MAX_DEPTH && segments.length > 3 ? findColumns(segments, run) : null;
  if (!split) {
    emitLines(segments, run, ownHeadings);
    return;
  }
  orderRegion(split.above, run, depth + 1, ownHeadings);
  orderRegion(split.left, run, depth + 1, split.headed);
  orderRegion(split.right, run, depth + 1, split.headed);
  orderRegion(split.below, run, depth + 1, false);
}

function emitLines(segments: Segment[], run: Run, ownHeadings: boolean): void {
  run.column++;
  let previous: Line | undefined;
  const first = run.lines.length;
  for (const row of rowsOf(segments, (s) => s.box)) {
    const line = lineOf(row, run.column);
    if (!line) continue;
    if (previous) line.gap = Math.max(0, line.box.y - previous.box.y - previous.box.height);
    else line.columnStart = ownHeadings && !goesOn(run.lines.at(-1), line);
    previous = line;
    run.lines.push(line);
  }
  const column = run.lines.slice(first);
  const reach = run.wholeLines
    ? Number.POSITIVE_INFINITY
    : Math.max(...column.map((line) => line.box.x + line.box.width));
  for (const line of column) line.reach = reach;
  setCellReach(column);
}

function setCellReach(column: Line[]): void {
  const rights = new Map<number, number>();
  const edge = (cell: Cell) => Math.round(cell.box.x);
  const cells = column.flatMap((line) => line.segments);
  for (const cell of cells) rights.set(edge(cell), Math.max(rights.get(edge(cell)) ?? 0, cell.box.x + cell.box.width));
  for (const cell of cells) cell.reach = rights.get(edge(cell));
}

interface Split {
  above: Segment[];
  left: Segment[];
  right: Segment[];
  below: Segment[];
  /** Both columns have headings of their own. */
  headed: boolean;
}

interface Gutter {
  left: Segment[];
  right: Segment[];
  height: number;
  width: number;
  top: number;
  bottom: number;
}

function findColumns(segments: Segment[], { pageHeight, tableRow }: Run): Split | null {
  const sorted = [...segments].sort((a, b) => a.box.y - b.box.y);
  const passes: [Segment[][], boolean][] = [
    [
      fuseTableRows(
        sorted.map((segment) => [segment]),
        tableRow,
      ),
      true,
    ],
    [fuseTableRows(fuseRows(sorted), tableRow), false],
  ];
  let fallback: Split | null = null;
  for (const [blocks, wholeColumns] of passes) {
    for (const candidate of candidateGutters(blocks)) {
      const whole = candidate.height > pageHeight * 0.25 ? candidate : sideBySide(candidate);
      const part = fromTwinTitles(whole, datedRows);
      const verdict = independent(part);
      if (!verdict || (wholeColumns && verdict === "plain")) continue;
      const gutter = verdict === "headed" ? fromTwinTitles(part, untitledRows) : part;
      const inside = new Set([...gutter.left, ...gutter.right]);
      const rest = sorted.filter((segment) => !inside.has(segment));
      const middle = (gutter.top + gutter.bottom) / 2;
      const split: Split = {
        above: rest.filter((s) => s.box.y + s.box.height / 2 < middle),
        below: rest.filter((s) => s.box.y + s.box.height / 2 >= middle),
        left: gutter.left,
        right: gutter.right,
        headed: verdict === "headed" && gutter.height > pageHeight * 0.25,
      };
      if (fallback && !setsAside(fallback, split)) continue;
      if (fallback || verdict !== "headed" || !datedRows(gutter.left, gutter.right)) return split;
      fallback = split;
    }
    if (fallback) return fallback;
  }
  return null;
}

/** Whether the second gutter gives the places standing at the end of dated rows back to the left column. */
function setsAside(first: Split, second: Split): boolean {
  const centre = (s: Segment) => s.box.y + s.box.height / 2;
  const back = second.left.filter((s) => first.right.includes(s));
  return (
    back.length > 0 &&
    back.every((s) =>
      first.left.some((other) => traitsOf(other).dated && Math.abs(centre(other) - centre(s)) < s.fontSize * 0.35),
    )
  );
}

/** Rows that hold a date beside other text as one block each, and titles as wide as the page: no column is cut through them. */
function fuseRows(sorted: Segment[]): Segment[][] {
  const page = extent(sorted);
  return rowsOf(sorted, (s) => s.box).flatMap((row) => {
    const [first] = row;
    if (first && row.length === 1 && traitsOf(first).heading)
      return [[first, { ...first, box: { ...page, y: first.box.y, height: first.box.height }, text: "" }]];
    const dates = row.filter((s) => traitsOf(s).dated).length;
    return dates > 0 && dates < row.length ? [row] : row.map((segment) => [segment]);
  });
}

/** The rows of ruled tables as one block each: no column is cut through them. */
function fuseTableRows(blocks: Segment[][], tableRow: Run["tableRow"]): Segment[][] {
  const byRow = new Map<number, Segment[]>();
  return blocks.flatMap((block) => {
    const row = block[0] ? tableRow(block[0]) : null;
    if (row === null) return [block];
    const known = byRow.get(row);
    known?.push(...block);
    if (known) return [];
    const fused = [...block];
    byRow.set(row, fused);
    return [fused];
  });
}

/** A column that begins right below a line of the same left edge goes on with it. */
function goesOn(above: Line | undefined, line: Line): boolean {
  if (!above || above.page !== line.page || Math.abs(above.box.x - line.box.x) > 3) return false;
  const gap = line.box.y - above.box.y - above.box.height;
  return gap >= -1 && gap < line.fontSize * 1.1;
}

/** Strips of white space between two groups of text, the tallest first. */
function candidateGutters(blocks: Segment[][]): Gutter[] {
  const sorted = blocks.flat().filter((s) => s.text !== "");
  const sizes = sorted.map((s) => s.fontSize).sort((a, b) => a - b);
  const minimum = Math.max(5, (sizes[sizes.length >> 1] ?? 10) * 0.6);
  const edges = [...new Set(sorted.map((s) => Math.round(s.box.x)))].sort((a, b) => a - b);
  const leftmost = edges[0] ?? 0;
  const gutters: Gutter[] = [];
  for (const edge of edges) {
    if (edge - leftmost < minimum) continue;
    collectGutters(blocks, edge, minimum, gutters);
  }
  return gutters.sort((a, b) => b.height - a.height || b.width - a.width).slice(0, 24);
}

function collectGutters(blocks: Segment[][], edge: number, minimum: number, into: Gutter[]): void {
  let left: Segment[] = [];
  let right: Segment[] = [];
  let startsHere = 0;
  let crossing: Segment | undefined;
  const close = () => {
    if (startsHere > 0 && left.length > 0 && right.length > 0) {
      const gutter = gutterOf(left, right);
      if (gutter && gutter.width >= minimum) into.push(gutter);
    }
    left = [];
    right = [];
    startsHere = 0;
  };
  for (const block of blocks) {
    const [segment] = block;
    if (!segment) continue;
    const { x, width } = segment.box;
    if (block.every((s) => s.box.x >= edge - 0.6)) {
      right.push(...block);
      if (x < edge + 1) startsHere++;
    } else if (block.every((s) => s.box.x + s.box.width <= edge - minimum)) {
      if (crossing && left.length === 0 && continues(crossing, segment)) crossing = segment;
      else left.push(...block);
    } else {
      close();
      crossing = block.reduce((a, b) => (b.box.width > a.box.width ? b : a), {
        ...segment,
        box: { ...segment.box, width },
      });
    }
  }
  close();
}

/** A short line under a long one of the same paragraph. */
function continues(above: Segment, below: Segment): boolean {
  const gap = below.box.y - above.box.y - above.box.height;
  return (
    gap < below.fontSize * 0.8 &&
    Math.abs(above.box.x - below.box.x) < 2 &&
    Math.abs(above.fontSize - below.fontSize) < 0.3
  );
}

/** The part of the two groups that stands side by side; null when they do not overlap vertically. */
function gutterOf(left: Segment[], right: Segment[]): Gutter | null {
  const l = extent(left);
  const r = extent(right);
  const top = Math.max(l.y, r.y);
  const bottom = Math.min(l.y + l.height, r.y + r.height);
  const height = bottom - top;
  if (height <= 0) return null;
  const aboveRight = right.filter((s) => s.box.y + s.box.height <= l.y + 1);
  const overBoth =
    aboveRight.length === 1 &&
    aboveRight.every((s) => traitsOf(s).heading) &&
    right.some((s) => Math.abs(s.box.y - l.y) < 2);
  const ownRight = overBoth ? right.filter((s) => s.box.y + s.box.height > l.y + 1) : right;
  const top0 = belowRowDates(left, ownRight);
  if (top0 > top) {
    const lower = (side: Segment[]) => side.filter((s) => s.box.y > top0);
    const [a, b] = [lower(left), lower(ownRight)];
    return a.length > 0 && b.length > 0 ? gutterOf(a, b) : null;
  }
  const edgeLeft = Math.max(...left.map((s) => s.box.x + s.box.width));
  const edgeRight = Math.min(...ownRight.map((s) => s.box.x));
  return { left, right: ownRight, height, width: edgeRight - edgeLeft, top, bottom };
}

/** Bottom of the dates at the right column's head that belong to rows of the left one: the columns begin below them. */
function belowRowDates(left: Segment[], right: Segment[]): number {
  let bottom = Number.NEGATIVE_INFINITY;
  for (const segment of [...right].sort((a, b) => a.box.y - b.box.y)) {
    if (!traitsOf(segment).dated) break;
    const centre = segment.box.y + segment.box.height / 2;
    const row = left.find(
      (s) => !traitsOf(s).dated && Math.abs(s.box.y + s.box.height / 2 - centre) < s.fontSize * 0.35,
    );
    if (!row) break;
    bottom = Math.max(segment.box.y + segment.box.height, row.box.y + row.box.height) - 1;
  }
  return bottom;
}

/** A low gutter divides a block, not a page: titles above it and sections below it are not its columns' own. */
function sideBySide(gutter: Gutter): Gutter {
  const top = Math.max(extent(gutter.left).y, extent(gutter.right).y);
  const left = gutter.left.filter((s) => s.box.y + s.box.height > top);
  const tail = (side: Segment[]) =>
    Math.min(...side.filter((s) => s.box.y >= gutter.bottom - 1 && traitsOf(s).heading).map((s) => s.box.y));
  const bottom = Math.min(tail(left), tail(gutter.right));
  return {
    ...gutter,
    left: left.filter((s) => s.box.y < bottom - 1),
    right: gutter.right.filter((s) => s.box.y < bottom - 1),
  };
}

/** Two columns with titles on one row begin there: what is side by side above them belongs to the section before. */
function fromTwinTitles(gutter: Gutter, together: (left: Segment[], right: Segment[]) => boolean): Gutter {
  const titles = (side: Segment[]) => side.filter((s) => traitsOf(s).heading).map((s) => s.box.y);
  const rights = titles(gutter.right);
  const twins = titles(gutter.left).filter((y) => rights.some((other) => Math.abs(other - y) < 3));
  if (twins.length === 0) return gutter;
  const top = Math.min(...twins) - 3;
  const above = (side: Segment[]) => side.filter((s) => s.box.y < top);
  const [left, right] = [above(gutter.left), above(gutter.right)];
  if (left.length === 0 || right.length === 0 || !together(left, right)) return gutter;
  const below = (side: Segment[]) => side.filter((s) => s.box.y >= top);
  return gutterOf(below(gutter.left), below(gutter.right)) ?? gutter;
}

function extent(segments: Segment[]): Box {
  let x = Number.POSITIVE_INFINITY;
  let y = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const { box } of segments) {
    x = Math.min(x, box.x);
    y = Math.min(y, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return { x, y, width: right - x, height: bottom - y };
}
