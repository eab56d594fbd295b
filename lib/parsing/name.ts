import { commonMailboxes, familyNameLabels, givenNameLabels, nameLabels } from "./data/name-words.ts";
import { titlesDocument } from "./document-title.ts";
import { titleScore } from "./lexicon.ts";
import type { Line } from "./lines.ts";
import { alternatives, divideName, isFieldLabel, nameShape, READING_BEHIND, tidyName } from "./name-shape.ts";
import { isKnownPlace } from "./places.ts";
import type { Section } from "./sections.ts";
import { joinSourced, type Sourced, sourced } from "./sourced.ts";
import { clean, fold, isAllCaps, sensibleCase } from "./text.ts";

export interface FoundName extends Sourced {
  given: string | null;
  family: string | null;
  /** 0–1. */
  confidence: number;
}

interface Candidate {
  value: Sourced;
  line: Line;
  score: number;
}

const WHOLE_LABEL = new RegExp(`^(?:${alternatives(nameLabels)})$`, "iu");
const LABEL = new RegExp(`^(?:${alternatives(nameLabels)})(?:\\s*[:：]\\s*|\\s+)`, "iu");
/** "Lebenslauf von …", "CV: …", "Résumé – …": a document's title on one line with the name. */
const DOCUMENT_LABEL =
  /^(?:curriculum vitae|resume|résumé|resumé|cv|bio-?data|(?:tabellarischer )?lebenslauf|hoja de vida|currículo|curriculo|życiorys|özgeçmiş|önéletrajz|životopis|резюме)(?:\s*[:：|–—-]\s*|\s+(?:of|for|von|de|di|do|da|du|för|van)\s+|\s+)(?=\p{L})/iu;

/** Step 8e: the candidate's name: large, early, shaped like a name, at odds with no table, in tune with the e-mail address. */
export function findName(sections: Section[], emails: string[], hints: string[]): FoundName | null {
  const front = sections
    .filter(
      (section) =>
        section.kind === "header" ||
        section.kind === "contact" ||
        section.kind === "unknown" ||
        section.kind === "summary",
    )
    .slice(0, 5);
  const titled = front.flatMap((section) => (section.kind === "unknown" && section.title ? [section.title] : []));
  const early = [...titled, ...front.flatMap((section) => section.lines)].filter((line) => line.page === 1);
  const lines = [...outstanding(sections).filter((line) => !early.includes(line)), ...early.slice(0, 40)];
  const largest = Math.max(0, ...lines.filter((line) => /\p{L}/u.test(line.text)).map((line) => line.fontSize));
  const locals = emails.map((email) => fold(email.split("@")[0] ?? "").replace(/[^\p{L}]/gu, " "));
  const hintWords = new Set(hints.flatMap((hint) => fold(hint).split(/[^\p{L}]+/u)).filter((word) => word.length > 2));
  const candidates: Candidate[] = [];
  const divided = dividedName(lines);
  if (divided) push(candidates, divided, lines[0] ?? divided.sources[0]?.line, 0, largest, locals, hintWords, LABELLED);
  const stacked = stackedName(lines, largest);
  if (stacked) push(candidates, stacked.value, stacked.line, -2, largest, locals, hintWords);
  lines.forEach((line, index) => {
    const spaced = spacedName(line);
    if (spaced) push(candidates, spaced, line, index, largest, locals, hintWords);
    const labelled = labelledName(line, lines.slice(index + 1, index + 3));
    if (labelled) push(candidates, labelled.value, labelled.line, 0, largest, locals, hintWords, LABELLED);
    for (const segment of line.segments)
      for (const { value, bonus } of nameParts(line, segment.start, segment.end))
        push(candidates, value, line, index, largest, locals, hintWords, bonus);
  });
  candidates.sort((a, b) => b.score - a.score);
  const best = candidates[0];
  if (!best || best.score < 1.2) return elsewhere(sections, emails);
  return named(best.value, Math.min(0.99, 0.6 + best.score * 0.07));
}

/** The one line of the first page larger than all others, wherever it stands: a name may head the second column. */
function outstanding(sections: Section[]): Line[] {
  const lines = sections
    .flatMap(({ title, lines }) => (title ? [title, ...lines] : lines))
    .filter((line) => line.page === 1 && /\p{L}/u.test(line.text))
    .sort((a, b) => b.fontSize - a.fontSize);
  const [first, second] = lines;
  return first && second && first.fontSize > second.fontSize * 1.15 ? [first] : [];
}

