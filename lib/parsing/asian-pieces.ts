import { companyScore, findDegree, titleScore } from "./lexicon.ts";
import { type Piece, splitPiece } from "./pieces.ts";

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Nouns of departments alone, and those that employers are called by as well. */
const DEPARTMENT = /(?:팀|부서|본부|사업부|파트|部|部門|部门|本部|事業部|事业部|課|课|グループ|チーム|ユニット|病棟)$/u;
const DEPARTMENT_OR_HOUSE =
  /(?:[\p{Script=Hangul}]{2}[부실과]|室|科|支店|支社|営業所|工場|組|组|處|处|中心|センター|센터)$/u;

/** "플랫폼개발팀", "経理部", "研发中心": the part of an employer somebody works in, neither employer nor title. */
export function isDepartment(text: string, noun = DEPARTMENT): boolean {
  return (
    EAST_ASIAN.test(text) &&
    text.length <= 16 &&
    noun.test(text.trim()) &&
    titleScore(text) < 0.6 &&
    companyScore(text) < 0.9
  );
}

/** Departments left out of an entry's facts where the employer or a title stands beside them. */
export function withoutDepartments(pieces: Piece[]): Piece[] {
  const rest = pieces.filter((piece) => !isDepartment(piece.text));
  const named = rest.some((piece) => companyScore(piece.text) > 0.6 && !isDepartment(piece.text, DEPARTMENT_OR_HOUSE));
  const facts = named ? rest.filter((piece) => !isDepartment(piece.text, DEPARTMENT_OR_HOUSE)) : rest;
  return facts.length > 0 ? facts : pieces;
}

const SCHOOL =
  /^\s*\S{2,24}?(?:대학교|대학원|대학|과학기술원|고등학교|大学|大學|学院|學院|高校|高等学校|高等専門学校|専門学校|高中)(?:\s+(?:대학원|大学院))?([\s　]+)(?=[^\s　])/u;

/** What only blanks part, as in scripts that need none elsewhere: "서울대학교 컴퓨터공학과 학사", "(주)누리 개발팀 과장", "南京云帆有限公司  产品经理". */
export function splitAtSpaces(pieces: Piece[]): Piece[] {
  return pieces.flatMap((piece) => (EAST_ASIAN.test(piece.text) ? split(piece) : [piece]));
}

function split(piece: Piece): Piece[] {
  const raw = piece.line.text.slice(piece.start, piece.end);
  if (raw.length > 80) return [piece];
  const school = SCHOOL.exec(raw);
  const cut = school ? { at: school[0].length - (school[1]?.length ?? 0), width: school[1]?.length ?? 0 } : jobCut(raw);
  const halves = cut ? splitPiece(piece, cut.at, cut.width) : null;
  return halves ? [halves[0], ...split(halves[1])] : [piece];
}

/** The blank between employer and department or title, or between department and title. */
function jobCut(raw: string): { at: number; width: number } | null {
  const blanks = [...raw.matchAll(/(?<=\S)[\s　]+(?=\S)/gu)];
  const last = blanks.at(-1);
  if (!last || titleScore(raw.slice(last.index + last[0].length).trim()) < 0.6) return null;
  const sides = blanks.map(({ index, 0: blank }) => ({
    at: index,
    width: blank.length,
    left: raw.slice(0, index).trim(),
    next: raw.slice(index + blank.length).split(/[\s　]+/u)[0] ?? "",
  }));
  return (
    sides.find(({ left }) => !/[\s　]/u.test(left) && isDepartment(left)) ??
    sides.find(({ left, next }) => companyScore(left) > 0.6 && titleScore(left) < 0.6 && !/^[(（]/u.test(next)) ??
    sides.find(
      ({ left, next }) => (isDepartment(next) || isDepartment(next, DEPARTMENT_OR_HOUSE)) && titleScore(left) < 0.6,
    ) ??
    null
  );
}

const STATUS =
  /(?:^|(?<=\S)[\s　]+|(?<=[科系部程業业학과부공]))(?:卒業(?:見込み?|予定)?|修了(?:見込み?|予定)?|中途退学|中退|在学中?|졸업(?:예정자?)?|재학중?|재학 중|수료|중퇴|휴학중?|毕业|畢業|在读|在讀|肄[業业]|結業|结业)\s*$/u;
const STATUS_ONLY = /^(?:最高|最終学歴|최종학력|대학교?\s*[(（]?\p{Nd}년제?[)）]?|\p{Nd}년제)$/u;

/** How a course ended ("卒業", "졸업예정") left out where the facts beside it tell more. */
export function withoutStatus(pieces: Piece[]): Piece[] {
  const kept = pieces.flatMap((piece) => {
    if (!EAST_ASIAN.test(piece.text)) return [piece];
    if (STATUS_ONLY.test(piece.text)) return [];
    const raw = piece.line.text.slice(piece.start, piece.end);
    const status = STATUS.exec(raw);
    if (!status || piece.sources.length > 1 || findDegree(piece.text)?.whole) return [piece];
    if (status.index === 0) return [];
    return splitPiece(piece, status.index, 0)?.slice(0, 1) ?? [piece];
  });
  return kept.length > 1 ? kept : pieces;
}

const SUBJECT = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\s　・·/()（）A-Za-z]{2,40}$/u;

/** Whether what stands for a degree is a subject: East Asian degrees all have words of their own. */
export function isSubject(text: string): boolean {
  return EAST_ASIAN.test(text) && SUBJECT.test(text) && findDegree(text) === null && !STATUS.test(text);
}
