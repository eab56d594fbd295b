import type { Box } from "../types.ts";
import { along, type Glyph } from "./glyphs.ts";
import { apply, type PageObjects } from "./objects.ts";
import type { PageGeometry } from "./page-geometry.ts";
import type { Pdfium } from "./pdfium.ts";

/**
 * Scripts of South and South-East Asia: letters are drawn joined, above each other and out of order, so that PDF files
 * state the text of a syllable as a whole (`ActualText`) next to the several shapes that draw it.
 */
const COMPLEX = /[\u0900-\u0dff\u0e00-\u0eff\u0f00-\u109f\u1780-\u17ff]/;

/** The shapes drawn for one stated text, on the page. */
export interface Cluster {
  origins: Box[];
  inks: Box[];
}

/** Share of the font size that parts words: joined letters leave less. */
const WORD_GAP = 0.14;
const STRING = 3;
type Corners = [number, number, number, number, number];
const KEY = new TextEncoder().encode("ActualText\0");

/** Whether a glyph belongs to a script whose syllables are more than their letters in a row. */
export function isComplex({ text }: Glyph): boolean {
  return COMPLEX.test(text);
}

/** The clusters of a page by text object; objects of one cluster share the value. */
export function findClusters(
  pdfium: Pdfium,
  { textOrder, textForms }: PageObjects,
  geometry: PageGeometry,
): Map<number, Cluster> {
  const clusters = new Map<number, Cluster>();
  const byMark = new Map<number, Cluster>();
  const s = pdfium.scratch;
  const key = s + 64;
  pdfium.write(KEY, key);
  for (const object of textOrder.keys()) {
    const mark = markWithText(pdfium, object, key);
    if (mark === undefined) continue;
    const cluster = byMark.get(mark) ?? { origins: [], inks: [] };
    byMark.set(mark, cluster);
    clusters.set(object, cluster);
    const boxOf = (left: number, bottom: number, right: number, top: number) => {
      const form = textForms.get(object);
      const [l, b] = form ? apply(form, left, bottom) : [left, bottom];
      const [r, t] = form ? apply(form, right, top) : [right, top];
      return geometry.toBox(Math.min(l, r), Math.min(b, t), Math.max(l, r), Math.max(b, t));
    };
    if (!pdfium.native("FPDFPageObj_GetMatrix")(object, s)) continue;
    const [x, y] = [pdfium.f32(s + 16), pdfium.f32(s + 20)];
    cluster.origins.push(boxOf(x, y, x, y));
    // The corners, from the lower left against the clock: of leaning letters what counts is where they would stand.
    if (!pdfium.native("FPDFPageObj_GetRotatedBounds")(object, s)) continue;
    const [left, bottom, right, topLeft, top] = [0, 4, 8, 24, 28].map((at) => pdfium.f32(s + at)) as Corners;
    const lean = top > bottom ? (topLeft - left) / (top - bottom) : 0;
    const shift = Math.abs(lean) < 0.5 ? lean * (bottom - y) : 0;
    cluster.inks.push(boxOf(left - shift, bottom, right - shift, bottom));
  }
  return clusters;
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
 * Makes one glyph of each cluster. PDFium takes it apart, says it again for shapes that are not next to each other in
 * the file, and sees spaces and line ends between shapes that overlap.
 */
export function joinClusters(glyphs: Glyph[], clusters: Map<number, Cluster>): Glyph[] {
  const joined: Glyph[] = [];
  const said = new Map<Cluster, { glyph: Glyph; object: number }>();
  for (const glyph of glyphs) {
    const last = joined.at(-1);
    if (last && isComplex(glyph) && isSameShape(last, glyph)) {
      last.text += glyph.text;
      continue;
    }
    const cluster = isComplex(glyph) || /^\p{M}/u.test(glyph.text) ? clusters.get(glyph.object) : undefined;
    const before = cluster && said.get(cluster);
    if (before) {
      if (before.object === glyph.object) before.glyph.text += glyph.text;
      continue;
    }
    const placed = cluster ? { ...glyph, ...extentOf(cluster, glyph) } : { ...glyph };
    if (cluster) said.set(cluster, { glyph: placed, object: glyph.object });
    joined.push(placed);
  }
  for (let i = 1; i < joined.length; i++) {
    const [a, b] = [joined[i - 1], joined[i]];
    if (!a || !b || b.space !== "concluded" || !(isComplex(a) || isComplex(b))) continue;
    if (Math.abs(a.baseline - b.baseline) > b.style.fontSize * 0.3) continue;
    const gap = b.left - a.right;
    if (gap < b.style.fontSize * WORD_GAP && gap > -b.style.fontSize) b.space = "none";
  }
  return joined;
}

/** Characters that one shape stands for all have its place. */
function isSameShape(a: Glyph, b: Glyph): boolean {
  return a.object === b.object && a.baseline === b.baseline && a.left === b.left && a.right > a.left;
}

function extentOf({ origins, inks }: Cluster, { left, right, style }: Glyph): { left: number; right: number } {
  return {
    left: Math.min(left, ...origins.map((box) => along(box, style.turns).left)),
    right: Math.max(left, ...inks.map((box) => along(box, style.turns).right)) || right,
  };
}
