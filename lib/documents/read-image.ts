import { imageOfFile } from "./ocr/page-images.ts";
import { type PageImage, recognisePages } from "./ocr/recognise.ts";
import { ocrWarning } from "./ocr/warning.ts";
import type { ReadOptions } from "./read-options.ts";
import { DocumentError, type TextDocument } from "./types.ts";

/** Reads a photo or scan (PNG, JPEG) by text recognition. Throws `NO_TEXT` when that is switched off. */
export function readImage(bytes: Uint8Array, options: ReadOptions): Promise<TextDocument> {
  return readImages("image", [bytes], options);
}

/** Reads pictures as the pages of a document. Throws `NO_TEXT` when text recognition is switched off. */
export async function readImages(
  format: TextDocument["format"],
  files: Uint8Array[],
  options: ReadOptions,
): Promise<TextDocument> {
  if (!options.ocr.enabled) {
    throw new DocumentError("NO_TEXT", "The document holds only images, and text recognition is switched off.");
  }
  async function* images(): AsyncGenerator<PageImage> {
    for (const file of files) yield await imageOfFile(file);
  }
  const recognised = await recognisePages(images(), options.ocr, options.onSlowPage);
  return {
    format,
    pages: recognised.map(({ spans, size }, index) => ({
      number: index + 1,
      ...size,
      spans,
      links: [],
      shapes: [],
    })),
    pageCount: recognised.length,
    warnings: recognised.length > 0 ? [ocrWarning(recognised)] : [],
    properties: {},
  };
}
