import { dutyLabels, factLabels } from "./data/form-labels.ts";
import { companyScore, titleScore } from "./lexicon.ts";
import type { Line } from "./lines.ts";
import { readPlace } from "./places.ts";
import { sliceLine } from "./slice-line.ts";
import { fold } from "./text.ts";

const FACTS =
  /^[\s　・◆◇■□●○【[]*(?:事業内容|事業概要|業種|資本金|従業員数?|社員数|売上高?|年商|設立|創業|上場|株式公開|代表者|本社所在地|雇用形態|勤務形態|会社概要|業界|業態|主要取引先|所属部署|所属|配属先|部署|雇用区分|退職理由|転職理由|年収|产业类别|產業類別|產業別|公司规模|公司規模|公司性质|公司行业|所属行业|行业类别|行业|职务类别|職務類別|職類|所属部门|所在部门|部门|部門|下属人数|汇报对象|管理責任|薪资|月薪|离职原因|離職原因|工作性质|사업내용|업종|주요사업|회사규모|기업규모|소속부서|소속|부서명|부서|근무형태|퇴사사유|퇴직사유|연봉|사원수|직원수|매출액|설립|고용형태|company size|employees|industry|business or sector|sector|(?:average |weekly )?hours(?: per week| worked)?|hours\/week|salary(?: range)?|starting salary|ending salary|annual salary|last drawn salary|pay(?: plan| grade| scale)?|grade level|series|supervisor(?:'s name)?|supervisor name|(?:may|okay to) (?:we )?contact(?: (?:this )?(?:employer|supervisor))?|reason for leaving|ctc|notice period|wochenstunden|arbeitspensum|pensum|mitarbeiterzahl)\s*[】\]]?\s*[:：]/iu;

/** Whether a line tells of the employer ("資本金：10億円　従業員数：1,200名"), not of the candidate's work there. */
export function isEmployerFact(line: Line): boolean {
  return FACTS.test(line.text) && line.text.length < 160;
}

const LABEL =
  /^[【［[]?(?:役職|職位|役割|ポジション|職種|担当職種|会社名|企業名|勤務先|勤務地|所在地|직위|직책|직급|직무|회사명|근무처|근무지|职位|职务|岗位|職稱|職務|公司名称|公司名稱|公司|单位|工作单位|工作地点|工作地點|position|designation|job title|role|company|employer|organi[sz]ation|location|पद|पदनाम|कंपनी|स्थान)[】］\]]?\s*[:：]\s*(?=\S)/iu;

const factKeys = new Set(factLabels.split("|").map(fold));
const dutyKeys = new Set(dutyLabels.split("|").map(fold));

/** "役職：現場主任", "Designation: Site Engineer" as the fact alone. */
export function withoutFactLabel(line: Line): Line {
  const [first, second] = line.segments;
  if (first && second && !line.bullet) {
    const key = fold(line.text.slice(first.start, first.end))
      .replace(/\s*[:：]$/u, "")
      .trim();
    const colon = /^\s*[:：]\s*/u.exec(line.text.slice(second.start))?.[0].length ?? 0;
    const fact = () => sliceLine(line, second.start + colon, line.text.length);
    // The row still begins where its label stands.
    if (factKeys.has(key)) return { ...fact(), box: line.box };
    if (dutyKeys.has(key)) return { ...fact(), bullet: true };
  }
  const label = line.bullet || line.segments.length > 1 || line.text.length > 70 ? null : LABEL.exec(line.text);
  if (!label) return line;
  const fact = line.text.slice(label[0].length);
  const known = titleScore(fact) > 0.6 || companyScore(fact) > 0.6 || (readPlace(fact)?.score ?? 0) > 0.7;
  return known ? sliceLine(line, label[0].length, line.text.length) : line;
}
