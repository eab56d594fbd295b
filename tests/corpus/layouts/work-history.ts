import { html, page } from "../lib/html.ts";
import type { Layout } from "../lib/model.ts";

const css = `body{font:10pt/1.6 "Noto Sans CJK JP",sans-serif;padding:16mm}h1{text-align:center;font-size:15pt;letter-spacing:.4em}h2{font-size:11pt;margin:4mm 0 1mm}.end{text-align:end}
table{border-collapse:collapse;width:100%;margin:1mm 0 4mm}td,th{border:1px solid #777;padding:1.2mm 3mm;vertical-align:top;text-align:start;font-weight:400}th{background:#eee}td:first-child{width:36mm}`;

/** The Japanese account of one's work: an employer with what it does, then a ruled table of periods, each post with its title above the work. */
export const layout: Layout = {
  format: "html",
  family: "table",
  hides: ["headline", "location", "phone", "jobLocation", "personal", "links"],
  render: (v) => {
    const { person } = v;
    return page(
      v,
      css,
      html`<h1>職務経歴書</h1><p class="end">2024年11月8日現在</p><p class="end">氏名：${person.name}</p><p class="end">${person.email}</p>
${person.summary && html`<h2>■職務要約</h2><p>${person.summary}</p>`}<h2>■職務経歴</h2>
${v.employers.map(
  ({ company, jobs }) => html`<p>${v.range({ start: jobs.at(-1)?.start, end: jobs[0]?.end })}　${company}</p>
<p>資本金：3億円　従業員数：240名　雇用形態：正社員</p><table><tr><th>期間</th><th>業務内容</th></tr>
${jobs.map((job) => html`<tr><td>${v.range(job)}</td><td>管理部　${job.title}<br>【業務内容】${job.highlights?.map((text) => html`<br>・${text}`)}</td></tr>`)}</table>`,
)}<h2>■活かせる経験・知識・技術</h2><table><tr><th>種類</th><th>使用期間</th><th>レベル</th></tr>
${v.skills.map((name, index) => html`<tr><td>${name}</td><td>${index + 3}年</td><td>中級</td></tr>`)}</table>
${person.certifications && html`<h2>■資格</h2>${person.certifications.map(({ name, year }) => html`<p>${name}（${year}年取得）</p>`)}`}
${person.languages?.length ? html`<h2>■語学</h2>${person.languages.map(({ name, level }) => html`<p>${name}（${level}）</p>`)}` : html``}
<h2>■学歴</h2>${person.education.map((s) => html`<p>${v.range(s)}　${s.institution}　${s.field}　卒業</p>`)}<p class="end">以上</p>`,
    );
  },
};
