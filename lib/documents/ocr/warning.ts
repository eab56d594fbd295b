import type { DocumentWarning } from "../types.ts";
import type { RecognisedPage } from "./recognise.ts";

/** Says that text was recognised in images, and how surely. */
export function ocrWarning(pages: RecognisedPage[]): DocumentWarning {
  const confidence = pages.reduce((sum, page) => sum + page.confidence, 0) / Math.max(1, pages.length);
  const what = pages.length === 1 ? "an image" : `images of ${pages.length} pages`;
  const message = `The text was recognised in ${what} with ${Math.round(confidence * 100)} % confidence; check it.`;
  return { code: "OCR_USED", message };
}
