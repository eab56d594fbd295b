import { html, page } from "../lib/html.ts";
import type { Layout } from "../lib/model.ts";

const css = `body{font:10pt/1.5 "Noto Sans CJK KR","Noto Sans CJK SC",sans-serif;padding:12mm}h1{text-align:center;font-size:17pt;letter-spacing:.5em}
table{border-collapse:collapse;width:100%;margin-bottom:3mm}td,th{border:1px solid #444;padding:1.3mm 2mm;text-align:center;font-weight:400}th{background:#eee}.v{width:16mm}.start{text-align:start}`;

const WORDS: Record<string, Record<string, string>> = {
  ko: {
    cv: "이력서",
    name: "성 명",
    phone: "연락처",
    email: "이메일",
    address: "주 소",
    education: "학력<br>사항",
    experience: "경력<br>사항",
    certifications: "자격<br>면허",
    period: "기간",
    school: "학교명",
    field: "전공",
    degree: "학위",
    company: "회사명",
    title: "직위",
    duties: "담당업무",
    certificate: "자격증명",
    date: "취득일",
    summary: "자기소개",
  },
  zh: {
    cv: "个人简历",
    name: "姓　名",
    phone: "联系电话",
    email: "电子邮箱",
    address: "现住址",
    education: "教育<br>背景",
    experience: "工作<br>经历",
    certifications: "资格<br>证书",
    period: "起止时间",
    school: "学校",
    field: "专业",
    degree: "学历",
    company: "公司",
    title: "职位",
    duties: "工作内容",
    certificate: "证书名称",
    date: "获得时间",
    summary: "自我评价",
  },
  "zh-TW": {
    cv: "履歷表",
    name: "姓　名",
    phone: "行動電話",
    email: "電子郵件",
    address: "通訊地址",
    education: "學<br>歷",
    experience: "工作<br>經歷",
    certifications: "證<br>照",
    period: "起訖時間",
    school: "學校名稱",
    field: "科系",
    degree: "學位",
    company: "公司名稱",
    title: "職稱",
    duties: "工作內容",
    certificate: "證照名稱",
    date: "日期",
    summary: "自傳",
  },
};

/** The form of Korea, China and Taiwan: ruled tables whose first cell, set over all rows, titles them; cells are centred. */
export const layout: Layout = {
  format: "html",
  family: "table",
  hides: ["headline", "jobLocation", "skills", "languages", "personal", "links", "grade"],
  render: (v) => {
    const { person } = v;
    const word = (key: string) => WORDS[person.lang]?.[key] ?? key;
    const head = (keys: string[]) => keys.map((key) => html`<th>${word(key)}</th>`);
    const side = (key: string, rows: number) =>
      html`<th class="v" rowspan="${rows + 1}">${word(key)
        .split("<br>")
        .map((part, index) => html`${index > 0 && html`<br>`}${part}`)}</th>`;
    const { street, city, country } = person.location;
    const gap = person.lang === "ko" ? " " : "";
    return page(
      v,
      css,
      html`<h1>${word("cv")}</h1><table><tr><th>${word("name")}</th><td>${person.name}</td><th>${word("phone")}</th><td>${person.phone}</td></tr>
<tr><th>${word("email")}</th><td colspan="3">${person.email}</td></tr><tr><th>${word("address")}</th><td colspan="3">${[country, city, street].filter(Boolean).join(gap)}</td></tr></table>
<table><tr>${side("education", person.education.length)}${head(["period", "school", "field", "degree"])}</tr>
${person.education.map((s) => html`<tr><td>${v.range(s)}</td><td>${s.institution}</td><td>${s.field}</td><td>${s.degree}</td></tr>`)}</table>
<table><tr>${side("experience", person.experience.length)}${head(["period", "company", "title", "duties"])}</tr>
${person.experience.map((j) => html`<tr><td>${v.range(j)}</td><td>${j.company}</td><td>${j.title}</td><td class="start">${j.highlights?.map((text) => html`<div>・${text}</div>`)}</td></tr>`)}</table>
<table><tr>${side("certifications", person.certifications?.length ?? 0)}${head(["certificate", "date"])}</tr>
${person.certifications?.map(({ name, year }) => html`<tr><td>${name}</td><td>${year}</td></tr>`)}</table>
<h3>${word("summary")}</h3><p>${person.summary}</p>`,
    );
  },
};
