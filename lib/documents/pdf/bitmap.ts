import type { Pdfium } from "./pdfium.ts";

/** Pixels of a rendered page, four bytes each: blue, green, red, unused. */
export interface Bitmap {
  width: number;
  height: number;
  bgrx: Uint8Array;
}

const FORMAT_BGRX = 3;
const FLAG_ANNOTATIONS = 1;
const MAX_PIXELS = 12_000_000;

/** Renders a loaded page on white; `scale` 1 means 72 pixels an inch and is lowered for huge pages. */
export function renderBitmap(pdfium: Pdfium, page: number, scale: number): Bitmap {
  const pageWidth = Math.max(1, pdfium.native("FPDF_GetPageWidthF")(page));
  const pageHeight = Math.max(1, pdfium.native("FPDF_GetPageHeightF")(page));
  const fit = Math.min(scale, Math.sqrt(MAX_PIXELS / (pageWidth * pageHeight)));
  const width = Math.max(1, Math.round(pageWidth * fit));
  const height = Math.max(1, Math.round(pageHeight * fit));
  const bitmap = pdfium.native("FPDFBitmap_CreateEx")(width, height, FORMAT_BGRX, 0, 0);
  if (!bitmap) throw new RangeError("PDFium is out of memory");
  try {
    pdfium.native("FPDFBitmap_FillRect")(bitmap, 0, 0, width, height, 0xffffffff);
    pdfium.native("FPDF_RenderPageBitmap")(bitmap, page, 0, 0, width, height, 0, FLAG_ANNOTATIONS);
    const stride = pdfium.native("FPDFBitmap_GetStride")(bitmap);
    const rows = pdfium.read(pdfium.native("FPDFBitmap_GetBuffer")(bitmap), stride * height);
    if (stride === width * 4) return { width, height, bgrx: rows };
    const bgrx = new Uint8Array(width * height * 4);
    for (let y = 0; y < height; y++) bgrx.set(rows.subarray(y * stride, y * stride + width * 4), y * width * 4);
    return { width, height, bgrx };
  } finally {
    pdfium.native("FPDFBitmap_Destroy")(bitmap);
  }
}
