import type { Box, TextSpan } from "../types.ts";
import type { Glyph, GlyphStyle } from "./glyphs.ts";
import { logicalText, RTL, settleMarks } from "./right-to-left.ts";
import { withoutScriptSpacing } from "./script-spacing.ts";

/** A span of a page together with what decides whether anybody can see it. */
export interface PlacedSpan {
  span: TextSpan;
  style: GlyphStyle;
  /** Native text object of the first glyph. */
  object: number;
  glyphs: Glyph[];
}

/** Target of the link over a point of the page, if any. */
export type LinkAt = (x: number, y: number) => string | undefined;

/** Share of the font size between top of the box and baseline; the same for every format. */
const ASCENT = 0.8;
/** More boxes of that height are a drawing or a grid. */
const MAX_LABELS = 300;

/** Puts glyphs together to runs: one line, one style, no wide gap, all in the same box (`boxes`: labels, tags). */
export function buildSpans(glyphs: Glyph[], linkAt: LinkAt, boxes: Box[] = []): PlacedSpan[] {
  const spans: PlacedSpan[] = [];
  const boxAt = boxFinder(boxes);
  const rightToLeft = isRightToLeft(glyphs);
  const lines = withoutScriptSpacing(linesOf(rightToLeft ? settleMarks(glyphs) : glyphs));
  const edges = leftEdges(lines);
  for (const line of lines) {
    const turned = line.some((glyph) => RTL.test(glyph.text)) || (rightToLeft && isTurnedDate(line));
    const runs = turned ? rightToLeftRuns(line, linkAt, rightToLeft) : runsOf(line, linkAt, boxAt, edges);
    runs.forEach((run, i) => {
      const next = runs[i + 1]?.glyphs[0];
      const placed = toSpan(run, linkAt);
      if (!placed) return;
      if (run.endsBox) placed.span.text += "\t";
      else if (next && next.space !== "none" && !run.endsWide) placed.span.text += " ";
      spans.push(placed);
    });
  }
  return spans;
}

interface Run {
  glyphs: Glyph[];
  /** Text of the run when it is not simply its glyphs. */
  text?: string;
  /** A wide gap follows. */
  endsWide: boolean;
  /** The next run on the line lies in another box. */
  endsBox?: boolean;
}

type BoxAt = (glyph: Glyph) => Box | undefined;

/** The smallest box around a glyph, of those about as high as a line. */
function boxFinder(boxes: Box[]): BoxAt {
  const labels = boxes.filter(({ width, height }) => height > 6 && height < 40 && width > 6);
  if (labels.length < 2 || labels.length > MAX_LABELS) return () => undefined;
  return (glyph) => {
    const [x, y] = centreOf(glyph);
    let found: Box | undefined;
    for (const box of labels) {
      if (box.height > glyph.style.fontSize * 3 || x < box.x || x > box.x + box.width) continue;
      if (y < box.y || y > box.y + box.height) continue;
      if (!found || box.width * box.height < found.width * found.height) found = box;
    }
    return found;
  };
}

