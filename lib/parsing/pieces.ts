import { dateRanges, type Entry } from "./entries.ts";
import { joinWraps } from "./join-wraps.ts";
import { companyScore, findDegree, institutionScore, isGrade, titleScore } from "./lexicon.ts";
import { type Line, looksDifferent } from "./lines.ts";
import { readPlace } from "./places.ts";
import { joinSourced, type Sourced, sourced } from "./sourced.ts";
import { trimSeparators } from "./text.ts";

/** A stretch of an entry's header between separators, tabs, style changes and dates: one fact, as a rule. */
export interface Piece extends Sourced {
  line: Line;
  start: number;
  end: number;
  /** Row of the header, from 0. */
  row: number;
  /** Place in its row, from 0. */
  index: number;
  /** Look and place that the same fact has in other entries of the document. */
  slot: string;
  /** What parted it from the piece before: "tab", "style", "at", "town" (behind a legal form) or the separator sign. */
  separator: string;
}

const AT_WORDS = /\s(?:at|@|bei|chez|bij|hos|presso|w firmie|en la empresa|na empresa)\s/giu;
const SIGNS = /\t|\s*[|｜·•∙‧▪■●⋅]\s*|\s+[-–—―]\s+|\s*[–—]\s+|\s*;\s+|\s+\/\s+|\s*[(（[【]\s*|\s*[)）\]】]\s*|:\s+/gu;

/** Cuts an entry's header into pieces, its dates and written durations taken out. */
export function piecesOf(entry: Entry, monthFirst: boolean): Piece[] {
  const pieces: Piece[] = [];
  entry.header.forEach((line, row) => {
    const cuts = cutsOf(line, monthFirst);
    const dated = cuts.some((cut) => cut.kind === "date");
    let index = 0;
    let from = 0;
    let separator = "start";
    for (const cut of [...cuts, { start: line.text.length, end: line.text.length, kind: "end" }]) {
      const piece = pieceOf(line, from, cut.start, { row, index, separator, dated });
      if (piece) {
        pieces.push(piece);
        index++;
      }
      from = Math.max(from, cut.end);
      // A change of look right behind the row's date or the tab there says no more than those.
      if (piece || cut.kind !== "style" || index > 0 || from === 0) separator = cut.kind;
    }
  });
  return joinWraps(pieces, entry);
}

interface PlaceInHeader {
  row: number;
  index: number;
  separator: string;
  /** The row holds the entry's dates. */
  dated: boolean;
}

function pieceOf(line: Line, start: number, end: number, place: PlaceInHeader): Piece | null {
  const { row, index, separator, dated } = place;
  if (end <= start) return null;
  const raw = line.text.slice(start, end);
  const text = withoutFullStop(trimSeparators(raw), end === line.text.length);
  if (!/[\p{L}\p{N}]/u.test(text) || (text.length < 2 && !/\p{Script=Han}/u.test(text))) return null;
  const at = raw.indexOf(text);
  const from = at >= 0 ? start + at : start;
  const span = line.parts.find((part) => part.end > from)?.span;
  const look = `${Math.round((span?.fontSize ?? 0) * 2) / 2}|${span?.bold ? "b" : ""}${span?.italic ? "i" : ""}|${span?.color ?? ""}`;
  const base = sourced(line, from, at >= 0 ? from + text.length : end);
  return {
    ...base,
    text,
    line,
    start: from,
    end: at >= 0 ? from + text.length : end,
    row,
    index,
    separator,
    slot: `${look}|${row === 0 ? "top" : "below"}${dated ? "|dated" : ""}|${index === 0 ? "first" : "later"}|${separator}`,
  };
}

/** "…, Strasbourg." at a row's end loses its full stop, "Acme Inc." does not. */
function withoutFullStop(text: string, atEnd: boolean): string {
  if (!atEnd || !/(?:\p{Ll}{3}|, [A-Z]{2})\.$/u.test(text) || companyScore(text) > 0.94) return text;
  return text.slice(0, -1);
}

