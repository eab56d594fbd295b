import type { TextSpan } from "../types.ts";
import { MARGIN, type Row } from "./one-column.ts";

export interface Word {
  text: string;
  /** 0–100. */
  confidence: number;
  bbox: { x0: number; y0: number; x1: number; y1: number };
}

/** A line of text as Tesseract gives it, in pixels. */
export interface Line {
  words: Word[];
  baseline: { x0: number; y0: number; x1: number; y1: number };
  rowAttributes: { rowHeight: number; ascenders: number; descenders: number };
}

export interface RecognisedText {
  spans: TextSpan[];
  /** Mean confidence, 0–1. */
  confidence: number;
}

const MIN_WORD_CONFIDENCE = 20;
const BULLET_LOOKALIKE = /^(?:[eo0¢©®°*«»+.]|eo|oe|e\.|\(e\)|\(o\))$/;
const AT_LOOKALIKE = /(?<=^[\p{Ll}\d._+-]*[\p{Ll}\d])[QO©®€](?=[\p{Ll}\d-]{2,}(?:\.[\p{Ll}\d-]{2,})+$)/u;
const ASCENT = 0.8;
/** Height of capitals in ems. */
const CAP_HEIGHT = 0.7;
/** From one height of letters to the next in one type size. */
const SAME_SIZE = 1.05;

/** What was read of a page as it is. `scale` is points a pixel. */
export function pageOfLines(lines: Line[], scale: number): RecognisedText {
  const words = lines.map((line) => ({ line, words: withBullet(line.words.filter(isSure)) }));
  return {
    spans: words.flatMap((found) => spansOf(found.words, placeInLine(found.line, found.words, scale), scale)),
    confidence: confidenceOf(words.flatMap((found) => found.words)),
  };
}

/** What was read of one row, and where it stands. */
export interface ReadRow {
  row: Row;
  words: Word[];
}

/** What was read of a page's strips in a column, each word put back where it stands on the page. */
export function rowsOf(lines: Line[], rows: Row[]): ReadRow[] {
  const read = rows.map((row): ReadRow => ({ row, words: [] }));
  for (const word of lines.flatMap((line) => line.words.filter(isSure))) {
    const middle = (word.bbox.y0 + word.bbox.y1) / 2;
    const found = read.find(({ row }) => middle >= row.top && middle < row.bottom);
    found?.words.push(onPage(word, found.row));
  }
  return read;
}

/** The text of a page's rows. `scale` is points a pixel. */
export function pageOfRows(read: ReadRow[], scale: number): RecognisedText {
  const capHeights = alignedHeights(read.map(({ row }) => row));
  const spans = read.flatMap(({ row: { strip }, words }, index) => {
    const fontSize = Math.max(4, Math.round(((capHeights[index] ?? strip.capHeight) / CAP_HEIGHT) * scale * 2) / 2);
    const found = words.toSorted((a, b) => a.bbox.x0 - b.bbox.x0);
    const first = found[0];
    if (!first) return [];
    const { bullet } = strip;
    const all = bullet ? [{ ...first, text: "•", bbox: bullet }, ...found] : withBullet(found);
    return spansOf(all, { fontSize, baselineAt: () => strip.baseline }, scale);
  });
  return { spans, confidence: confidenceOf(read.flatMap(({ words }) => words)) };
}

/** Heights of capitals of the rows, those that hardly differ made the same: which letters a row has decides a pixel or two. */
function alignedHeights(rows: Row[]): number[] {
  const sorted = [...rows.entries()].sort(([, a], [, b]) => a.strip.capHeight - b.strip.capHeight);
  const heights = rows.map(({ strip }) => strip.capHeight);
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    let most = sorted[from]?.[1].strip.capHeight ?? 0;
    for (; to < sorted.length; to++) {
      const height = sorted[to]?.[1].strip.capHeight ?? 0;
      if (height > Math.max(most * SAME_SIZE, most + 1)) break;
      most = height;
    }
    const middle = sorted[(from + to) >> 1]?.[1].strip.capHeight ?? most;
    for (const [index] of sorted.slice(from, to)) heights[index] = middle;
  }
  return heights;
}

function onPage(word: Word, { strip, scale }: Row): Word {
  const x = (at: number) => strip.x0 + (at - MARGIN) / scale;
  return { ...word, bbox: { x0: x(word.bbox.x0), y0: strip.y0, x1: x(word.bbox.x1), y1: strip.y1 } };
}

/** An address whose "@" was taken for a letter of its shape. */
const withAt = (text: string) => text.replace(AT_LOOKALIKE, "@");

const isSure = (word: Word) => word.confidence >= MIN_WORD_CONFIDENCE && word.text.trim() !== "";

/** Mean over letters, 0–1. */
export function confidenceOf(words: Word[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return letters > 0
    ? words.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / letters / 100
    : 0;
}

/** A bullet at a line's start is often taken for a letter or sign of its size. */
function withBullet(words: Word[]): Word[] {
  const [first, second, ...rest] = words;
  if (!first || !second || !BULLET_LOOKALIKE.test(first.text)) return words;
  const gap = second.bbox.x0 - first.bbox.x1;
  const apart = gap > (second.bbox.y1 - second.bbox.y0) * 0.8;
  return apart || /^[\p{Lu}\d]/u.test(second.text) ? [{ ...first, text: "•" }, second, ...rest] : words;
}

interface Place {
  /** Points. */
  fontSize: number;
  /** Pixels from the top, at so many from the left. */
  baselineAt: (x: number) => number;
}

function placeInLine({ baseline, rowAttributes }: Line, words: Word[], scale: number): Place {
  const { rowHeight, ascenders, descenders } = rowAttributes;
  const tallest = Math.max(0, ...words.map(({ bbox }) => bbox.y1 - bbox.y0));
  // Row height is that of ascenders, lower-case letters and descenders together: a little less than the type size.
  const row = rowHeight > 0 && ascenders + Math.abs(descenders) < rowHeight * 2 ? rowHeight : tallest * 1.1;
  const { x0, y0, x1, y1 } = baseline;
  return {
    fontSize: Math.round(Math.min(row, tallest * 1.6) * scale * 2) / 2 || 10,
    baselineAt: (x) => (x1 > x0 ? y0 + ((y1 - y0) * (x - x0)) / (x1 - x0) : (words[0]?.bbox.y1 ?? 0)),
  };
}

/** Runs of words without a wide gap. */
function spansOf(words: Word[], { fontSize, baselineAt }: Place, scale: number): TextSpan[] {
  const runs: Word[][] = [];
  let previous: Word | undefined;
  for (const word of words) {
    const gap = previous ? (word.bbox.x0 - previous.bbox.x1) * scale : Number.POSITIVE_INFINITY;
    if (gap > fontSize * 1.2 || gap < -fontSize) runs.push([]);
    runs.at(-1)?.push(word);
    previous = word;
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return [];
    const baseline = baselineAt((first.bbox.x0 + last.bbox.x1) / 2);
    const left = first.bbox.x0 * scale;
    const confidence = run.reduce((sum, word) => sum + word.confidence, 0) / run.length / 100;
    return [
      {
        text: run.map((word) => withAt(word.text)).join(" "),
        box: { x: left, y: baseline * scale - fontSize * ASCENT, width: last.bbox.x1 * scale - left, height: fontSize },
        fontSize,
        bold: false,
        italic: false,
        confidence: Math.round(confidence * 100) / 100,
      },
    ];
  });
}
