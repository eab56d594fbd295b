import { renderBitmap } from "./pdf/bitmap.ts";
import { loadPdfium, type Pdfium, releasePdfium } from "./pdf/pdfium.ts";
import { encodePng } from "./png.ts";
import { DocumentError } from "./types.ts";

/**
 * One page of a PDF as PNG on white. `page` counts from 1; `scale` 1 is 72 pixels an inch.
 * @throws DocumentError FILE_CORRUPT when the document or the page cannot be drawn
 */
export async function renderPage(bytes: Uint8Array, page: number, { scale }: { scale: number }): Promise<Uint8Array> {
  const pdfium = await loadPdfium();
  let crashed = true;
  try {
    const png = encodePng(draw(pdfium, bytes, page, scale));
    crashed = false;
    return png;
  } catch (error) {
    if (error instanceof DocumentError) {
      crashed = false;
      throw error;
    }
    throw new DocumentError("FILE_CORRUPT", "The page cannot be drawn.", { cause: error });
  } finally {
    releasePdfium(pdfium, crashed);
  }
}

function draw(pdfium: Pdfium, bytes: Uint8Array, number: number, scale: number) {
  const data = pdfium.malloc(bytes.length);
  pdfium.write(bytes, data);
  const document = pdfium.native("FPDF_LoadMemDocument64")(data, bytes.length, 0);
  try {
    const page = document ? pdfium.native("FPDF_LoadPage")(document, number - 1) : 0;
    if (!page) throw new DocumentError("FILE_CORRUPT", `The document has no page ${number} that can be drawn.`);
    try {
      return renderBitmap(pdfium, page, scale);
    } finally {
      pdfium.native("FPDF_ClosePage")(page);
    }
  } finally {
    if (document) pdfium.native("FPDF_CloseDocument")(document);
    pdfium.free(data);
  }
}