function named(value: Sourced, confidence: number): FoundName {
  const text = tidyName(value.text);
  return { ...value, text, ...divideName(value.text), confidence };
}

const BEFORE_PAGE =
  /^(.{5,60}?)[\s,|·–—-]+(?:page|seite|pagina|página|strona|sida|sayfa|side|стр)\.?\s*\p{Nd}{1,2}(?!\p{Nd})/iu;

/** The name where nothing at the top is one: before a page number, beside a signature, in the words of the e-mail address. */
function elsewhere(sections: Section[], emails: string[]): FoundName | null {
  const lines = sections.filter(({ kind }) => kind !== "references").flatMap((section) => section.lines);
  const words = emails.map((email) => fold(email.split("@")[0] ?? "").split(/[._-]/));
  for (const line of lines) {
    const numbered = BEFORE_PAGE.exec(line.text)?.[1];
    const value = numbered ? sourced(line, 0, numbered.length) : firstSegment(line);
    const parts = fold(value.text).split(/[^\p{L}]+/u);
    const inMail = words.some(
      (word) => word.length > 1 && word.every((part) => part.length > 1 && parts.includes(part)),
    );
    if ((numbered || inMail) && nameShape(value.text) > 0.84) return named(value, 0.7);
  }
  for (const [index, parts] of words.entries()) {
    const plain = parts.every((part) => /^\p{L}{2,15}$/u.test(part) && !mailboxes.has(part) && titleScore(part) < 0.4);
    const text = parts.map((part) => sensibleCase(part)).join(" ");
    if (!plain || parts.length < 2 || parts.length > 3 || nameShape(text) < 0.85) continue;
    const address = emails[index] ?? "";
    const line = lines.find((candidate) => candidate.text.includes(address));
    const start = line ? line.text.indexOf(address) : -1;
    if (line && start >= 0) return named({ ...sourced(line, start, start + address.indexOf("@")), text }, 0.4);
  }
  return null;
}

const mailboxes = new Set(commonMailboxes.split("|"));

function push(
  into: Candidate[],
  value: Sourced,
  line: Line | undefined,
  index: number,
  largest: number,
  locals: string[],
  hints: Set<string>,
  bonus = 0,
): void {
  const shape = nameShape(value.text);
  if (shape <= 0 || !line) return;
  const size = largest > 0 ? line.fontSize / largest : 1;
  const small = !/\p{Lu}/u.test(value.text) && /\p{Ll}/u.test(value.text);
  const parts = fold(value.text)
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length > 1);
  const inMail = locals.some((local) =>
    parts.some((part) => part.length > 2 && local.replace(/ /g, "").includes(part)),
  );
  if (small && size <= 0.97 && !inMail) return;
  const hinted = parts.filter((part) => hints.has(part)).length >= 2;
  const score =
    shape * 1.6 +
    (size > 0.97 ? 1.6 : size > 0.8 ? 0.5 : 0) +
    Math.max(0, 1.4 - index * 0.18) +
    (inMail ? 1.5 : 0) +
    (hinted ? 0.6 : 0) +
    (line.bold ? 0.2 : 0) +
    bonus;
  into.push({ value, line, score });
}

/** What the document's title on one line with it adds to a name's score. */
const TITLED = 0.4;
/** What a label for it adds to a name's score: more than large letters or a place at the top. */
const LABELLED = 2;

/** The name beside or below its label in a form: "氏名 ⇥ 佐藤 ⇥ 健太", "Name ⇥ : Sunita Kulkarni". */
function labelledName(line: Line, below: Line[]): { value: Sourced; line: Line } | null {
  const count = [1, 2].find((cells) => {
    const last = line.segments[cells - 1];
    return last && WHOLE_LABEL.test(clean(line.text.slice(0, last.end)).replace(/\s*[:：]$/, ""));
  });
  if (count === undefined) return null;
  const beside = cellsAsName(line, count);
  if (beside) return { value: beside, line };
  if (line.segments.length > count) return null;
  for (const next of below) {
    const value = next.page === line.page ? cellsAsName(next, 0) : null;
    if (value && nameShape(value.text) > 0.5) return { value, line: next };
  }
  return null;
}

