import type { Box } from "../types.ts";
import type { Pdfium } from "./pdfium.ts";

/** The visible part of a page and how it is turned, to bring native coordinates to the top left. */
export interface PageGeometry {
  width: number;
  height: number;
  toBox(left: number, bottom: number, right: number, top: number): Box;
  /** Turn of the page itself in quarter turns clockwise. */
  quarterTurns: number;
}

/** Reads crop box and rotation of a loaded page. */
export function readGeometry(pdfium: Pdfium, page: number): PageGeometry {
  const s = pdfium.scratch;
  const quarterTurns = pdfium.native("FPDFPage_GetRotation")(page) & 3;
  let [left, top, right, bottom] = [0, 792, 612, 0];
  if (pdfium.native("FPDF_GetPageBoundingBox")(page, s)) {
    [left, top, right, bottom] = [pdfium.f32(s), pdfium.f32(s + 4), pdfium.f32(s + 8), pdfium.f32(s + 12)];
  }
  const w = Math.max(1, right - left);
  const h = Math.max(1, top - bottom);
  const turned = quarterTurns % 2 === 1;
  return {
    width: turned ? h : w,
    height: turned ? w : h,
    quarterTurns,
    toBox(l, b, r, t) {
      const x = l - left;
      const y = top - t;
      const bw = r - l;
      const bh = t - b;
      if (quarterTurns === 1) return { x: h - y - bh, y: x, width: bh, height: bw };
      if (quarterTurns === 2) return { x: w - x - bw, y: h - y - bh, width: bw, height: bh };
      if (quarterTurns === 3) return { x: y, y: w - x - bw, width: bh, height: bw };
      return { x, y, width: bw, height: bh };
    },
  };
}
