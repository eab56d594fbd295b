import type { Line } from "./lines.ts";

const FACTS =
  /^[\s　・◆◇■□●○【[]*(?:事業内容|事業概要|業種|資本金|従業員数?|社員数|売上高?|年商|設立|創業|上場|株式公開|代表者|本社所在地|雇用形態|勤務形態|会社概要|사업내용|업종|자본금|사원수|직원수|매출액|설립|고용형태|company size|employees|industry|business or sector|sector)\s*[】\]]?\s*[:：]/iu;

/** Whether a line tells of the employer ("資本金：10億円　従業員数：1,200名"), not of the candidate's work there. */
export function isEmployerFact(line: Line): boolean {
  return FACTS.test(line.text) && line.text.length < 160;
}
