/**
 * What a document becomes before anybody asks what it says: pages of positioned text.
 * Coordinates are PDF points (1/72 inch), origin at the page's top left, y growing downwards.
 */

/** Axis-aligned rectangle in points. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A run of text on one line in one style, in reading (logical) order of its script. */
export interface TextSpan {
  /** Ends with a tab when what follows on the line stands in a box of its own, however near. */
  text: string;
  box: Box;
  /** Nominal size in points. */
  fontSize: number;
  bold: boolean;
  italic: boolean;
  /** How sure text recognition is of the text, 0–1; absent where the text stands in the file. */
  confidence?: number;
  /** `#rrggbb` fill colour when the format tells it. */
  color?: string;
  /** Target when a link annotation or anchor covers the span. */
  href?: string;
  /** Table position when the source has real tables (DOCX, ODT, HTML). */
  cell?: { table: number; row: number; column: number };
  /** Semantics the source states itself: heading level 1–6 or list item. */
  role?: { kind: "heading"; level: number } | { kind: "list-item"; depth: number };
}

export interface Page {
  /** 1-based. */
  number: number;
  width: number;
  height: number;
  spans: TextSpan[];
  /** Links whose area holds no text (icons). */
  links: { href: string; box: Box }[];
  /** The format has no places: the reader set the text from the left, whatever its script. */
  flowed?: boolean;
  /** No line goes on in the next one, however long it is. */
  wholeLines?: boolean;
  /** Rules and filled areas, for column and section detection; empty when the format has none. */
  shapes: { kind: "line" | "rectangle"; box: Box }[];
}

export type DocumentFormat = "pdf" | "docx" | "doc" | "odt" | "rtf" | "html" | "txt" | "image";

/** Something a reader of the result should know; never fatal. */
export interface DocumentWarning {
  code:
    | "HIDDEN_TEXT"
    | "OCR_USED"
    | "PAGES_OMITTED"
    | "RECOVERED"
    | "ENCODING_GUESSED"
    | "NOT_A_RESUME"
    | (string & {});
  message: string;
}

export interface TextDocument {
  format: DocumentFormat;
  pages: Page[];
  /** True page count, also when `pages` holds fewer because of the page limit. */
  pageCount: number;
  warnings: DocumentWarning[];
  /** Document properties as written in the file; not trusted, may name the author. */
  properties: { title?: string; author?: string; language?: string };
}

/** Stable failure codes of reading a document; each has one sentence a recruiter understands. */
export type DocumentErrorCode =
  | "FILE_EMPTY"
  | "FILE_CORRUPT"
  | "FILE_ENCRYPTED"
  | "FILE_TOO_LARGE"
  | "UNSUPPORTED_TYPE"
  | "NO_TEXT"
  | "TIMEOUT"
  | "OUT_OF_MEMORY";

export class DocumentError extends Error {
  readonly code: DocumentErrorCode;
  constructor(code: DocumentErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "DocumentError";
    this.code = code;
  }
}
