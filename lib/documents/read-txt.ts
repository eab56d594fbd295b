import chardet from "chardet";
import iconv from "iconv-lite";
import { type Block, layOut } from "./flow.ts";
import type { ReadOptions } from "./read-options.ts";
import type { DocumentWarning, TextDocument } from "./types.ts";
import { utf16Order } from "./utf16.ts";

const FONT_SIZE = 10;
const MAX_CHARACTERS = 4_000_000;
const POINTS_PER_SPACE = 4;
const BULLET = /^(?:[•●○◦▪■‣⁃∙·➢➤►*]|[-–—](?=\s))\s*/u;

/** Reads plain text in any encoding; each line stays a line, wide gaps within it stay gaps. */
export function readTxt(bytes: Uint8Array, options: ReadOptions): TextDocument {
  const { text, warning } = decodeText(bytes);
  const blocks: Block[] = [];
  for (const page of text.slice(0, MAX_CHARACTERS).split("\f")) {
    if (blocks.length > 0) blocks.push({ kind: "page-break" });
    for (const line of page.split(/\r\n|[\n\r\u2028\u2029\u0085]/)) blocks.push(paragraphOf(line));
  }
  const warnings = warning ? [warning] : [];
  return layOut("txt", { blocks, hidden: [], warnings, properties: {} }, options.maxPages);
}

function paragraphOf(line: string): Block {
  const trimmed = line.trimEnd();
  const body = trimmed.trimStart();
  const lead = trimmed.slice(0, trimmed.length - body.length).replace(/\t/g, "    ").length;
  const text = body.replace(/ {3,}/g, "\t");
  return {
    kind: "paragraph",
    runs: [{ text, bold: false, italic: false, fontSize: FONT_SIZE }],
    indent: lead * POINTS_PER_SPACE,
    spaceBefore: 0,
    ...(BULLET.test(body) ? { role: { kind: "list-item" as const, depth: Math.min(4, Math.floor(lead / 4)) } } : {}),
  };
}

/** Text of bytes: a byte order mark decides, then valid UTF-8, then the pattern of zero bytes, then statistics. */
export function decodeText(bytes: Uint8Array): { text: string; warning?: DocumentWarning } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decodeAs("utf-16le", bytes.subarray(2)) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decodeAs("utf-16be", bytes.subarray(2)) };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (!text.includes("\0")) return { text };
  } catch {
    // Not UTF-8.
  }
  const wide = utf16Order(bytes);
  if (wide) return { text: decodeAs(wide, bytes) };
  const guess = guessEncoding(bytes);
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), guess);
  return { text, warning: { code: "ENCODING_GUESSED", message: `The text's encoding was taken to be ${guess}.` } };
}

function decodeAs(encoding: "utf-16le" | "utf-16be", bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Statistics need enough to go by: a guess far from Western European must be sure of itself. */
function guessEncoding(bytes: Uint8Array): string {
  const candidates = chardet.analyse(bytes.subarray(0, 64 * 1024));
  const best = candidates[0];
  if (!best || !iconv.encodingExists(best.name)) return "windows-1252";
  if (/^(?:ISO-8859-1|windows-1252|ASCII|UTF-8)$/i.test(best.name)) return "windows-1252";
  const western = candidates.find(({ name }) => /^(?:ISO-8859-1|windows-1252)$/i.test(name));
  return western && best.confidence - western.confidence < 15 ? "windows-1252" : best.name;
}