function cutsOf(line: Line, monthFirst: boolean): { start: number; end: number; kind: string }[] {
  const cuts: { start: number; end: number; kind: string }[] = dateRanges(line, monthFirst).map((range) => ({
    ...range,
    kind: "date",
  }));
  if (line.text.length > 400) return cuts;
  const inDate = (index: number) => cuts.some((cut) => cut.kind === "date" && index >= cut.start && index < cut.end);
  for (const match of line.text.matchAll(SIGNS)) {
    if (inDate(match.index)) continue;
    const sign = match[0].trim();
    if (/^[()[\]]$/.test(sign) && keepsBracket(line.text, match.index, sign)) continue;
    if (sign === ":" && match.index > 40) continue;
    cuts.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: sign === "" ? "tab" : /[-–—―]/.test(sign) ? "-" : sign,
    });
  }
  for (const match of line.text.matchAll(AT_WORDS)) {
    if (inDate(match.index)) continue;
    const before = line.text.slice(0, match.index);
    const word = match[0].trim();
    const end = match.index + match[0].length;
    const named = before.split("	").at(-1) ?? before;
    if (
      word === "@" ||
      titleScore(named) > 0.6 ||
      ((findDegree(named)?.start ?? 9) <= 3 && institutionScore(named.split(",").at(-1) ?? "") < 0.85) ||
      styleChange(line, match.index, end)
    )
      cuts.push({ start: match.index, end, kind: "at" });
  }
  let previous = line.parts[0];
  for (const part of line.parts.slice(1)) {
    if (
      previous &&
      looksDifferent(previous.span, part.span) &&
      !otherScript(previous.span.text, part.span.text) &&
      part.start > 0 &&
      /\p{L}/u.test(line.text.slice(part.start, part.end))
    )
      cuts.push({ start: part.start, end: part.start, kind: "style" });
    previous = part;
  }
  return cuts.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Brackets stay inside a name ("Médica residente (MIR)") unless they hold a place or a date. */
function keepsBracket(text: string, index: number, sign: string): boolean {
  const [opening, closing] = sign === "(" || sign === ")" ? ["(", ")"] : ["[", "]"];
  const open = sign === opening ? text.indexOf(opening, index) : text.lastIndexOf(opening, index);
  const close = text.indexOf(closing, open);
  if (open < 0 || close < 0) return false;
  const inner = text.slice(open + 1, close);
  return !/\p{Nd}{4}/u.test(inner) && !isGrade(inner) && (readPlace(inner)?.score ?? 0) < 0.6;
}

/** A word in another script is set in another font without meaning anything by it. */
function otherScript(a: string, b: string): boolean {
  const asian =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\u0900-\u109f\u1780-\u17ff]/u;
  return asian.test(a) !== asian.test(b);
}

/** Whether the look changes at a word joining two facts ("**Engineer** at Acme"). */
function styleChange(line: Line, index: number, end: number): boolean {
  return line.parts.some((part, order) => {
    const previous = line.parts[order - 1];
    return (
      previous !== undefined && part.start >= index && part.start <= end && looksDifferent(previous.span, part.span)
    );
  });
}

export type Role = "title" | "company" | "location" | "degree" | "institution";

/** How well a piece's own words fit a role, 0–1. */
export function ownScore(piece: Piece, role: Role): number {
  const { text } = piece;
  switch (role) {
    case "title":
      return Math.max(0, titleScore(text) - (companyScore(text) > 0.9 ? 0.45 : 0) - placeShare(text));
    case "company":
      return Math.max(
        0,
        companyScore(text) * (titleScore(text) > 0.75 && companyScore(text) < 0.9 ? 0.55 : 1) - placeShare(text),
      );
    case "location":
      return piece.separator === "town" ? Math.max(0.75, locationScore(text)) : locationScore(text);
    case "degree": {
      const match = findDegree(text);
      // Trades are learned: "Industriekauffrau (IHK)" at a company is a qualification.
      if (!match) return titleScore(text) > 0.8 ? 0.42 : 0.18;
      return match.start <= 3 ? 0.95 : institutionScore(text) > 0.8 ? 0.4 : 0.75;
    }
    case "institution":
      return Math.max(
        0,
        institutionScore(text) * (findDegree(text)?.start === 0 && institutionScore(text) < 0.9 ? 0.4 : 1) -
          placeShare(text),
      );
  }
}

function placeShare(text: string): number {
  const score = readPlace(text)?.score ?? 0;
  return score > 0.85 ? 0.25 : 0;
}

