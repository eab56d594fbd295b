/** Recognition of text in images. */
export interface OcrOptions {
  enabled: boolean;
  /** ISO 639-1 codes in order of likelihood; those without trained data are ignored. */
  languages: string[];
  /** Most time for one page. */
  timeoutMs: number;
}

/** How a document is read; complete, see `readDocument` for the defaults. */
export interface ReadOptions {
  /** Pages beyond this many are left out with a `PAGES_OMITTED` warning. */
  maxPages: number;
  /** Most bytes a packed format (DOCX, ODT) may unpack to. */
  maxUnpackedBytes: number;
  ocr: OcrOptions;
  /** Told before something that may take long, with the most time it may take. */
  onSlowPage?: (mostMs: number) => void;
}

export const DEFAULT_READ_OPTIONS: ReadOptions = {
  maxPages: 200,
  maxUnpackedBytes: 48 * 1024 * 1024,
  ocr: { enabled: true, languages: ["en", "de", "fr", "es"], timeoutMs: 20_000 },
};
