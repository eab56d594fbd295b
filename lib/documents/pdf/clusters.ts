import type { Box } from "../types.ts";
import { along, baselineOf, type Glyph } from "./glyphs.ts";
import { apply, type PageObjects } from "./objects.ts";
import type { PageGeometry } from "./page-geometry.ts";
import type { Pdfium } from "./pdfium.ts";
import { RTL } from "./right-to-left.ts";

/**
 * Scripts of South and South-East Asia: letters are drawn joined, above each other and out of order, so that PDF files
 * state the text of a syllable as a whole (`ActualText`) next to the several shapes that draw it.
 */
const COMPLEX = /[\u0900-\u0dff\u0e00-\u0eff\u0f00-\u109f\u1780-\u17ff]/;

/** The shapes drawn for one stated text, on the page. */
export interface Cluster {
  /** Points at which the shapes begin. */
  origins: Box[];
  /** Feet of the shapes, as wide as their ink. */
  feet: Box[];
}

/** How the text objects of a page go together. */
export interface Clusters {
  /** Objects of one stated text share the value. */
  of: Map<number, Cluster>;
  /** Where objects begin that draw nothing: spaces. */
  blanks: Box[];
}

/** Share of the font size that parts words: joined letters leave less. */
const WORD_GAP = 0.14;
/** Letters on a line among which the one below a mark is looked for. */
const MAX_LOOK_BACK = 300;
const MARK = /^\p{Mn}+$/u;
const STRING = 3;
type Corners = [number, number, number, number, number];
const KEY = new TextEncoder().encode("ActualText\0");

/** Whether a glyph belongs to a script whose syllables are more than their letters in a row. */
export function isComplex({ text }: Glyph): boolean {
  return COMPLEX.test(text);
}

