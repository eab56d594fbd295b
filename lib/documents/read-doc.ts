import { formatAt } from "./doc/formatting.ts";
import { openWordFile, type Story, type WordFile } from "./doc/word-file.ts";
import { type Block, type Cell, layOut, type Paragraph, type Run } from "./flow.ts";
import type { ReadOptions } from "./read-options.ts";
import type { TextDocument } from "./types.ts";

const FONT_SIZE = 11;
const HEADING_SIZES = [16, 14, 13, 12, 11, 11];

/** Special characters of the text stream ([MS-DOC] 2.4.1). */
const MARK = { cell: "\u0007", line: "\u000b", page: "\u000c", paragraph: "\r" } as const;
const FIELD = { begin: "\u0013", separate: "\u0014", end: "\u0015" } as const;

/** Reads Word's binary format of 97–2003. */
export function readDoc(bytes: Uint8Array, options: ReadOptions): TextDocument {
  const file = openWordFile(bytes);
  const hidden: string[] = [];
  const read = (story: Story) => new StoryReader(file, hidden).read(story);
  const textOnly = (blocks: Block[]) =>
    blocks.filter((block) => block.kind !== "paragraph" || block.runs.some((run) => run.text.trim() !== ""));
  const blocks = [...textOnly(read(file.headers)), ...read(file.main), ...textOnly(read(file.textBoxes))];
  return layOut("doc", { blocks, hidden, warnings: [], properties: {} }, options.maxPages);
}

interface Field {
  code: string;
  result: boolean;
}

class StoryReader {
  private readonly file: WordFile;
  private readonly hidden: string[];
  private readonly blocks: Block[] = [];
  private runs: Run[] = [];
  private cell: Block[] = [];
  private row: Cell[] = [];
  private table: Cell[][] = [];
  private fields: Field[] = [];

  constructor(file: WordFile, hidden: string[]) {
    this.file = file;
    this.hidden = hidden;
  }

  read({ text, offsets }: Story): Block[] {
    let start = 0;
    for (let i = 0; i < text.length; i++) {
      const character = text[i] ?? "";
      if (character === MARK.paragraph || character === MARK.cell || character === MARK.page) {
        this.addRuns(text, offsets, start, i);
        this.endParagraph(character, offsets[i] ?? 0);
        start = i + 1;
      }
    }
    this.addRuns(text, offsets, start, text.length);
    this.endParagraph(MARK.paragraph, offsets.at(-1) ?? 0);
    this.endTable();
    return this.blocks;
  }

  private addRuns(text: string, offsets: Uint32Array, start: number, end: number): void {
    const { characters } = this.file.formatting;
    const paragraph = formatAt(this.file.formatting.paragraphs, offsets[end] ?? offsets[end - 1] ?? 0);
    const level = paragraph?.headingLevel;
    const size = level ? (HEADING_SIZES[level - 1] ?? FONT_SIZE) : FONT_SIZE;
    for (let i = start; i < end; i++) {
      const character = this.visible(text[i] ?? "");
      if (character === "") continue;
      const format = formatAt(characters, offsets[i] ?? 0);
      const fontSize = format?.fontSize ?? size;
      if (format?.hidden || fontSize < 2) {
        this.hidden.push(character);
        continue;
      }
      const field = this.fields.at(-1);
      const href = field?.result ? /HYPERLINK\s+(?:\\[a-z]\s+)*"([^"]+)"/i.exec(field.code)?.[1] : undefined;
      const looks = {
        bold: format?.bold ?? false,
        italic: format?.italic ?? false,
        fontSize,
        ...(format?.color ? { color: format.color } : {}),
        ...(href ? { href } : {}),
      };
      const last = this.runs.at(-1);
      if (last && sameLooks(last, looks)) last.text += character;
      else this.runs.push({ text: character, ...looks });
    }
  }

  /** The character as readers see it: nothing of field codes and anchors. */
  private visible(character: string): string {
    const field = this.fields.at(-1);
    if (character === FIELD.begin) this.fields.push({ code: "", result: false });
    else if (character === FIELD.separate && field) field.result = true;
    else if (character === FIELD.end) this.fields.pop();
    else if (field && !field.result) field.code += character;
    else if (character === MARK.line) return "\n";
    else if (character === "\u001e") return "-";
    else if (character === "\t" || character >= " ") return character;
    return "";
  }

  private endParagraph(mark: string, offset: number): void {
    const format = formatAt(this.file.formatting.paragraphs, offset);
    const runs = this.runs;
    this.runs = [];
    if (mark === MARK.cell && format?.rowEnd) {
      if (this.row.length > 0) this.table.push(this.row);
      this.row = [];
      this.cell = [];
      return;
    }
    const paragraph: Paragraph = {
      kind: "paragraph",
      runs: runs.length > 0 ? runs : [{ text: "", bold: false, italic: false, fontSize: FONT_SIZE }],
      indent: format?.indent ?? 0,
      spaceBefore: 0,
    };
    if (format?.headingLevel) paragraph.role = { kind: "heading", level: format.headingLevel };
    else if (format?.listed) paragraph.role = { kind: "list-item", depth: format.listLevel };
    if (mark === MARK.cell || format?.inTable) {
      this.cell.push(paragraph);
      if (mark !== MARK.cell) return;
      this.row.push({ blocks: this.cell, columns: 1 });
      this.cell = [];
      return;
    }
    this.endTable();
    this.blocks.push(paragraph);
    if (mark === MARK.page) this.blocks.push({ kind: "page-break" });
  }

  private endTable(): void {
    if (this.cell.length > 0) this.row.push({ blocks: this.cell, columns: 1 });
    if (this.row.length > 0) this.table.push(this.row);
    if (this.table.length > 0) this.blocks.push({ kind: "table", rows: this.table });
    this.cell = [];
    this.row = [];
    this.table = [];
  }
}

function sameLooks(run: Run, looks: Omit<Run, "text">): boolean {
  return (
    run.bold === looks.bold &&
    run.italic === looks.italic &&
    run.fontSize === looks.fontSize &&
    run.color === looks.color &&
    run.href === looks.href
  );
}
