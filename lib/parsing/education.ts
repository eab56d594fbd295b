import { isSubject, splitAtSpaces, withoutStatus } from "./asian-pieces.ts";
import type { DateSpan } from "./dates.ts";
import { findEntries } from "./entries.ts";
import { readHeadedTable, type TableRecord } from "./headed-tables.ts";
import {
  degreeScore,
  fieldJoinerLength,
  findDegree,
  institutionScore,
  isExamBoard,
  isGrade,
  isSubjectAbbreviation,
  type Level,
} from "./lexicon.ts";
import type { Line } from "./lines.ts";
import { assignRoles, commasOf, type Piece, piecesOf, rawOf, splitPiece } from "./pieces.ts";
import { readPlace } from "./places.ts";
import { type Sourced, sourced } from "./sourced.ts";
import { markTowns, rejoinRare, splitPlaces } from "./split-pieces.ts";
import { cellOf, datesOf } from "./table-entries.ts";
import { trimSeparators } from "./text.ts";

/** A course of study as read. */
export interface Study {
  institution: Sourced | null;
  degree: Sourced | null;
  level: Level | null;
  field: Sourced | null;
  grade: Sourced | null;
  dates: DateSpan | null;
  dateLine: Line | null;
}

/** Step 7: degrees, schools, fields and grades of an education section. */
export function readStudies(lines: Line[], monthFirst: boolean): Study[] {
  const table = readHeadedTable(lines);
  const schools = table && (table.kinds.has("institution") || table.kinds.has("board"));
  if (!table || !schools || !(table.kinds.has("date") || table.kinds.has("degree")))
    return readEntries(lines, monthFirst);
  return [
    ...readEntries(table.before, monthFirst),
    ...table.records.flatMap((record) => studyOf(record, monthFirst) ?? []),
    ...readStudies(table.after, monthFirst),
  ];
}

/** A row of a table with heads as a course of study. */
function studyOf(record: TableRecord, monthFirst: boolean): Study | null {
  const institution = cellOf(record, "institution", "board");
  const named = cellOf(record, "degree");
  const subject = cellOf(record, "field");
  // A degree may stand with the subject ("산업공학 (석사)") or the school.
  const inSubject = !named && subject ? findDegree(subject.text) : null;
  const parts = named
    ? splitDegree(named)
    : inSubject && subject
      ? { degree: partOf(subject, inSubject.start, inSubject.end), level: inSubject.level, field: null }
      : { degree: null, level: null, field: null };
  if (!institution && !parts.degree) return null;
  const rest =
    inSubject && subject
      ? partOf(subject, inSubject.start > 0 ? 0 : inSubject.end, inSubject.start || subject.text.length)
      : subject;
  return {
    institution,
    degree: parts.degree,
    level: parts.level,
    field: rest ?? parts.field,
    grade: cellOf(record, "grade"),
    ...(datesOf(record, monthFirst) ?? { dates: null, dateLine: null }),
  };
}

