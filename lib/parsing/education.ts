import type { DateSpan } from "./dates.ts";
import { findEntries } from "./entries.ts";
import { rejoinRare, splitPlaces } from "./experience.ts";
import { degreeScore, fieldJoinerLength, findDegree, institutionScore, isGrade, type Level } from "./lexicon.ts";
import type { Line } from "./lines.ts";
import { assignRoles, commasOf, type Piece, piecesOf, splitPiece } from "./pieces.ts";
import { readPlace } from "./places.ts";
import { type Sourced, sourced } from "./sourced.ts";
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
  const entries = findEntries(lines, monthFirst, false);
  const pieces = splitPlaces(
    rejoinRare(
      entries.map((entry) => piecesOf(entry, monthFirst)),
      true,
    ),
  ).map((list) => list.flatMap(splitCommas));
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
    const rest = all.filter((piece) => piece !== institution && piece !== degree && piece !== location);
    const grade = rest.find((piece) => isGrade(piece.text)) ?? bodyGrade(entry.body);
    const parts = degree ? splitDegree(degree) : { degree: null, level: null, field: null };
    const field =
      parts.field ??
      rest.find((piece) => piece !== grade && !isGrade(piece.text) && looksLikeField(piece, degree)) ??
      null;
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

/** "BSc, Civil Engineering, University of Ghana": facts parted by commas become pieces when each side says what it is. */
function splitCommas(piece: Piece): Piece[] {
  const raw = piece.line.text.slice(piece.start, piece.end);
  for (const at of commasOf(piece)) {
    const left = raw.slice(0, at);
    const right = raw.slice(at + 1);
    const school = institutionScore(right) > 0.85 && (degreeScore(left) > 0.7 || institutionScore(left) < 0.5);
    const placed =
      institutionScore(left) > 0.5 && (readPlace(right)?.score ?? 0) >= 0.8 && institutionScore(right) < 0.5;
    const studied = institutionScore(left) > 0.85 && degreeScore(left) < 0.5 && degreeScore(right) > 0.9;
    const fielded = findDegree(left)?.whole === true && institutionScore(right) < 0.85;
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

function looksLikeField(piece: Piece, degree: Piece | null): boolean {
  const { text } = piece;
  if (text.length > 60 || /\p{Nd}{2}/u.test(text) || /[.;!?]$/.test(text) || (readPlace(text)?.score ?? 0) > 0.7)
    return false;
  if (institutionScore(text) > 0.9) return false;
  return degree !== null && text.split(" ").length <= 7 && Math.abs(piece.row - degree.row) <= 1;
}

/** Degree and field of one text: "Bachelor of Science in Computer Science", "Diplom-Ingenieur, Maschinenbau", "Máster Urgencias". */
function splitDegree(piece: Piece): { degree: Sourced; level: Level | null; field: Sourced | null } {
  const match = findDegree(piece.text);
  const source = piece.sources[0];
  if (!match || !source || piece.sources.length > 1) return { degree: piece, level: match?.level ?? null, field: null };
  const raw = piece.text;
  const base = piece.line.text.indexOf(raw, piece.start);
  const rest = raw.slice(match.end);
  const lead = /^[\s,:–—-]*/u.exec(rest)?.[0].length ?? 0;
  const joiner = fieldJoinerLength(rest.slice(lead));
  const fieldText = trimSeparators(rest.slice(lead + joiner)).replace(/^ב(?=\p{Script=Hebrew}{3})/u, "");
  const fieldAt = raw.indexOf(fieldText, match.end);
  if (base < 0 || fieldText.length < 3 || match.start > 3 || /^[(]/.test(rest.trim()) || isGrade(fieldText))
    return { degree: piece, level: match.level, field: null };
  const field = sourced(piece.line, base + fieldAt, base + fieldAt + fieldText.length);
  const degree = sourced(piece.line, base, base + match.end);
  return {
    degree: { ...degree, text: trimSeparators(degree.text) || piece.text },
    level: match.level,
    field: { ...field, text: fieldText },
  };
}

function bodyGrade(lines: Line[]): Sourced | null {
  const line = lines.find((candidate) => candidate.text.length < 60 && isGrade(candidate.text));
  return line ? sourced(line) : null;
}
