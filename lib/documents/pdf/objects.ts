import type { Box, Page } from "../types.ts";
import type { PageGeometry } from "./page-geometry.ts";
import type { Pdfium } from "./pdfium.ts";

/** Something painted that may lie under or over text. */
export interface PaintedArea {
  /** Place in the painting order of the page. */
  order: number;
  box: Box;
  /** `#rrggbb` of an even, opaque fill; undefined for images, gradients, patterns and odd outlines. */
  color: string | undefined;
  image: boolean;
  /** Whether the outline itself, not just its bounding box, holds a point; only while the page is loaded. */
  holds(x: number, y: number): boolean;
}

/** What a page paints besides its characters. */
export interface PageObjects {
  areas: PaintedArea[];
  shapes: Page["shapes"];
  /** Painting order of text objects. */
  textOrder: Map<number, number>;
  /** Transformations of the text objects that lie within forms. */
  textForms: Map<number, Matrix>;
  /** Share of the page, 0–1, that its largest image covers. */
  imageShare: number;
  /** Number of outlines too intricate to be rules or boxes: letters drawn as curves, icons. */
  drawings: number;
}

/** Affine transformation [a b c d e f] as in PDF. */
export type Matrix = readonly [number, number, number, number, number, number];

const TYPE = { text: 1, path: 2, image: 3, shading: 4, form: 5 } as const;
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const MAX_OBJECTS = 60_000;
const MAX_AREAS = 4000;
const MAX_DEPTH = 8;
/** Outlines with more segments are drawings: their bounding box says little about what they cover. */
const MAX_SIMPLE_SEGMENTS = 200;
const MOVE_TO = 2;

/** Walks a page's objects, those within forms too, in painting order. */
export function readObjects(pdfium: Pdfium, page: number, geometry: PageGeometry): PageObjects {
  const walk = new ObjectWalk(pdfium, geometry);
  const count = pdfium.native("FPDFPage_CountObjects")(page);
  const objectAt = pdfium.native("FPDFPage_GetObject");
  for (let i = 0; i < count; i++) walk.visit(objectAt(page, i), IDENTITY, 0);
  return walk.found;
}

class ObjectWalk {
  readonly found: PageObjects = {
    areas: [],
    shapes: [],
    textOrder: new Map(),
    textForms: new Map(),
    imageShare: 0,
    drawings: 0,
  };
  private readonly pdfium: Pdfium;
  private readonly geometry: PageGeometry;
  private order = 0;

  constructor(pdfium: Pdfium, geometry: PageGeometry) {
    this.pdfium = pdfium;
    this.geometry = geometry;
  }

  visit(object: number, matrix: Matrix, depth: number): void {
    if (!object || this.order >= MAX_OBJECTS) return;
    const order = this.order++;
    const type = this.pdfium.native("FPDFPageObj_GetType")(object);
    if (type === TYPE.text) {
      this.found.textOrder.set(object, order);
      if (matrix !== IDENTITY) this.found.textForms.set(object, matrix);
    } else if (type === TYPE.form) this.visitForm(object, matrix, depth);
    else if (this.found.areas.length < MAX_AREAS) {
      if (type === TYPE.path) this.visitPath(object, matrix, order);
      else if (type === TYPE.image || type === TYPE.shading)
        this.visitImage(object, matrix, order, type === TYPE.image);
    }
  }

  private visitForm(form: number, matrix: Matrix, depth: number): void {
    if (depth >= MAX_DEPTH) return;
    const own = this.matrixOf(form);
    const inner = own ? multiply(own, matrix) : matrix;
    const count = this.pdfium.native("FPDFFormObj_CountObjects")(form);
    const objectAt = this.pdfium.native("FPDFFormObj_GetObject");
    for (let i = 0; i < count; i++) this.visit(objectAt(form, i), inner, depth + 1);
  }

