import { companyScore, findDegree, institutionScore, titleScore } from "./lexicon.ts";
import { commasOf, type Piece, rawOf, splitPiece } from "./pieces.ts";
import { readPlace } from "./places.ts";
import { sourced } from "./sourced.ts";

/** A dash or colon inside one entry's title ("Area specialist – Paediatrics") divides nothing when the other entries have none. */
export function rejoinRare(entries: Piece[][], evenAlone = false): Piece[][] {
  if (entries.length < 2 && !evenAlone) return entries;
  const withDash = entries.filter((pieces) => pieces.some((piece) => RARE.has(piece.separator))).length;
  const usual = withDash * 2 > entries.length && entries.length > 1;
  return entries.map((pieces) => {
    const joined: Piece[] = [];
    for (const piece of pieces.flatMap(beforeEmployer)) {
      const before = joined.at(-1);
      const sameLine =
        before !== undefined && before.line === piece.line && before.sources.length === 1 && piece.sources.length === 1;
      if (
        before &&
        sameLine &&
        RARE.has(piece.separator) &&
        (readPlace(piece.text)?.score ?? 0) < 0.8 &&
        !standsAlone(before, piece) &&
        (!usual || isDepartment(before, piece, pieces))
      ) {
        const whole = sourced(piece.line, before.start, piece.end);
        joined[joined.length - 1] = { ...before, ...whole, end: piece.end };
      } else joined.push(piece);
    }
    return joined;
  });
}

/** "Human Resources, Marina Components Limited" behind a title's dash: the employer is a piece of its own. */
function beforeEmployer(piece: Piece): Piece[] {
  const at = piece.separator === "-" && piece.index > 0 ? commasOf(piece).at(-1) : undefined;
  if (at === undefined) return [piece];
  const raw = rawOf(piece);
  const [left, right] = [companyScore(raw.slice(0, at)), companyScore(raw.slice(at + 1))];
  const parts = right > 0.8 && right > left + 0.1;
  return (parts && splitPiece(piece, at)) || [piece];
}

