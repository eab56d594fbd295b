import { findDates, isPresentWord, looksLikeDate } from "./dates.ts";
import { titleScore } from "./lexicon.ts";
import { BULLET, type Line } from "./lines.ts";
import { appendLine, sliceLine } from "./slice-line.ts";

/** A range that ran over the end of its narrow column ("09/2013 –" above "03/2019") is put together on the first row. */
export function joinWrappedDates(given: Line[], monthFirst: boolean): Line[] {
  const waiting = joinStackedRanges(given, monthFirst).reverse();
  const out: Line[] = [];
  for (let line = waiting.pop(); line; line = waiting.pop()) {
    const [next, third] = [waiting.at(-1), waiting.at(-2)];
    const joined = next ? (joinThree(line, next, third, monthFirst) ?? joinDate(line, next, monthFirst)) : null;
    out.push(joined?.first ?? line);
    if (!joined) continue;
    waiting.length -= joined.rows - 1;
    waiting.push(...joined.rest.reverse());
  }
  return out;
}

/** "平成28年4月", "～" and "令和3年6月" on three rows of a narrow column stand on the first; the rows keep what is beside. */
function joinStackedRanges(lines: Line[], monthFirst: boolean): Line[] {
  const out: Line[] = [];
  for (let index = 0; index < lines.length; index++) {
    const [line, dash, end] = lines.slice(index, index + 3);
    if (!line) break;
    const range =
      dash && end && DASH_ONLY.test(firstCell(dash)) ? `${firstCell(line)} ${firstCell(dash)} ${firstCell(end)}` : "";
    const [whole] = range === "" || !looksLikeDate(firstCell(line)) ? [] : findDates(range, monthFirst);
    const [head, tail, last] = [line.segments[0], dash?.segments[0], end?.segments[0]];
    if (
      !dash ||
      !end ||
      !head ||
      !tail ||
      !last ||
      !whole ||
      whole.single ||
      whole.end - whole.start < range.length - 1
    ) {
      out.push(line);
      continue;
    }
    const cell = [sliceLine(dash, tail.start, tail.end), sliceLine(end, last.start, last.end)].reduce(
      (joined, next) => appendLine(joined, next),
      sliceLine(line, head.start, head.end),
    );
    // A title beside the range heads the entry, whatever else is there describes it.
    const beside = [line, dash, end].flatMap(besideFirst);
    const titled = (row: Line) => !row.bullet && row.text.length < 24 && titleScore(row.text) > 0.6;
    out.push(
      cell,
      ...beside.map((row, at) => (at === 0 && titled(row) ? { ...row, box: { ...row.box, x: cell.box.x } } : row)),
    );
    index += 2;
  }
  return out;
}

function firstCell(line: Line): string {
  const [first] = line.segments;
  return first ? line.text.slice(first.start, first.end).trim() : "";
}

/** What stands beside a line's first cell, as a line of its own. */
function besideFirst(line: Line): Line[] {
  const second = line.segments[1];
  return second ? [withoutBullet(sliceLine(line, second.start, line.text.length))] : [];
}

const DASH_ONLY = /^[~～〜–—-]$/u;

/** A first row whose date goes on in the next ones, and what else those hold. */
interface JoinedRows {
  first: Line;
  rest: Line[];
  rows: number;
}

function joinDate(line: Line, next: Line, monthFirst: boolean): JoinedRows | null {
  if (!goesOnBelow(line, next)) return null;
  const tailOnly = next.segments.length === 1 && /^\s*(?:\p{Nd}{4}|\p{Nd}{1,2}[./]\p{Nd}{4})\s*$/u.test(next.text);
  if (tailOnly && /\p{Nd}{4}\s*[–—-]\s*(?:\p{L}+\.?)?\s*$/u.test(line.text))
    return { first: appendLine(line, next), rest: [], rows: 2 };
  for (const cell of line.segments) {
    const below = cellBelow(cell, next);
    if (!below) continue;
    const head = textOf(line, cell);
    const tail = textOf(next, below);
    const wraps =
      /^\s*[-–—]\s*\p{Nd}/u.test(tail) ||
      /(?:[-–—~～〜/至]|\s(?:to|bis|à|au|a|al|até|do|tot|till|-)|\p{L}{3,})\.?\s*$/u.test(head);
    const ends = isPresentWord(tail) || /\p{Nd}/u.test(tail);
    // What a range needs to be whole is its end, whichever words it broke at: "enero de 2015 – abril de", "06/2020 - in".
    const broken = !isRange(head, monthFirst) || /^\s*\p{L}+\.?\s*$/u.test(tail);
    if (!((wraps && ends) || (broken && /[-–—]/.test(head)) || /^\P{Nd}+$/u.test(tail))) continue;
    // "2014-01 — 2018-" above "05" broke inside the date.
    const glue = /\p{Nd}[-/]$/u.test(head) ? "" : " ";
    if (/^\s*[-–—]/.test(head) || !isRange(`${head.trimEnd()}${glue}${tail}`, monthFirst)) continue;
    return { ...moveUp(line, cell, next, below, glue), rows: 2 };
  }
  return null;
}

