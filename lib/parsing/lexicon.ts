import { degrees, examBoards, fieldJoiners, gradeWords, subjectAbbreviations } from "./data/degrees.ts";
import { jobTitleHeads, jobTitleModifiers, jobTitleSuffixes } from "./data/job-titles.ts";
import { institutionSuffixes, institutionWords, legalForms, organizationWords } from "./data/organizations.ts";
import { PhraseSet, tokenize } from "./phrase-set.ts";
import { clean, fold, remembered } from "./text.ts";

export type Level = keyof typeof degrees;

const titleHeads = new Set(Object.values(jobTitleHeads).flatMap((list) => list.split("|").map(fold)));
const compounding = ["de", "nl", "sv"].flatMap((language) => (jobTitleHeads[language] ?? "").split("|").map(fold));
const titleSuffixes = [...new Set([...jobTitleSuffixes.split("|"), ...compounding.filter((head) => head.length >= 6)])];
const titleModifiers = new Set(jobTitleModifiers.split("|").map(fold));
const forms = new Set(legalForms.split("|").map((form) => fold(form).replace(/[./]/g, "")));
const orgWords = new Set(organizationWords.split("|").map(fold));
const schoolWords = new Set(institutionWords.split("|").map(fold));
/** Phrases of several words in the tables ("nhân viên", "rumah sakit"), each as it stands among other words. */
const phrasesOf = (words: Set<string>): RegExp =>
  new RegExp(`(?:^| )(?:${[...words].filter((word) => word.includes(" ")).join("|")})(?= |$)`);
const titlePhrases = phrasesOf(titleHeads);
const orgPhrases = phrasesOf(orgWords);
const schoolPhrases = phrasesOf(schoolWords);
const schoolSuffixes = institutionSuffixes.split("|");
const orgSuffixes = [
  "bank",
  "werke",
  "werk",
  "klinik",
  "klinikum",
  "krankenhaus",
  "haus",
  "verlag",
  "verein",
  "verband",
  "amt",
  "bau",
  "technik",
  "buro",
  "sjukhus",
  "bolaget",
  "kommun",
  "soft",
  "tech",
  "systems",
  "zentrum",
];
const levelOf = new Map<string, Level>();
const degreePhrases = new PhraseSet();
const joiners = new PhraseSet();
const grades = new PhraseSet();
const abbreviations = new Map<string, Level>();

for (const [level, list] of Object.entries(degrees) as [Level, string][])
  for (const phrase of list.split("|")) {
    const key = tokenize(phrase)
      .map((token) => token.text)
      .join(" ");
    if (levelOf.has(key)) continue;
    levelOf.set(key, level);
    degreePhrases.addAll(phrase);
    if (/^[a-z]{2,6}$/.test(phrase) && !abbreviations.has(phrase)) abbreviations.set(phrase, level);
  }
joiners.addAll(fieldJoiners);
grades.addAll(gradeWords);

const wordsOf = (text: string): string[] =>
  fold(text).match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'&-]*(?:\.\p{L}+)*/gu) ?? [];

const isHead = remembered((word: string): boolean => {
  if (titleHeads.has(word)) return true;
  if (word.length < 8) return false;
  return titleSuffixes.some((suffix) => word.endsWith(suffix) && word.length > suffix.length + 2);
});