/** The stated texts and the spaces among the text objects of a page. */
export function findClusters(pdfium: Pdfium, { textOrder, textForms }: PageObjects, geometry: PageGeometry): Clusters {
  const found: Clusters = { of: new Map(), blanks: [] };
  const byMark = new Map<number, Cluster>();
  const s = pdfium.scratch;
  const key = s + 64;
  pdfium.write(KEY, key);
  for (const object of textOrder.keys()) {
    if (!pdfium.native("FPDFPageObj_GetMatrix")(object, s)) continue;
    const [x, y] = [pdfium.f32(s + 16), pdfium.f32(s + 20)];
    // The corners, from the lower left against the clock: of leaning letters what counts is where they would stand.
    if (!pdfium.native("FPDFPageObj_GetRotatedBounds")(object, s)) continue;
    const [left, bottom, right, topLeft, top] = [0, 4, 8, 24, 28].map((at) => pdfium.f32(s + at)) as Corners;
    const form = textForms.get(object);
    const footOf = (from: number, to: number) => {
      const [x1, y1] = form ? apply(form, from, y) : [from, y];
      const [x2, y2] = form ? apply(form, to, y) : [to, y];
      return geometry.toBox(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    };
    const mark = markWithText(pdfium, object, key);
    if (mark === undefined) {
      if (left === right) found.blanks.push(footOf(x, x));
      continue;
    }
    const cluster = byMark.get(mark) ?? { origins: [], feet: [] };
    byMark.set(mark, cluster);
    found.of.set(object, cluster);
    const lean = top > bottom ? (topLeft - left) / (top - bottom) : 0;
    const shift = Math.abs(lean) < 0.5 ? lean * (bottom - y) : 0;
    cluster.origins.push(footOf(x, x));
    cluster.feet.push(footOf(left - shift, right - shift));
  }
  return found;
}

/** The innermost mark of a text object that states its text. */
function markWithText(pdfium: Pdfium, object: number, key: number): number | undefined {
  const markAt = pdfium.native("FPDFPageObj_GetMark");
  for (let i = pdfium.native("FPDFPageObj_CountMarks")(object) - 1; i >= 0; i--) {
    const mark = markAt(object, i);
    if (pdfium.native("FPDFPageObjMark_GetParamValueType")(mark, key) === STRING) return mark;
  }
  return undefined;
}

/**
 * Makes one glyph of each cluster and of each letter with its marks. PDFium takes clusters apart, says them again for
 * shapes that are not next to each other in the file, puts marks where their pen was, and sees spaces and line ends
 * between shapes that overlap.
 */
export function joinClusters(glyphs: Glyph[], clusters: Clusters): Glyph[] {
  const joined = rowsOf(joinParts(glyphs, clusters)).flatMap(inWritingOrder);
  const isBlankBetween = blankFinder(clusters.blanks);
  joined.forEach((glyph, i) => {
    const before = joined[i - 1];
    if (!before || !(isComplex(before) || isComplex(glyph))) return;
    const size = glyph.style.fontSize;
    const gap = glyph.left - before.right;
    if (!onOneRow(before, glyph) || gap < -size) return;
    const parted = gap > size * WORD_GAP || isBlankBetween(before, glyph);
    if (!parted) glyph.space = "none";
    else if (glyph.space === "none") glyph.space = "concluded";
  });
  return joined;
}

function rowsOf(glyphs: Glyph[]): Glyph[][] {
  const rows: Glyph[][] = [];
  for (const glyph of glyphs) {
    const row = rows.at(-1);
    if (row?.[0] && onOneRow(row[0], glyph)) row.push(glyph);
    else rows.push([glyph]);
  }
  return rows;
}

function onOneRow(a: Glyph, b: Glyph): boolean {
  return a.style.turns === b.style.turns && Math.abs(a.baseline - b.baseline) <= b.style.fontSize * 0.3;
}

/** Marks drawn by themselves make PDFium take up the rest of a row in the wrong place. */
function inWritingOrder(row: Glyph[]): Glyph[] {
  return row.some(isComplex) && !row.some(({ text }) => RTL.test(text)) ? row.sort((a, b) => a.left - b.left) : row;
}

function joinParts(glyphs: Glyph[], { of }: Clusters): Glyph[] {
  const joined: Glyph[] = [];
  const said = new Map<Cluster, { glyph: Glyph; object: number }>();
  for (const glyph of glyphs) {
    const last = joined.at(-1);
    const cluster = isComplex(glyph) || /^\p{M}/u.test(glyph.text) ? of.get(glyph.object) : undefined;
    const before = cluster && said.get(cluster);
    if (last && isComplex(glyph) && isSameShape(last, glyph)) last.text += glyph.text;
    else if (before) {
      if (before.object === glyph.object) before.glyph.text += glyph.text;
    } else if (cluster) {
      const placed = { ...glyph, ...extentOf(cluster, glyph) };
      said.set(cluster, { glyph: placed, object: glyph.object });
      joined.push(placed);
    } else {
      const base = isComplex(glyph) && MARK.test(glyph.text) ? baseOf(joined, glyph) : undefined;
      if (base) base.text = withMark(base.text, glyph.text);
      else joined.push({ ...glyph });
    }
  }
  return joined;
}

/** The letter under or over which a mark is drawn: the nearest on its line, of those that came before. */
function baseOf(joined: Glyph[], mark: Glyph): Glyph | undefined {
  const size = mark.style.fontSize;
  const middle = (mark.left + mark.right) / 2;
  let nearest: Glyph | undefined;
  let least = size * 0.5;
  for (let i = joined.length - 1; i >= Math.max(0, joined.length - MAX_LOOK_BACK); i--) {
    const letter = joined[i];
    if (!letter || letter.style.turns !== mark.style.turns) break;
    if (Math.abs(letter.baseline - mark.baseline) > size * 0.6) break;
    const apart = Math.max(letter.left - middle, middle - letter.right, 0);
    if (apart < least && isComplex(letter)) {
      least = apart;
      nearest = letter;
    }
    if (apart === 0) break;
  }
  return nearest;
}

/** Tone marks of Thai and Lao come behind the vowel signs, wherever they are drawn. */
function withMark(letter: string, mark: string): string {
  const tones = /[\u0e48-\u0e4c\u0ec8-\u0ecc]+$/u.exec(letter)?.[0];
  if (!tones || !/^[\u0e31\u0e34-\u0e3a\u0eb1\u0eb4-\u0ebc]$/u.test(mark)) return letter + mark;
  return letter.slice(0, -tones.length) + mark + tones;
}

/** Characters that one shape stands for all have its place. */
function isSameShape(a: Glyph, b: Glyph): boolean {
  return a.object === b.object && a.baseline === b.baseline && a.left === b.left && a.right > a.left;
}

function extentOf({ origins, feet }: Cluster, { left, style }: Glyph): { left: number; right: number } {
  return {
    left: Math.min(left, ...origins.map((box) => along(box, style.turns).left)),
    right: Math.max(left, ...feet.map((box) => along(box, style.turns).right)),
  };
}

/** Tells whether a space is drawn between two glyphs of a line. */
function blankFinder(blanks: Box[]): (before: Glyph, glyph: Glyph) => boolean {
  const places = new Map<string, number[]>();
  const rowOf = (turns: number, baseline: number) => `${turns}|${Math.round(baseline)}`;
  for (const blank of blanks)
    for (const turns of [0, 1, 2, 3]) {
      const row = rowOf(turns, baselineOf(blank, turns));
      const known = places.get(row);
      if (known) known.push(along(blank, turns).left);
      else places.set(row, [along(blank, turns).left]);
    }
  for (const row of places.values()) row.sort((a, b) => a - b);
  return (before, { left, baseline, style }) => {
    const from = (before.left + Math.min(before.right, left)) / 2;
    const to = left + style.fontSize * 0.05;
    return [-1, 0, 1].some((step) => {
      const row = places.get(rowOf(style.turns, baseline + step)) ?? [];
      const next = row[firstAbove(row, from)];
      return next !== undefined && next <= to;
    });
  };
}

/** Index of the first number above a limit in ascending numbers. */
function firstAbove(numbers: number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
