import { unzipSync } from "fflate";
import { DocumentError } from "./types.ts";

/**
 * Unpacks the entries of a zip archive whose names are wanted. Sizes are summed from the directory before anything is
 * inflated, and no entry is ever inflated beyond the size it declares: throws `FILE_TOO_LARGE` above `maxBytes`.
 */
export function unpack(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  maxBytes: number,
): Map<string, Uint8Array> {
  let total = 0;
  try {
    const entries = unzipSync(bytes, {
      filter: (entry) => {
        if (!wanted(entry.name)) return false;
        total += entry.originalSize;
        if (total > maxBytes) {
          throw new DocumentError("FILE_TOO_LARGE", "The document is too large when unpacked.");
        }
        return true;
      },
    });
    return new Map(Object.entries(entries));
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw new DocumentError("FILE_CORRUPT", "The document is damaged and cannot be unpacked.", { cause: error });
  }
}
