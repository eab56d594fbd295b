import { readImages } from "./read-image.ts";
import type { ReadOptions } from "./read-options.ts";
import type { TextDocument } from "./types.ts";
import { unpack } from "./unpack.ts";

/** Where Word and OpenDocument files keep their pictures. */
const PICTURE = /^(?:word\/media|Pictures)\/[^/]+\.(?:png|jpe?g)$/i;
/** Smaller files are logos and icons. */
const LEAST_BYTES = 4000;
const MOST_PICTURES = 10;

/**
 * Reads a Word or OpenDocument file that has no text by recognising the text of its pictures, in the order of their
 * names, which is that of the pages. Answers the document as it was when it has none.
 */
export async function readPictures(
  document: TextDocument,
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<TextDocument> {
  const pictures = [...unpack(bytes, (name) => PICTURE.test(name), options.maxUnpackedBytes)]
    .filter(([, picture]) => picture.length >= LEAST_BYTES)
    .sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }))
    .slice(0, Math.min(MOST_PICTURES, options.maxPages));
  if (pictures.length === 0) return document;
  const files = pictures.map(([, picture]) => picture);
  return { ...(await readImages(document.format, files, options)), properties: document.properties };
}
