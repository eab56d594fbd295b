import { bullets, certificates, contactLine, html, joined, page, section } from "../lib/html.ts";
import type { Layout } from "../lib/model.ts";

const css = `body{font:9.9pt/1.3 "Caladea","Noto Serif",serif;color:#161616}header{text-align:center;margin-bottom:4mm}
h1{font-size:27pt;font-weight:500}.headline{font-style:italic;font-size:13pt}.contact{margin-top:1mm}
h2{font-size:11.5pt;font-weight:600;text-transform:uppercase;letter-spacing:.06em;border-bottom:.6pt solid #222;margin:3.6mm 0 1.6mm}
.entry{margin-bottom:3mm}.row{display:flex;justify-content:space-between;gap:5mm}.row span:last-child{white-space:nowrap}
ul{padding-inline-start:5mm}i{font-style:italic}`;

export const layout: Layout = {
  format: "html",
  family: "classic",
  print: { size: "Letter", margin: "15mm" },
  render: (v) =>
    page(
      v,
      css,
      html`<header><h1>${v.person.name}</h1><p class="headline">${v.person.headline}</p>
<p class="contact">${contactLine(v, html` &nbsp;•&nbsp; `)}</p></header>
${section(v.t("summary"), v.person.summary && html`<p>${v.person.summary}</p>`)}
${section(
  v.t("experience"),
  v.person.experience.map(
    (j) => html`<div class="entry"><div class="row"><b>${j.company}</b> <span>${j.location}</span></div>
<div class="row"><i>${j.title}</i> <span>${v.range(j)}</span></div>${bullets(j.highlights)}</div>`,
  ),
)}
${section(
  v.t("education"),
  v.person.education.map(
    (s) => html`<div class="entry"><div class="row"><b>${s.institution}</b> <span>${s.location}</span></div>
<div class="row"><i>${joined([v.degree(s), s.grade], ", ")}</i> <span>${v.range(s)}</span></div></div>`,
  ),
)}
${section(
  v.t("skills"),
  v.person.skills?.map(({ group, items }) => html`<p>${group && html`<b>${group}:</b> `}${items.join(", ")}</p>`),
)}
${section(v.t("certifications"), v.person.certifications && html`<ul>${certificates(v)}</ul>`)}
${section(v.t("languages"), v.person.languages?.map(({ name, level }) => `${name} (${level})`).join(", "))}
${section(
  v.t("volunteering"),
  v.person.volunteering?.map(
    (j) => html`<div class="row"><span>${j.title}, ${j.company}</span><span>${v.range(j)}</span></div>`,
  ),
)}
${section(v.t("interests"), v.person.interests?.join(", "))}`,
    ),
};
