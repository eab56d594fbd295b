import { unzipSync } from "fflate";
import type { DocumentFormat } from "./types.ts";
import { utf16Order } from "./utf16.ts";

export interface DetectedFormat {
  format: DocumentFormat;
  mediaType: string;
}

const MEDIA_TYPES = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  doc: "application/msword",
  odt: "application/vnd.oasis.opendocument.text",
  rtf: "application/rtf",
  html: "text/html",
  txt: "text/plain",
} as const;

/** Bytes looked at to tell text from anything else. */
const SAMPLE_BYTES = 64 * 1024;

/** The format of a file, told by its content and never by its name; null when it is none that can be read. */
export function detectFormat(bytes: Uint8Array): DetectedFormat | null {
  if (bytes.length === 0) return null;
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])) return { format: "image", mediaType: "image/png" };
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return { format: "image", mediaType: "image/jpeg" };
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return detectZip(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return detectCompound(bytes);
  const head = latin1(bytes.subarray(0, 1024));
  // A PDF may have junk before its header, within the first kilobyte.
  if (head.includes("%PDF-")) return known("pdf");
  if (/^\s*\{\\rtf/.test(head.slice(0, 64))) return known("rtf");
  if (!isText(bytes.subarray(0, SAMPLE_BYTES))) return null;
  return known(isHtml(bytes) ? "html" : "txt");
}

function known(format: keyof typeof MEDIA_TYPES): DetectedFormat {
  return { format, mediaType: MEDIA_TYPES[format] };
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

/** Looks at the entry names only; nothing is unpacked but ODF's short `mimetype`. */
function detectZip(bytes: Uint8Array): DetectedFormat | null {
  let found: DetectedFormat | null = null;
  try {
    const unpacked = unzipSync(bytes, {
      filter: (entry) => {
        if (entry.name === "word/document.xml") found = known("docx");
        return entry.name === "mimetype" && entry.originalSize < 256;
      },
    });
    const mimetype = unpacked.mimetype ? latin1(unpacked.mimetype).trim() : "";
    if (mimetype === MEDIA_TYPES.odt || mimetype === `${MEDIA_TYPES.odt}-template`) return known("odt");
  } catch {
    // A cut-off archive has no directory at its end; its first entries still tell what it was.
    const head = latin1(bytes.subarray(0, 4096));
    if (head.includes("[Content_Types].xml") || head.includes("word/")) return known("docx");
    if (head.includes(MEDIA_TYPES.odt)) return known("odt");
  }
  return found;
}

/** Streams of a compound file have their names in its directory as UTF-16. */
function detectCompound(bytes: Uint8Array): DetectedFormat | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (stream: string) => file.includes(Buffer.from(stream, "utf16le"));
  if (has("WordDocument")) return known("doc");
  // An Office document with a password; nothing tells whether it is one of Word's.
  return has("EncryptedPackage") ? known("docx") : null;
}

function isHtml(bytes: Uint8Array): boolean {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf16le" : "latin1";
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString(utf16);
  const start = head.replace(/^(?:\ufeff|ï»¿)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*/, "");
  if (/^<(?:!doctype\s+html|html|head|body|meta|title|style|div|p|h1|table|section|article|main)\b/i.test(start))
    return true;
  return /<html[\s>]/i.test(head) && /<\/?(?:head|body|div|p)\b/i.test(head);
}

/** Text in any encoding: control characters are rare in it, zero bytes occur only as half of UTF-16. */
function isText(bytes: Uint8Array): boolean {
  const bom16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (bom16) return true;
  let controls = 0;
  let high = 0;
  const zeros = [0, 0];
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
    else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b)
      controls++;
    else if (byte >= 0x80) high++;
  }
  const [even = 0, odd = 0] = zeros;
  const half = bytes.length / 2;
  // UTF-16 without a mark: most of one half of the bytes are zero, none of the other. Its other bytes may be anything.
  if (even + odd > 0) {
    const oneSided = half > 4 && Math.max(even, odd) > half * 0.6 && Math.min(even, odd) === 0;
    return (oneSided && controls < bytes.length / 20) || utf16Order(bytes) !== undefined;
  }
  if (controls > bytes.length / 500) return false;
  // Any single-byte encoding may be all high bytes; random bytes have control characters among them.
  return controls === 0 || high < bytes.length * 0.5;
}