/** Consecutive glyphs on one baseline; a jump backwards starts another line. */
function linesOf(glyphs: Glyph[]): Glyph[][] {
  const lines: Glyph[][] = [];
  let line: Glyph[] = [];
  let previous: Glyph | undefined;
  for (const glyph of glyphs) {
    if (previous && !continuesLine(previous, glyph)) {
      lines.push(line);
      line = [];
    }
    line.push(glyph);
    previous = glyph;
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

function continuesLine(previous: Glyph, glyph: Glyph): boolean {
  const size = Math.max(previous.style.fontSize, glyph.style.fontSize, 1);
  if (previous.style.turns !== glyph.style.turns) return false;
  if (Math.abs(previous.baseline - glyph.baseline) > size * 0.3) return false;
  const backwards = glyph.left < previous.left - size * 0.6;
  return !backwards || RTL.test(glyph.text) || RTL.test(previous.text) || !glyph.newLine;
}

/** Left-to-right runs in painting order. */
function runsOf(line: Glyph[], linkAt: LinkAt, boxAt: BoxAt, edges: Set<number>): Run[] {
  const runs: Run[] = [];
  let current: Glyph[] = [];
  let previous: Glyph | undefined;
  let link: string | undefined;
  let box: Box | undefined;
  for (const glyph of line) {
    const around = boxAt(glyph);
    const target = linkAt(...centreOf(glyph));
    if (previous) {
      const wide = isWideGap(previous, glyph) || isColumnGap(previous, glyph, edges);
      const endsBox = around !== box && glyph.space !== "none";
      if (wide || endsBox || !sameLooks(previous, glyph) || target !== link) {
        runs.push({ glyphs: current, endsWide: wide, endsBox: endsBox && !wide });
        current = [];
      }
    }
    link = target;
    box = around;
    current.push(glyph);
    previous = glyph;
  }
  if (current.length > 0) runs.push({ glyphs: current, endsWide: true });
  return mergeLetters(runs);
}

function sameLooks(a: Glyph, b: Glyph): boolean {
  return a.style === b.style && Math.abs(a.baseline - b.baseline) <= a.style.fontSize * 0.12;
}

function isWideGap(previous: Glyph, glyph: Glyph): boolean {
  const size = Math.max(previous.style.fontSize, glyph.style.fontSize, 1);
  const gap = glyph.left - previous.right;
  if (gap < -size) return true;
  if (glyph.wideSpace && gap > size * 0.7) return true;
  return gap > size * (glyph.space === "written" ? 1.3 : 0.95);
}

/** Lines begin at one of these, in points; so may the right one of two columns that nearly touch. */
function leftEdges(lines: Glyph[][]): Set<number> {
  const counts = new Map<number, number>();
  for (const [first] of lines) {
    if (first?.style.turns === 0) counts.set(Math.round(first.left), (counts.get(Math.round(first.left)) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([x, count]) => (count > 3 ? [x - 1, x, x + 1] : [])));
}

/** A gap wider than between words, up to an edge at which other lines begin. */
function isColumnGap(previous: Glyph, glyph: Glyph, edges: Set<number>): boolean {
  const size = Math.max(previous.style.fontSize, glyph.style.fontSize, 1);
  const gap = glyph.left - previous.right;
  return glyph.space !== "written" && gap > size * 0.6 && edges.has(Math.round(glyph.left));
}

/** Puts back together letters of one word set so widely apart that every gap looked wide. */
function mergeLetters(runs: Run[]): Run[] {
  const merged: Run[] = [];
  for (let i = 0; i < runs.length; i++) {
    let end = i;
    while (end < runs.length && runs[end]?.glyphs.length === 1 && isSpaced(runs, i, end)) end++;
    const letters = runs.slice(i, end);
    if (letters.length >= 4) {
      merged.push({ glyphs: letters.flatMap((run) => run.glyphs), endsWide: true });
      i = end - 1;
    } else {
      const run = runs[i];
      if (run) merged.push(run);
    }
  }
  return merged;
}

function isSpaced(runs: Run[], from: number, at: number): boolean {
  const glyph = runs[at]?.glyphs[0];
  const previous = at > from ? runs[at - 1]?.glyphs[0] : undefined;
  if (!glyph || !/\p{L}/u.test(glyph.text)) return false;
  return !previous || (sameLooks(previous, glyph) && glyph.left - previous.right < glyph.style.fontSize * 2.5);
}

/** The page is written from right to left: a good part of its letters are. */
function isRightToLeft(glyphs: Glyph[]): boolean {
  const letters = glyphs.filter(({ text }) => /\p{L}/u.test(text));
  return letters.filter(({ text }) => RTL.test(text)).length > letters.length * 0.3;
}

/** On such a page "2013 – 2016" is seen as "2016 – 2013" unless something turns it back, and "2013 –" as "– 2013". */
function isTurnedDate(line: Glyph[]): boolean {
  const ordered = [...line].sort((a, b) => a.left - b.left);
  return /^(?:[\d./]*\d{4})?[–—-][\d./]*\d{4}$/.test(ordered.map(({ text }) => text).join(""));
}

/** Clusters of a line with right-to-left script: parted by gaps and links as seen. */
function rightToLeftRuns(line: Glyph[], linkAt: LinkAt, rightToLeft: boolean): Run[] {
  const sorted = [...line].sort((a, b) => a.left - b.left);
  const clusterOf = new Map<Glyph, number>();
  let cluster = 0;
  let reach = Number.NEGATIVE_INFINITY;
  let link: string | undefined;
  for (const glyph of sorted) {
    const target = linkAt(...centreOf(glyph));
    const wide = glyph.left - reach > glyph.style.fontSize * 1.3;
    if (reach > Number.NEGATIVE_INFINITY && (wide || target !== link)) cluster++;
    clusterOf.set(glyph, cluster);
    link = target;
    reach = Math.max(reach, glyph.right);
  }
  const runs = new Map<number, Run>();
  for (const glyph of line) {
    const key = clusterOf.get(glyph) ?? 0;
    const run = runs.get(key);
    if (run) run.glyphs.push(glyph);
    else runs.set(key, { glyphs: [glyph], endsWide: true });
  }
  return [...runs.values()].map((run) => ({ ...run, text: logicalText(run.glyphs, rightToLeft) }));
}

function toSpan(run: Run, linkAt: LinkAt): PlacedSpan | undefined {
  const first = run.glyphs[0];
  if (!first) return undefined;
  const { style } = first;
  const text = run.text ?? textOf(run.glyphs);
  if (text.trim() === "") return undefined;
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const glyph of run.glyphs) {
    left = Math.min(left, glyph.left);
    right = Math.max(right, glyph.right);
  }
  const href = linkAt(...centreOf(first));
  const span: TextSpan = {
    text,
    box: boxOf(left, right, first.baseline, style),
    fontSize: style.fontSize,
    bold: style.bold,
    italic: style.italic,
    ...(style.color ? { color: style.color } : {}),
    ...(href ? { href } : {}),
  };
  return { span, style, object: first.object, glyphs: run.glyphs };
}

/** The text of a left-to-right run with spaces where words part, also when its letters are set apart. */
function textOf(glyphs: Glyph[]): string {
  const threshold = letterSpacing(glyphs);
  let text = "";
  let previous: Glyph | undefined;
  for (const glyph of glyphs) {
    if (previous && isWordGap(previous, glyph, threshold)) text += " ";
    text += glyph.text;
    previous = glyph;
  }
  return text;
}

const SQUARE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Nd}]/u;

