import type { ParsedResume } from "#lib/contract/parsed-resume.ts";
import type { ReadDocumentOptions } from "#lib/documents/read-document.ts";
import type { DocumentErrorCode, DocumentFormat, DocumentWarning } from "#lib/documents/types.ts";
import type { Line } from "#lib/parsing/lines.ts";
import type { ParseOptions } from "#lib/parsing/parse-resume.ts";

/** How one document is parsed. */
export interface ParseTaskOptions extends ParseOptions {
  maxPages?: number;
  /** Also answer the lines as the parser read them. */
  withLines?: boolean;
  ocr?: ReadDocumentOptions["ocr"];
}

/** What is kept of the document itself: its text, page by page, as evidence counts characters. */
export interface DocumentSummary {
  format: DocumentFormat;
  pageCount: number;
  /** Width and height in points. */
  pages: { number: number; width: number; height: number; text: string }[];
  warnings: DocumentWarning[];
}

export interface ParsedDocument {
  document: DocumentSummary;
  resume: ParsedResume;
  /** In reading order; empty unless asked for. */
  lines: Line[];
}

export type Task =
  | { kind: "parse"; bytes: Uint8Array; options: ParseTaskOptions }
  | { kind: "render"; bytes: Uint8Array; page: number; scale: number };

/** From worker to pool. `extend` asks for that much more time from now on: text recognition takes long. */
export type Reply =
  | { kind: "ready" }
  | { kind: "extend"; byMs: number }
  | { kind: "done"; value: unknown }
  | { kind: "failed"; code: DocumentErrorCode | undefined; message: string };
