import { findDates } from "./dates.ts";
import { titleScore } from "./lexicon.ts";
import type { Line } from "./lines.ts";
import { isContactText } from "./location.ts";
import type { FoundName } from "./name.ts";
import { readPlace } from "./places.ts";
import type { Section } from "./sections.ts";
import { joinSourced, type Sourced, sourced } from "./sourced.ts";
import { trimSeparators } from "./text.ts";

/** The job title under or behind the name. */
export function findHeadline(sections: Section[], name: FoundName | null): Sourced | null {
  const header = sections
    .filter((section) => section.kind === "header" || section.kind === "unknown" || section.kind === "contact")
    .slice(0, 3);
  for (const section of header) {
    const lines = section.kind === "unknown" && section.title ? [section.title, ...section.lines] : section.lines;
    for (const line of lines.slice(0, 10)) {
      const own = isOfName(line, name)
        ? afterName(line, name)
        : sourced(line, 0, line.segments[0]?.end ?? line.text.length);
      if (!own || /^\p{Ll}/u.test(own.text) || own.text.length > 110 || own.text.length < 3 || own.text === name?.text)
        continue;
      if (
        isContactText(own.text) ||
        findDates(own.text).length > 0 ||
        /[.!?。！？]$/u.test(own.text) ||
        isAsianProse(line) ||
        (readPlace(own.text)?.score ?? 0) > 0.6
      )
        continue;
      if (titleScore(own.text) > 0.6 && (own.text.split(/\s+/).length <= 8 || /[|·•,/&]/.test(own.text)))
        return { ...own, text: trimSeparators(own.text.replace(APPLIED_FOR, "")) };
    }
  }
  return null;
}

/** "Position applied for: Site Engineer". */
const APPLIED_FOR =
  /^(?:(?:position|post|job)(?: title)?(?: applied for| desired| sought)?|desired (?:position|job)|current (?:position|title|role)|occupation|profession|beruf|zielposition|poste (?:recherché|visé|actuel)|puesto (?:deseado|actual)|profesión|profissão|cargo pretendido|professione|beroep|functie|zawód|stanowisko|yrke|meslek|foglalkozás|professzió)\s*[:：]\s*/iu;

const isOfName = (line: Line, name: FoundName | null) => name?.sources.some((source) => source.line === line) ?? false;

function afterName(line: Line, name: FoundName | null): Sourced | null {
  const source = name?.sources.at(-1);
  if (!source || source.line !== line) return null;
  const rest = sourced(line, source.end, line.text.length);
  const text = trimSeparators(rest.text);
  return text.length > 2 ? { ...rest, text } : null;
}

/** The summary section's text; without one, running text above the first title. */
export function findSummary(sections: Section[], name: FoundName | null, headline: Sourced | null): Sourced | null {
  for (const section of sections.filter((candidate) => candidate.kind === "summary")) {
    const lines = section.lines.filter((line) => !looksLikeContact(line));
    const prose = lines.filter((line, index) => isProse(line) || (index > 0 && isProse(lines[index - 1])));
    if (prose.length > 0 && !isColumn(lines)) return joinSourced(paragraph(lines, prose).map((line) => sourced(line)));
    if (isColumn(lines)) return joinSourced(lines.map((line) => sourced(line)));
  }
  const used = new Set([...(name?.sources ?? []), ...(headline?.sources ?? [])].map((source) => source.line));
  // A column beside the one with the name may begin with it.
  for (const header of sections.filter(({ kind, lines }) => kind === "header" && lines[0]?.page === 1)) {
    const free = header.lines.filter(
      (line) => !used.has(line) && !looksLikeContact(line) && !looksLikeAddress(line) && !isPersonalFact(line),
    );
    for (const [index, line] of free.entries()) {
      if ((line.text.split(/\s+/).length < 7 && !isAsianProse(line)) || /[|•·]/.test(line.text)) continue;
      const text = proseFrom(free.slice(index));
      if (text) return text;
    }
  }
  return null;
}

