import { layOut } from "./flow.ts";
import type { ReadOptions } from "./read-options.ts";
import { RtfReader } from "./rtf/rtf-reader.ts";
import { DocumentError, type TextDocument } from "./types.ts";

const MAX_BYTES = 40 * 1024 * 1024;

/** Reads Rich Text Format; embedded pictures and objects are passed over. */
export function readRtf(bytes: Uint8Array, options: ReadOptions): TextDocument {
  if (bytes.length > MAX_BYTES) throw new DocumentError("FILE_TOO_LARGE", "The document is too large.");
  const reader = new RtfReader(bytes);
  const blocks = reader.read();
  return layOut("rtf", { blocks, hidden: reader.hidden, warnings: [], properties: {} }, options.maxPages);
}
