import { detectFormat } from "./detect-format.ts";
import { renderBitmap } from "./pdf/bitmap.ts";
import { withPdf } from "./pdf/open-pdf.ts";
import { encodePng } from "./png.ts";
import { DocumentError } from "./types.ts";

const MAX_SCALE = 4;

/**
 * Renders one page of a PDF as PNG. `pageNumber` counts from 1; `scale` 1 means 72 pixels an inch.
 * Throws `DocumentError`; only PDFs have pages that can be rendered.
 */
export async function renderPage(
  bytes: Uint8Array,
  pageNumber: number,
  { scale = 1.5 }: { scale?: number } = {},
): Promise<Uint8Array> {
  if (detectFormat(bytes)?.format !== "pdf") {
    throw new DocumentError("UNSUPPORTED_TYPE", "Only PDFs have pages that can be rendered.");
  }
  return await withPdf(bytes, async (pdfium, document) => {
    const page = pdfium.native("FPDF_LoadPage")(document, pageNumber - 1);
    if (!page) throw new DocumentError("FILE_CORRUPT", "The PDF has no such page.");
    const bitmap = renderBitmap(pdfium, page, Math.min(Math.max(scale, 0.1), MAX_SCALE));
    pdfium.native("FPDF_ClosePage")(page);
    return encodePng(bitmap);
  });
}