/** The paragraph that begins with the first of these lines; null when it is none. */
function proseFrom(lines: Line[]): Sourced | null {
  const [start] = lines;
  const run: Line[] = [];
  for (const line of lines) {
    const previous = run.at(-1);
    if (
      previous &&
      (Math.abs(line.fontSize - (start?.fontSize ?? 0)) > 0.6 ||
        line.gap > line.fontSize * 1.2 ||
        line.segments.length > 1)
    )
      break;
    run.push(line);
  }
  const short = run.slice(0, -1).filter((line) => line.text.length < 40 && line.text.split(/\s+/).length < 6).length;
  if (run.length > 2 && short * 2 > run.length - 1) return null;
  const text = joinSourced(run.map((line) => sourced(line)));
  return text.text.split(/\s+/).length >= 8 || (start && isAsianProse(start)) ? text : null;
}

/** A sentence in Chinese or Japanese, which has no blanks to count words by: long, with a comma or a full stop, no figures of an address. */
function isAsianProse(line: Line): boolean {
  return (
    line.segments.length === 1 &&
    /[、，。]/u.test(line.text) &&
    (line.text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0) >= 20 &&
    !/[:：〒]|\p{Nd}{3}/u.test(line.text)
  );
}

function paragraph(lines: Line[], prose: Line[]): Line[] {
  const from = lines.indexOf(prose[0] as Line);
  const to = lines.indexOf(prose.at(-1) as Line);
  const kept: Line[] = [];
  for (const line of lines.slice(from, to + 1)) {
    const previous = kept.at(-1);
    if (previous && line.segments.length > 1 && line.text.length < 60) break;
    kept.push(line);
  }
  return kept;
}

/** A sentence set in a narrow column: short lines close to each other that together end as one. */
function isColumn(lines: Line[]): boolean {
  const words = lines.reduce((sum, line) => sum + line.text.split(/\s+/).length, 0);
  return (
    lines.length >= 3 &&
    words >= 8 &&
    words >= lines.length * 2 &&
    /[.!?。]$/u.test(lines.at(-1)?.text.trim() ?? "") &&
    lines.every(
      (line, index) =>
        line.text.length < 48 &&
        !line.bullet &&
        line.segments.length === 1 &&
        (index === 0 || line.gap < line.fontSize),
    )
  );
}

function isProse(line: Line | undefined): boolean {
  return (
    (line !== undefined && line.text.split(/\s+/).length >= 5) ||
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、]{12}|[\p{Script=Thai}]{30}/u.test(line?.text ?? "")
  );
}

/** Commas around a postal code: street, code, town. */
function looksLikeAddress(line: Line): boolean {
  const pieces = line.text.split(/\s+[–—|·•-]\s+/);
  if (pieces.length > 1 && pieces.some((piece) => readPlace(piece)?.postalCode)) return true;
  return (
    (line.text.match(/,/g)?.length ?? 0) >= 2 &&
    /\b(?:\p{Nd}{4,5}|[A-Z]{1,2}\p{Nd}[A-Z\p{Nd}]? \p{Nd}[A-Z]{2}|\p{Nd}{3} \p{Nd}{2}|\p{Nd}{2}-\p{Nd}{3})\b/u.test(
      line.text,
    )
  );
}

/** "Fecha de nacimiento 11 de abril de 1991": a date of the person, not a sentence. */
function isPersonalFact(line: Line): boolean {
  return line.text.length < 64 && findDates(line.text).some((date) => date.single && date.end >= line.text.length - 8);
}

function looksLikeContact(line: Line): boolean {
  return (
    /@|https?:|www\.|linkedin|github\.com|^[\w-]+\.[a-z]{2,6}\/\S+$/i.test(line.text.trim()) ||
    (line.text.length < 30 && /\p{Nd}{3}[\s-]?\p{Nd}{3}/u.test(line.text))
  );
}
