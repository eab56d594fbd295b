import type { ParsedResume } from "#lib/contract/parsed-resume.ts";
import { findDates } from "#lib/parsing/dates.ts";
import { EMAIL } from "#lib/parsing/emails.ts";
import { URL_TEXT } from "#lib/parsing/links.ts";
import { PHONE_RUN } from "#lib/parsing/phones.ts";
import type { FieldKind } from "./questions.ts";

/** Stands for one character that is not sent; a quote that holds it is no quote. */
export const MASK = "█";

const STREET = [
  /(?:\p{L}[\p{L}.'-]*\s+){1,3}(?:street|road|avenue|lane|drive|boulevard|square)\s+\p{Nd}+\s?[a-z]?(?![\p{L}\p{Nd}])/giu,
  /\p{L}[\p{L}.'-]*\s?(?:straße|strasse|str\.|gasse|allee|platz|weg|ufer|ring|damm|straat|laan|plein|gracht|gatan|vägen|caddesi|sokak|sokağı)\s*\p{Nd}+\s?[a-z]?(?![\p{L}\p{Nd}])/giu,
  /(?<![\p{L}\p{Nd}])\p{Nd}{1,5}[a-z]?,?\s+(?:\p{L}[\p{L}.'-]*\s+){0,4}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|court|ct|close|crescent|terrace|square|way)(?![\p{L}\p{Nd}])\.?/giu,
  /(?<![\p{L}\p{Nd}])(?:\p{Nd}{1,4}\s?(?:bis|ter)?,?\s+)?(?:rue|avenue|boulevard|quai|chemin|impasse|calle|avenida|paseo|plaza|carrera|rua|travessa|praça|via|viale|corso|piazza|ul\.|ulica|al\.|os\.|c\/|av\.)\s+\p{L}[\p{L}.'-]*(?:\s+\p{L}[\p{L}.'-]*){0,4}(?:,?\s*(?:n[°º.]?\s*)?\p{Nd}+[a-z]?)?/giu,
];
const POSTAL_CODE =
  /(?<![\p{L}\p{Nd}])(?:[A-Z]{1,2}-)?(?:\p{Nd}{5}(?:-\p{Nd}{3,4})?|\p{Nd}{2}-\p{Nd}{3}|\p{Nd}{4}\s?[A-Z]{2}|[A-Z]{1,2}\p{Nd}[A-Z\p{Nd}]?\s\p{Nd}[A-Z]{2})(?![\p{L}\p{Nd}])/gu;
const BORN =
  /(?<!\p{L})(?:birth|born|d\.?o\.?b\.?|geboren|geb\.|geburt\p{L}*|né\(?e?\)? le|naissance|nacid[oa]|nacimiento|nascid[oa]|nascimento|nat[oa] (?:il|a)|nascita|geboorte\p{L}*|urodz\p{L}*|ur\.|född|födelse\p{L}*|doğum|生年月日|出生|תאריך לידה|الميلاد|जन्म)[^\t|]*/giu;

/**
 * The text with personal data masked that the fields asked for do not need: e-mail, phone, web and street addresses, the date of
 * birth, where the candidate lives and, unless it is the name that is asked for, the candidate's name. As long as the text
 * was, so that places in the one are places in the other.
 */
export function redact(text: string, resume: ParsedResume, kinds: ReadonlySet<FieldKind>): string {
  const home = kinds.has("location") ? [] : [resume.candidate.location?.text];
  let masked = maskPhones(mask(maskWords(text, home), EMAIL, URL_TEXT, BORN, ...STREET));
  if (!kinds.has("location")) masked = mask(masked, POSTAL_CODE);
  // No digit belongs to a name, but to dates of birth and to numbers that identify people.
  if (kinds.has("name")) masked = mask(masked, /\p{Nd}+/gu);
  if (!kinds.has("name")) {
    const { name } = resume.candidate;
    masked = maskWords(masked, [name, ...(name ?? "").split(/\s+/).filter((word) => word.length > 2)]);
  }
  return masked;
}

function mask(text: string, ...patterns: RegExp[]): string {
  return patterns.reduce((masked, pattern) => masked.replace(pattern, (found) => MASK.repeat(found.length)), text);
}

/** Runs of digits as long as phone numbers, but not the dates among them. */
function maskPhones(text: string): string {
  const dates = findDates(text);
  return text.replace(PHONE_RUN, (found: string, at: number) => {
    const digits = found.replace(/\P{Nd}/gu, "").length;
    const isDate = dates.some((date) => date.start < at + found.length && date.end > at) && !found.startsWith("+");
    return digits < 7 || isDate ? found : MASK.repeat(found.length);
  });
}

function maskWords(text: string, wanted: (string | null | undefined)[]): string {
  const patterns = wanted.flatMap((words) => (words ? [wordsPattern(words)] : []));
  return mask(text, ...patterns);
}

/** A text as it may stand in another one: in any case and with any white space, as whole words. */
export function wordsPattern(text: string): RegExp {
  const words = text
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${words.join("\\s+")}(?![\\p{L}\\p{M}\\p{N}])`, "giu");
}