  private visitImage(object: number, matrix: Matrix, order: number, image: boolean): void {
    const box = this.boxOf(object, matrix);
    if (!box) return;
    this.found.areas.push({ order, box, color: undefined, image, holds: () => true });
    const { width, height } = this.geometry;
    if (image) this.found.imageShare = Math.max(this.found.imageShare, (box.width * box.height) / (width * height));
  }

  private visitPath(object: number, matrix: Matrix, order: number): void {
    const { pdfium } = this;
    const s = pdfium.scratch;
    if (!pdfium.native("FPDFPath_GetDrawMode")(object, s, s + 4)) return;
    const filled = pdfium.u32(s) !== 0;
    const stroked = pdfium.u32(s + 4) !== 0;
    if (!filled && !stroked) return;
    const box = this.boxOf(object, matrix);
    if (!box) return;
    const paint = this.colorOf(object, filled ? "FPDFPageObj_GetFillColor" : "FPDFPageObj_GetStrokeColor");
    if (paint && paint.opacity < 0.04) return;
    const segments = pdfium.native("FPDFPath_CountSegments")(object);
    const simple = segments <= MAX_SIMPLE_SEGMENTS;
    if (filled && box.width > 2 && box.height > 2) {
      const even = simple && paint && paint.opacity > 0.97 ? paint.color : undefined;
      const holds = (x: number, y: number) => segments <= 5 || this.outlineHolds(object, matrix, segments, x, y);
      this.found.areas.push({ order, box, color: even, image: false, holds });
    }
    if (segments > 8) this.found.drawings++;
    this.addShape(box, simple);
  }

  private addShape(box: Box, simple: boolean): void {
    const { width, height } = this.geometry;
    const [thin, long] = [Math.min(box.width, box.height), Math.max(box.width, box.height)];
    if (!simple || long < 1 || (box.width > width * 0.97 && box.height > height * 0.97)) return;
    this.found.shapes.push({ kind: thin <= 2.5 && long >= 8 ? "line" : "rectangle", box });
  }