/** "Project Manager – Digital Products" where another line of the entry names the employer: the title's own second half. */
function isDepartment(before: Piece, piece: Piece, pieces: Piece[]): boolean {
  return (
    piece.separator === "-" &&
    titleScore(before.text) > 0.6 &&
    companyScore(piece.text) < (/\s/.test(piece.text) ? 0.5 : 0.8) &&
    (readPlace(piece.text)?.score ?? 0) < 0.5 &&
    pieces.some((other) => other.row !== piece.row && companyScore(other.text) > 0.8 && titleScore(other.text) < 0.6)
  );
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
export function splitAtCommas(entries: Piece[][]): Piece[][] {
  const votes = { titleFirst: 0, companyFirst: 0 };
  const lone = entries.map((pieces) => pieces.filter((piece) => !isPlace(piece)).length <= 1);
  entries.forEach((pieces, index) => {
    if (!lone[index]) return;
    for (const piece of pieces) {
      const best = bestComma(piece);
      if (best) votes[best.order] += best.score;
    }
  });
  const slotPlaces = placeTails(entries);
  const towns = townSlots(entries);
  const worded = entries.filter(
    (pieces, index) => lone[index] && pieces.some((piece) => weakWords(piece.text).length > 0),
  ).length;
  const wordy = worded * 2 > entries.length && votes.titleFirst > 0;
  return entries.map((pieces, index) =>
    pieces.flatMap((piece) => {
      const found = placeTail(piece, towns.has(piece.slot) ? 1 : (slotPlaces.get(piece.slot) ?? 0));
      const tail = found && towns.has(piece.slot) ? ([found[0], { ...found[1], separator: "town" }] as const) : found;
      const head = tail ? tail[0] : piece;
      const order = votes.titleFirst > votes.companyFirst ? "titleFirst" : "companyFirst";
      const comma = lone[index] ? bestComma(head, order) : null;
      // Where the other entries are clearly written in this order, a plain title suffices.
      const enough = comma && votes[order] - comma.score > 0.9 ? 0.7 : 1;
      const word = wordy && lone[index] && !(comma && comma.score > enough) ? weakWords(rawOf(head))[0] : undefined;
      const cut = comma && comma.score > enough ? comma : word;
      const split = cut ? splitPiece(head, cut.at, cut.width) : null;
      return [...(split ?? [head]), ...(tail ? [tail[1]] : [])];
    }),
  );
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

const DEPARTMENT =
  /(?:^|[\s,])(?:department|dept\.?|division|unit|ward|team|practice|abteilung|bereich|station|département|departamento|dipartimento|reparto|afdeling|avdelning|dział|departmanı)$/iu;

/** "Dispute Resolution, Wakefield LLP" behind a title's comma: the first part still tells of the title. */
function beginsWithDepartment(text: string): boolean {
  const [first = "", ...others] = text.trim().split(/,\s+/u);
  const last = others.at(-1);
  if (last === undefined) return false;
  return DEPARTMENT.test(first) || (companyScore(first) < 0.6 && companyScore(last) > 0.9);
}

function bestComma(piece: Piece, wanted?: "titleFirst" | "companyFirst"): Cut | null {
  let best: Cut | null = null;
  const raw = rawOf(piece);
  for (const { at, width } of [...commasOf(piece).map((comma) => ({ at: comma, width: 1 })), ...weakWords(raw)]) {
    const left = raw.slice(0, at);
    const right = raw.slice(at + width);
    for (const order of ["titleFirst", "companyFirst"] as const) {
      if (wanted && order !== wanted) continue;
      const [title, company] = order === "titleFirst" ? [left, right] : [right, left];
      const score =
        titleScore(title) +
        companyScore(company) -
        titleScore(company) * 0.4 -
        (companyScore(title) > 0.6 && !DEPARTMENT.test(title) ? 0.3 : 0) -
        (order === "titleFirst" && beginsWithDepartment(company) ? 0.5 : 0);
      if (width > 1 && order === "companyFirst") continue;
      if (titleScore(title) > 0.6 && (!best || score > best.score)) best = { at, width, score, order };
    }
  }
  return best;
}

/** Places split off the end of pieces ("Northern Prairie University, Ames, IA"), for a whole section alike. */
export function splitPlaces(entries: Piece[][]): Piece[][] {
  const known = placeTails(entries);
  const towns = schoolTowns(entries);
  const shares = new Map([...known].map(([slot, share]) => [slot, towns.has(slot) ? 1 : share]));
  return entries.map((pieces) =>
    pieces.flatMap((piece) => {
      const tail = placeTail(piece, shares.get(piece.slot) ?? 0);
      // A town may belong to a school's name; with a region or country behind it, or in most entries, it does not.
      return tail && ((shares.get(piece.slot) ?? 0) > 0.5 || tail[1].text.includes(",")) ? tail : [piece];
    }),
  );
}

/**
 * Pieces in a place of their own that holds only towns, some of them known: the unknown ones are towns as well. Each
 * says so by its separator.
 */
export function markTowns(entries: Piece[][]): Piece[][] {
  const counts = new Map<string, { all: number; towns: number; known: number; plain: number }>();
  const head = (text: string) => text.replace(/,.*$/u, "");
  for (const pieces of entries)
    for (const { slot, text } of pieces) {
      const count = counts.get(slot) ?? { all: 0, towns: 0, known: 0, plain: 0 };
      count.all++;
      if (head(text) === text) count.plain++;
      const known = surePlace(text) && surePlace(head(text));
      const town =
        maybeTown(head(text)) &&
        !findDegree(text) &&
        (head(text) === text || surePlace(text.slice(head(text).length + 1)));
      if (pieces.length > 1 && (known || town)) count.towns++;
      // "Springfield, Canada" alone may be an employer's name and place as well.
      if (known || (town && pieces.length > 2 && head(text) !== text)) count.known++;
      counts.set(slot, count);
    }
  const holdsTowns = ({ slot }: Piece) => {
    const { all = 0, towns = 0, known = 0, plain = 0 } = counts.get(slot) ?? {};
    return all >= 2 && plain > 0 && towns === all && known * 3 >= all;
  };
  return entries.map((pieces) => pieces.map((piece) => (holdsTowns(piece) ? { ...piece, separator: "town" } : piece)));
}

function isPlace(piece: Piece): boolean {
  return piece.separator === "town" || (readPlace(piece.text)?.score ?? 0) >= 0.7;
}

/** Slots that hold "…, School, Town" in nearly every entry, some of the towns known. */
function schoolTowns(entries: Piece[][]): Set<string> {
  const counts = new Map<string, { all: number; placed: number; known: number }>();
  for (const piece of entries.flat()) {
    const raw = rawOf(piece);
    const commas = commasOf(piece);
    const at = commas.at(-1);
    const count = counts.get(piece.slot) ?? { all: 0, placed: 0, known: 0 };
    count.all++;
    if (at !== undefined) {
      const school = raw.slice((commas.at(-2) ?? -1) + 1, at);
      const town = raw.slice(at + 1).trim();
      const placed = institutionScore(school) > 0.85 && maybeTown(town) && !findDegree(town);
      if (placed) count.placed++;
      if (placed && surePlace(town)) count.known++;
    }
    counts.set(piece.slot, count);
  }
  return new Set(
    [...counts]
      .filter(([, { all, placed, known }]) => placed >= 2 && known >= 1 && placed * 10 >= all * 8)
      .map(([slot]) => slot),
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
  const raw = rawOf(piece);
  for (const at of commasOf(piece)) {
    const tail = raw.slice(at + 1).trim();
    if (surePlace(tail) || isTownInCountry(tail)) return at;
  }
  return null;
}

/** "Amarante, Portugal": an unknown town in front of a country. */
function isTownInCountry(text: string): boolean {
  const [town = "", country = "", ...more] = text.split(/,\s+/);
  const place = more.length === 0 && country !== "" ? readPlace(country) : null;
  return place !== null && place.countryCode !== null && place.city === null && place.score >= 0.94 && maybeTown(town);
}

/** A text all of whose parts are known places, or most of them and nothing a company's or title's word. */
function surePlace(text: string): boolean {
  const score = readPlace(text)?.score ?? 0;
  return (
    score >= 0.94 || (score >= 0.8 && companyScore(text) < 0.6 && (titleScore(text) < 0.6 || /, [A-Z]{2}$/.test(text)))
  );
}

const LEGAL_END =
  /(?:^|\s)(?:gmbh|ag|kg|ohg|mbh|ltd|ltda|lda|limited|llc|llp|inc|plc|corp|s\.?a|s\.?a\.?s|s\.?r\.?l|s\.?p\.?a|sarl|sas|s\.?l|s\.?l\.?u|b\.?v|n\.?v|ab|as|a\/s|aps|oy|oyj|kft|zrt|d\.?o\.?o|sp\. z o\.o|a\.?ş|şti|pty|e\.v)\.?$/iu;

/** The comma of "Nordbau GmbH, Kleinkummersdorf": what follows a legal form is where it is, known or not. */
function townAfterLegalForm(piece: Piece): number | null {
  const raw = rawOf(piece);
  const at = commasOf(piece).at(-1);
  if (at === undefined || !LEGAL_END.test(raw.slice(0, at).trim())) return null;
  return maybeTown(raw.slice(at + 1).trim()) ? at : null;
}

/** One to three capitalised words that name no employer and no title. */
function maybeTown(text: string): boolean {
  const named = /^\p{Lu}[\p{L}\p{M}'’.-]{2,}(?:\s[\p{L}\p{M}'’.-]+){0,2}$/u.test(text);
  return named && titleScore(text) < 0.4 && companyScore(text) < 0.5 && !LEGAL_END.test(text);
}

/** Slots that hold "Employer, Town" in every entry, the title before it or in another piece. */
function townSlots(entries: Piece[][]): Set<string> {
  const counts = new Map<string, { all: number; placed: number }>();
  for (const pieces of entries)
    for (const piece of pieces) {
      const at = commasOf(piece).at(-1);
      const raw = rawOf(piece);
      const count = counts.get(piece.slot) ?? { all: 0, placed: 0 };
      count.all++;
      const apart = pieces.some((other) => other !== piece && titleScore(other.text) > 0.7);
      // "Title, Employer, Town" in one piece.
      const [first, ...others] = commasOf(piece);
      const inside = others.length > 0 && titleScore(raw.slice(0, first)) > 0.6;
      const from = apart || !inside ? 0 : (commasOf(piece).at(-2) ?? 0) + 1;
      const employer = at === undefined ? "" : raw.slice(from, at);
      if ((apart || inside) && at !== undefined && titleScore(employer) < 0.6 && maybeTown(raw.slice(at + 1).trim()))
        count.placed++;
      counts.set(piece.slot, count);
    }
  return new Set(
    [...counts].filter(([, { all, placed }]) => placed >= 2 && placed * 10 >= all * 6).map(([slot]) => slot),
  );
}

function placeTail(piece: Piece, slotShare: number): [Piece, Piece] | null {
  if (piece.separator === "town") return null;
  const known = knownTail(piece);
  if (known !== null) return splitPiece(piece, known);
  const town = townAfterLegalForm(piece);
  const split = town === null ? null : splitPiece(piece, town);
  if (split) return [split[0], { ...split[1], separator: "town" }];
  if (slotShare < 0.5) return null;
  const last = commasOf(piece).at(-1);
  if (last === undefined) return null;
  const tail = rawOf(piece)
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
