import { findDates, isPresentWord, looksLikeDate } from "./dates.ts";
import { titleScore } from "./lexicon.ts";
import { BULLET, type Line } from "./lines.ts";
import { appendLine, sliceLine } from "./slice-line.ts";

/** A range that ran over the end of its narrow column ("09/2013 –" above "03/2019") is put together on the first row. */
export function joinWrappedDates(given: Line[], monthFirst: boolean): Line[] {
  const lines = joinStackedRanges(given, monthFirst);
  const out: Line[] = [];
  let current = lines[0];
  for (let index = 1; index <= lines.length; index++) {
    const next = lines[index];
    if (!current) break;
    const joined = next ? joinDate(current, next, monthFirst) : null;
    if (joined) {
      out.push(joined.first);
      current = joined.rest ?? lines[++index];
    } else {
      out.push(current);
      current = next;
    }
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

function joinDate(line: Line, next: Line, monthFirst: boolean): { first: Line; rest: Line | null } | null {
  if (line.bullet || next.bullet || next.page !== line.page || next.gap > line.fontSize) return null;
  const tailOnly = next.segments.length === 1 && /^\s*(?:\p{Nd}{4}|\p{Nd}{1,2}[./]\p{Nd}{4})\s*$/u.test(next.text);
  if (tailOnly && /\p{Nd}{4}\s*[–—-]\s*(?:\p{L}+\.?)?\s*$/u.test(line.text))
    return { first: appendLine(line, next), rest: null };
  for (const cell of line.segments) {
    const below = next.segments.find(
      (s) => Math.abs(s.box.x - cell.box.x) < 3 || Math.abs(s.box.x + s.box.width - cell.box.x - cell.box.width) < 3,
    );
    if (!below || cell.end - cell.start > 34 || below.end - below.start > 18) continue;
    const head = line.text.slice(cell.start, cell.end);
    const tail = next.text.slice(below.start, below.end);
    const wraps =
      /^\s*[-–—]\s*\p{Nd}/u.test(tail) ||
      /(?:[-–—~/]|\s(?:to|bis|à|au|a|al|até|do|tot|till|-)|\p{L}{3,})\.?\s*$/u.test(head);
    const ends = isPresentWord(tail) || /\p{Nd}/u.test(tail);
    // What a range needs to be whole is its end, whichever words it broke at: "enero de 2015 – abril de", "06/2020 - in".
    const broken = !isRange(head, monthFirst) || /^\s*\p{L}+\.?\s*$/u.test(tail);
    if (!((wraps && ends) || (broken && /[-–—]/.test(head)))) continue;
    if (/^\s*[-–—]/.test(head)) continue;
    // "2014-01 — 2018-" above "05" broke inside the date.
    const glue = /\p{Nd}[-/]$/u.test(head) ? "" : " ";
    const both = `${head.trimEnd()}${glue}${tail}`;
    const [whole, more] = findDates(both, monthFirst);
    if (
      !whole ||
      more ||
      whole.single ||
      whole.end - whole.start < both.trim().length - 2 ||
      !(looksLikeDate(head) || /\p{Nd}/u.test(head))
    )
      continue;
    const shift = cell.end;
    const inserted = `${glue}${tail}`;
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
    if (!left) return { first, rest: null };
    const from = below.start === 0 ? left.start : 0;
    const to = below.start === 0 ? next.text.length : (others.at(-1)?.end ?? 0);
    return { first, rest: { ...withoutBullet(sliceLine(next, from, to)), gap: next.gap } };
  }
  return null;
}

function isRange(text: string, monthFirst: boolean): boolean {
  const [range] = findDates(text, monthFirst);
  return range?.single === false && range.end - range.start >= text.trim().length - 2;
}

function withoutBullet(line: Line): Line {
  const lead = BULLET.exec(line.text)?.[0].length ?? 0;
  return lead > 0 ? { ...sliceLine(line, lead, line.text.length), bullet: true } : line;
}
