import { hiddenTextWarning } from "./hidden-text.ts";
import type { DocumentFormat, DocumentWarning, Page, TextDocument, TextSpan } from "./types.ts";

/** Text as formats without geometry hold it: paragraphs and tables one after the other. */
export type Block = Paragraph | Table | { kind: "page-break" } | { kind: "foot" };

export interface Run {
  /** May hold `\t` and `\n`. */
  text: string;
  bold: boolean;
  italic: boolean;
  /** Points. */
  fontSize: number;
  color?: string;
  href?: string;
}

export interface Paragraph {
  kind: "paragraph";
  runs: Run[];
  /** Points from the left edge of the text. */
  indent: number;
  /** Points of room above. */
  spaceBefore: number;
  role?: TextSpan["role"];
}

export interface Table {
  kind: "table";
  rows: Cell[][];
}

export interface Cell {
  blocks: Block[];
  /** Columns it takes. */
  columns: number;
}

const PAGE = { width: 595, height: 842, margin: 50 };
const LINE_PITCH = 1.25;
/** Where a page's foot begins at the earliest, and how far below the text. */
const FOOT = { from: 0.86, gap: 30 };
const ASCENT = 0.8;
const TAB_POINTS = 36;
/** No line fills its column, so that no paragraph looks as if it went on in the next. */
const FILL = 0.85;
/** Longer lines are broken: no sentence is that long, and rules that look at lines stay fast. */
const MAX_LINE_CHARACTERS = 3000;
/** Text broken by hand has no longer lines than this; where some are longer, each line is a paragraph. */
const MAX_BROKEN_LINE = 120;
const MAX_DEPTH = 12;
/** Titles in each of the cells that are columns of a page, and their length. */
const LEAST_TITLES = 2;
const MOST_TITLE_CHARACTERS = 40;

interface Placed {
  span: TextSpan;
  y: number;
}

interface Canvas {
  placed: Placed[];
  /** Where the lowest line stands, placed or not. */
  bottom: number;
  /** Lines below are counted but not placed. */
  limit: number;
  tables: number;
}

interface Column {
  x: number;
  width: number;
  cell?: TextSpan["cell"];
  depth: number;
}

/** What a reader of such a format found. */
export interface Flow {
  blocks: Block[];
  hidden: string[];
  warnings: DocumentWarning[];
  properties: TextDocument["properties"];
}

/** Lays text out on A4 pages: paragraphs downwards, one line each, the cells of a table side by side. */
export function layOut(format: DocumentFormat, flow: Flow, maxPages: number): TextDocument {
  const room = PAGE.height - 2 * PAGE.margin;
  const canvas: Canvas = { placed: [], bottom: 0, limit: maxPages * room, tables: 0 };
  placeBlocks(canvas, flow.blocks, { x: PAGE.margin, width: PAGE.width - 2 * PAGE.margin, depth: 0 }, 0);
  const pageCount = Math.floor(canvas.bottom / room) + 1;
  const wholeLines = canvas.placed.some(({ span }) => span.text.length > MAX_BROKEN_LINE);
  const pages: Page[] = Array.from({ length: Math.min(pageCount, maxPages) }, (_, index) => ({
    number: index + 1,
    width: PAGE.width,
    height: PAGE.height,
    spans: [],
    links: [],
    flowed: true,
    wholeLines,
    shapes: [],
  }));
  for (const { span, y } of canvas.placed) {
    const index = Math.floor(y / room);
    span.box.y = PAGE.margin + (y - index * room);
    pages[index]?.spans.push(span);
  }
  const warnings = [...flow.warnings];
  if (pageCount > pages.length) {
    warnings.push({ code: "PAGES_OMITTED", message: `Read ${pages.length} of ${pageCount} pages.` });
  }
  if (flow.hidden.some((text) => text.trim() !== "")) warnings.push(hiddenTextWarning(flow.hidden));
  return { format, pages, pageCount, warnings, properties: flow.properties };
}

function placeBlocks(canvas: Canvas, blocks: Block[], column: Column, top: number): number {
  let y = top;
  for (const block of blocks) {
    if (block.kind === "paragraph") y = placeParagraph(canvas, block, column, y);
    else if (block.kind === "table") y = placeTable(canvas, block, column, y);
    else if (column.depth === 0 && y > 0) {
      const room = PAGE.height - 2 * PAGE.margin;
      const page = Math.floor(y / room) * room;
      y = block.kind === "foot" ? Math.max(page + room * FOOT.from, y + FOOT.gap) : Math.ceil(y / room) * room;
    }
  }
  return y;
}

function placeTable(canvas: Canvas, table: Table, column: Column, top: number): number {
  if (column.depth >= MAX_DEPTH) return top;
  const number = canvas.tables++;
  const columns = Math.max(1, ...table.rows.map((row) => row.reduce((sum, cell) => sum + cell.columns, 0)));
  const unit = column.width / columns;
  let y = top + 3;
  table.rows.forEach((row, rowIndex) => {
    let at = 0;
    let bottom = y;
    const inTurn = arePageColumns(row);
    for (const cell of row) {
      const inner: Column = {
        x: column.x + at * unit,
        width: unit * cell.columns - 6,
        depth: column.depth + 1,
        ...(!inTurn && { cell: { table: number, row: rowIndex, column: at } }),
      };
      bottom = Math.max(bottom, placeBlocks(canvas, cell.blocks, inner, inTurn ? bottom : y));
      at += cell.columns;
    }
    y = bottom + 2;
  });
  return y + 3;
}