function locationScore(text: string): number {
  const score = readPlace(text)?.score ?? 0;
  if (score >= 0.94) return score;
  if (score > 0) return companyScore(text) > 0.65 || titleScore(text) > 0.75 ? score * 0.5 : score;
  if (
    /^\p{Lu}[\p{L}\p{M}.' -]{1,28}, \p{Lu}[\p{L}\p{M}.' -]{1,24}$/u.test(text) &&
    titleScore(text) < 0.5 &&
    companyScore(text) < 0.5
  )
    return 0.4;
  if (
    /^\p{Lu}[\p{L}\p{M}' -]{2,24}$/u.test(text) &&
    text.split(" ").length <= 3 &&
    titleScore(text) < 0.5 &&
    companyScore(text) <= 0.5
  )
    return 0.25;
  return 0.03;
}

/** What each entry's pieces are, decided for all entries of the section together: a piece counts half by its words and half by what stands in its slot elsewhere. */
export function assignRoles(entries: Piece[][], roles: Role[]): Map<Role, Piece>[] {
  const slots = new Map<string, { count: number; sums: Map<Role, number> }>();
  const own = new Map<Piece, Map<Role, number>>();
  for (const pieces of entries)
    for (const piece of pieces) {
      const scores = new Map(roles.map((role) => [role, ownScore(piece, role)]));
      own.set(piece, scores);
      const slot = slots.get(piece.slot) ?? { count: 0, sums: new Map<Role, number>() };
      slot.count++;
      for (const role of roles) slot.sums.set(role, (slot.sums.get(role) ?? 0) + (scores.get(role) ?? 0));
      slots.set(piece.slot, slot);
    }
  const score = (piece: Piece, role: Role): number => {
    const mine = own.get(piece)?.get(role) ?? 0;
    const slot = slots.get(piece.slot);
    if (!slot || slot.count < 2) return mine;
    const others = ((slot.sums.get(role) ?? 0) - mine) / (slot.count - 1);
    // What the words say plainly is not outvoted by the others' places.
    const plain = Math.max(...(own.get(piece)?.values() ?? [0])) >= 0.85;
    const weight = Math.min(0.6, 0.3 + slot.count * 0.06) * (plain ? 0.7 : 1);
    return mine * (1 - weight) + others * weight;
  };
  return entries.map((pieces) => bestAssignment(pieces.slice(0, 7), roles, score));
}

function bestAssignment(pieces: Piece[], roles: Role[], score: (piece: Piece, role: Role) => number): Map<Role, Piece> {
  let best = new Map<Role, Piece>();
  let bestScore = Number.NEGATIVE_INFINITY;
  const current = new Map<Role, Piece>();
  const used = new Set<Piece>();
  const visit = (index: number, sum: number) => {
    const role = roles[index];
    if (role === undefined) {
      if (sum > bestScore) {
        bestScore = sum;
        best = new Map(current);
      }
      return;
    }
    visit(index + 1, sum);
    pieces.forEach((piece, order) => {
      if (used.has(piece)) return;
      const gain = score(piece, role) - THRESHOLD[role] - order * 0.012;
      if (gain <= 0 && role === "location") return;
      used.add(piece);
      current.set(role, piece);
      visit(index + 1, sum + gain);
      current.delete(role);
      used.delete(piece);
    });
  };
  visit(0, 0);
  return best;
}

/** Below this a piece is rather left over than given the role. */
const THRESHOLD: Record<Role, number> = { title: 0.05, company: 0.05, location: 0.33, degree: 0.15, institution: 0.05 };

/** A piece's words: as they stand in its line, or put together where they ran over several. */
export function rawOf(piece: Piece): string {
  return piece.sources.length > 1 ? piece.text : piece.line.text.slice(piece.start, piece.end);
}

/** A piece cut in two at a comma or word of the given width, its place given in the piece's words (`rawOf`). */
export function splitPiece(piece: Piece, comma: number, width = 1): [Piece, Piece] | null {
  const left = partOfPiece(piece, 0, comma);
  const right = partOfPiece(piece, comma + width, rawOf(piece).length);
  if (!left || !right) return null;
  return [
    { ...piece, ...left, slot: `${piece.slot}|,0` },
    { ...piece, ...right, index: piece.index + 0.5, slot: `${piece.slot}|,1`, separator: "," },
  ];
}

/** What stands between two places of a piece's words; null when that is nothing or its place in the lines is unknown. */
function partOfPiece(piece: Piece, from: number, to: number): (Sourced & Pick<Piece, "line" | "start" | "end">) | null {
  if (piece.sources.length === 1) return locate(sourced(piece.line, piece.start + from, piece.start + to));
  const found: Sourced[] = [];
  let read: Sourced | null = null;
  for (const source of piece.sources) {
    const { line, start, end } = source;
    const row = sourced(line, start, end);
    if (row.text.length !== end - start) return null;
    read = read ? joinSourced([read, row]) : row;
    const offset = read.text.length - row.text.length;
    if (from < read.text.length && to > offset)
      found.push(sourced(line, start + Math.max(0, from - offset), Math.min(end, start + to - offset)));
  }
  return locate(joinSourced(found.filter((part) => part.text !== "")));
}

function locate(text: Sourced): (Sourced & Pick<Piece, "line" | "start" | "end">) | null {
  const [first] = text.sources;
  return first && text.text !== "" ? { ...text, ...first } : null;
}

/** Positions of the commas, and of full stops between sentences, in a piece's words. */
export function commasOf(piece: Piece): number[] {
  const raw = rawOf(piece);
  if (raw.length > 240) return [];
  const found: number[] = [];
  for (const { 0: comma, index } of raw.matchAll(/[,،、，]/gu))
    if (/\s/.test(raw[index + 1] ?? "") || /[、，]/u.test(comma)) found.push(index);
  for (const stop of raw.matchAll(/\.\s(?=\p{Lu})/gu))
    if (/\p{Ll}{4}$/u.test(raw.slice(0, stop.index)) && findDegree(raw)?.end !== stop.index + 1) found.push(stop.index);
  return found.sort((a, b) => a - b);
}
