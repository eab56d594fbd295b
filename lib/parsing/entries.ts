import { unbraid } from "./braided-rows.ts";
import { type DateSpan, findDates, findDurations, looksLikeDate } from "./dates.ts";
import { isEmployerFact, withoutFactLabel } from "./employer-facts.ts";
import { gapThreshold } from "./gap-threshold.ts";
import { matchHeading } from "./headings.ts";
import { companyScore, findDegree, institutionScore, titleScore } from "./lexicon.ts";
import { type Line, styleKey } from "./lines.ts";
import { sliceLine } from "./slice-line.ts";
import { isTableHead } from "./table-heads.ts";
import { joinWrappedDates } from "./wrapped-dates.ts";
import { joinWrappedHeaders } from "./wrapped-headers.ts";

/** One job, degree or project: the lines naming it and the lines describing it. */
export interface Entry {
  header: Line[];
  body: Line[];
  dates: DateSpan | null;
  dateLine: Line | null;
}

interface Row {
  line: Line;
  date: DateSpan | null;
  body: boolean;
  style: string;
  x: number;
}

const MAX_HEADER_ABOVE = 4;

/**
 * Step 5: cuts a section into entries, anchored at its dates and at the look of its first line.
 * @param indentIsBody lines set in behind the dated ones describe rather than name (jobs; not degrees)
 */
export function findEntries(lines: Line[], monthFirst: boolean, indentIsBody = true): Entry[] {
  const rows = toRows(lines, monthFirst);
  if (rows.length === 0) return [];
  markBodies(rows, indentIsBody);
  const starts = findStarts(rows);
  return starts.map((start, index) => toEntry(rows.slice(start, starts[index + 1] ?? rows.length)));
}

function toRows(lines: Line[], monthFirst: boolean): Row[] {
  const rows: Row[] = [];
  for (const line of joinWrappedHeaders(unbraid(joinWrappedDates(lines, monthFirst)))) {
    if (isLabel(line) || isTableHead(line) || isEmployerFact(line) || /^\(\p{Nd}{1,2}\)$/u.test(line.text.trim()))
      continue;
    for (const part of splitFlowing(withoutFactLabel(line), monthFirst)) {
      const date = part.bullet ? null : entryDate(part, monthFirst);
      rows.push({
        line: part,
        date,
        body: false,
        style: styleKey(part),
        x: contentX(part, date),
      });
    }
  }
  for (const [index, row] of rows.entries()) if (repeatsEnd(rows, index)) row.date = null;
  return rows;
}

/** The year of graduation behind the school ("Travis High School, 2014") below the range that ends in it. */
function repeatsEnd(rows: Row[], index: number): boolean {
  const date = rows[index]?.date;
  const above = rows.slice(Math.max(0, index - 2), index).findLast((row) => row.date);
  return (
    date?.single === true &&
    date.to?.length === 4 &&
    above?.date?.single === false &&
    above.date.to?.slice(0, 4) === date.to &&
    !looksLikeDate(rows[index]?.line.text ?? "")
  );
}

/** "Highlights", "Aufgaben:" inside an entry. */
export function isLabel(line: Line): boolean {
  return line.segments.length === 1 && line.text.length < 40 && matchHeading(line.text)?.kind === "label";
}

/** A row whose last segment is already running text (a list floated beside title and dates) becomes two. */
function splitFlowing(line: Line, monthFirst: boolean): Line[] {
  if (line.segments.length < 2 || line.segments.length > 8) return [line];
  for (let index = 1; index < line.segments.length; index++) {
    const segment = line.segments[index];
    const before = line.segments[index - 1];
    if (!segment || !before) continue;
    const text = line.text.slice(segment.start, segment.end);
    const lead = line.text.slice(0, before.end);
    const dated = findDates(lead, monthFirst).length > 0 && !looksLikeDate(lead);
    if (
      dated &&
      text.length > 24 &&
      text.split(" ").length >= 4 &&
      findDates(text, monthFirst).length === 0 &&
      !namesFact(text) &&
      segment.fontSize <= before.fontSize + 0.1
    )
      return [
        sliceLine(line, 0, before.end),
        { ...sliceLine(line, segment.start, line.text.length), bullet: true, gap: 0 },
      ];
  }
  return [line];
}

