import ISO6391 from "iso-639-1";
import { proficiencyWords } from "./data/proficiency.ts";
import type { Line } from "./lines.ts";
import { type Sourced, sourced } from "./sourced.ts";
import { clean, fold, remembered } from "./text.ts";

export interface SpokenLanguage extends Sourced {
  code: string | null;
  proficiency: string | null;
}

const codeOf = new Map<string, string>();
const uiLanguages = [
  "en",
  "de",
  "fr",
  "es",
  "pt",
  "it",
  "nl",
  "pl",
  "sv",
  "tr",
  "da",
  "no",
  "fi",
  "cs",
  "ro",
  "hu",
  "ru",
  "uk",
  "el",
  "zh",
  "ja",
  "ko",
  "ar",
  "he",
  "hi",
  "bn",
  "ta",
  "th",
  "zh-Hant",
  "id",
  "vi",
  "bg",
  "hr",
  "sr",
  "sr-Latn",
  "sk",
  "sl",
  "lt",
  "lv",
  "et",
  "ca",
  "fa",
  "ur",
  "ms",
  "sw",
  "fil",
];
const extraCodes =
  "twi ak yue cmn fil haw ceb war gsw sco ast mai bho nan wuu hak scn nap vec lmo ewo bbj dua bas ful wo ff bm ln lg ny sn st xh zu rw rn om ti so mg luo kam mer lua kg sg fon yav mos dyu sat mni kok doi brx raj awa mag hne tcy lus kha ilo hil pam bcl war min jv su ace bug mad arz apc ary aeb kab shi rif tzm syr arc hmn ii ug bo dz tet lez ce av os ab crh gag rom yi lad fur sc rm lb li fy nds wa br co oc gd gv kw cy se smj sma smn sms fo kl iu cr oj nv qu ay gn nah myn arn".split(
    " ",
  );
for (const code of [...ISO6391.getAllCodes(), ...extraCodes])
  for (const name of [ISO6391.getName(code), ISO6391.getNativeName(code)]) addName(name, code);
for (const ui of uiLanguages) {
  const names = new Intl.DisplayNames([ui], { type: "language", fallback: "none" });
  for (const code of [...ISO6391.getAllCodes(), ...extraCodes]) addName(names.of(code) ?? "", code);
}
for (const [name, code] of Object.entries({
  mandarin: "zh",
  cantonese: "yue",
  "mandarin chinese": "zh",
  castellano: "es",
  castilian: "es",
  farsi: "fa",
  dari: "fa",
  twi: "tw",
  akan: "ak",
  tagalog: "tl",
  filipino: "tl",
  flemish: "nl",
  vlaams: "nl",
  "brazilian portuguese": "pt",
  valenciano: "ca",
  "serbo-croatian": "sh",
  gaelic: "ga",
  hausa: "ha",
  yoruba: "yo",
  igbo: "ig",
  ga: "gaa",
  ewe: "ee",
  hokkien: "nan",
  "bahasa indonesia": "id",
  "bahasa melayu": "ms",
  bahasa: "id",
  kurdisch: "ku",
  bulgarisch: "bg",
  schweizerdeutsch: "gsw",
  普通话: "zh",
  国语: "zh",
  中文: "zh",
  汉语: "zh",
  英语: "en",
  英文: "en",
  日语: "ja",
  粤语: "yue",
  法语: "fr",
  德语: "de",
  英語: "en",
  日本語: "ja",
  中国語: "zh",
  韓国語: "ko",
  angielski: "en",
  "sign language": "sgn",
  asl: "ase",
  bsl: "bfi",
  marathi: "mr",
  gujarati: "gu",
  kannada: "kn",
  odia: "or",
  konkani: "kok",
  bhojpuri: "bho",
  mandarijn: "zh",
  chinees: "zh",
  mandarim: "zh",
  mandarino: "zh",
  mandarín: "zh",
  nepali: "ne",
  zazaca: "zza",
  samiska: "se",
  samisk: "se",
  sami: "se",
  nordsamiska: "se",
  kürtçe: "ku",
  farsça: "fa",
}))
  codeOf.set(fold(name), code);

function addName(name: string, code: string): void {
  const key = fold(name)
    .replace(/\(.*\)/g, "")
    .trim();
  if (key.length >= 2 && !codeOf.has(key) && !/^(?:so|as|an|si|no)$/.test(key)) codeOf.set(key, code);
  for (const part of key.split(/[,;]\s*/)) if (part.length > 3 && !codeOf.has(part)) codeOf.set(part, code);
}

const proficiencies = proficiencyWords
  .split("|")
  .map(fold)
  .sort((a, b) => b.length - a.length);
