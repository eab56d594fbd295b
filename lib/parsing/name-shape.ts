import { credentials, fieldLabels, honorifics, nameParticles, tradeSurnames } from "./data/name-words.ts";
import { findDates } from "./dates.ts";
import { titlesDocument } from "./document-title.ts";
import { matchHeading } from "./headings.ts";
import { companyScore, findDegree, titleScore } from "./lexicon.ts";
import { isKnownPlace } from "./places.ts";
import { skillOf } from "./skill-taxonomy.ts";
import { clean, fold, isAllCaps, sensibleCase, unspaceLetters } from "./text.ts";

/** The words of a list as alternatives of a pattern, longest first, each full stop optional. */
export function alternatives(list: string): string {
  return list
    .split("|")
    .sort((a, b) => b.length - a.length)
    .map((word) =>
      word
        .replace(/[()/+*?]/g, "\\$&")
        .replace(/\./g, "\\.?")
        .replace(/ /g, "[\\s\\u3000]*"),
    )
    .join("|");
}

const HONORIFICS = new RegExp(`^(?:(?:${alternatives(honorifics)})(?:\\.[\\s-]*|[\\s-]+)(?:\\(fh\\)\\s*)?)+`, "iu");
const CREDENTIALS = new RegExp(`(?:[,\\s]+\\(?(?:${alternatives(credentials)})\\.?[®™)]*)+$`, "iu");
const PRONOUNS =
  /[\s,|·–—-]*[([]?\s*(?<![\p{L}])(?:she|he|they|ze|xe|any|sie|er|dey|elle|il|iel|ella|él|elle|lei|lui|zij|hij|hen|hon|han|ona|on|ela|ele)\s*\/\s*\p{L}{2,6}(?:\s*\/\s*\p{L}{2,6})?\s*[)\]]?\s*$/iu;