function isWordGap(previous: Glyph, glyph: Glyph, threshold: number | undefined): boolean {
  const gap = glyph.left - previous.right;
  if (threshold !== undefined) return gap > threshold;
  // PDFium concludes spaces between ideographs and digits of fonts that are drawings, where they touch.
  const touching = Math.abs(gap) < glyph.style.fontSize * 0.05 && SQUARE.test(previous.text) && SQUARE.test(glyph.text);
  if (glyph.space === "concluded" && touching) return false;
  return glyph.space !== "none" || gap > glyph.style.fontSize * 0.25;
}

/** The gap above which a new word starts in a run of letters set apart; undefined for ordinary text. */
function letterSpacing(glyphs: Glyph[]): number | undefined {
  if (glyphs.length < 4) return undefined;
  const size = glyphs[0]?.style.fontSize ?? 10;
  const gaps: number[] = [];
  let parted = 0;
  let written = 0;
  for (let i = 1; i < glyphs.length; i++) {
    const [a, b] = [glyphs[i - 1], glyphs[i]];
    if (!a || !b) continue;
    gaps.push(b.left - a.right);
    if (b.space !== "none") parted++;
    if (b.space === "written") written++;
  }
  const sorted = [...gaps].sort((a, b) => a - b);
  const middle = sorted[sorted.length >> 1] ?? 0;
  const lower = sorted[sorted.length >> 2] ?? 0;
  const even = written === 0 && gaps.filter((gap) => Math.abs(gap - middle) < size * 0.05).length > gaps.length * 0.6;
  // Ordinary text has no gaps between most letters; a run with a space at almost every letter is set apart.
  if (lower < size * 0.07 || (!even && parted < gaps.length * 0.7 && parted > gaps.length * 0.5)) return undefined;
  return Math.max(middle * 1.6, lower + size * 0.16);
}

function centreOf(glyph: Glyph): [number, number] {
  const box = boxOf(glyph.left, glyph.right, glyph.baseline, glyph.style);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

function boxOf(left: number, right: number, baseline: number, style: GlyphStyle): Box {
  const along = Math.max(0, right - left);
  const size = Math.max(style.fontSize, 0.1);
  const top = baseline - ASCENT * size;
  if (style.turns === 0) return { x: left, y: top, width: along, height: size };
  if (style.turns === 1) return { x: -top - size, y: left, width: size, height: along };
  if (style.turns === 2) return { x: -right, y: -top - size, width: along, height: size };
  return { x: top, y: -right, width: size, height: along };
}