/** Scripts that do not part words, or not all of them. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const unspacedHeads = [...titleHeads].filter((head) => UNSPACED.test(head) && head.length > 1);

/** "バックエンドエンジニア" ends with its noun, "วิศวกรซอฟต์แวร์" begins with it. */
function endsOrBeginsWithHead(text: string): boolean {
  const folded = fold(text)
    .replace(/\s*[(（].*$/u, "")
    .trim();
  if (/\p{Script=Thai}/u.test(folded)) return unspacedHeads.some((head) => folded.startsWith(head));
  return folded.length < 24 && unspacedHeads.some((head) => folded.endsWith(head));
}

/** "& Partner", "and Sons", "et Associés": how firms named after their owners end. */
const FAMILY_FIRM =
  /\s(?:&|\+|and|und|et|e|y|i|og|och|en|ve)\s+(?:partners?|partnerzy|partenaires|socios|sócios|soci|associates|associati|associés|asociados|associados|wspólnicy|kollegen|vennoten|ortakları|söhne|sons|figli|fils|hijos|filhos|zonen|söner|synowie|oğulları|bros\.?|brothers|cie\.?|cia\.?)$/iu;

/** 0–1: how much a text reads like a job title, by its words alone. */
export const titleScore = remembered((text: string): number => {
  const list = wordsOf(
    text
      .trim()
      .replace(FAMILY_FIRM, "")
      .replace(/[/()*:]/g, " "),
  );
  if (list.length === 0 || list.length > 14) return 0.05;
  let heads = 0;
  let modifiers = 0;
  let position = 0;
  list.forEach((word, index) => {
    const plain = word.replace(/(?:innen|in|\*in|:in|r)$/, "");
    const pieces = word.split("-");
    if (isHead(word) || isHead(plain) || pieces.some((piece) => isHead(piece))) {
      heads++;
      if (index === 0 || index === list.length - 1 || index <= 2) position = 0.06;
    } else if (titleModifiers.has(word)) modifiers++;
  });
  if (heads === 0 && titlePhrases.test(list.join(" "))) heads++;
  if (heads === 0 && UNSPACED.test(text) && endsOrBeginsWithHead(text)) heads++;
  if (heads > 0)
    return Math.min(
      0.97,
      0.8 + position + (modifiers > 0 ? 0.06 : 0) + (heads > 1 ? 0.05 : 0) - Math.max(0, list.length - 6) * 0.03,
    );
  if (modifiers > 0) return 0.45;
  return 0.15;
});

const COMPANY_MARK =
  /株式会社|株式會社|有限会社|合同会社|有限公司|集团|集團|公司|㈱|[(（][株주유有][)）]|주식회사|유한회사|บริษัท|ห้างหุ้นส่วน|شركة|(?:^|\s)(?:ООО|ОАО|ЗАО|ПАО|АО|ТОВ|ПрАТ|ПАТ)(?=\s|$|[«"„])|חברת|^(?:PT|UD|UAB|SIA|S\.?C)\.?\s+["„“«]?\p{Lu}/u;
const UNSPACED_COMPANY =
  /(?:银行|銀行|医院|醫院|病院|研究所|研究院|事務所|商事|商店|製作所|工業|電機|電子|科技|软件|軟體|技术|百貨|新聞社|出版社|法人|組合|協会|은행|병원|그룹|연구소|연구원|전자|소프트|테크|협회|재단|공사|공단|상사|백화점|신문사|출판사)$|^(?:ธนาคาร|โรงพยาบาล|กระทรวง|กรม|สำนักงาน|โรงแรม|ร้าน|มูลนิธิ|องค์การ|การไฟฟ้า|เทศบาล)/u;

/** 0–1: how much a text reads like the name of an employer. */
export const companyScore = remembered((text: string): number => {
  const list = wordsOf(text);
  if (list.length === 0 || list.length > 14) return 0.05;
  const last = list.at(-1)?.replace(/[./]/g, "") ?? "";
  const compact = fold(text).replace(/[^\p{L}\p{N}]/gu, "");
  if (forms.has(last) && list.length > 1 && last !== "me" && last !== "co") return 0.95;
  if (/(?:spzoo|gmbhcokg|sadecv|pvtltd|pteltd|ptyltd|e\.?v\.?)$/.test(compact) && list.length > 1) return 0.95;
  if (
    list
      .slice(1)
      .some((word) =>
        /^(?:gmbh|inc|llc|llp|ltd|ag|plc|srl|ltda|sarl|bv|ab|oy|aps|sl|sa|spa|corp)$/.test(word.replace(/\./g, "")),
      )
  )
    return 0.85;
  if (FAMILY_FIRM.test(text.trim()) && titleScore(text) < 0.6) return 0.95;
  let org = 0;
  for (const word of list) {
    if (orgWords.has(word) || schoolWords.has(word)) org++;
    else if (
      word.length > 6 &&
      (orgSuffixes.some((suffix) => word.endsWith(suffix)) || schoolSuffixes.some((suffix) => word.endsWith(suffix)))
    )
      org++;
  }
  if (org === 0 && (orgPhrases.test(list.join(" ")) || schoolPhrases.test(list.join(" ")))) org++;
  if (org > 0 && isHead(list.at(-1) ?? "")) return 0.3;
  if (org > 0) return Math.min(0.9, 0.7 + org * 0.07);
  if (COMPANY_MARK.test(text)) return 0.95;
  if (UNSPACED.test(text) && UNSPACED_COMPANY.test(text) && !endsOrBeginsWithHead(text)) return 0.8;
  if (/^[\p{Lu}\p{N}&.-]{2,7}$/u.test(text.trim())) return 0.5;
  return /^\p{Lu}/u.test(text.trim()) ? 0.35 : 0.2;
});

/** Who examined, behind a qualification: "Industriekauffrau (IHK)". */
const EXAMINER = /\s*\((?:ihk|hwk|fh|tu|uni|th|handwerkskammer|staatl\.[^)]*)\)\s*$/iu;

/** 0–1: how much a text reads like a school or university. */
export const institutionScore = remembered((whole: string): number => {
  const text = whole.replace(EXAMINER, "");
  const list = wordsOf(text);
  if (list.length === 0 || list.length > 16) return 0.05;
  if (list.some((word) => schoolWords.has(word) || schoolWords.has(word.replace(/s$/, "")))) return 0.92;
  if (schoolPhrases.test(list.join(" "))) return 0.92;
  if (list.some((word) => word.length > 7 && schoolSuffixes.some((suffix) => word.endsWith(suffix)))) return 0.9;
  if (
    /大学|学院|高校|学校|大學|學院|學校|高中|جامعة|كلية|대학|고등학교|학교$|มหาวิทยาลัย|วิทยาลัย|โรงเรียน|สถาบัน/u.test(text)
  )
    return 0.95;
  const company = companyScore(text);
  return company > 0.6 ? 0.55 : /^\p{Lu}/u.test(text.trim()) ? 0.32 : 0.15;
});

/** Dutch school types, short and yet written without capitals. */
const LOWER_CASE = /^(?:mbo|hbo|lbo|vwo)$/;

export interface DegreeMatch {
  level: Level;
  /** Character range of the degree's words. */
  start: number;
  end: number;
  /** The whole text is the degree. */
  whole: boolean;
}

/** Finds a degree in a text; abbreviations with dots ("B.Sc.", "Dipl.-Ing.") count as without. */
export function findDegree(text: string): DegreeMatch | null {
  const tokens = tokenize(text);
  const dotted = /(?:^|[\s(,|])((?:\p{L}{1,5}\.[ -]?){1,4}\p{L}{0,5})(?=$|[\s),:;|-])/gu;
  let best: DegreeMatch | null = null;
  for (const match of text.matchAll(dotted)) {
    const whole = match[1] ?? "";
    const [word, level] = abbreviation(whole) ?? abbreviation(whole.replace(/\s+\p{L}*$/u, "")) ?? ["", null];
    if (!level) continue;
    const start = match.index + match[0].length - whole.length;
    best = { level, start, end: start + word.length, whole: clean(text) === clean(word) };
    break;
  }
  let index = 0;
  while (index < tokens.length) {
    const length = degreePhrases.match(tokens, index);
    const first = tokens[index];
    const last = tokens[index + length - 1];
    if (length > 0 && first && last) {
      const phrase = tokens
        .slice(index, index + length)
        .map((token) => token.text)
        .join(" ");
      const written = text.slice(first.start, last.end);
      const weak = phrase.length <= 3 && /^\p{Ll}/u.test(written) && !LOWER_CASE.test(phrase);
      const level = levelOf.get(phrase);
      if (level && !weak && !(phrase.length <= 2 && /^\p{Script=Latin}/u.test(written) && !isAbbreviation(written))) {
        const better = !best || first.start < best.start || (first.start === best.start && last.end > best.end);
        if (better && !(best && first.start > best.start))
          best = {
            level,
            start: first.start,
            end: last.end,
            whole: first.start === 0 && last.end >= text.trimEnd().length,
          };
        break;
      }
    }
    index++;
  }
  if (best) best = withTail(text, best);
  if (
    best &&
    best.level !== "doctorate" &&
    /^(?:dipl|diplom)/.test(fold(text.slice(best.start))) &&
    /\(?\bfh\b\)?/i.test(text)
  )
    best = { ...best, level: "bachelor" };
  return best;
}

/** The rest of a compound ("Vmbo-diploma"), the level behind a qualification ("NVQ Level 3") and its full stop belong to the degree. */
function withTail(text: string, match: DegreeMatch): DegreeMatch {
  const tail =
    /^(?:-\p{L}+)?(?:\s+(?:level|niveau|nivel|nível|nivå|niv|stufe|poziom|livello)\.?\s+[\p{Nd}ivIV]+)?(?:\s+(?:extended|subsidiary|national|foundation)?\s*(?:diploma|certificate|award)|\s+(?:candidate|student)(?=\s|$|,))?\.?/iu.exec(
      text.slice(match.end),
    );
  const end = match.end + (tail?.[0].length ?? 0);
  return { ...match, end, whole: match.whole || (match.start === 0 && end >= text.trimEnd().length) };
}

/** An abbreviation of the tables with any dots ("Ph.D.", "Dipl.-Ing."), and its level. */
function abbreviation(word: string): [string, Level] | null {
  const key = fold(word).replace(/[^\p{L}]/gu, "");
  const spaced = fold(word).replace(/\./g, " ").replace(/\s+/g, " ").trim();
  const level =
    abbreviations.get(key) ?? levelOf.get(key) ?? levelOf.get(spaced) ?? levelOf.get(spaced.replace(/[ -]+/g, " "));
  return level && key.length > 1 ? [word, level] : null;
}

function isAbbreviation(written: string): boolean {
  return (
    /^\p{Lu}[\p{Lu}\p{Ll}]?$/u.test(written) &&
    written !== "As" &&
    written !== "Ad" &&
    written !== "Me" &&
    written !== "Be" &&
    written !== "It" &&
    written !== "Ing"
  );
}

/** 0–1: how much a text reads like a degree. */
export function degreeScore(text: string): number {
  const match = findDegree(text);
  if (!match) return 0.12;
  return match.start <= 2 ? 0.95 : 0.75;
}

/** Length in characters of a word joining degree and field at the start of a text ("in ", "of "). */
export function fieldJoinerLength(text: string): number {
  const tokens = tokenize(text);
  const length = joiners.match(tokens, 0);
  const last = tokens[length - 1];
  return length > 0 && last ? last.end : 0;
}

/** Whether a text is about a grade ("GPA: 3.8", "Note 1,7", "cum laude"). */
export function isGrade(text: string): boolean {
  const tokens = tokenize(text);
  if (
    /^\s*(?:\p{Nd}[.,]\p{Nd}{1,2}|\p{Nd}{1,3}\s?%|\p{Nd}{2,3}\/1\p{Nd}0?)(?:\s*\/\s*\p{Nd}+(?:[.,]\p{Nd}+)?)?\s*$/u.test(
      text,
    )
  )
    return true;
  for (let index = 0; index < Math.min(tokens.length, 4); index++)
    if (grades.match(tokens, index) > 0) return index === 0 || /\p{Nd}/u.test(text) || tokens.length <= 4;
  return false;
}

const subjects = new Set(subjectAbbreviations.split("|"));
const boards = new Set(examBoards.split("|"));

/** Whether a text is a known short name of a subject ("ECE"). */
export function isSubjectAbbreviation(text: string): boolean {
  return subjects.has(fold(text.trim()));
}

/** Whether a text names who examined ("CBSE", "Maharashtra State Board") or is a row of A-level grades ("A*AB"). */
export function isExamBoard(text: string): boolean {
  const key = fold(text.trim());
  if (subjects.has(key)) return false;
  return (
    boards.has(key) || /^\p{L}[\p{L} ]{2,40} board$/u.test(key) || /^[A-E]\*?(?:[,\s]*[A-E]\*?){2,3}$/.test(text.trim())
  );
}

/** One noun of institutions alone ("Universidad", "Hospital"): its name must go on somewhere. */
export function isBareInstitution(text: string): boolean {
  const key = fold(text.trim());
  return key.length > 4 && (schoolWords.has(key) || orgWords.has(key));
}

/** Only nouns of institutions and legal forms ("Community College", "GmbH & Co. KG"), a town behind them: a name's end. */
export function isEndOfName(text: string): boolean {
  const words = wordsOf(text.replace(/,\s.*$/u, ""));
  const known = (word: string) => schoolWords.has(word) || orgWords.has(word) || forms.has(word.replace(/[./]/g, ""));
  const kind = /^(?:community|technical|high|junior|senior|secondary|state|international|medical|business)$/;
  return words.length <= 5 && words.some(known) && words.every((word) => known(word) || kind.test(word));
}