const proficiencySet = new Set(proficiencies);

/** ISO 639 code of a language named in any of the languages of the tables. */
export function languageCode(name: string): string | null {
  const key = fold(clean(name))
    .replace(/^(?:jezyk|język|langue|lengua|lingua|lingua|idioma)\s+/, "")
    .replace(/\s+(?:language|sprache|dili|język)$/, "");
  return codeOf.get(key) ?? codeOf.get(key.split(/\s*[/(]/)[0]?.trim() ?? "") ?? null;
}

/** Whether a text is a level of mastery ("C1", "Muttersprache", "4/5", "Native or bilingual"). */
export const isProficiency = remembered((text: string): boolean => {
  const key = fold(clean(text))
    .replace(/^[-–—:(•]+\s*|[).:]+$/g, "")
    .trim();
  if (key === "") return false;
  if (
    /^(?:level |niveau |nivel |nível |livello |poziom |nivå |seviye |stufe )?[abc][12][+-]?(?:\s*[-/–]\s*[abc][12])?$/.test(
      key,
    )
  )
    return true;
  if (proficiencySet.has(key)) return true;
  if (/^[abc][12]\b/.test(key) && key.length < 40) return true;
  if (key.length > 60) return false;
  const hit = proficiencies.find((word) => key.startsWith(`${word} `) || key.endsWith(` ${word}`));
  return (hit !== undefined && key.length <= hit.length + 26) || (/\b[abc][12]\b/.test(key) && key.length < 24);
});

/** Step 10: languages of a section, each with the level written beside, behind or under it. */
export function readLanguages(lines: Line[]): SpokenLanguage[] {
  const found: SpokenLanguage[] = [];
  let waiting: SpokenLanguage[] = [];
  for (const line of lines) {
    const inLine: SpokenLanguage[] = [];
    let levels = 0;
    for (const part of partsOf(line)) {
      const value = sourced(line, part.start, part.end);
      const code = languageCode(value.text);
      if (code) {
        inLine.push({ ...value, code, proficiency: null });
        continue;
      }
      const split = leadingLanguage(value.text);
      if (split) {
        const at = value.sources[0]?.start ?? part.start;
        inLine.push({
          ...sourced(line, at, at + split.name.length),
          text: split.name,
          code: split.code,
          proficiency: split.level,
        });
        continue;
      }
      if (!isProficiency(value.text)) {
        if (inLine.length === 0 && waiting.length === 0 && found.length > 0) levels = 99;
        continue;
      }
      const target =
        inLine.length > 0 ? (inLine.length === 1 || part.attached ? inLine.at(-1) : undefined) : waiting[levels];
      if (target && target.proficiency === null) target.proficiency = value.text.replace(/^[(–-]+\s*|[)]+$/g, "");
      levels++;
    }
    if (inLine.length > 0) {
      waiting = inLine.filter((language) => language.proficiency === null);
      found.push(...inLine);
    }
  }
  const seen = new Set<string>();
  return found.filter((language) => {
    const key = language.code ?? fold(language.text);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function leadingLanguage(text: string): { name: string; code: string; level: string | null } | null {
  const words = text.split(/\s+/);
  for (const length of [2, 1]) {
    if (words.length <= length) continue;
    const name = words
      .slice(0, length)
      .join(" ")
      .replace(/[:：,–-]+$/, "");
    const code = languageCode(name);
    const rest = words
      .slice(length)
      .join(" ")
      .replace(/^[:：–—-]\s*/, "");
    if (code && (isProficiency(rest) || rest.length < 32))
      return { name, code, level: isProficiency(rest) ? rest : rest || null };
  }
  return null;
}

interface LanguagePart {
  start: number;
  end: number;
  /** Stood in brackets or behind a dash or colon: belongs to what is before it. */
  attached: boolean;
}

function partsOf(line: Line): LanguagePart[] {
  const parts: LanguagePart[] = [];
  let from = 0;
  let attached = false;
  for (const match of line.text.matchAll(
    /\t|\s*[,،、，；;|·•●○★☆■▪]+\s*|\s*[(（)）]\s*|\s*[:：]\s*|\s+[-–—]+\s+|\s*[–—]\s*|\s+\/\s+|\s(?:and|und|et|y|e|en|i|och|ve)\s/gu,
  )) {
    if (match.index > from) parts.push({ start: from, end: match.index, attached });
    from = match.index + match[0].length;
    attached = /[(（:：–—-]/u.test(match[0]);
  }
  if (from < line.text.length) parts.push({ start: from, end: line.text.length, attached });
  return parts.filter((part) => line.text.slice(part.start, part.end).trim() !== "");
}
