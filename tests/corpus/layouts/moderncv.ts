import { contactLine, html, joined, page } from "../lib/html.ts";
import type { Layout } from "../lib/model.ts";

const css = `body{font:10.4pt/1.34 "Latin Modern Roman","Noto Serif",serif;color:#222}
header{display:flex;justify-content:space-between;margin-bottom:6mm}h1{font:300 30pt "Latin Modern Sans","Noto Sans",sans-serif;color:#333}
.headline{font:italic 15pt "Latin Modern Sans","Noto Sans",sans-serif;color:#777}.contact{font:italic 9pt "Latin Modern Sans","Noto Sans",sans-serif;color:#777;text-align:end}
.row{display:grid;grid-template-columns:30mm 1fr;gap:4mm;margin-bottom:1.6mm;break-inside:avoid}.row>:first-child{text-align:end}
h2{font:400 14.5pt "Latin Modern Sans","Noto Sans",sans-serif;color:#3873b3}.bar{background:#3873b3;height:1.7mm;align-self:center}.head{margin-top:4.5mm}
ul{padding-inline-start:4mm}i{font-style:italic}.two{display:grid;grid-template-columns:30mm 1fr 30mm 1fr;gap:1mm 4mm}.two b{text-align:end}`;

/** The look of LaTeX's moderncv, style "casual": dates at the left, one sentence of title, employer and place. */
export const layout: Layout = {
  format: "html",
  family: "latex",
  hides: ["personal"],
  print: { margin: "17mm" },
  render: (v) => {
    const { person } = v;
    const head = (title: string) => html`<div class="row head"><div class="bar"></div><h2>${title}</h2></div>`;
    const row = (left: string, right: ReturnType<typeof html>) =>
      html`<div class="row"><div>${left}</div><div>${right}</div></div>`;
    return page(
      v,
      css,
      html`<header><div><h1>${person.name}</h1><p class="headline">${person.headline}</p></div>
<p class="contact">${contactLine(v, html`<br>`)}</p></header>
${person.summary && html`${head(v.t("summary"))}${row("", html`${person.summary}`)}`}
${head(v.t("education"))}
${person.education.map((s) =>
  row(
    v.range(s),
    html`<b>${v.degree(s)}</b>, <i>${s.institution}</i>${joined(["", s.location, s.grade], ", ").replace(/^(?=.)/, ", ")}.`,
  ),
)}
${head(v.t("experience"))}
${person.experience.map((j) =>
  row(
    v.range(j),
    html`<b>${j.title}</b>, <i>${j.company}</i>${j.location && `, ${j.location}`}.
${j.highlights && html`<ul>${j.highlights.map((h) => html`<li>${h}</li>`)}</ul>`}`,
  ),
)}
${person.languages && html`${head(v.t("languages"))}${person.languages.map(({ name, level }) => row(name, html`${level}`))}`}
${person.skills && html`${head(v.t("skills"))}${person.skills.map(({ group, items }) => row(group ?? "", html`${items.join(", ")}`))}`}
${person.certifications && html`${head(v.t("certifications"))}${person.certifications.map((c) => row(c.year ?? "", html`${[c.name, c.issuer].filter(Boolean).join(", ")}`))}`}
${person.publications && html`${head(v.t("publications"))}${person.publications.map((text) => row("", html`${text}`))}`}
${person.interests && html`${head(v.t("interests"))}${row("", html`${person.interests.join(", ")}`)}`}`,
    );
  },
};
