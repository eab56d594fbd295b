import { imageOfFile } from "./ocr/page-images.ts";
import { recognisePages } from "./ocr/recognise.ts";
import { ocrWarning } from "./ocr/warning.ts";
import type { ReadOptions } from "./read-options.ts";
import { DocumentError, type TextDocument } from "./types.ts";

/** Reads a photo or scan (PNG, JPEG) by text recognition. Throws `NO_TEXT` when that is switched off. */
export async function readImage(bytes: Uint8Array, options: ReadOptions): Promise<TextDocument> {
  if (!options.ocr.enabled) {
    throw new DocumentError("NO_TEXT", "The document is an image, and text recognition is switched off.");
  }
  const image = await imageOfFile(bytes);
  const source = (async function* () {
    yield image;
  })();
  const [page] = await recognisePages(source, options.ocr, options.onSlowPage);
  const { width, height } = image.points;
  return {
    format: "image",
    pages: [{ number: 1, width, height, spans: page?.spans ?? [], links: [], shapes: [] }],
    pageCount: 1,
    warnings: page ? [ocrWarning([page])] : [],
    properties: {},
  };
}
