import { headingJoiners, headingKeywords, headings, type SectionKind } from "./data/headings.ts";
import { fold } from "./text.ts";

export type { SectionKind };

/** What a line's words say it titles, and how sure the words alone make it. */
export interface HeadingMatch {
  kind: SectionKind;
  /** The whole title is in the table (or joined of titles that are), rather than only a word of it. */
  exact: boolean;
  language?: string;
}

const exactTitles = new Map<string, { kind: SectionKind; languages: string[] }>();
const compactTitles = new Map<string, SectionKind>();
const keywords = new Map<string, SectionKind>();
const INDIC = /[\u0900-\u0dff]/;
const joiners = new Set(headingJoiners.split("|").map(fold));

for (const [kind, byLanguage] of Object.entries(headings) as [SectionKind, Record<string, string>][])
  for (const [language, phrases] of Object.entries(byLanguage))
    for (const phrase of phrases.split("|")) {
      const key = titleKey(phrase);
      const known = exactTitles.get(key);
      if (!known) exactTitles.set(key, { kind, languages: [language] });
      else if (known.kind === kind) known.languages.push(language);
      if (!compactTitles.has(compactOf(key))) compactTitles.set(compactOf(key), kind);
    }
for (const [kind, list] of Object.entries(headingKeywords) as [SectionKind, string][])
  for (const word of list.split("|")) if (!keywords.has(fold(word))) keywords.set(fold(word), kind);

function titleKey(text: string): string {
  return fold(text)
    .replace(/\([^)]*(?:\)|$)/g, " ")
    .replace(/\b(i|we)['’](ve|m)\b/g, (_, who, verb) => `${who} ${verb === "m" ? "am" : "have"}`)
    .replace(/[\p{Nd}:：.|•·●■▪◆►▶»«*#_=~<>[\]【】「」“”"!?¿…]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Without spaces, and in Indic scripts without the signs that files often lose or put elsewhere. */
function compactOf(key: string): string {
  return INDIC.test(key) ? key.replace(/[\p{M}\s-]/gu, "") : key.replace(/[ -]/g, "");
}

const cache = new Map<string, HeadingMatch | null>();

/** The section a text titles when it is a section's title word for word; labels inside entries do not count. */
export function headingKind(text: string): SectionKind | null {
  const match = matchHeading(text);
  return match?.exact && match.kind !== "label" ? match.kind : null;
}

/** Compares a text with the section titles of all languages. */
export function matchHeading(text: string): HeadingMatch | null {
  if (text.length > 64 || text.length < 2) return null;
  const known = cache.get(text);
  if (known !== undefined) return known;
  const match = lookUp(text);
  if (cache.size > 5000) cache.clear();
  cache.set(text, match);
  return match;
}

/** The one field of the Japanese form that asks for anything ("志望の動機、特技、好きな学科など"). */
const MOTIVES = /^志望の?(?:動機|理由)[、，・,\s]\s*\S/u;
/** "경력 총 8년 3개월", "工作经历（8年）": how long it all was, behind the title. */
const WHOLE_CAREER =
  /\s*(?:[(（]\s*)?(?:총|共)\s*\p{Nd}{1,2}\s*[년年](?:\s*\p{Nd}{1,2}\s*(?:개월|个月|個月))?\s*[)）]?\s*$/u;

function lookUp(text: string): HeadingMatch | null {
  if (/[@]|\p{Nd}{3}/u.test(text)) return null;
  if (MOTIVES.test(text) && text.length < 48) return { kind: "summary", exact: true, language: "ja" };
  const key = titleKey(text.replace(WHOLE_CAREER, "")).replace(
    /^(?:my|meine?|mes|mis|mijn|moje|mina|the|our|i|ii|iii|iv|v)\s/,
    "",
  );
  if (key === "") return null;
  const exact = exactTitles.get(key);
  if (exact) return { kind: exact.kind, exact: true, language: exact.languages[0] };
  const compact = compactTitles.get(compactOf(key));
  if (compact && key.length > 3) return { kind: compact, exact: true };
  return bilingual(key) ?? joined(key) ?? keyword(key);
}

/** "教育背景 EDUCATION", "専門スキル / Skills": a title in two languages is what its first half says, or else its second. */
function bilingual(key: string): HeadingMatch | null {
  const halves = /^([^\p{Script=Latin}]{2,20}?)[\s/|·-]*(\p{Script=Latin}[\p{Script=Latin}\s&]{2,32})$/u.exec(key);
  const known = halves ? (exactTitles.get(halves[1] ?? "") ?? exactTitles.get(halves[2] ?? "")) : undefined;
  return known && /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(key)
    ? { kind: known.kind, exact: true }
    : null;
}

/** "Skills & Languages", "Education and Professional Certifications": titles joined by a word or sign. */
function joined(key: string): HeadingMatch | null {
  const tokens = key
    .replace(/([&/+,・|])/g, " $1 ")
    .split(/\s+/)
    .filter(Boolean);
  if (tokens.length > 9) return null;
  const kinds: SectionKind[] = [];
  let pending: string[] = [];
  for (const token of [...tokens, "&"]) {
    if (!joiners.has(token)) {
      pending.push(token);
      continue;
    }
    const exact = exactTitles.get(pending.join(" "));
    if (exact) {
      kinds.push(exact.kind);
      pending = [];
    } else if (pending.length > 0) pending.push(token);
  }
  if (kinds.length === 0 || pending.length > 1) return null;
  const [first] = kinds;
  return first ? { kind: first, exact: true } : null;
}

function keyword(key: string): HeadingMatch | null {
  const tokens = key.split(/[\s/&,+-]+/).filter(Boolean);
  if (tokens.length > 6) return null;
  for (const token of [...tokens].reverse()) {
    const kind = keywords.get(token);
    if (kind) return { kind, exact: false };
  }
  return null;
}

/** Languages whose titles the text is one of; they tell the document's language. */
export function headingLanguages(text: string): string[] {
  return exactTitles.get(titleKey(text))?.languages ?? [];
}
