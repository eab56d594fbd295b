import { detectFormat } from "./detect-format.ts";
import { readDoc } from "./read-doc.ts";
import { readDocx } from "./read-docx.ts";
import { readHtml } from "./read-html.ts";
import { readImage } from "./read-image.ts";
import { readOdt } from "./read-odt.ts";
import { DEFAULT_READ_OPTIONS, type OcrOptions, type ReadOptions } from "./read-options.ts";
import { readPdf } from "./read-pdf.ts";
import { readPictures } from "./read-pictures.ts";
import { readRtf } from "./read-rtf.ts";
import { readTxt } from "./read-txt.ts";
import { DocumentError, type TextDocument } from "./types.ts";

export type ReadDocumentOptions = Partial<Omit<ReadOptions, "ocr">> & { ocr?: Partial<OcrOptions> };

/**
 * Reads a document of any supported format, told by its content, into pages of positioned text.
 * Throws `DocumentError` with a stable code when it cannot.
 */
export async function readDocument(bytes: Uint8Array, options: ReadDocumentOptions = {}): Promise<TextDocument> {
  if (bytes.length === 0) throw new DocumentError("FILE_EMPTY", "The file is empty.");
  const detected = detectFormat(bytes);
  if (!detected) throw new DocumentError("UNSUPPORTED_TYPE", "This type of file cannot be read.");
  const complete: ReadOptions = {
    ...DEFAULT_READ_OPTIONS,
    ...options,
    ocr: { ...DEFAULT_READ_OPTIONS.ocr, ...options.ocr },
  };
  const document = await read(detected.format, bytes, complete);
  if (!hasText(document)) {
    throw new DocumentError("NO_TEXT", "The document has no text that can be read.");
  }
  return document;
}

/** A packed document without text may hold scans of its pages. */
async function orPictures(document: TextDocument, bytes: Uint8Array, options: ReadOptions): Promise<TextDocument> {
  return hasText(document) ? document : await readPictures(document, bytes, options);
}

function hasText({ pages }: TextDocument): boolean {
  return pages.some((page) => page.spans.some((span) => span.text.trim() !== ""));
}

async function read(format: TextDocument["format"], bytes: Uint8Array, options: ReadOptions): Promise<TextDocument> {
  try {
    switch (format) {
      case "pdf":
        return await readPdf(bytes, options);
      case "docx":
        return await orPictures(readDocx(bytes, options), bytes, options);
      case "doc":
        return readDoc(bytes, options);
      case "odt":
        return await orPictures(readOdt(bytes, options), bytes, options);
      case "rtf":
        return readRtf(bytes, options);
      case "html":
        return readHtml(bytes, options);
      case "txt":
        return readTxt(bytes, options);
      case "image":
        return await readImage(bytes, options);
    }
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw new DocumentError("FILE_CORRUPT", "The document is damaged and cannot be read.", { cause: error });
  }
}