  /** Bounds on the page, cut by the object's clip path; undefined when nothing of it is on the page. */
  private boxOf(object: number, matrix: Matrix): Box | undefined {
    const { pdfium } = this;
    const s = pdfium.scratch;
    if (!pdfium.native("FPDFPageObj_GetBounds")(object, s, s + 4, s + 8, s + 12)) return undefined;
    const bounds = [pdfium.f32(s), pdfium.f32(s + 4), pdfium.f32(s + 8), pdfium.f32(s + 12)] as const;
    const clip = clipBounds(pdfium, object);
    const left = clip ? Math.max(bounds[0], clip[0]) : bounds[0];
    const bottom = clip ? Math.max(bounds[1], clip[1]) : bounds[1];
    const right = clip ? Math.min(bounds[2], clip[2]) : bounds[2];
    const top = clip ? Math.min(bounds[3], clip[3]) : bounds[3];
    if (right < left || top < bottom) return undefined;
    const corners = [
      apply(matrix, left, bottom),
      apply(matrix, right, bottom),
      apply(matrix, left, top),
      apply(matrix, right, top),
    ];
    const xs = corners.map((point) => point[0]);
    const ys = corners.map((point) => point[1]);
    const box = this.geometry.toBox(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
    return Number.isFinite(box.x + box.y + box.width + box.height) ? cutToPage(box, this.geometry) : undefined;
  }

  /** Even-odd test on the outline's points; curves count by their control points, which is close enough. */
  private outlineHolds(object: number, matrix: Matrix, segments: number, x: number, y: number): boolean {
    const { pdfium } = this;
    const s = pdfium.scratch;
    const whole = multiply(this.matrixOf(object) ?? IDENTITY, matrix);
    let inside = false;
    let previous: Box | undefined;
    for (let i = 0; i < segments; i++) {
      const segment = pdfium.native("FPDFPath_GetPathSegment")(object, i);
      if (!segment || !pdfium.native("FPDFPathSegment_GetPoint")(segment, s, s + 4)) return false;
      const [px, py] = apply(whole, pdfium.f32(s), pdfium.f32(s + 4));
      const point = this.geometry.toBox(px, py, px, py);
      const moved = pdfium.native("FPDFPathSegment_GetType")(segment) === MOVE_TO;
      if (previous && !moved && point.y > y !== previous.y > y) {
        const crossing = ((previous.x - point.x) * (y - point.y)) / (previous.y - point.y) + point.x;
        if (x < crossing) inside = !inside;
      }
      previous = point;
    }
    return inside;
  }

  private matrixOf(object: number): Matrix | undefined {
    const { pdfium } = this;
    const s = pdfium.scratch;
    if (!pdfium.native("FPDFPageObj_GetMatrix")(object, s)) return undefined;
    return [0, 4, 8, 12, 16, 20].map((offset) => pdfium.f32(s + offset)) as unknown as Matrix;
  }

  private colorOf(object: number, getter: string): { color: string; opacity: number } | undefined {
    const { pdfium } = this;
    const s = pdfium.scratch;
    if (!pdfium.native(getter)(object, s, s + 4, s + 8, s + 12)) return undefined;
    const rgb = ((pdfium.u32(s) & 255) << 16) | ((pdfium.u32(s + 4) & 255) << 8) | (pdfium.u32(s + 8) & 255);
    return { color: `#${rgb.toString(16).padStart(6, "0")}`, opacity: pdfium.u32(s + 12) / 255 };
  }
}

/** Bounds [left, bottom, right, top] of an object's clip path in its own space; undefined when it has none. */
function clipBounds(pdfium: Pdfium, object: number): [number, number, number, number] | undefined {
  const clip = pdfium.native("FPDFPageObj_GetClipPath")(object);
  if (!clip) return undefined;
  const paths = pdfium.native("FPDFClipPath_CountPaths")(clip);
  if (paths <= 0 || paths > 16) return undefined;
  const s = pdfium.scratch;
  const whole: [number, number, number, number] = [-1e9, -1e9, 1e9, 1e9];
  for (let path = 0; path < paths; path++) {
    const segments = pdfium.native("FPDFClipPath_CountPathSegments")(clip, path);
    if (segments < 2 || segments > 64) continue;
    const one: [number, number, number, number] = [1e9, 1e9, -1e9, -1e9];
    for (let i = 0; i < segments; i++) {
      const segment = pdfium.native("FPDFClipPath_GetPathSegment")(clip, path, i);
      if (!segment || !pdfium.native("FPDFPathSegment_GetPoint")(segment, s + 64, s + 68)) continue;
      const [x, y] = [pdfium.f32(s + 64), pdfium.f32(s + 68)];
      one[0] = Math.min(one[0], x);
      one[1] = Math.min(one[1], y);
      one[2] = Math.max(one[2], x);
      one[3] = Math.max(one[3], y);
    }
    if (one[0] > one[2]) continue;
    whole[0] = Math.max(whole[0], one[0]);
    whole[1] = Math.max(whole[1], one[1]);
    whole[2] = Math.min(whole[2], one[2]);
    whole[3] = Math.min(whole[3], one[3]);
  }
  return whole;
}

function cutToPage(box: Box, page: { width: number; height: number }): Box | undefined {
  const x = Math.max(0, box.x);
  const y = Math.max(0, box.y);
  const width = Math.min(page.width, box.x + box.width) - x;
  const height = Math.min(page.height, box.y + box.height) - y;
  return width < 0 || height < 0 ? undefined : { x, y, width, height };
}

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[1] * n[2],
    m[0] * n[1] + m[1] * n[3],
    m[2] * n[0] + m[3] * n[2],
    m[2] * n[1] + m[3] * n[3],
    m[4] * n[0] + m[5] * n[2] + n[4],
    m[4] * n[1] + m[5] * n[3] + n[5],
  ];
}

/** A point after a transformation. */
export function apply(m: Matrix, x: number, y: number): [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}
