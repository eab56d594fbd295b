import { findDates } from "./dates.ts";
import { titlesDocument } from "./document-title.ts";
import { matchHeading } from "./headings.ts";
import { companyScore, findDegree, titleScore } from "./lexicon.ts";
import type { Line } from "./lines.ts";
import { isKnownPlace } from "./places.ts";
import type { Section } from "./sections.ts";
import { skillOf } from "./skill-taxonomy.ts";
import { joinSourced, type Sourced, sourced } from "./sourced.ts";
import { clean, fold, isAllCaps, sensibleCase, unspaceLetters } from "./text.ts";

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

const HONORIFICS =
  /^(?:(?:dr|prof|mr|mrs|ms|miss|herr|frau|hr|fr|dipl|ing|mag|med|sir|don|doña|dña|sr|sra|dott|dra|d|m|mme|mlle|pan|pani|av|doç|uzm|bay|bayan|eng|rev|phil|rer|nat|h\.c)\.?[\s-]+)+/iu;
const CREDENTIALS =
  /(?:,?\s+(?:ph\.?\s?d\.?|m\.?\s?d\.?|mba|m\.?sc\.?|b\.?sc\.?|m\.?a\.?|b\.?a\.?|cpa|cfa|rn|bsn|msn|pmp|esq\.?|jd|j\.d\.|llm|ll\.m\.|phr|shrm-cp|fnp-c|aprn|dds|dvm|pe|p\.e\.|p\.eng\.?|ceng|frcs|acca|aca|cissp|mph|ed\.?d\.?|jr\.?|sr\.?|iii|ii|iv))+\.?$/iu;
const LABEL =
  /^(?:name|full name|vor- und nachname|vorname und name|nom et prénom|nom|prénom et nom|nombre y apellidos|nombre completo|nombre|nome completo|nome e cognome|nome|naam|imię i nazwisko|namn|ad soyad|adı soyadı|isim|姓名|氏名|名前|الاسم|שם|नाम)(?:\s*[:：]\s*|\s+)/iu;

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
  const lines = [...titled, ...front.flatMap((section) => section.lines)]
    .filter((line) => line.page === 1)
    .slice(0, 40);
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
      for (const value of nameParts(line, segment.start, segment.end))
        push(candidates, value, line, index, largest, locals, hintWords);
  });
  candidates.sort((a, b) => b.score - a.score);
  const best = candidates[0];
  if (!best || best.score < 1.2) return null;
  const text = tidyName(best.value.text);
  return { ...best.value, text, ...divideName(text), confidence: Math.min(0.99, 0.6 + best.score * 0.07) };
}

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
  const parts = fold(value.text)
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length > 1);
  const inMail = locals.some((local) =>
    parts.some((part) => part.length > 2 && local.replace(/ /g, "").includes(part)),
  );
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

/** What a label for it adds to a name's score: more than large letters or a place at the top. */
const LABELLED = 2;
const NAME_LABEL =
  /^(?:name|full name|candidate name|name of (?:the )?candidate|vor- und nachname|nom et prénom|nombre y apellidos|nombre completo|nome completo|nome e cognome|imię i nazwisko|ad soyad|adı soyadı|姓\s*名|氏\s*名|名\s*前|성\s*명|이\s*름|الاسم|الاسم الكامل|שם|שם מלא|नाम|पूरा नाम)$/iu;

