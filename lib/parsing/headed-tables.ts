import { type ColumnKind, tableColumns } from "./data/table-columns.ts";
import { looksLikeDate } from "./dates.ts";
import { gapThreshold } from "./gap-threshold.ts";
import { BULLET, type Line } from "./lines.ts";
import { sliceLine } from "./slice-line.ts";
import { clean, fold } from "./text.ts";

/** A row of a table under its heads: the lines of each cell, by what its column holds. */
export type TableRecord = Map<ColumnKind, Line[]>;

export interface HeadedTable {
  before: Line[];
  records: TableRecord[];
  kinds: Set<ColumnKind>;
  after: Line[];
}

interface Column {
  kind: ColumnKind;
  left: number;
  right: number;
}

const kindOfHead = new Map<string, ColumnKind>();
for (const [kind, heads] of Object.entries(tableColumns) as [ColumnKind, string][])
  for (const head of heads.split("|")) if (!kindOfHead.has(headKey(head))) kindOfHead.set(headKey(head), kind);

function headKey(text: string): string {
  return fold(clean(text))
    .replace(/[:：*]/gu, "")
    .replace(/\s*([/&,])\s*/g, "$1")
    .trim();
}

function kindOf(text: string): ColumnKind | null {
  const key = headKey(text);
  const known = kindOfHead.get(key);
  if (known) return known;
  const kinds = key.split(/[/&,()]|\s(?:and|or|und|et|y)\s/u).map((part) => kindOfHead.get(part.trim()) ?? null);
  return kinds.length > 1 && kinds.every((kind) => kind !== null) ? (kinds[0] ?? null) : null;
}

/** The first table of a section whose top row names its columns; null when there is none. */
export function readHeadedTable(lines: Line[]): HeadedTable | null {
  for (const [index, line] of lines.entries()) {
    const columns = columnsOf(line);
    if (!columns) continue;
    const { rows, after } = rowsBelow(lines.slice(index + 1), columns);
    if (rows.length === 0) continue;
    return {
      before: lines.slice(0, index),
      records: recordsOf(rows, columns),
      kinds: new Set(columns.map((column) => column.kind)),
      after,
    };
  }
  return null;
}

function columnsOf(line: Line): Column[] | null {
  if (line.segments.length < 2 || line.text.length > 160) return null;
  const kinds = line.segments.map(({ start, end }) => kindOf(line.text.slice(start, end)));
  const known = new Set(kinds.filter((kind) => kind !== null));
  if (kinds.some((kind) => kind === null) || known.size < 2) return null;
  return line.segments.map(({ box }, index) => ({
    // "Class" names the school year or, behind the degree, the class it was passed in.
    kind: kinds.indexOf(kinds[index] ?? null) < index ? "status" : (kinds[index] ?? "status"),
    left: box.x,
    right: box.x + box.width,
  }));
}

/** The lines of the table; it ends at another table's heads, at a line left of its cells, and at a line alone in its row that no cell's text goes on in. */
function rowsBelow(lines: Line[], columns: Column[]): { rows: Line[]; after: Line[] } {
  const edge = columns[1]?.left ?? 0;
  const left = columns[0]?.left ?? 0;
  const flush = Math.abs((lines[0]?.box.x ?? 0) - left) < 2;
  const leading = leadingOf(lines);
  const end = lines.findIndex((line, index) => {
    const [only, ...more] = line.segments;
    if (columnsOf(line) || (flush && line.box.x < left - 2)) return true;
    if (!only || more.length > 0) return false;
    const across = only.box.x < edge && only.box.x + only.box.width > edge + 30;
    const next = lines[index + 1];
    const alone = opensRow(line, leading) && (!next || opensRow(next, leading) || next.segments.length === 1);
    return across || alone;
  });
  return end < 0 ? { rows: lines, after: [] } : { rows: lines.slice(0, end), after: lines.slice(end) };
}

/** Between rows stands the cells' padding, between the lines of a cell only the leading, the least of the gaps. */
function opensRow(line: Line, leading: number): boolean {
  return line.gap > Math.max(line.fontSize * 0.6, leading * 1.3);
}

/** The least gap below the heads, where it is that of lines and not of rows. */
function leadingOf(rows: Line[]): number {
  const least = Math.min(...rows.slice(1).map((line) => line.gap || Number.POSITIVE_INFINITY));
  return least < (rows[0]?.fontSize ?? 0) * 0.9 ? least : 0;
}

function startsWithDate({ text, segments: [first] }: Line): boolean {
  return first !== undefined && looksLikeDate(text.slice(first.start, first.end));
}

function recordsOf(rows: Line[], columns: Column[]): TableRecord[] {
  const step = gapThreshold(
    rows
      .slice(1)
      .map((row) => row.gap)
      .filter((gap) => gap > 0)
      .sort((a, b) => a - b),
  );
  const leading = leadingOf(rows);
  // Of two cells both may hold a second line; a row of more that has them all is a new one.
  const whole = Math.max(3, columns.length);
  const opened = (row: Line) =>
    step === null ? opensRow(row, leading) : row.gap > step || row.segments.length >= whole;
  const dense = !rows.slice(1).some(opened);
  const dated = rows[0] !== undefined && startsWithDate(rows[0]);
  const records: TableRecord[] = [];
  let lefts: { x: number; column: Column }[] = [];
  for (const [index, line] of rows.entries()) {
    const page = line.page !== rows[index - 1]?.page;
    const again = dense && line.segments.length > 1 && (!dated || startsWithDate(line));
    const opens = index === 0 || page || opened(line) || again;
    const record = opens ? new Map<ColumnKind, Line[]>() : (records.at(-1) ?? new Map<ColumnKind, Line[]>());
    if (opens) {
      records.push(record);
      lefts = [];
    }
    for (const segment of line.segments) {
      const { x, width } = segment.box;
      // A cell's next line begins where its first did, however its column's head is set.
      const below = opens ? undefined : lefts.findLast((cell) => Math.abs(cell.x - x) < 2)?.column;
      const column = below ?? columnAt(x, x + width, columns);
      lefts.push({ x, column });
      const lead = BULLET.exec(line.text.slice(segment.start, segment.end))?.[0].length ?? 0;
      const first = segment === line.segments[0];
      const cell = sliceLine(line, segment.start + (first ? 0 : lead), segment.end);
      const bullet = first ? line.bullet : lead > 0;
      record.set(column.kind, [...(record.get(column.kind) ?? []), { ...cell, bullet }]);
    }
  }
  return records;
}

/** The column whose head is set like the cell: flush left, centred or flush right with it. */
function columnAt(left: number, right: number, columns: Column[]): Column {
  const distance = (column: Column) =>
    Math.min(
      Math.abs(column.left - left),
      Math.abs(column.left + column.right - left - right) / 2,
      Math.abs(column.right - right),
    );
  return columns.reduce((best, column) => (distance(column) < distance(best) ? column : best));
}