/** "Aug", "2014–Feb" and "2019" on three rows of a column. */
function joinThree(line: Line, next: Line, third: Line | undefined, monthFirst: boolean): JoinedRows | null {
  const [cell] = line.segments;
  const below = cell && goesOnBelow(line, next) ? cellBelow(cell, next) : undefined;
  const last = cell && below && third && goesOnBelow(next, third) ? cellBelow(below, third) : undefined;
  if (!cell || !below || !third || !last) return null;
  const parts = [textOf(line, cell), textOf(next, below), textOf(third, last)].map((part) => part.trim());
  // "Aug 2014–Feb" alone would be months of one year.
  const open = /\p{L}\.?$/u.test(parts[1] ?? "") && /^\p{Nd}{4}$/u.test(parts[2] ?? "");
  if (!isRange(parts.join(" "), monthFirst) || (!open && isRange(parts.slice(0, 2).join(" "), monthFirst))) return null;
  if (!parts.every((part) => part.length < 16)) return null;
  const upper = moveUp(line, cell, next, below);
  const grown = upper.first.segments[line.segments.indexOf(cell)];
  if (!grown) return null;
  const whole = moveUp(upper.first, grown, third, last);
  return { first: whole.first, rest: [...upper.rest, ...whole.rest], rows: 3 };
}

function goesOnBelow(line: Line, next: Line): boolean {
  return !line.bullet && !next.bullet && next.page === line.page && next.gap <= line.fontSize;
}

type Cell = Line["segments"][number];

function textOf(line: Line, cell: Cell): string {
  return line.text.slice(cell.start, cell.end);
}

/** The cell of the next row that is set flush with this one, both short enough for a column of dates. */
function cellBelow(cell: Cell, next: Line): Cell | undefined {
  const below = next.segments.find(
    (s) => Math.abs(s.box.x - cell.box.x) < 3 || Math.abs(s.box.x + s.box.width - cell.box.x - cell.box.width) < 3,
  );
  return below && cell.end - cell.start <= 34 && below.end - below.start <= 18 ? below : undefined;
}

/** The next row's cell at the end of this row's, and what is left of the next row. */
function moveUp(line: Line, cell: Cell, next: Line, below: Cell, glue = " "): { first: Line; rest: Line[] } {
  const shift = cell.end;
  const inserted = `${glue}${textOf(next, below)}`;
  const moved = (at: number) => (at >= shift ? at + inserted.length : at);
  const parts = [
    ...line.parts.map((part) => ({
      ...part,
      start: moved(part.start),
      end: part.end > shift ? moved(part.end) : part.end,
    })),
    ...next.parts
      .filter((part) => part.start < below.end && part.end > below.start)
      .map((part) => ({
        ...part,
        start: part.start - below.start + shift + glue.length,
        end: part.end - below.start + shift + glue.length,
      })),
  ].sort((a, b) => a.start - b.start);
  const segments = line.segments.map((s) =>
    s === cell ? { ...s, end: s.end + inserted.length } : { ...s, start: moved(s.start), end: moved(s.end) },
  );
  const text = line.text.slice(0, shift) + inserted + line.text.slice(shift);
  const first = { ...line, text, folded: text.toLowerCase(), parts, segments };
  const others = next.segments.filter((s) => s !== below);
  const left = others[0];
  if (!left) return { first, rest: [] };
  const from = below.start === 0 ? left.start : 0;
  const to = below.start === 0 ? next.text.length : (others.at(-1)?.end ?? 0);
  return { first, rest: [{ ...withoutBullet(sliceLine(next, from, to)), gap: next.gap }] };
}

function isRange(text: string, monthFirst: boolean): boolean {
  const [range] = findDates(text, monthFirst);
  return range?.single === false && range.end - range.start >= text.trim().length - 2;
}

function withoutBullet(line: Line): Line {
  const lead = BULLET.exec(line.text)?.[0].length ?? 0;
  if (line.segments[0]?.bullet) return { ...line, bullet: true };
  return lead > 0 ? { ...sliceLine(line, lead, line.text.length), bullet: true } : line;
}