/** The name beside or below its label in a form: "氏名 ⇥ 佐藤 ⇥ 健太", "Name ⇥ : Sunita Kulkarni". */
function labelledName(line: Line, below: Line[]): { value: Sourced; line: Line } | null {
  const count = [1, 2].find((cells) => {
    const last = line.segments[cells - 1];
    return last && NAME_LABEL.test(clean(line.text.slice(0, last.end)).replace(/\s*[:：]$/, ""));
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

const GIVEN_LABEL =
  /^(?:first name|first name\(s\)|given name|given name\(s\)|forename|vorname|prénom|prénoms|nombre|nombres|nome próprio|imię|imiona|förnamn|fornavn|voornaam|keresztnév|jméno)$/iu;
const FAMILY_LABEL =
  /^(?:last name|surname|surname\(s\)|family name|nachname|familienname|zuname|nom|nom de famille|apellido|apellidos|apelido|cognome|nazwisko|efternamn|etternavn|achternaam|příjmení|vezetéknév)$/iu;

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
    !isFieldLabel(part(second));
  const end = both ? second.end : first.end;
  const lead = /^[\s:：]*/u.exec(line.text.slice(first.start, end))?.[0].length ?? 0;
  const value = sourced(line, first.start + lead, end);
  return value.text === "" ? null : value;
}

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{1,5}$/u;

/** What stands before the fields of a form: no name, though some have the shape of one. */
const FIELD_LABELS = new Set(
  "name|full name|candidate name|नाम|氏名|ふりがな|フリガナ|名前|姓名|生年月日|性別|年齢|国籍|電話|電話番号|携帯電話|自宅電話|住所|現住所|連絡先|写真|年|月|学歴|職歴|以上|配偶者|最寄駅|最寄り駅|본인|성명|이름|한글|한문|영문|사진|생년월일|성별|나이|연락처|휴대폰|전화|전화번호|이메일|주소|父親姓名|性别|籍贯|民族|出生年月|联系电话|电话|邮箱|地址|政治面貌|婚姻状况|father's name|mother's name|father name|mother name|husband's name|spouse name|date of birth|marital status|mobile no|mobile number|e-mail|contact no|nationality|gender|permanent address|present address|current address|languages known|पिता का नाम|माता का नाम|जन्म तिथि|मोबाइल|पता|ईमेल"
    .split("|")
    .map(fold),
);

function isFieldLabel(text: string): boolean {
  const key = fold(text).replace(/[.:：\s]+$/, "");
  return FIELD_LABELS.has(key) || FIELD_LABELS.has(key.replace(/\s/g, ""));
}

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
const READING_BEHIND = /\s*[（(][\p{Script=Hiragana}\p{Script=Katakana}ー\s　・]+[)）]\s*$/u;

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

/** A segment as a name: without its label, without what follows a comma, a dash or a bar. */
function nameParts(line: Line, start: number, end: number): Sourced[] {
  const raw = line.text.slice(start, end);
  if (raw.length > 80) return [];
  const label = LABEL.exec(raw.trimStart());
  const from = start + (label ? raw.length - raw.trimStart().length + label[0].length : 0);
  const values = [sourced(line, from, end)];
  const text = line.text.slice(from, end);
  const cut = READING_BEHIND.exec(text) ?? /\s*[,|·•]\s|\s+[-–—/／]\s+|\s*\t/u.exec(text);
  if (cut && (cut.index > 3 || (cut.index > 1 && /^\p{Script=Han}/u.test(text)))) {
    values.push(sourced(line, from, from + cut.index));
    const reversed = /^([\p{L}\p{M}' -]+),\s*([\p{L}\p{M}' .-]+)$/u.exec(text.trim());
    if (reversed && label && reversed[1] && reversed[2])
      values.push({ ...sourced(line, from, end), text: `${reversed[2]} ${reversed[1]}` });
  }
  return values;
}

/** How much a text is shaped like a personal name, at most 1; 0 or less when it cannot be one. */
export function nameShape(text: string): number {
  const bare = clean(unspaceLetters(text)).replace(HONORIFICS, "").replace(CREDENTIALS, "");
  if (isFieldLabel(bare) || READING_BEHIND.test(bare)) return 0;
  if (bare.length < 2 || bare.length > 60 || /[@\p{Nd}/\\:;!?*#<>=+|_]|https?/u.test(bare) || titlesDocument(bare))
    return 0;
  if (bare.includes(",")) return 0;
  const outside = bare.replace(/\([^)]*\)/g, " ").replace(/["“”„'‘’][^"“”]*["“”]/gu, " ");
  const words = outside.split(/[\s\u00b7]+/).filter(Boolean);
  if (matchHeading(bare)?.exact || findDates(bare).length > 0) return 0;
  if (/^[\p{Script=Han}\s·]{2,5}$/u.test(bare)) return 0.9;
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\s　・]{2,12}$/u.test(bare))
    return titleScore(bare) > 0.6 ? 0 : /\p{Script=Han}/u.test(bare) ? 0.8 : 0.3;
  if (/^[\p{Script=Hangul}\s]{2,6}$/u.test(bare)) return 0.9;
  if (words.length < 2 || words.length > 6)
    return words.length === 1 &&
      words[0] &&
      words[0].length > 2 &&
      /^\p{Lu}/u.test(words[0]) &&
      titleScore(words[0]) < 0.5
      ? 0.25
      : 0;
  const cased = /[\p{Lu}\p{Ll}]/u.test(bare);
  let shape = 1;
  if (cased) {
    const capital = words.filter((word) => /^\p{Lu}/u.test(word) || PARTICLES.has(fold(word))).length;
    if (capital < words.length) shape -= 0.6;
    if (words.filter((word) => /^\p{Lu}/u.test(word)).length < 1) shape -= 0.5;
  }
  if (titleScore(bare) > 0.6) shape -= isTradeSurname(words) ? 0.15 : 1.1;
  if (companyScore(bare) > 0.65) shape -= 0.6;
  if (isKnownPlace(bare)) shape -= 0.8;
  if (skillOf(bare)) shape -= 1;
  if (findDegree(bare)?.whole) shape -= 0.8;
  if (words.length > 4) shape -= 0.15 * (words.length - 4);
  if (/[.。]$/.test(bare) && !/\b\p{L}\.$/u.test(bare)) shape -= 0.3;
  return shape;
}

/** "Tom Baker", "Anna Richter": a surname that is also a trade, behind a word that belongs to no title. */
function isTradeSurname(words: string[]): boolean {
  const last = fold(words.at(-1) ?? "");
  return TRADE_SURNAMES.has(last) && words.length <= 4 && words.slice(0, -1).every((word) => titleScore(word) < 0.4);
}

const TRADE_SURNAMES = new Set(
  "abbott archer baker barber bauer bishop butcher butler captain carpenter carter chamberlain chandler clark cook cooper dean driver farmer fisher forester foster gardener guard guerrero hunter judge king kellner koch knight krause lehrer mason major marshall maier maler mechanic meister merchant meyer miller müller muller page painter parker pastor pfleger piper planner player porter potter professor provost ranger reeve richter sailor sawyer schafer schmidt schneider schreiner schuster shepherd singer skinner slater smith speaker steward tailor taylor tischler turner tyler usher ward warden weaver weber wheeler wright zimmermann jäger jager ferrari contador herrero zapatero pastore sarto molinero ferreira kuiper bakker visser smit kramer mulder meijer kowalski snyder cantor sacristan sargent bailiff leader herald host".split(
    " ",
  ),
);

const PARTICLES = new Set(
  "de del della der den di da do dos das la le van von y e zu zur bin al el ter ten af av of san i du des ben ibn abu abd d'".split(
    " ",
  ),
);

/** A name as it is given: without titles of address and credentials, not in capitals. */
export function tidyName(text: string): string {
  const bare = clean(unspaceLetters(text))
    .replace(CREDENTIALS, "")
    .replace(/^(?:mr|mrs|ms|miss|herr|frau|mme|mlle)\.?\s+/iu, "")
    .replace(/[,\s]+$/, "");
  return isAllCaps(bare) && bare.length > 3 ? sensibleCase(bare) : bare;
}

/** Given and family name; family first in Chinese, Japanese and Korean script. */
export function divideName(name: string): { given: string | null; family: string | null } {
  const bare = name
    .replace(HONORIFICS, "")
    .replace(/\s*\([^)]*\)/g, "")
    .trim();
  if (/^[\p{Script=Han}]{2,4}$/u.test(bare)) return { family: bare.slice(0, 1), given: bare.slice(1) };
  if (/^\p{Script=Hangul}{2,4}$/u.test(bare)) return { family: bare.slice(0, 1), given: bare.slice(1) };
  const words = bare.split(/\s+/);
  if (words.length < 2) return { given: bare || null, family: null };
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(bare))
    return { family: words[0] ?? null, given: words.slice(1).join(" ") };
  let split = words.length - 1;
  while (split > 1 && PARTICLES.has(fold(words[split - 1] ?? ""))) split--;
  return { given: words.slice(0, split).join(" "), family: words.slice(split).join(" ") };
}
