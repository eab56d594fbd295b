import type { DateSpan } from "./dates.ts";
import { type Entry, findEntries, isLabel } from "./entries.ts";
import { companyScore, findDegree, institutionScore, titleScore } from "./lexicon.ts";
import type { Line } from "./lines.ts";
import { assignRoles, commasOf, type Piece, piecesOf, splitPiece } from "./pieces.ts";
import { readPlace } from "./places.ts";
import { joinSourced, type Sourced, sourced } from "./sourced.ts";

/** A job as read, before it becomes part of the result. */
export interface Job {
  title: Sourced | null;
  company: Sourced | null;
  location: Sourced | null;
  dates: DateSpan | null;
  dateLine: Line | null;
  description: Sourced | null;
  highlights: Sourced[];
}

/** Step 6: jobs of a section (also projects and volunteering, which look the same). */
export function readJobs(lines: Line[], monthFirst: boolean): Job[] {
  const entries = findEntries(lines, monthFirst);
  const pieces = splitAtCommas(rejoinRare(entries.map((entry) => piecesOf(entry, monthFirst))));
  const roles = assignRoles(pieces, ["title", "company", "location"]);
  const jobs: Job[] = [];
  let employer: Sourced | null = null;
  let place: Sourced | null = null;
  entries.forEach((entry, index) => {
    const found = roles[index] ?? new Map();
    const list = pieces[index] ?? [];
    let title: Piece | null = found.get("title") ?? null;
    let company: Piece | null = found.get("company") ?? null;
    const location: Piece | null = found.get("location") ?? null;
    const rest = list.filter((piece) => piece !== title && piece !== company && piece !== location);
    if (title && !company && companyScore(title.text) > 0.6 && titleScore(title.text) < 0.5)
      [title, company] = [null, title];
    else if (company && !title && titleScore(company.text) > 0.6) [title, company] = [company, null];
    if (company) {
      employer = company;
      place = location;
    }
    const inherited = !company && title !== null && list.length <= 2 && entry.dates !== null ? employer : null;
    const body = readBody(
      entry.body,
      rest.filter((piece) => piece.text.length > 45),
    );
    jobs.push({
      title,
      company: company ?? inherited,
      location: location ?? (inherited ? place : null),
      dates: entry.dates,
      dateLine: entry.dateLine,
      ...body,
    });
  });
  return mergeHeaders(jobs, entries);
}

/** An employer's own line with its overall dates, followed by the titles held there, is no job of its own. */
function mergeHeaders(jobs: Job[], entries: Entry[]): Job[] {
  const merged: Job[] = [];
  jobs.forEach((job, index) => {
    const next = jobs[index + 1];
    const empty = job.title === null && job.highlights.length === 0 && job.description === null;
    if (empty && job.company && next?.title && (next.company === null || next.company === job.company)) {
      for (let later = index + 1; later < jobs.length; later++) {
        const other = jobs[later];
        if (!other?.title || (other.company !== null && other.company !== job.company)) break;
        other.company = job.company;
        other.location ??= job.location;
      }
      return;
    }
    if (job.title || job.company || (job.dates && (entries[index]?.header.length ?? 0) > 0)) merged.push(job);
  });
  return merged.filter((job) => job.title !== null || job.company !== null);
}

interface Running {
  parts: Sourced[];
  bullet: boolean;
  last: Line;
}

/** Bullets as highlights, running text as description; wrapped lines put together. */
export function readBody(lines: Line[], lead: Sourced[] = []): { description: Sourced | null; highlights: Sourced[] } {
  const paragraphs: Sourced[] = [...lead];
  const highlights: Sourced[] = [];
  let current = null as Running | null;
  const flush = () => {
    if (!current) return;
    const text = joinSourced(current.parts);
    if (current.bullet) highlights.push(text);
    else paragraphs.push(text);
    current = null;
  };
  const gaps = lines.map((line) => line.gap).filter((gap) => gap > 0);
  const bulletsDrawn = !lines.some((line) => line.bullet) && looksLikeList(lines);
  const tight = gaps.length > 0 ? Math.min(...gaps) : 0;
  const base = Math.min(...lines.map((line) => line.box.x));
  for (const line of lines) {
    if (isLabel(line)) {
      flush();
      continue;
    }
    const part = sourced(line);
    const bullet: boolean = line.bullet || (bulletsDrawn && startsItem(line, current?.last, tight));
    const goesOn: boolean =
      current !== null &&
      !bullet &&
      (!bulletsDrawn || !startsItem(line, current.last, tight)) &&
      !(
        current.bullet &&
        line.box.x < current.last.box.x - 4 &&
        line.box.x <= base + 1 &&
        line.gap > tight * 1.6 + 1.5
      ) &&
      !(!current.bullet && line.gap > line.fontSize * 0.9);
    if (goesOn && current) {
      current.parts.push(part);
      current.last = line;
    } else {
      flush();
      current = { parts: [part], bullet, last: line };
    }
  }
  flush();
  const description = paragraphs.length > 0 ? joinSourced(paragraphs, "\n") : null;
  return { description, highlights };
}

