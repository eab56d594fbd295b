import type { Box } from "../types.ts";
import { type Bitmap, renderBitmap } from "./bitmap.ts";
import type { Glyph } from "./glyphs.ts";
import type { PageObjects, PaintedArea } from "./objects.ts";
import type { PageGeometry } from "./page-geometry.ts";
import type { Pdfium } from "./pdfium.ts";
import type { PlacedSpan } from "./spans.ts";

export interface Visibility {
  visible: PlacedSpan[];
  hidden: PlacedSpan[];
}

const INVISIBLE_MODE = 3;
const CLIP_ONLY_MODE = 7;
const TINY_POINTS = 2;
/** Colours closer than this in every channel (0–255) cannot be told apart by a reader. */
const SAME_COLOR = 20;
const CHECK_SCALE = 1.5;

/**
 * Parts the text a reader sees from text hidden in the page: invisible, transparent, tiny, off the page, in the colour
 * of its background, or painted over. What geometry alone cannot decide is decided by rendering with and without it, or
 * counts as visible where rendering would take too long (`mayRender` false).
 */
export function sortByVisibility(
  pdfium: Pdfium,
  page: number,
  geometry: PageGeometry,
  spans: PlacedSpan[],
  objects: PageObjects,
  mayRender: boolean,
): Visibility {
  const scanned = isRecognisedScan(spans, objects);
  const hidden = new Set<PlacedSpan>();
  const doubtful: PlacedSpan[] = [];
  for (const placed of spans) {
    if (isOffPage(placed.span.box, geometry)) hidden.add(placed);
    else if (scanned) continue;
    else if (isSurelyHidden(placed)) hidden.add(placed);
    else if (isDoubtful(placed, objects)) doubtful.push(placed);
  }
  if (mayRender) for (const placed of unseen(pdfium, page, geometry, doubtful)) hidden.add(placed);
  return { visible: spans.filter((s) => !hidden.has(s)), hidden: spans.filter((s) => hidden.has(s)) };
}

/** A scan with recognised text: an image of the page, and (almost) all text invisible or underneath it. */
function isRecognisedScan(spans: PlacedSpan[], objects: PageObjects): boolean {
  if (objects.imageShare < 0.5) return false;
  const large = objects.areas.filter((area) => area.image).at(-1)?.order ?? -1;
  let all = 0;
  let underneath = 0;
  for (const { span, style, object } of spans) {
    all += span.text.length;
    const below = (objects.textOrder.get(object) ?? Number.POSITIVE_INFINITY) < large;
    if (style.renderMode === INVISIBLE_MODE || style.opacity < 0.05 || below) underneath += span.text.length;
  }
  return underneath > all * 0.7;
}

function isOffPage(box: Box, page: PageGeometry): boolean {
  const seenWidth = Math.min(page.width, box.x + box.width) - Math.max(0, box.x);
  const seenHeight = Math.min(page.height, box.y + box.height) - Math.max(0, box.y);
  return seenWidth < box.width * 0.2 || seenHeight < box.height * 0.2;
}

function isSurelyHidden({ style }: PlacedSpan): boolean {
  return style.renderMode === INVISIBLE_MODE || style.opacity < 0.04 || style.fontSize < TINY_POINTS;
}

function isDoubtful({ span, style, object, glyphs }: PlacedSpan, { areas, textOrder }: PageObjects): boolean {
  if (style.renderMode === CLIP_ONLY_MODE || style.opacity < 0.2) return true;
  const order = textOrder.get(object) ?? Number.POSITIVE_INFINITY;
  const lastOrder = textOrder.get(glyphs.at(-1)?.object ?? object) ?? order;
  let under: PaintedArea | undefined;
  for (const area of areas) {
    if (!covers(area.box, span.box)) continue;
    if (area.order > lastOrder) return true;
    if (area.order < order) under = area;
  }
  if (!style.color) return false;
  const light = channels(style.color).every((channel) => channel > 200);
  if (!under) return colorDistance(style.color, "#ffffff") < SAME_COLOR;
  if (!under.color || !holdsEnds(under, span.box)) return light;
  return colorDistance(style.color, under.color) < SAME_COLOR;
}

function holdsEnds(area: PaintedArea, span: Box): boolean {
  const middle = span.y + span.height / 2;
  return area.holds(span.x + 1, middle) && area.holds(span.x + span.width - 1, middle);
}

/** The area holds most of the span. */
function covers(area: Box, span: Box): boolean {
  const width = Math.min(area.x + area.width, span.x + span.width) - Math.max(area.x, span.x);
  const height = Math.min(area.y + area.height, span.y + span.height) - Math.max(area.y, span.y);
  return width > span.width * 0.6 && height > span.height * 0.6;
}

function channels(color: string): [number, number, number] {
  const rgb = Number.parseInt(color.slice(1), 16);
  return [rgb >> 16, (rgb >> 8) & 255, rgb & 255];
}

function colorDistance(a: string, b: string): number {
  const [x, y] = [channels(a), channels(b)];
  return Math.max(Math.abs(x[0] - y[0]), Math.abs(x[1] - y[1]), Math.abs(x[2] - y[2]));
}

/** Of the doubtful spans those whose removal changes nothing on the rendered page. */
function unseen(pdfium: Pdfium, page: number, geometry: PageGeometry, doubtful: PlacedSpan[]): PlacedSpan[] {
  if (doubtful.length === 0) return [];
  const before = renderBitmap(pdfium, page, CHECK_SCALE);
  const setActive = pdfium.native("FPDFPageObj_SetIsActive");
  const objects = new Set(doubtful.flatMap(objectsOf));
  for (const object of objects) setActive(object, 0);
  const after = renderBitmap(pdfium, page, CHECK_SCALE);
  for (const object of objects) setActive(object, 1);
  const scale = before.width / geometry.width;
  return doubtful.filter(({ span }) => !differs(before, after, span.box, scale));
}

function objectsOf({ glyphs }: { glyphs: Glyph[] }): number[] {
  return glyphs.map((glyph) => glyph.object).filter((object) => object !== 0);
}

function differs(a: Bitmap, b: Bitmap, box: Box, scale: number): boolean {
  const left = Math.max(0, Math.floor(box.x * scale));
  const top = Math.max(0, Math.floor(box.y * scale));
  const right = Math.min(a.width, Math.ceil((box.x + box.width) * scale));
  const bottom = Math.min(a.height, Math.ceil((box.y + box.height) * scale));
  let changed = 0;
  const enough = Math.max(2, (right - left) * (bottom - top) * 0.004);
  for (let y = top; y < bottom; y++) {
    for (let at = (y * a.width + left) * 4; at < (y * a.width + right) * 4; at += 4) {
      const blue = Math.abs((a.bgrx[at] ?? 0) - (b.bgrx[at] ?? 0));
      const green = Math.abs((a.bgrx[at + 1] ?? 0) - (b.bgrx[at + 1] ?? 0));
      const red = Math.abs((a.bgrx[at + 2] ?? 0) - (b.bgrx[at + 2] ?? 0));
      if (Math.max(blue, green, red) >= SAME_COLOR && ++changed >= enough) return true;
    }
  }
  return false;
}
