import CFB from "cfb";
import { DocumentError } from "../types.ts";
import { type Formatting, readFormatting } from "./formatting.ts";
import { goesRound } from "./sector-chains.ts";

/** A character of the text with its place in the file, which formatting refers to. */
export interface Story {
  text: string;
  /** File offset of each UTF-16 unit of `text`. */
  offsets: Uint32Array;
}

export interface WordFile {
  main: Story;
  headers: Story;
  textBoxes: Story;
  formatting: Formatting;
}

// Offsets in the file information block ([MS-DOC] 2.5).
const FIB = {
  version: 0x02,
  flags: 0x0a,
  textStart: 0x18,
  textEnd: 0x1c,
  counts: 0x4c,
  clx: 0x1a2,
  chpx: 0xfa,
  papx: 0x102,
};
const FLAG_ENCRYPTED = 0x0100;
const FLAG_TABLE_1 = 0x0200;
const FIRST_WITH_PIECES = 193;
const MAX_CHARACTERS = 8_000_000;

/** Opens a Word 97–2003 document (Word 6 and 95 in their simplest form). */
export function openWordFile(bytes: Uint8Array): WordFile {
  if (goesRound(bytes)) throw new DocumentError("FILE_CORRUPT", "The Word document is damaged.");
  const container = CFB.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { type: "buffer" });
  const stream = (name: string) => {
    const entry = CFB.find(container, name);
    return entry?.content ? Buffer.from(entry.content as Uint8Array) : undefined;
  };
  const word = stream("WordDocument");
  if (!word || word.length < 0x200) throw new DocumentError("FILE_CORRUPT", "The Word document is damaged.");
  const flags = word.readUInt16LE(FIB.flags);
  if (flags & FLAG_ENCRYPTED) throw new DocumentError("FILE_ENCRYPTED", "The document is protected by a password.");
  if (word.readUInt16LE(FIB.version) < FIRST_WITH_PIECES) return simpleFile(word);
  const table = stream(flags & FLAG_TABLE_1 ? "1Table" : "0Table");
  if (!table) throw new DocumentError("FILE_CORRUPT", "The Word document is damaged.");
  const all = readPieces(word, table);
  const count = (index: number) => word.readInt32LE(FIB.counts + index * 4);
  // Text, footnotes, headers, macros, comments, endnotes and text boxes follow each other.
  const start = (index: number) =>
    Array.from({ length: index }, (_, i) => Math.max(0, count(i))).reduce((a, b) => a + b, 0);
  const part = (index: number): Story => {
    const [from, to] = [start(index), start(index) + Math.max(0, count(index))];
    return { text: all.text.slice(from, to), offsets: all.offsets.subarray(from, to) };
  };
  return { main: part(0), headers: part(2), textBoxes: part(6), formatting: readFormatting(word, table, FIB) };
}

function simpleFile(word: Buffer): WordFile {
  const [start, end] = [word.readUInt32LE(FIB.textStart), word.readUInt32LE(FIB.textEnd)];
  const bytes = word.subarray(start, Math.min(end, word.length));
  const offsets = Uint32Array.from(bytes, (_, index) => start + index);
  const none: Story = { text: "", offsets: new Uint32Array() };
  const main = { text: new TextDecoder("windows-1252").decode(bytes), offsets };
  return { main, headers: none, textBoxes: none, formatting: { characters: [], paragraphs: [] } };
}

/** Text in order from the piece table ([MS-DOC] 2.9.38 Clx). */
function readPieces(word: Buffer, table: Buffer): Story {
  let at = word.readUInt32LE(FIB.clx);
  const end = Math.min(at + word.readUInt32LE(FIB.clx + 4), table.length);
  while (at < end && table[at] === 1) at += 3 + table.readUInt16LE(at + 1);
  if (table[at] !== 2) throw new DocumentError("FILE_CORRUPT", "The Word document is damaged.");
  const length = table.readUInt32LE(at + 1);
  at += 5;
  const pieces = Math.floor((Math.min(length, table.length - at) - 4) / 12);
  const texts: string[] = [];
  const offsets: number[] = [];
  for (let i = 0; i < pieces && offsets.length < MAX_CHARACTERS; i++) {
    const characters = table.readUInt32LE(at + (i + 1) * 4) - table.readUInt32LE(at + i * 4);
    const address = table.readUInt32LE(at + (pieces + 1) * 4 + i * 8 + 2);
    const narrow = (address & 0x40000000) !== 0;
    const start = narrow ? (address & 0x3fffffff) >>> 1 : address & 0x3fffffff;
    const width = narrow ? 1 : 2;
    const available = Math.max(0, Math.min(characters, Math.floor((word.length - start) / width)));
    if (characters < 0) break;
    const bytes = word.subarray(start, start + available * width);
    const text = narrow ? new TextDecoder("windows-1252").decode(bytes) : bytes.toString("utf16le");
    texts.push(text);
    for (let c = 0; c < text.length; c++) offsets.push(start + c * width);
  }
  return { text: texts.join(""), offsets: Uint32Array.from(offsets) };
}
