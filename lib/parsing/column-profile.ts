import { looksLikeDate } from "./dates.ts";
import { headingKind } from "./headings.ts";
import { BULLET } from "./lines.ts";
import { rowsOf, type Segment } from "./segments.ts";
import { isAllCaps } from "./text.ts";

/** Whether the two sides are flows of their own ("headed" when they carry section titles, "cards" when each has its dates) rather than rows. */
export function independent({
  left,
  right,
}: {
  left: Segment[];
  right: Segment[];
}): "headed" | "cards" | "plain" | null {
  const a = profile(left, right);
  const b = profile(right, left);
  if (a.rows < 2 || b.rows < 2) return null;
  // Every label of a form stands on the row of what it labels, years among them.
  const labels = (side: Profile) => side.short && side.coupledDates && side.aligned > 0.8;
  if (labels(a) || labels(b)) return null;
  const ownTitles = a.headings > 0 && b.headings > 0 && a.besideText + b.besideText > 0;
  if (!ownTitles && (a.coupledDates || b.coupledDates)) return null;
  const titleColumn = (side: Profile) => side.headings >= side.rows * 0.6 && side.besideText === 0;
  if (titleColumn(a) || titleColumn(b)) return null;
  if (a.headings > 0 && b.headings > 0) return "headed";
  const cards = a.dated >= 0.2 && b.dated >= 0.2 && a.rows >= 3 && b.rows >= 3;
  const datedSide = !cards && (a.dated >= 0.34 || b.dated >= 0.34);
  if (a.headings > 0 || b.headings > 0) {
    const [with_, without] = a.headings > 0 ? [a, b] : [b, a];
    if (without.dated >= 0.34 || with_.besideText === 0) return null;
    if (with_.headings >= with_.rows * 0.6) return null;
    return without.rows >= 3 ? "headed" : null;
  }
  if (datedSide) return null;
  if (cards) return "cards";
  if (a.bullets > 0 && b.bullets > 0) return "plain";
  if (a.rows < 3 || b.rows < 3) return null;
  if (Math.max(a.aligned, b.aligned) > 0.75) return null;
  if (a.short || b.short) return null;
  return "plain";
}

/** Whether two sides are read row by row: the dates of one stand beside the text of the other. */
export function datedRows(left: Segment[], right: Segment[]): boolean {
  return profile(left, right).coupledDates || profile(right, left).coupledDates;
}

/** Whether the right side has no title of its own and shares rows with the left one. */
export function untitledRows(left: Segment[], right: Segment[]): boolean {
  const own = profile(right, left);
  return own.headings === 0 && own.aligned > 0;
}

interface Traits {
  dated: boolean;
  heading: boolean;
  bullet: boolean;
}

/** Titles that stand for a column of their own; words like "networks" or "tools" too often only end a line. */
const TITLES = new Set<string>(
  "summary experience education skills languages certifications projects awards publications volunteering interests references contact".split(
    " ",
  ),
);

const traitsCache = new WeakMap<Segment, Traits>();

/** What a segment's words say, worked out once however many gutters are tried. */
export function traitsOf(segment: Segment): Traits {
  const known = traitsCache.get(segment);
  if (known) return known;
  const { text } = segment;
  const traits = {
    dated: looksLikeDate(text),
    heading: TITLES.has(headingKind(text) ?? ""),
    bullet: BULLET.test(text),
  };
  traitsCache.set(segment, traits);
  return traits;
}

interface Profile {
  rows: number;
  headings: number;
  /** Titles that stand beside text of the other side without sharing its row. */
  besideText: number;
  /** Share of rows that are hardly more than a date. */
  dated: number;
  bullets: number;
  /** Its dates stand on the rows of the other side's text. */
  coupledDates: boolean;
  /** Share of rows that stand on the same baseline as a row of the other side. */
  aligned: number;
  /** All rows are labels of a few words. */
  short: boolean;
}