/** Whether a cell names a school, an employer, a title or a degree. */
function namesFact(text: string): boolean {
  return (
    text.length < 70 &&
    isCapitalized(text) &&
    !/[.;]$/.test(text.trim()) &&
    (companyScore(text) > 0.7 || institutionScore(text) > 0.85 || (findDegree(text)?.start ?? 9) < 3)
  );
}

/** Whether most of a text's longer words begin with a capital, as in names and titles. */
export function isCapitalized(text: string): boolean {
  const long = text.split(/\s+/).filter((word) => word.length > 3);
  const capital = long.filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word)).length;
  return capital * 10 >= long.length * 6;
}

/** The date that says when the entry was: a range, or a single date standing for itself. */
export function entryDate(line: Line, monthFirst: boolean): DateSpan | null {
  const spans = findDates(line.text, monthFirst);
  let best: DateSpan | null = null;
  for (const span of spans) {
    const before = line.text.slice(0, span.start);
    const after = line.text.slice(span.end);
    const open = /(?:^|[\t|·•,;:(（[【–—/-])\s*$/u.test(before);
    const closed = /^\s*(?:$|[\t|·•,;:)）\]】–—/([-])/u.test(after);
    const long = line.text.length > 110;
    const fits = span.single
      ? (open && closed) || (closed && before.length < 60 && /\s{1}$/.test(before) && !long && yearAtEnd(before, after))
      : (open || closed) && !long;
    if (!fits) continue;
    if (!best || (best.single && !span.single)) best = span;
  }
  return best;
}

function yearAtEnd(before: string, after: string): boolean {
  return (
    after.trim() === "" &&
    before.trim().split(/\s+/).length <= 8 &&
    !/\b(?:in|of|im|en|seit|em|del?|w|i|till|by|for|over|about|year|and|und|et|y|e|och|ve)\s*$/iu.test(before)
  );
}

/** Left edge of what a row says besides its date. */
function contentX(line: Line, date: DateSpan | null): number {
  if (date)
    for (const segment of line.segments)
      if (segment.end <= date.start || segment.start >= date.end) return segment.box.x;
  return line.box.x;
}

function markBodies(rows: Row[], indentIsBody: boolean): void {
  const bullets = rows.filter((row) => row.line.bullet);
  const headerX = Math.min(...rows.filter((row) => row.date).map((row) => row.x), rows[0]?.x ?? 0);
  const size = bullets[0]?.line.fontSize ?? 0;
  const apart = rows.filter((row) => row.date && dateStandsApart(row.line, row.date));
  let previous: Row | undefined;
  for (const row of rows) {
    const { line } = row;
    const text = line.text.trim();
    const wordCount = text.split(/\s+/).length;
    const plain =
      /\p{Ll}\.$/u.test(text) &&
      wordCount >= 2 &&
      companyScore(text) < 0.6 &&
      titleScore(text) < 0.6 &&
      !findDegree(text);
    const stopped = /[;:。]$/u.test(text) || (text.endsWith(".") && !endsAbbreviated(text));
    const sentence = plain || (stopped && wordCount >= 7) || wordCount > 16 || text.length > 105;
    // Where dates have a place of their own, one inside a line set in belongs to what that line tells.
    const told = indentIsBody && apart.length >= 2 && row.date && row.line.box.x > headerX + 7 && !apart.includes(row);
    if (told && previous) row.date = null;
    const indented =
      indentIsBody && row.x > headerX + 7 && !row.date && previous !== undefined && !(line.bold && wordCount < 9);
    const hanging =
      previous?.body === true &&
      !row.date &&
      row.x >= previous.x - 1 &&
      line.gap < line.fontSize * 0.75 &&
      line.page === previous.line.page &&
      goesOn(previous, row) &&
      row.style === previous.style;
    row.body =
      line.bullet || (!row.date && (sentence || hanging)) || (indented && (size === 0 || line.fontSize <= size + 0.3));
    if (line.bullet && row.date === null && !previous) row.body = false;
    previous = row;
  }
  for (const row of listedEntries(rows)) {
    row.body = false;
    row.date ??= entryDate(row.line, false);
  }
}

/** The rows behind bullets that are entries themselves: they hold the dates, or nothing but them is listed. */
function listedEntries(rows: Row[]): Row[] {
  if (rows.some(({ date, line }) => date && !line.bullet)) return [];
  const edge = rows.find(({ line }) => line.bullet)?.line.box.x ?? 0;
  const bullets = rows.filter(({ line }) => line.bullet && line.box.x <= edge + 7);
  const dated = bullets.filter(({ line }) => entryDate(line, false));
  if (dated.length >= 2 && dated.length * 3 >= bullets.length) return dated;
  return rows.every(({ body, line }) => body || line.bullet) ? rows : [];
}

/** Whether the full stop at a text's end is that of a legal form: "Minera Cerro Pukara S.A.A.", "Nowak sp. z o.o.". */
function endsAbbreviated(text: string): boolean {
  return isCapitalized(text) && (/[\s.]\p{L}\.$/u.test(text) || companyScore(text) > 0.9);
}

/** Whether the date fills a cell of its row, rather than ending a text. */
function dateStandsApart(line: Line, date: DateSpan): boolean {
  return line.segments.some(
    ({ start, end }) => start <= date.start && end >= date.end && end - start < date.end - date.start + 4,
  );
}

/** Whether a row carries on the description above: set in behind its bullet, or the row above was full. */
function goesOn(previous: Row, row: Row): boolean {
  const word = (row.line.text.split(/\s/)[0] ?? "").length * row.line.fontSize * 0.5;
  const full = previous.line.box.x + previous.line.box.width + word + row.line.fontSize > previous.line.reach;
  if (previous.line.bullet) return row.x > previous.x + 2 || full;
  return Math.abs(row.x - previous.x) < 2 && (full || /^\p{Ll}/u.test(row.line.text));
}

function findStarts(rows: Row[]): number[] {
  const anchors = rows.flatMap((row, index) => (row.date && !row.body ? [index] : []));
  const first = rows[0];
  if (!first) return [];
  if (anchors.length === 0) return startsByLook(rows);
  const firstAnchor = anchors[0] ?? 0;
  const starts = [0];
  for (let index = 1; index < anchors.length; index++) {
    const from = anchors[index - 1] ?? 0;
    const anchor = anchors[index] ?? 0;
    starts.push(bestStart(rows, from, anchor, first, firstAnchor));
  }
  return withUndated(
    rows,
    [...new Set(starts)].sort((a, b) => a - b),
  );
}

/** The line between two dates at which the later entry begins. */
function bestStart(rows: Row[], from: number, anchor: number, first: Row, firstAnchor: number): number {
  const usual = Math.min(...rows.map((row) => row.line.gap).filter((gap) => gap > 0), 12);
  let best = anchor;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let start = anchor; start > from && anchor - start <= MAX_HEADER_ABOVE; start--) {
    const row = rows[start];
    if (!row || (start < anchor && row.body)) break;
    const above = rows[start - 1];
    let score = -(anchor - start) * 0.25;
    if (row.style === first.style && row.line.caps === first.line.caps) score += 2.5;
    if (anchor - start === firstAnchor) score += 1.6;
    const inner = Math.max(usual, ...rows.slice(start + 1, anchor + 1).map((r) => r.line.gap));
    if (
      row.line.gap > inner * 1.25 + 0.8 ||
      row.line.page !== above?.line.page ||
      (row.line.gap === 0 && row.line.column !== above?.line.column)
    )
      score += 1.7;
    if (above?.body) score += 2;
    else if (above && above.style === row.style && start - 1 > from && row.line.gap < 1.2 * inner) score -= 0.8;
    if (score > bestScore) {
      bestScore = score;
      best = start;
    }
  }
  return best;
}

/** Adds the entries that carry no date, where their first line looks like the others' first lines and like nothing else. */
function withUndated(rows: Row[], starts: number[]): number[] {
  const startRows = starts.map((start) => rows[start]).filter((row) => row !== undefined);
  const keyOf = (row: Row) => `${row.style}|${row.line.caps}`;
  const counts = new Map<string, number>();
  for (const row of startRows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  const [key, count] = [...counts.entries()].sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
  if (count * 10 < startRows.length * 7) return starts;
  const startSet = new Set(starts);
  const extra: number[] = [];
  rows.forEach((row, index) => {
    if (startSet.has(index) || row.body || keyOf(row) !== key || index === 0) return;
    extra.push(index);
  });
  const bodyStyled = rows.some((row) => row.body && keyOf(row) === key);
  const distinct = !bodyStyled && rows.some((row) => keyOf(row) !== key);
  if (!distinct) return starts;
  const accepted = extra.filter((index) => {
    const row = rows[index];
    const above = rows[index - 1];
    const lastStart = [...starts, ...extra].filter((s) => s < index).sort((a, b) => b - a)[0] ?? 0;
    const datedBefore = rows.slice(lastStart, index).some((r) => r.date);
    if (!row || !above || !startRows.some((start) => Math.abs(start.line.box.x - row.line.box.x) < 2.5)) return false;
    const spaced = row.line.gap > above.line.gap * 1.25 + 0.8 || row.line.page !== above.line.page;
    return above.body || (spaced && (datedBefore || keyOf(above) !== key));
  });
  // When every dated entry holds such a line, it is the second line of each and not an entry of its own.
  if (accepted.length * 10 >= starts.length * 6 && starts.length > 1 && everyHolds(starts, accepted)) return starts;
  return [...starts, ...accepted].sort((a, b) => a - b);
}

function everyHolds(starts: number[], extra: number[]): boolean {
  const holding = starts.filter((start, index) =>
    extra.some((at) => at > start && at < (starts[index + 1] ?? Number.POSITIVE_INFINITY)),
  );
  return holding.length * 10 >= starts.length * 8;
}

/** Without dates: by the look of the first line, else by the gaps, else each plain line above a body. */
function startsByLook(rows: Row[]): number[] {
  const first = rows[0];
  if (!first) return [];
  const keyOf = (row: Row) => `${row.style}|${row.line.caps}`;
  const same = rows.flatMap((row, index) => (!row.body && keyOf(row) === keyOf(first) ? [index] : []));
  const distinct = rows.some((row) => keyOf(row) !== keyOf(first));
  if (distinct && same.length > 0) return same.filter((index) => index === 0 || !same.includes(index - 1));
  const gaps = rows.slice(1).map((row) => row.line.gap);
  const wide = gapThreshold(gaps.filter((gap) => gap > 0).sort((a, b) => a - b)) ?? Number.POSITIVE_INFINITY;
  const starts = rows.flatMap((row, index) =>
    index === 0 || (!row.body && (rows[index - 1]?.body || row.line.gap > wide)) ? [index] : [],
  );
  return starts.length > 0 ? starts : [0];
}

function toEntry(rows: Row[]): Entry {
  const header: Line[] = [];
  const body: Line[] = [];
  let anchored = rows.findIndex((row) => row.date && !row.body);
  if (anchored < 0) anchored = 0;
  const bodyStyle = rows.find((row) => row.body)?.style;
  let ended = false;
  rows.forEach((row, index) => {
    const afterAnchor = index > anchored;
    if (!ended && afterAnchor && (row.body || index - anchored > 3)) ended = true;
    if (!ended && afterAnchor && row.style === bodyStyle && row.line.text.length > 60 && header.length >= 2)
      ended = true;
    if (ended || (row.body && index > 0)) body.push(row.line);
    else header.push(row.line);
  });
  const dated = rows.find((row) => row.date && !row.body);
  return { header, body, dates: dated?.date ?? null, dateLine: dated?.line ?? null };
}

/** A line's character ranges that are dates or written durations, with the brackets around them. */
export function dateRanges(line: Line, monthFirst: boolean): { start: number; end: number }[] {
  return [...findDates(line.text, monthFirst), ...findDurations(line.text)];
}