/** Part of a text without the brackets around it, with its exact place where the text is of one line. */
function partOf(whole: Sourced, start: number, end: number): Sourced | null {
  const text = trimSeparators(whole.text.slice(start, end).replace(/^[\s(（]+|[\s(（)）]+$/gu, ""));
  if (text === "") return null;
  const [source, ...more] = whole.sources;
  const at = source && more.length === 0 ? source.line.text.indexOf(text, source.start) : -1;
  return source && at >= 0 ? sourced(source.line, at, at + text.length) : { text, sources: whole.sources };
}

function readEntries(lines: Line[], monthFirst: boolean): Study[] {
  const entries = findEntries(lines, monthFirst, false);
  const pieces = splitPlaces(
    markTowns(
      rejoinRare(
        entries.map((entry) => piecesOf(entry, monthFirst)),
        true,
      ),
    ),
  ).map((list) => withoutStatus(splitAtSpaces(withUnknownSchool(list).flatMap(splitCommas))));
  const graded = pieces.map((list) =>
    list.filter((piece) => !isGrade(piece.text) || institutionScore(piece.text) > 0.9),
  );
  const roles = assignRoles(graded, ["institution", "degree", "location"]);
  const studies: Study[] = [];
  let school: Sourced | null = null;
  entries.forEach((entry, index) => {
    const found = roles[index] ?? new Map();
    let institution: Piece | null = found.get("institution") ?? null;
    let degree: Piece | null = found.get("degree") ?? null;
    const location: Piece | null = found.get("location") ?? null;
    const all = pieces[index] ?? [];
    if (institution && !degree && degreeScore(institution.text) > 0.7 && institutionScore(institution.text) < 0.6)
      [institution, degree] = [null, institution];
    if (degree && degreeScore(degree.text) < 0.5 && !institution && institutionScore(degree.text) > 0.5)
      [institution, degree] = [degree, null];
    const behind = behindDegree(all, degree, institution);
    if (behind && degree && institution) {
      const other = all.find(
        (piece) => piece !== behind && piece !== degree && piece !== location && !isGrade(piece.text),
      );
      if (other && (readPlace(other.text)?.score ?? 0) < 0.7) institution = other;
      else if (school && all.length <= 3) institution = null;
    }
    const rest = all.filter((piece) => piece !== institution && piece !== degree && piece !== location);
    const grade = rest.find((piece) => isGrade(piece.text)) ?? bodyGrade(entry.body);
    const subject = degree && isSubject(degree.text) ? degree : null;
    const parts = degree && !subject ? splitDegree(degree) : { degree: null, level: null, field: subject };
    const beside = rest.find((piece) => piece !== grade && !isGrade(piece.text) && looksLikeField(piece, degree));
    const field = parts.field ?? (beside ? withoutJoiner(beside) : null);
    if (institution) school = institution;
    const inherited: Sourced | null = !institution && degree && entry.dates && all.length <= 3 ? school : null;
    if (!institution && !parts.degree && !(inherited && entry.dates)) return;
    studies.push({
      institution: institution ?? inherited,
      degree: parts.degree,
      level: parts.level,
      field,
      grade,
      dates: entry.dates,
      dateLine: entry.dateLine,
    });
  });
  return studies;
}

/** The unknown words right behind a whole degree, taken for the school: rather its field. */
function behindDegree(pieces: Piece[], degree: Piece | null, institution: Piece | null): Piece | null {
  if (!degree || !institution || institutionScore(institution.text) > 0.5 || !isWholeDegree(degree.text)) return null;
  const next = pieces[pieces.indexOf(degree) + 1];
  return next === institution && next.row === degree.row && next.separator !== "tab" ? next : null;
}

/** "BA in History and Latin, Trinity Hall Galway": without a known school anywhere, the last of the commas names it. */
function withUnknownSchool(pieces: Piece[]): Piece[] {
  const named = pieces.some(
    (piece) =>
      commaParts(piece).some((text) => institutionScore(text) > 0.5) || (findDegree(piece.text)?.start ?? 9) > 3,
  );
  const [only, ...others] = pieces.filter((piece) => !isGrade(piece.text));
  if (named || !only || others.some((piece) => (readPlace(piece.text)?.score ?? 0) < 0.7)) return pieces;
  const at = commasOf(only).at(-1);
  if (at === undefined) return pieces;
  const tail = rawOf(only)
    .slice(at + 1)
    .trim();
  const plain = /^\p{Lu}/u.test(tail) && !isGrade(tail) && !findDegree(tail) && (readPlace(tail)?.score ?? 0) < 0.7;
  const split = plain ? splitPiece(only, at) : null;
  return split ? pieces.flatMap((piece) => (piece === only ? split : [piece])) : pieces;
}

function commaParts(piece: Piece): string[] {
  return piece.text.split(/,\s+/);
}

/** "BSc, Civil Engineering, University of Ghana": facts parted by commas become pieces when each side says what it is. */
function splitCommas(piece: Piece): Piece[] {
  const raw = rawOf(piece);
  for (const at of commasOf(piece)) {
    const left = raw.slice(0, at);
    const right = raw.slice(at + 1);
    const school = institutionScore(right) > 0.85 && (degreeScore(left) > 0.7 || institutionScore(left) < 0.6);
    const placed =
      institutionScore(left) > 0.5 && (readPlace(right)?.score ?? 0) >= 0.8 && institutionScore(right) < 0.5;
    const studied = institutionScore(left) > 0.85 && degreeScore(left) < 0.5 && degreeScore(right) > 0.9;
    const fielded = isWholeDegree(left) && institutionScore(right) < 0.85;
    const graded = isGrade(right) && !isGrade(left);
    if (!school && !placed && !studied && !fielded && !graded) continue;
    if (
      placed &&
      /university|universit|college/i.test(left) &&
      commasOf(piece).length === 1 &&
      /^(?:university of california|vietnam national university)/i.test(left)
    )
      continue;
    const split = splitPiece(piece, at);
    if (split) return [split[0], ...splitCommas({ ...split[1], slot: `${piece.slot}|,` })];
  }
  return [piece];
}

/** "B.Tech", "B.Tech (Computer Science)". */
function isWholeDegree(text: string): boolean {
  return findDegree(text)?.whole === true || findDegree(text.replace(/\s*\([^)]*\)\s*$/, ""))?.whole === true;
}