function profile(side: Segment[], other: Segment[]): Profile {
  const rows = rowsOf(side, (s) => s.box);
  const centres = other.map((s) => s.box.y + s.box.height / 2).sort((x, y) => x - y);
  const undated = other
    .filter((s) => !traitsOf(s).dated)
    .map((s) => s.box.y + s.box.height / 2)
    .sort((x, y) => x - y);
  let headings = 0;
  let besideText = 0;
  let dated = 0;
  let bullets = 0;
  let aligned = 0;
  let long = 0;
  let dates = 0;
  let datesAligned = 0;
  const texts = rows.map((row) => row.map((s) => s.text).join(" "));
  const halves = titleHalves(rows, texts);
  // Dates of one column may share a row with text of another to their left, a sidebar's.
  const columnOfDates = new Set(
    rows.flatMap(([first, second]) => (first && !second && traitsOf(first).dated ? [Math.round(first.box.x)] : [])),
  );
  for (const [index, row] of rows.entries()) {
    const first = row[0];
    if (!first) continue;
    const text = texts[index] ?? "";
    if (halves.has(index)) headings++;
    const traits = traitsOf(first);
    if (traits.bullet && text.length > 3) bullets++;
    if (text.length > 28) long++;
    const centre = first.box.y + first.box.height / 2;
    const onRow = nearest(centres, centre) < first.fontSize * 0.35;
    if (onRow) aligned++;
    if (!halves.has(index) && row.every((s) => traitsOf(s).heading) && !labelsRow(first, other)) {
      headings++;
      const distance = nearest(centres, centre);
      if (distance > first.fontSize * 0.25 && distance < first.fontSize * 1.05) besideText++;
    }
    const alone = row.length === 1 ? traits.dated : looksLikeDate(text);
    if (alone) dated++;
    const date = alone ? first : row.findLast((s) => traitsOf(s).dated && columnOfDates.has(Math.round(s.box.x)));
    if (date) {
      dates++;
      if (nearest(undated, date.box.y + date.box.height / 2) < date.fontSize * 0.35) datesAligned++;
    }
  }
  const count = rows.length || 1;
  return {
    rows: rows.length,
    headings,
    besideText,
    dated: dated / count,
    bullets,
    coupledDates: dates >= 2 && datesAligned >= dates * 0.8,
    aligned: aligned / count,
    short: long === 0,
  };
}

/** "Languages" or "Tools" in front of a list, in its letters and on its row: a label, whatever else it may title. */
function labelsRow(title: Segment, other: Segment[]): boolean {
  const span = title.parts[0]?.span;
  const centre = title.box.y + title.box.height / 2;
  if (!span || span.bold || isAllCaps(title.text)) return false;
  return other.some((beside) => {
    const near = Math.abs(beside.box.y + beside.box.height / 2 - centre) < title.fontSize * 0.1;
    const gap = beside.box.x - title.box.x - title.box.width;
    return (
      near &&
      gap > 0 &&
      gap < title.fontSize * 2 &&
      Math.abs(beside.fontSize - title.fontSize) < 0.1 &&
      /,/.test(beside.text)
    );
  });
}

/** Rows that are the upper or lower half of a title set on two lines ("Core" above "Competencies"). */
function titleHalves(rows: Segment[][], texts: string[]): Set<number> {
  const halves = new Set<number>();
  for (const [index, row] of rows.entries()) {
    const [upper] = row;
    const [lower] = rows[index + 1] ?? [];
    if (!upper || !lower || Math.abs(upper.fontSize - lower.fontSize) > 0.3) continue;
    if (lower.box.y - upper.box.y > upper.fontSize * 1.9) continue;
    if (traitsOf(upper).heading && traitsOf(lower).heading) continue;
    if (!TITLES.has(headingKind(`${texts[index]} ${texts[index + 1]}`) ?? "")) continue;
    halves.add(index).add(index + 1);
  }
  return halves;
}

function nearest(sorted: number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return Math.min(
    Math.abs((sorted[low] ?? Number.POSITIVE_INFINITY) - value),
    Math.abs((sorted[low - 1] ?? Number.POSITIVE_INFINITY) - value),
  );
}
