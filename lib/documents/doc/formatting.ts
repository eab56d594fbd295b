/** Looks of characters from a file offset on. */
export interface CharacterFormat {
  from: number;
  bold: boolean;
  italic: boolean;
  hidden: boolean;
  fontSize: number | undefined;
  color: string | undefined;
}

export interface ParagraphFormat {
  from: number;
  inTable: boolean;
  rowEnd: boolean;
  listed: boolean;
  listLevel: number;
  indent: number;
  headingLevel: number | undefined;
}

/** Runs of formatting, sorted by file offset. */
export interface Formatting {
  characters: CharacterFormat[];
  paragraphs: ParagraphFormat[];
}

// Property modifiers ([MS-DOC] 2.6).
const SPRM = {
  bold: 0x0835,
  italic: 0x0836,
  vanish: 0x083c,
  deleted: 0x0800,
  halfPoints: 0x4a43,
  color: 0x6870,
  inTable: 0x2416,
  rowEnd: 0x2417,
  list: 0x460b,
  listLevel: 0x260a,
  left: 0x840f,
  leftNew: 0x845e,
  outline: 0x2640,
} as const;
const PAGE_BYTES = 512;
const MAX_PAGES = 20_000;

/** Reads the formatted disk pages of characters and paragraphs ([MS-DOC] 2.9.33 ChpxFkp, 2.9.175 PapxFkp). */
export function readFormatting(word: Buffer, table: Buffer, at: { chpx: number; papx: number }): Formatting {
  const characters: CharacterFormat[] = [];
  const paragraphs: ParagraphFormat[] = [];
  for (const page of pagesOf(word, table, at.chpx)) {
    const runs = page[PAGE_BYTES - 1] ?? 0;
    for (let i = 0; i < runs && (i + 1) * 4 <= PAGE_BYTES - 4; i++) {
      const place = (page[(runs + 1) * 4 + i] ?? 0) * 2;
      const length = place ? (page[place] ?? 0) : 0;
      characters.push(characterFormat(page.readUInt32LE(i * 4), page.subarray(place + 1, place + 1 + length)));
    }
  }
  for (const page of pagesOf(word, table, at.papx)) {
    const runs = page[PAGE_BYTES - 1] ?? 0;
    for (let i = 0; i < runs && (i + 1) * 4 <= PAGE_BYTES - 4; i++) {
      let place = (page[(runs + 1) * 4 + i * 13] ?? 0) * 2;
      let length = 0;
      if (place) {
        const words = page[place] ?? 0;
        length = words ? words * 2 - 1 : (page[place + 1] ?? 0) * 2;
        place += words ? 1 : 2;
      }
      paragraphs.push(paragraphFormat(page.readUInt32LE(i * 4), page.subarray(place, place + length)));
    }
  }
  return {
    characters: characters.sort((a, b) => a.from - b.from),
    paragraphs: paragraphs.sort((a, b) => a.from - b.from),
  };
}

/** The last run that starts at or before an offset. */
export function formatAt<T extends { from: number }>(runs: T[], offset: number): T | undefined {
  let [low, high] = [0, runs.length - 1];
  let found: T | undefined;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (!run) break;
    if (run.from <= offset) {
      found = run;
      low = middle + 1;
    } else high = middle - 1;
  }
  return found;
}

function pagesOf(word: Buffer, table: Buffer, fib: number): Buffer[] {
  const start = word.readUInt32LE(fib);
  const length = word.readUInt32LE(fib + 4);
  if (start + length > table.length || length < 12) return [];
  const count = Math.min((length - 4) >> 3, MAX_PAGES);
  return Array.from({ length: count }, (_, i) => {
    const number = table.readUInt32LE(start + (count + 1) * 4 + i * 4) & 0x3fffff;
    return word.subarray(number * PAGE_BYTES, (number + 1) * PAGE_BYTES);
  }).filter((page) => page.length === PAGE_BYTES);
}

function characterFormat(from: number, properties: Buffer): CharacterFormat {
  const format: CharacterFormat = {
    from,
    bold: false,
    italic: false,
    hidden: false,
    fontSize: undefined,
    color: undefined,
  };
  eachProperty(properties, (code, operand) => {
    const on = operand[0] === 1 || operand[0] === 0x81;
    if (code === SPRM.bold) format.bold = on;
    else if (code === SPRM.italic) format.italic = on;
    else if (code === SPRM.vanish || code === SPRM.deleted) format.hidden = on || format.hidden;
    else if (code === SPRM.halfPoints) format.fontSize = operand.readUInt16LE(0) / 2;
    else if (code === SPRM.color && operand[3] !== 0xff) {
      format.color = `#${operand.subarray(0, 3).toString("hex")}`;
    }
  });
  return format;
}

function paragraphFormat(from: number, properties: Buffer): ParagraphFormat {
  const format: ParagraphFormat = {
    from,
    inTable: false,
    rowEnd: false,
    listed: false,
    listLevel: 0,
    indent: 0,
    headingLevel: undefined,
  };
  if (properties.length < 2) return format;
  const style = properties.readUInt16LE(0);
  if (style >= 1 && style <= 9) format.headingLevel = Math.min(style, 6);
  eachProperty(properties.subarray(2), (code, operand) => {
    if (code === SPRM.inTable) format.inTable = operand[0] === 1;
    else if (code === SPRM.rowEnd) format.rowEnd = operand[0] === 1;
    else if (code === SPRM.list) format.listed = operand.readUInt16LE(0) !== 0;
    else if (code === SPRM.listLevel) format.listLevel = Math.min(operand[0] ?? 0, 8);
    else if (code === SPRM.left || code === SPRM.leftNew) format.indent = Math.max(0, operand.readInt16LE(0)) / 20;
    else if (code === SPRM.outline && (operand[0] ?? 9) < 6) format.headingLevel = (operand[0] ?? 0) + 1;
  });
  return format;
}

/** Operand sizes by the top three bits of the code ([MS-DOC] 2.2.5.1). */
function eachProperty(properties: Buffer, visit: (code: number, operand: Buffer) => void): void {
  const sizes = [1, 1, 2, 4, 2, 2, -1, 3];
  let at = 0;
  while (at + 2 <= properties.length) {
    const code = properties.readUInt16LE(at);
    at += 2;
    let size = sizes[code >> 13] ?? 1;
    if (size < 0) {
      // sprmTDefTable alone has a length of two bytes.
      const wide = code === 0xd608;
      size = wide ? (at + 2 <= properties.length ? properties.readUInt16LE(at) - 1 : 0) : (properties[at] ?? 0);
      at += wide ? 2 : 1;
    }
    if (size < 0 || at + size > properties.length) return;
    visit(code, properties.subarray(at, at + size));
    at += size;
  }
}
