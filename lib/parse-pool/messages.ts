import type { ParsedResume } from "#lib/contract/parsed-resume.ts";
import type { ReadDocumentOptions } from "#lib/documents/read-document.ts";
import type { DocumentErrorCode } from "#lib/documents/types.ts";

/** What passes between the pool and its workers; structured clones. */

export interface ParseTask {
  kind: "parse";
  bytes: Uint8Array;
  fileName: string;
  /** `YYYY-MM-DD`, what current jobs are counted to. */
  today: string;
  read: ReadDocumentOptions;
}

export interface RenderTask {
  kind: "render";
  bytes: Uint8Array;
  /** 1-based. */
  page: number;
  /** 1 is 72 dots per inch. */
  scale: number;
}

export type Task = ParseTask | RenderTask;

export interface ParsedDocument {
  document: { pages: { number: number; width: number; height: number; text: string }[] };
  resume: ParsedResume;
}

export type Outcome =
  | { ok: true; value: ParsedDocument | Uint8Array }
  | { ok: false; code: DocumentErrorCode | null; message: string };