const GIVEN_LABEL = new RegExp(`^(?:${alternatives(givenNameLabels)})$`, "iu");
const FAMILY_LABEL = new RegExp(`^(?:${alternatives(familyNameLabels)})$`, "iu");

/** Given and family name in fields of their own ("Vorname ⇥ Ada", "Nachname: Example"). */
function dividedName(lines: Line[]): Sourced | null {
  const field = (label: RegExp): Sourced | null => {
    for (const line of lines) {
      const [first] = line.segments;
      const colon = /^[^:：]{3,20}[:：]\s*(?=\S)/u.exec(line.text);
      const at = colon ? colon[0].length : (line.segments[1]?.start ?? 0);
      const own = line.text.slice(0, colon ? at : (first?.end ?? 0)).replace(/\s*[:：]\s*$/u, "");
      if (at > 0 && line.segments.length <= 2 && label.test(clean(own))) return sourced(line, at, line.text.length);
    }
    return null;
  };
  const given = field(GIVEN_LABEL);
  const family = given ? field(FAMILY_LABEL) : null;
  return given && family ? joinSourced([given, family]) : null;
}

/** The text from a cell on; a family and a given name set apart in East Asian script are one name. */
function cellsAsName(line: Line, from: number): Sourced | null {
  const first = line.segments[from];
  if (!first) return null;
  const second = line.segments[from + 1];
  const part = (segment: { start: number; end: number }) => line.text.slice(segment.start, segment.end);
  const both =
    second &&
    EAST_ASIAN.test(part(first).trim()) &&
    EAST_ASIAN.test(part(second).trim()) &&
    !isFieldLabel(part(second)) &&
    !isFieldLabel(part(second) + part(line.segments[from + 2] ?? second));
  const end = both ? second.end : first.end;
  const lead = /^[\s:：]*/u.exec(line.text.slice(first.start, end))?.[0].length ?? 0;
  const value = inOwnScript(line, first.start + lead, end) ?? sourced(line, first.start + lead, end);
  return value.text === "" ? null : value;
}

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{1,5}$/u;

/** A name set on two lines in the page's largest letters; behind a dash or bar on the second stands what the person is. */
function stackedName(lines: Line[], largest: number): { value: Sourced; line: Line } | null {
  const big = lines.filter((line) => {
    const { text } = firstSegment(line);
    return (
      (line.segments[0]?.fontSize ?? 0) > largest * 0.97 &&
      !/\p{Nd}/u.test(text) &&
      !titlesDocument(text) &&
      !READING.test(text)
    );
  });
  const first = big[0];
  if (!first || big.length < 2 || big.length > 4) return null;
  const dash = big.findIndex((line) => DASHED.test(firstSegment(line).text));
  const named = dash < 0 ? big : big.slice(0, dash + 1);
  const parts = named.map(beforeDash);
  const stacked = named.every((line, index) => {
    const words = (parts[index]?.text ?? "").split(/\s+/).length;
    return words <= 4 && (Math.abs(line.box.x - first.box.x) < 60 || Math.abs(centre(line) - centre(first)) < 10);
  });
  const smaller = lines.some((line) => line.fontSize < largest * 0.8);
  if (!stacked || named.length < 2 || !smaller) return null;
  return { value: joinSourced(parts), line: first };
}

const centre = (line: Line) => line.box.x + line.box.width / 2;

/** How a Japanese name is read, in kana. */
const READING = /^[\p{Script=Hiragana}\p{Script=Katakana}ー\s　・]+$/u;
const DASHED = /\s[–—|]\s/u;

function beforeDash(line: Line): Sourced {
  const segment = line.segments[0];
  const dash = DASHED.exec(line.text);
  return segment && dash && dash.index < segment.end ? sourced(line, segment.start, dash.index) : firstSegment(line);
}

