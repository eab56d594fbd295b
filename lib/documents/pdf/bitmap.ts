import type { Pdfium } from "./pdfium.ts";

/** Pixels of a rendered page, four bytes each: blue, green, red, unused. */
export interface Bitmap {
  width: number;
  height: number;
  bgrx: Uint8Array;
}

/** Pixels of a rendered page, one byte of brightness each. */
export interface GreyBitmap {
  width: number;
  height: number;
  grey: Uint8Array;
}

const FORMAT = { grey: 1, bgrx: 3 } as const;
const BYTES_PER_PIXEL = { grey: 1, bgrx: 4 } as const;
const FLAG_ANNOTATIONS = 1;
const MAX_PIXELS = 12_000_000;

/** Renders a loaded page on white; `scale` 1 means 72 pixels an inch and is lowered for huge pages. */
export function renderBitmap(pdfium: Pdfium, page: number, scale: number): Bitmap {
  const { width, height, pixels } = render(pdfium, page, scale, "bgrx");
  return { width, height, bgrx: pixels };
}

/** Renders as `renderBitmap` does, in grey and a quarter of the memory. */
export function renderGrey(pdfium: Pdfium, page: number, scale: number): GreyBitmap {
  const { width, height, pixels } = render(pdfium, page, scale, "grey");
  return { width, height, grey: pixels };
}

function render(pdfium: Pdfium, page: number, scale: number, format: "grey" | "bgrx") {
  const pageWidth = Math.max(1, pdfium.native("FPDF_GetPageWidthF")(page));
  const pageHeight = Math.max(1, pdfium.native("FPDF_GetPageHeightF")(page));
  const fit = Math.min(scale, Math.sqrt(MAX_PIXELS / (pageWidth * pageHeight)));
  const width = Math.max(1, Math.round(pageWidth * fit));
  const height = Math.max(1, Math.round(pageHeight * fit));
  const bitmap = pdfium.native("FPDFBitmap_CreateEx")(width, height, FORMAT[format], 0, 0);
  if (!bitmap) throw new RangeError("PDFium is out of memory");
  try {
    pdfium.native("FPDFBitmap_FillRect")(bitmap, 0, 0, width, height, 0xffffffff);
    pdfium.native("FPDF_RenderPageBitmap")(bitmap, page, 0, 0, width, height, 0, FLAG_ANNOTATIONS);
    const stride = pdfium.native("FPDFBitmap_GetStride")(bitmap);
    const rows = pdfium.read(pdfium.native("FPDFBitmap_GetBuffer")(bitmap), stride * height);
    const row = width * BYTES_PER_PIXEL[format];
    if (stride === row) return { width, height, pixels: rows };
    const pixels = new Uint8Array(row * height);
    for (let y = 0; y < height; y++) pixels.set(rows.subarray(y * stride, y * stride + row), y * row);
    return { width, height, pixels };
  } finally {
    pdfium.native("FPDFBitmap_Destroy")(bitmap);
  }
}
