import { findDates } from "#lib/parsing/dates.ts";
import { matchHeading } from "#lib/parsing/headings.ts";
import { companyScore, findDegree, institutionScore, titleScore } from "#lib/parsing/lexicon.ts";
import type { Line } from "#lib/parsing/lines.ts";
import { nameShape } from "#lib/parsing/name-shape.ts";
import { readPlace } from "#lib/parsing/places.ts";
import { joinSourced, type Sourced, sourced } from "#lib/parsing/sourced.ts";
import type { FieldKind } from "./questions.ts";
import { MASK, wordsPattern } from "./redact.ts";

/** Lines as they were sent: `texts[i]` is `lines[i].text` with some characters masked. */
export interface Passage {
  lines: Line[];
  texts: string[];
}

const MOST_WORDS_OF_A_LINE = 16;
const MOST_WORDS_OF_A_SENTENCE = 6;
const MOST_CHARACTERS = 120;
const ENDS_BEFORE =
  /(?:^|[\t|·•∙‧⋅,;:(（@]|\s[-–—/]|\s(?:at|bei|chez|bij|hos|presso|w firmie|en la empresa|na empresa|in|of|en|de))\s*$/iu;
const STARTS_AFTER =
  /^\s*(?:$|[\t|·•∙‧⋅,;:()（）@]|[-–—/]\s|(?:at|bei|chez|bij|hos|presso|w firmie|en la empresa|na empresa|in|en)\s)/iu;

/**
 * The document's own text that a quote names, when it is a value by the parser's measures: it stands word for word in the passage, is set
 * off from the text around it, is no part of a sentence, and has the form of its kind. Null otherwise, whatever the
 * model said: a résumé that gives it instructions gains nothing but what it could have written into the field.
 */
export function checkQuote(kind: FieldKind, quote: string, passage: Passage): Sourced | null {
  if (!/[\p{L}\p{N}]/u.test(quote) || quote.length > MOST_CHARACTERS || quote.includes(MASK)) return null;
  for (const match of passage.texts.join("\n").matchAll(wordsPattern(quote))) {
    const parts = partsAt(passage, match.index, match.index + match[0].length);
    if (!parts?.every(isSetOff)) continue;
    const value = joinSourced(parts.map(({ line, start, end }) => sourced(line, start, end)));
    if (hasForm(kind, value.text)) return value;
  }
  return null;
}

interface PassagePart {
  line: Line;
  start: number;
  end: number;
}

/** A range of the passage as parts of one line or of two that follow each other. */
function partsAt({ lines, texts }: Passage, start: number, end: number): PassagePart[] | null {
  const parts: PassagePart[] = [];
  let at = 0;
  texts.forEach((text, index) => {
    const line = lines[index];
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, text.length);
    if (line && from < to) parts.push({ line, start: from, end: to });
    at += text.length + 1;
  });
  return parts.length > 0 && parts.length <= 2 ? parts : null;
}

/** Whether a part begins and ends where the line does, or at a sign, a gap or a date; and the line is no sentence. */
function isSetOff({ line, start, end }: PassagePart): boolean {
  const { text } = line;
  const words = text.split(/\s+/).length;
  if (words > MOST_WORDS_OF_A_LINE || (/[.!?。！？]$/u.test(text) && words > MOST_WORDS_OF_A_SENTENCE)) return false;
  if (text.slice(start, end).includes("\t")) return false;
  const dates = findDates(text);
  const before = text.slice(0, start);
  const after = text.slice(end);
  const behindDate = dates.some((date) => date.end <= start && /^[\s)\].:]*$/u.test(text.slice(date.end, start)));
  const beforeDate = dates.some((date) => date.start >= end && /^[\s([]*$/u.test(text.slice(end, date.start)));
  return (behindDate || ENDS_BEFORE.test(before)) && (beforeDate || STARTS_AFTER.test(after));
}

function hasForm(kind: FieldKind, text: string): boolean {
  if (kind === "dates") {
    const dates = findDates(text);
    const [date] = dates;
    return dates.length === 1 && date !== undefined && text.length - (date.end - date.start) <= 2;
  }
  if (matchHeading(text)?.exact || findDates(text).length > 0 || /@|https?:/i.test(text)) return false;
  switch (kind) {
    case "name":
      return nameShape(text) >= 0.85;
    case "location":
      return (readPlace(text)?.score ?? 0) >= 0.6;
    case "title":
      return companyScore(text) < 0.9 && institutionScore(text) < 0.9 && !isDegree(text) && !isPlace(text);
    case "company":
      return (titleScore(text) < 0.8 || companyScore(text) >= 0.85) && !isDegree(text) && !isPlace(text);
    case "institution":
      return (titleScore(text) < 0.8 || institutionScore(text) >= 0.9) && !isDegree(text) && !isPlace(text);
    case "degree":
      return findDegree(text) !== null && institutionScore(text) < 0.9;
    case "field":
      return institutionScore(text) < 0.9 && !isDegree(text) && !isPlace(text);
  }
}

const isDegree = (text: string) => findDegree(text)?.whole === true;
const isPlace = (text: string) => (readPlace(text)?.score ?? 0) >= 0.8;