/** Bullets drawn as graphics leave plain lines: a list when several lines end short of a sentence's flow or are set off from each other. */
function looksLikeList(lines: Line[]): boolean {
  if (lines.length === 0) return false;
  const starts = lines.filter((line, index) => startsItem(line, lines[index - 1], 0)).length;
  return starts >= 1 && lines.every((line) => line.text.length < 400);
}

function startsItem(line: Line, previous: Line | undefined, tight: number): boolean {
  if (!previous) return true;
  if (line.page !== previous.page) return /^[\p{Lu}\p{N}\p{Lo}"'(„«¿¡]/u.test(line.text);
  const upper = /^[\p{Lu}\p{N}\p{Lo}"'(„«¿¡]/u.test(line.text);
  if (!upper) return false;
  if (tight > 0 && line.gap > tight * 1.6 + 1.2) return true;
  if (/[.;!?。]$/u.test(previous.text.trim())) return true;
  const nextWord = (line.text.split(/\s/)[0] ?? "").length * line.fontSize * 0.5;
  return previous.box.x + previous.box.width + nextWord + line.fontSize < previous.reach;
}

/** A dash or colon inside one entry's title ("Area specialist – Paediatrics") divides nothing when the other entries have none. */
export function rejoinRare(entries: Piece[][], evenAlone = false): Piece[][] {
  if (entries.length < 2 && !evenAlone) return entries;
  const withDash = entries.filter((pieces) => pieces.some((piece) => RARE.has(piece.separator))).length;
  if (withDash * 2 > entries.length && entries.length > 1) return entries;
  return entries.map((pieces) => {
    const joined: Piece[] = [];
    for (const piece of pieces) {
      const before = joined.at(-1);
      const sameLine =
        before !== undefined && before.line === piece.line && before.sources.length === 1 && piece.sources.length === 1;
      if (
        before &&
        sameLine &&
        RARE.has(piece.separator) &&
        (readPlace(piece.text)?.score ?? 0) < 0.8 &&
        !standsAlone(before, piece)
      ) {
        const whole = sourced(piece.line, before.start, piece.end);
        joined[joined.length - 1] = { ...before, ...whole, end: piece.end };
      } else joined.push(piece);
    }
    return joined;
  });
}

/** Whether either side is a fact of its own: an employer, a school, a degree. */
function standsAlone(before: Piece, piece: Piece): boolean {
  const own = (text: string) => companyScore(text) > 0.8 || institutionScore(text) > 0.9;
  return (
    own(piece.text) ||
    own(before.text) ||
    findDegree(before.text)?.whole === true ||
    (findDegree(piece.text)?.start ?? 9) < 3
  );
}

const RARE = new Set(["-", ":", "/"]);

/** "Company, Title" and "Company, City" in one piece: cut at the comma, the same way for all entries. */
function splitAtCommas(entries: Piece[][]): Piece[][] {
  const votes = { titleFirst: 0, companyFirst: 0 };
  const lone = entries.map((pieces) => pieces.filter((piece) => (readPlace(piece.text)?.score ?? 0) < 0.7).length <= 1);
  entries.forEach((pieces, index) => {
    if (!lone[index]) return;
    for (const piece of pieces) {
      const best = bestComma(piece);
      if (best) votes[best.order] += best.score;
    }
  });
  const slotPlaces = placeTails(entries);
  const worded = entries.filter(
    (pieces, index) => lone[index] && pieces.some((piece) => weakWords(piece.text).length > 0),
  ).length;
  const wordy = worded * 2 > entries.length && votes.titleFirst > 0;
  return entries.map((pieces, index) =>
    pieces.flatMap((piece) => {
      const tail = placeTail(piece, slotPlaces.get(piece.slot) ?? 0);
      const head = tail ? tail[0] : piece;
      const order = votes.titleFirst > votes.companyFirst ? "titleFirst" : "companyFirst";
      const comma = lone[index] ? bestComma(head, order) : null;
      const word = wordy && lone[index] && !(comma && comma.score > 1) ? weakWords(rawOf(head))[0] : undefined;
      const cut = comma && comma.score > 1 ? comma : word;
      const split = cut ? splitPiece(head, cut.at, cut.width) : null;
      return [...(split ?? [head]), ...(tail ? [tail[1]] : [])];
    }),
  );
}

function rawOf(piece: Piece): string {
  return piece.line.text.slice(piece.start, piece.end);
}

interface Cut {
  at: number;
  /** Characters of the comma or word cut out. */
  width: number;
  score: number;
  order: "titleFirst" | "companyFirst";
}

/** Words for "at" that also mean much else; the last one of a piece may part title and employer. */
function weakWords(text: string): { at: number; width: number }[] {
  return [...text.matchAll(/\s(?:en|em|na|no|på|w|we|u|à|in|da|dans|hos|i|ved)\s(?=\p{Lu})/gu)].map((match) => ({
    at: match.index,
    width: match[0].length,
  }));
}

function bestComma(piece: Piece, wanted?: "titleFirst" | "companyFirst"): Cut | null {
  let best: Cut | null = null;
  const raw = piece.line.text.slice(piece.start, piece.end);
  for (const { at, width } of [...commasOf(piece).map((comma) => ({ at: comma, width: 1 })), ...weakWords(raw)]) {
    const left = raw.slice(0, at);
    const right = raw.slice(at + width);
    for (const order of ["titleFirst", "companyFirst"] as const) {
      if (wanted && order !== wanted) continue;
      const [title, company] = order === "titleFirst" ? [left, right] : [right, left];
      const score =
        titleScore(title) + companyScore(company) - titleScore(company) * 0.4 - (companyScore(title) > 0.6 ? 0.3 : 0);
      if (width > 1 && order === "companyFirst") continue;
      if (titleScore(title) > 0.6 && (!best || score > best.score)) best = { at, width, score, order };
    }
  }
  return best;
}

/** Places split off the end of pieces ("Northern Prairie University, Ames, IA"), for a whole section alike. */
export function splitPlaces(entries: Piece[][]): Piece[][] {
  const shares = placeTails(entries);
  return entries.map((pieces) =>
    pieces.flatMap((piece) => {
      const tail = placeTail(piece, shares.get(piece.slot) ?? 0);
      // A town may belong to a school's name; with a region or country behind it, or in most entries, it does not.
      return tail && ((shares.get(piece.slot) ?? 0) > 0.5 || tail[1].text.includes(",")) ? tail : [piece];
    }),
  );
}

/** Share of a slot's pieces that end in a known place behind a comma. */
function placeTails(entries: Piece[][]): Map<string, number> {
  const counts = new Map<string, { all: number; placed: number }>();
  for (const piece of entries.flat()) {
    const count = counts.get(piece.slot) ?? { all: 0, placed: 0 };
    count.all++;
    if (knownTail(piece) !== null) count.placed++;
    counts.set(piece.slot, count);
  }
  return new Map([...counts].map(([slot, { all, placed }]) => [slot, placed / all]));
}

/** Comma behind which a known place begins, the earliest such; null when the whole piece is a place or none follows. */
function knownTail(piece: Piece): number | null {
  if ((readPlace(piece.text)?.score ?? 0) > 0.8 && companyScore(piece.text) < 0.6 && titleScore(piece.text) < 0.6)
    return null;
  const raw = piece.line.text.slice(piece.start, piece.end);
  for (const at of commasOf(piece)) {
    const tail = raw.slice(at + 1).trim();
    if (surePlace(tail)) return at;
  }
  return null;
}

/** A text all of whose parts are known places, or most of them and nothing a company's or title's word. */
function surePlace(text: string): boolean {
  const score = readPlace(text)?.score ?? 0;
  return score >= 0.94 || (score >= 0.8 && companyScore(text) < 0.6 && titleScore(text) < 0.6);
}

function placeTail(piece: Piece, slotShare: number): [Piece, Piece] | null {
  const known = knownTail(piece);
  if (known !== null) return splitPiece(piece, known);
  if (slotShare < 0.5) return null;
  const last = commasOf(piece).at(-1);
  if (last === undefined) return null;
  const tail = piece.line.text
    .slice(piece.start, piece.end)
    .slice(last + 1)
    .trim();
  if (
    titleScore(tail) > 0.5 ||
    companyScore(tail) > 0.6 ||
    tail.split(" ").length > 4 ||
    (readPlace(piece.text)?.score ?? 0) > 0.8
  )
    return null;
  return splitPiece(piece, last);
}
