import { DEFAULT_READ_OPTIONS, type OcrOptions, type ReadOptions } from "./read-options.ts";
import { readPdf } from "./read-pdf.ts";
import { DocumentError, type TextDocument } from "./types.ts";

export type ReadDocumentOptions = Partial<Omit<ReadOptions, "ocr">> & { ocr?: Partial<OcrOptions> };

/**
 * Reads a document of any supported format, told by its content, into pages of positioned text.
 * Throws `DocumentError` with a stable code when it cannot.
 */
export async function readDocument(bytes: Uint8Array, options: ReadDocumentOptions = {}): Promise<TextDocument> {
  if (bytes.length === 0) throw new DocumentError("FILE_EMPTY", "The file is empty.");
  const complete: ReadOptions = {
    ...DEFAULT_READ_OPTIONS,
    ...options,
    ocr: { ...DEFAULT_READ_OPTIONS.ocr, ...options.ocr },
  };
  return await readPdf(bytes, complete);
}