const BORN =
  /\s*[(,]?\s*(?<![\p{L}])(?:née|né|geb\.|geborene?|roz\.|z domu|nata|nacida|née:|rozená)\s+[\p{L}' -]+\)?$/iu;

const particles = new Set(nameParticles.split("|"));
const labels = new Set(fieldLabels.split("|").map(fold));
const trades = new Set(tradeSurnames.split("|"));

/** What stands before the field of a form. */
export function isFieldLabel(text: string): boolean {
  const key = fold(text).replace(/[.:：\s]+$/, "");
  return labels.has(key) || labels.has(key.replace(/\s/g, ""));
}

/** A text without titles of address, where at least two words remain ("Don Draper" keeps his name). */
function withoutHonorifics(text: string): string {
  const bare = text.replace(HONORIFICS, "");
  return bare.split(" ").length > 1 || text.split(" ").length < 2 || /^\p{L}+\./u.test(text) ? bare : text;
}

/** A text without credentials, pronouns and the name at birth behind the name. */
function withoutTail(text: string): string {
  const bare = text.replace(PRONOUNS, "").replace(BORN, "");
  const short = bare.replace(CREDENTIALS, "");
  return short.split(" ").length > 1 || bare.includes(",") ? short : bare;
}

/** How a Japanese name is read, in kana, behind it. */
export const READING_BEHIND = /\s*[（(][\p{Script=Hiragana}\p{Script=Katakana}ー\s　・]+[)）]\s*$/u;

/** How much a text is shaped like a personal name, at most 1; 0 or less when it cannot be one. */
/** "(한자) 權度潤", "(영문) Doyun Kwon": the fields of a form for the ways the name is also written. */
const OTHER_SCRIPT = /^[(（](?:한자|영문|영어|漢字|英文)[)）]/u;

export function nameShape(text: string): number {
  if (text.length > 160) return 0;
  const bare = withoutHonorifics(withoutTail(clean(unspaceLetters(text))));
  if (OTHER_SCRIPT.test(bare)) return 0;
  if (isFieldLabel(bare) || READING_BEHIND.test(bare)) return 0;
  if (bare.length < 2 || bare.length > 72 || /[@\p{Nd}/\\:;!?*#<>=+|_]|https?/u.test(bare) || titlesDocument(bare))
    return 0;
  if (bare.includes(",")) return 0;
  const outside = clean(bare.replace(/\([^)]*\)/g, " ").replace(/["“”„'‘’«][^"“”«»]*["“”'’»](?=\s|$)/gu, " "));
  const words = outside.split(/[\s\u00b7]+/).filter(Boolean);
  if (matchHeading(bare)?.exact || findDates(bare).length > 0) return 0;
  if (/^[\p{Script=Han}\s·]{2,5}$/u.test(outside)) return 0.9;
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\s　・]{2,12}$/u.test(outside))
    return titleScore(bare) > 0.6 ? 0 : /\p{Script=Han}/u.test(bare) ? 0.8 : 0.3;
  if (/^[\p{Script=Hangul}\s]{2,6}$/u.test(outside)) return 0.9;
  if (words.length < 2 || words.length > 9)
    return words.length === 1 &&
      words[0] &&
      words[0].length > 2 &&
      /^\p{Lu}/u.test(words[0]) &&
      titleScore(words[0]) < 0.5
      ? 0.25
      : 0;
  const cased = /[\p{Lu}\p{Ll}]/u.test(bare.replace(/\p{Script=Georgian}/gu, ""));
  let shape = 1;
  if (cased) {
    const upper = words.filter((word) => /^['’]?\p{Lu}/u.test(word));
    const capital = words.filter((word, index) => upper.includes(word) || isParticle(words, index));
    if (upper.length === 0) shape -= 0.6;
    else if (capital.length < words.length) shape -= 0.6;
  }
  if (titleScore(bare) > 0.6) shape -= isTradeSurname(words) ? 0.15 : 1.1;
  if (companyScore(bare) > 0.65) shape -= companyScore(bare) > 0.93 ? 1 : 0.6;
  if (isKnownPlace(bare)) shape -= 0.8;
  if (skillOf(bare)) shape -= 1;
  if (findDegree(bare)?.whole) shape -= 0.8;
  const long = words.filter((_, index) => !isParticle(words, index)).length;
  if (long > 4) shape -= 0.1 * (long - 4);
  if (/[.。]$/.test(bare) && !/\b\p{L}\.$/u.test(bare)) shape -= 0.3;
  return shape;
}

/** "Tom Baker", "Anna Richter": a surname that is also a trade, behind a word that belongs to no title. */
function isTradeSurname(words: string[]): boolean {
  const last = fold(words.at(-1) ?? "");
  return trades.has(last) && words.length <= 4 && words.slice(0, -1).every((word) => titleScore(word) < 0.4);
}

function isParticle(words: string[], index: number): boolean {
  const word = (words[index] ?? "").toLowerCase().replace("’", "'");
  return particles.has(word) || particles.has(fold(word)) || (word === "und" && fold(words[index - 1] ?? "") === "von");
}

/** A name as it is given: without forms of address and credentials, not in capitals. */
export function tidyName(text: string): string {
  const bare = withoutTail(clean(unspaceLetters(text)))
    .replace(/^(?:mr|mrs|ms|miss|mx|herr|frau|mme|mlle|shri|smt)\.?\s+(?=\S+\s)/iu, "")
    .replace(/[,\s]+$/, "");
  if (isAllCaps(bare)) return bare.length > 3 ? sensibleCase(bare) : bare;
  return bare
    .split(" ")
    .map((word) => (isCapitalName(word) ? sensibleCase(word) : word))
    .join(" ");
}

/** "DUPONT" beside "Jean", unlike the initials of "TJ Smith". */
function isCapitalName(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, "");
  return (
    letters.length > 2 && isAllCaps(word) && /[aeiouyàâäáåæéèêëíîïóôöøúûüýœ]/iu.test(letters) && !word.includes(".")
  );
}

/** Given and family name; a name in capitals beside others is the family's; family first in Chinese, Japanese and Korean script. */
export function divideName(name: string): { given: string | null; family: string | null } {
  const bare = withoutHonorifics(withoutTail(clean(name)))
    .replace(/\s*\([^)]*\)/g, "")
    .trim();
  if (/^[\p{Script=Han}]{2,4}$/u.test(bare)) return { family: bare.slice(0, 1), given: bare.slice(1) };
  if (/^\p{Script=Hangul}{2,4}$/u.test(bare)) return { family: bare.slice(0, 1), given: bare.slice(1) };
  const words = bare.split(/\s+/);
  if (words.length < 2) return { given: tidyName(bare) || null, family: null };
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(bare))
    return { family: words[0] ?? null, given: words.slice(1).join(" ") };
  const capitals = isAllCaps(bare) ? [] : words.filter(isCapitalName);
  const first = words.findIndex((word) => !isCapitalName(word));
  if (capitals.length > 0 && first === capitals.length)
    return { given: tidyName(words.slice(first).join(" ")), family: tidyName(capitals.join(" ")) };
  let split = words.length - Math.max(1, first === 0 ? capitals.length : 0);
  while (split > 1 && isParticle(words, split - 1)) split--;
  return { given: tidyName(words.slice(0, split).join(" ")), family: tidyName(words.slice(split).join(" ")) };
}
