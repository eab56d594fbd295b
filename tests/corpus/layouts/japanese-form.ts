import { html, page } from "../lib/html.ts";
import type { Layout } from "../lib/model.ts";

const css = `body{font:10pt/1.5 "Noto Serif CJK JP","Noto Sans CJK JP",serif;padding:12mm}h1{font-size:17pt;letter-spacing:.5em}
table{border-collapse:collapse;width:100%;margin-bottom:5mm}td,th{border:1px solid #000;padding:1.1mm 2.5mm;font-weight:400;text-align:start}
.y{width:20mm;text-align:center}.m{width:11mm;text-align:center}.mid{text-align:center}.end{text-align:end}.photo{width:30mm;text-align:center}`;

const era = (year: number) => (year >= 2020 ? `令和${year - 2018}` : year === 2019 ? "令和元" : `平成${year - 1988}`);

/** The Japanese form: ruled, year and month in columns, what began and ended as rows; promotions with their dates; a narrow label beside the motives. */
export const layout: Layout = {
  format: "html",
  family: "table",
  hides: ["headline", "highlights", "jobLocation", "skills", "languages", "links", "grade"],
  render: (v) => {
    const { person } = v;
    const imperial = v.t("era") !== "era";
    const row = (value: string, text: string) => {
      const [year = "", month = ""] = value.split("-");
      return html`<tr><td class="y">${imperial ? era(Number(year)) : year}</td><td class="m">${Number(month) || ""}</td><td>${text}</td></tr>`;
    };
    const title = (text: string) => html`<tr><td></td><td></td><td class="mid">${text}</td></tr>`;
    const jobs = [...person.experience].reverse();
    const { street, postalCode, city, country } = person.location;
    return page(
      v,
      css,
      html`<h1>履歴書</h1><table><tr><th>氏　名</th><td style="font-size:17pt">${person.name}</td><td class="photo" rowspan="3">写真</td></tr>
${person.personal?.map(([label, value]) => html`<tr><th>${label}</th><td>${value}生</td></tr>`)}
<tr><th>現住所</th><td>〒${postalCode}<br>${country}${city}${street}</td></tr><tr><th>電話</th><td>${person.phone}</td><td>${person.email}</td></tr></table>
<table><tr><th class="y">年</th><th class="m">月</th><th>学歴・職歴（各項目ごとにまとめて書く）</th></tr>${title("学　歴")}
${[...person.education].reverse().flatMap((s) => {
  const school = [s.institution, s.field].filter(Boolean).join("　");
  return [row(s.start ?? "", `${school}　入学`), row(s.end ?? "", `${school}　卒業`)];
})}${title("職　歴")}
${jobs.flatMap((job, index) => {
  const before = jobs[index - 1]?.company === job.company;
  const leaves = job.end !== "present" && jobs[index + 1]?.company !== job.company;
  return [
    row(job.start ?? "", before ? `${job.title}に昇格` : `${job.company}　入社（${job.title}）`),
    ...(leaves ? [row(job.end ?? "", `${job.company}　一身上の都合により退社`)] : []),
  ];
})}<tr><td></td><td></td><td>現在に至る</td></tr><tr><td></td><td></td><td class="end">以　上</td></tr></table>
<table><tr><th class="y">年</th><th class="m">月</th><th>免許・資格</th></tr>${person.certifications?.map(({ name, year }) => row(year ?? "", `${name}　取得`))}</table>
<table><tr><td style="width:40mm">志望の動機、特技、アピールポイントなど</td><td>${person.summary}</td></tr></table>`,
    );
  },
};