/** A letter-spaced name whose words a wide gap parts: "A D A" and "E X A M P L E" on one row. */
function spacedName(line: Line): Sourced | null {
  if (line.text.length > 120 || line.segments.length > 6 || !/(?:^|\t)(?:\p{L}\s)+\p{L}(?:\t|$)/u.test(line.text))
    return null;
  const words = line.text.split("\t").map((word) => word.replace(/(?<=^|\s)(\p{L})\s(?=\p{L}(?:\s|$))/gu, "$1"));
  if (words.length < 2 || words.some((word) => !/^[\p{L}\p{M}'’-]+$/u.test(word))) return null;
  return { ...sourced(line), text: words.join(" ") };
}

function firstSegment(line: Line): Sourced {
  const segment = line.segments[0];
  return segment ? sourced(line, segment.start, segment.end) : sourced(line);
}

const ROMANIZED =
  /^\s*(\p{Script=Hangul}{2,5}|[\p{Script=Han}々]{2,5}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{1,5}[\s　][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{1,6})(?:\s*[/／|(（]\s*|\s+)\p{Lu}[\p{Script=Latin}\s,.'’-]{2,40}[)）]?\s*$/u;
/** The field of a form for the name in its own script. */
const SCRIPT_LABEL = /^\s*[(（](?:한글|국문|中文)[)）]\s*/u;

/** "권도윤 Doyun Kwon", "(한글) 권도윤", "劉嘉欣 Lau Ka Yan, Karen": the name in its own script alone; null for any other text. */
function inOwnScript(line: Line, start: number, end: number): Sourced | null {
  const text = line.text.slice(start, end);
  const lead = SCRIPT_LABEL.exec(text)?.[0].length ?? 0;
  const name = ROMANIZED.exec(text.slice(lead))?.[1];
  if (name === undefined) return lead > 0 ? sourced(line, start + lead, end) : null;
  const at = text.indexOf(name, lead);
  return sourced(line, start + at, start + at + name.length);
}

/** A segment as a name: without its label or the document's title, without what follows a comma, a dash, a bar or another look. */
function nameParts(line: Line, start: number, end: number): { value: Sourced; bonus: number }[] {
  const raw = line.text.slice(start, end);
  if (raw.length > 120) return [];
  const lead = raw.length - raw.trimStart().length;
  const label = LABEL.exec(raw.trimStart());
  const title = label ? null : DOCUMENT_LABEL.exec(raw.trimStart());
  const before = (label ?? title)?.[0].length ?? 0;
  const from = start + (before > 0 ? lead + before : 0);
  const bonus = label && /[:：]\s*$/.test(label[0]) ? LABELLED : title ? TITLED : 0;
  const own = inOwnScript(line, from, end);
  if (own) return [{ value: own, bonus }];
  const values = [{ value: sourced(line, from, end), bonus }];
  const text = line.text.slice(from, end);
  const cut = READING_BEHIND.exec(text) ?? /\s*[,|·•]\s|\s+[-–—/／]\s+|\s*\t/u.exec(text);
  if (cut && (cut.index > 3 || (cut.index > 1 && /^\p{Script=Han}/u.test(text)))) {
    values.push({ value: sourced(line, from, from + cut.index), bonus });
    const turned = familyFirst(text);
    if (turned) values.push({ value: { ...sourced(line, from, end), text: turned }, bonus: bonus + 0.4 });
  }
  // A name in bold before a title in another look.
  for (const [index, part] of line.parts.entries()) {
    const last = line.parts[index - 1]?.span;
    const apart = last && (last.bold !== part.span.bold || Math.abs(last.fontSize - part.span.fontSize) > 0.6);
    const space = /\s/.test(line.text.slice(part.start - 1, part.start + 1));
    const first = apart && space && part.start > from && part.start < end ? sourced(line, from, part.start) : null;
    if (first && /\s/.test(first.text)) values.push({ value: first, bonus });
  }
  return values;
}

/** "Novak, Julia", "GARCÍA LÓPEZ, María" as "Julia Novak", "María García López"; null for what else follows a comma. */
function familyFirst(text: string): string | null {
  const [family = "", given = "", ...more] = text.trim().split(/,\s+/);
  const plain = /^[\p{L}\p{M}'’-]{2,}(?:\s[\p{L}\p{M}'’.-]+){0,3}$/u;
  if (more.length > 0 || !plain.test(family) || !plain.test(given) || /^\p{Ll}/u.test(given)) return null;
  const capitals = isAllCaps(family) && !isAllCaps(given);
  const words = family.split(" ");
  if (!capitals && words.length > 1 && nameShape(family) > 0.8 && !/^\p{Ll}/u.test(family)) return null;
  if (isAllCaps(given) && given.length < 6 && !isAllCaps(family)) return null;
  if (titleScore(given) > 0.4 || isKnownPlace(given) || isKnownPlace(text) || nameShape(`X ${given}`) < 0.5)
    return null;
  return `${given} ${family}`;
}