/** A table used for the columns of a page: cells with titles of their own, each over text of its own. They are read one after the other. */
function arePageColumns(row: Cell[]): boolean {
  return row.filter(({ blocks }) => titlesIn(blocks) >= LEAST_TITLES).length > 1;
}

/** How many short paragraphs in larger or bolder type than most stand above others in it. */
function titlesIn(blocks: Block[]): number {
  const paragraphs = blocks.filter(
    (block) => block.kind === "paragraph" && block.runs.some(({ text }) => text.trim() !== ""),
  ) as Paragraph[];
  const looks = paragraphs.map(({ runs }) =>
    Math.min(...runs.map(({ fontSize, bold }) => fontSize + (bold ? 0.5 : 0))),
  );
  const usual = looks.toSorted((a, b) => a - b)[Math.floor(looks.length / 2)] ?? 0;
  return looks.filter((look, index) => look > usual && looks[index + 1] === usual && isShort(paragraphs[index])).length;
}

const isShort = (paragraph: Paragraph | undefined) =>
  (paragraph?.runs.reduce((sum, { text }) => sum + text.length, 0) ?? 0) <= MOST_TITLE_CHARACTERS;

function placeParagraph(canvas: Canvas, paragraph: Paragraph, column: Column, top: number): number {
  const lines = splitLines(paragraph.runs);
  const height = Math.max(6, ...paragraph.runs.map((run) => run.fontSize));
  let y = top + Math.min(Math.max(paragraph.spaceBefore, 0), 40);
  if (paragraph.role?.kind === "heading" && top > 0) y += height * 0.5;
  const indent = Math.min(Math.max(paragraph.indent, 0), column.width * 0.4);
  for (const line of lines) {
    const size = Math.max(6, ...line.map((run) => run.fontSize));
    placeLine(canvas, paragraph, line, column, indent, y + size * ASCENT);
    y += size * LINE_PITCH;
  }
  return y;
}

function splitLines(runs: Run[]): Run[][] {
  const lines: Run[][] = [[]];
  let room = MAX_LINE_CHARACTERS;
  const breakLine = () => {
    lines.push([]);
    room = MAX_LINE_CHARACTERS;
  };
  for (const run of runs) {
    run.text.split("\n").forEach((piece, index) => {
      if (index > 0) breakLine();
      for (let at = 0; at < piece.length; ) {
        if (room <= 0) breakLine();
        let end = Math.min(piece.length, at + room);
        if (end < piece.length) end = Math.max(piece.lastIndexOf(" ", end) + 1, at + Math.ceil(room / 2));
        lines.at(-1)?.push({ ...run, text: piece.slice(at, end) });
        room = end < piece.length ? 0 : room - (end - at);
        at = end;
      }
    });
  }
  return lines;
}

function placeLine(
  canvas: Canvas,
  paragraph: Paragraph,
  line: Run[],
  column: Column,
  indent: number,
  baseline: number,
): void {
  const top = baseline - Math.max(6, ...line.map((run) => run.fontSize)) * ASCENT;
  if (line.some(({ text }) => text.trim() !== "")) canvas.bottom = Math.max(canvas.bottom, top);
  if (top > canvas.limit) return;
  const pieces: { run: Run; text: string; from: number; to: number }[] = [];
  let at = 0;
  let afterTab = false;
  for (const run of line) {
    run.text.split("\t").forEach((text, index) => {
      if (index > 0) {
        at = (Math.floor((at + run.fontSize * 2) / TAB_POINTS) + 1) * TAB_POINTS;
        afterTab = true;
      }
      if (text === "") return;
      const to = at + widthOf(text, run);
      const last = pieces.at(-1);
      if (!afterTab && last && sameLooks(last.run, run)) {
        last.text += text;
        last.to = to;
      } else pieces.push({ run, text, from: at, to });
      at = to;
      afterTab = false;
    });
  }
  const available = (column.width - indent) * FILL;
  const scale = at > available ? available / at : 1;
  for (const { run, text, from, to } of pieces) {
    if (text.trim() === "") continue;
    const y = baseline - run.fontSize * ASCENT;
    const lead = text.length - text.trimStart().length;
    const start = from + widthOf(text.slice(0, lead), run);
    const x = column.x + indent + start * scale;
    canvas.placed.push({
      y,
      span: {
        text: text.slice(lead),
        box: { x, y, width: Math.max(0, (to - start) * scale), height: run.fontSize },
        fontSize: run.fontSize,
        bold: run.bold,
        italic: run.italic,
        ...(run.color ? { color: run.color } : {}),
        ...(run.href ? { href: run.href } : {}),
        ...(column.cell ? { cell: column.cell } : {}),
        ...(paragraph.role ? { role: paragraph.role } : {}),
      },
    });
  }
}

function sameLooks(a: Run, b: Run): boolean {
  return (
    a.bold === b.bold && a.italic === b.italic && a.fontSize === b.fontSize && a.color === b.color && a.href === b.href
  );
}

function widthOf(text: string, run: Run): number {
  let units = 0;
  for (const character of text) units += (character.codePointAt(0) ?? 0) >= 0x1100 ? 1 : 0.5;
  return units * run.fontSize * (run.bold ? 1.05 : 1);
}