function looksLikeField(piece: Piece, degree: Piece | null): boolean {
  const { text } = piece;
  if (
    piece.separator === "town" ||
    text.length > 60 ||
    /\p{Nd}{2}/u.test(text) ||
    /[.;!?]$/.test(text) ||
    (readPlace(text)?.score ?? 0) > 0.7
  )
    return false;
  if (institutionScore(text) > 0.9 || isExamBoard(text)) return false;
  // The subject may head the entry, its degree below the school.
  const near = degree !== null && (Math.abs(piece.row - degree.row) <= 1 || (piece.row === 0 && piece.index === 0));
  return near && text.split(" ").length <= 7;
}

/** "Major in Biology" as "Biology". */
function withoutJoiner(piece: Piece): Sourced {
  const length = fieldJoinerLength(piece.text);
  const at = length > 0 && /^\s/.test(piece.text.slice(length)) ? piece.line.text.indexOf(piece.text, piece.start) : -1;
  return at < 0 ? piece : sourced(piece.line, at + length, at + piece.text.length);
}

const FIRST_SUBJECT = /^[\p{Script=Hangul}\p{Script=Han}·・()\s]{2,30}(?:\s|(?<=[学學系科业業程]))$/u;

/** Degree and field of one text: "Bachelor of Science in Computer Science", "Promotion (Dr. rer. nat.) Pharmazie", "B.Tech (Physics)". */
function splitDegree(piece: Sourced): { degree: Sourced; level: Level | null; field: Sourced | null } {
  const raw = piece.text;
  const match = findDegree(raw);
  if (!match) return { degree: piece, level: null, field: null };
  const { level } = match;
  const part = (
    start: number,
    end: number,
    text = trimSeparators(raw.slice(start, end)).replace(/\s+(?:em|en|in|of|im|de|di|w|i|på|inom|في)$/iu, ""),
  ): Sourced | null => {
    if (text === "") return null;
    const [source, ...more] = piece.sources;
    const base = source && more.length === 0 ? source.line.text.indexOf(raw, source.start) : -1;
    if (!source || base < 0) return { text, sources: piece.sources };
    return { text, sources: [{ line: source.line, start: base + start, end: base + end }] };
  };
  // Korean and Chinese name the subject first: "컴퓨터공학 학사", "计算机科学 硕士".
  if (FIRST_SUBJECT.test(raw.slice(0, match.start)) && match.end >= raw.trimEnd().length) {
    return { degree: part(match.start, match.end) ?? piece, level, field: part(0, match.start) };
  }
  if (match.start > 3) return { degree: piece, level, field: null };
  const bracket = /^\s*\(([^()]{2,60})\)\s*/u.exec(raw.slice(match.end));
  const inside = bracket?.[1] ?? "";
  const subject =
    (inside.length > 3 || isSubjectAbbreviation(inside)) &&
    findDegree(inside) === null &&
    !isGrade(inside) &&
    !isExamBoard(inside) &&
    !/^(?:hons|fh|uni|tu|honours)\b/i.test(inside);
  if (bracket && isExamBoard(inside) && match.end + bracket[0].length >= raw.trimEnd().length)
    return { degree: part(0, match.end) ?? piece, level, field: null };
  const end = match.end + (bracket && !subject ? bracket[0].length : 0);
  if (bracket && subject && match.end + bracket[0].length >= raw.trimEnd().length) {
    const at = raw.indexOf(inside, match.end);
    return { degree: part(0, match.end) ?? piece, level, field: part(at, at + inside.length, inside.trim()) };
  }
  const rest = raw.slice(end);
  const lead = /^[\s,:–—-]*/u.exec(rest)?.[0].length ?? 0;
  const joiner = fieldJoinerLength(rest.slice(lead));
  const field = trimSeparators(rest.slice(lead + joiner)).replace(/^ב(?=\p{Script=Hebrew}{3})/u, "");
  if (isGrade(field) || isExamBoard(field)) return { degree: part(0, end) ?? piece, level, field: null };
  if (field !== "" && field.length < 3 && !isSubjectAbbreviation(field)) return { degree: piece, level, field: null };
  const degree = part(0, end) ?? piece;
  const at = raw.indexOf(field, end);
  return { degree, level, field: at < 0 ? null : part(at, at + field.length, field) };
}

function bodyGrade(lines: Line[]): Sourced | null {
  const line = lines.find((candidate) => candidate.text.length < 60 && isGrade(candidate.text));
  return line ? sourced(line) : null;
}
