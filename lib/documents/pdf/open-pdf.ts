import { DocumentError } from "../types.ts";
import { loadPdfium, type Pdfium, PdfiumError, releasePdfium } from "./pdfium.ts";
import { repairPdf } from "./repair.ts";

const CORRUPT = "The PDF is damaged and cannot be read.";

/**
 * Opens a PDF for the time of `use`. Throws `DocumentError`: `FILE_ENCRYPTED` when it wants a password, `OUT_OF_MEMORY`
 * when it asks for too much, `FILE_CORRUPT` for anything PDFium stumbles over.
 */
export async function withPdf<T>(bytes: Uint8Array, use: (pdfium: Pdfium, document: number) => Promise<T>): Promise<T> {
  const pdfium = await loadPdfium();
  let crashed = true;
  try {
    const result = await withDocument(pdfium, bytes, use);
    crashed = false;
    return result;
  } catch (error) {
    if (pdfium.refusedMemory) throw new DocumentError("OUT_OF_MEMORY", "The PDF needs too much memory.");
    if (error instanceof DocumentError) {
      crashed = false;
      throw error;
    }
    throw new DocumentError("FILE_CORRUPT", CORRUPT, { cause: error });
  } finally {
    releasePdfium(pdfium, crashed);
  }
}

async function withDocument<T>(
  pdfium: Pdfium,
  bytes: Uint8Array,
  use: (pdfium: Pdfium, document: number) => Promise<T>,
): Promise<T> {
  let opened = open(pdfium, bytes);
  if (opened.document === 0 && opened.error !== PdfiumError.password && opened.error !== PdfiumError.security) {
    const repaired = repairPdf(bytes);
    if (repaired) opened = open(pdfium, repaired);
  }
  if (opened.document === 0) {
    if (opened.error === PdfiumError.password || opened.error === PdfiumError.security) {
      throw new DocumentError("FILE_ENCRYPTED", "The PDF is protected by a password.");
    }
    throw new DocumentError("FILE_CORRUPT", CORRUPT);
  }
  try {
    const result = await use(pdfium, opened.document);
    close(pdfium, opened);
    return result;
  } catch (error) {
    // After a crash the instance is thrown away and must not be called again.
    if (error instanceof DocumentError) close(pdfium, opened);
    throw error;
  }
}

interface Opened {
  /** 0 when the file could not be opened. */
  document: number;
  data: number;
  error: number;
}

function open(pdfium: Pdfium, bytes: Uint8Array): Opened {
  const data = pdfium.malloc(bytes.length);
  pdfium.write(bytes, data);
  const document = pdfium.native("FPDF_LoadMemDocument64")(data, bytes.length, 0);
  const error = document === 0 ? pdfium.native("FPDF_GetLastError")() : 0;
  if (document === 0) pdfium.free(data);
  return { document, data, error };
}

function close(pdfium: Pdfium, { document, data }: Opened): void {
  pdfium.native("FPDF_CloseDocument")(document);
  pdfium.free(data);
}
