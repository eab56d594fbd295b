import { anchor, bullets, certificates, html, page, section } from "../lib/html.ts";
import type { Layout } from "../lib/model.ts";

const css = `body{font:9.8pt/1.48 "Open Sans","Noto Sans",sans-serif;color:#333}
header{padding:12mm 14mm 7mm;border-bottom:3px solid #d97757}h1{font-size:28pt;font-weight:300;letter-spacing:.02em}
.headline{letter-spacing:.22em;text-transform:uppercase;font-size:9.5pt;color:#d97757;margin-top:2mm}
.sheet{display:grid;grid-template-columns:1fr 66mm}main{padding:4mm 8mm 10mm 14mm}aside{background:#f6f2ee;padding:4mm 7mm 10mm 6mm;min-height:240mm}
h2{font-size:10pt;letter-spacing:.28em;text-transform:uppercase;font-weight:600;color:#d97757;margin:5mm 0 2.5mm}
.entry{margin-bottom:4.5mm}.title{font-weight:700;font-size:10.6pt}.meta{color:#777;font-size:9pt}
ul{padding-inline-start:4mm}aside ul{padding:0}aside li{list-style:none;margin-bottom:1mm}aside p{margin-bottom:1.2mm;font-size:8.9pt;overflow-wrap:anywhere}
.chip{display:inline-block;border:1px solid #d9b9a8;border-radius:3mm;padding:.3mm 2.2mm;margin:0 1mm 1.4mm 0;font-size:9pt}`;

export const layout: Layout = {
  format: "html",
  family: "builder",
  hides: ["skillGroups", "address"],
  render: (v) =>
    page(
      v,
      css,
      html`<header><h1>${v.person.name}</h1><p class="headline">${v.person.headline}</p></header><div class="sheet"><main>
${section(v.t("summary"), v.person.summary && html`<p>${v.person.summary}</p>`)}
${section(
  v.t("experience"),
  v.person.experience.map(
    (j) => html`<div class="entry"><p class="title">${j.title}</p><p>${j.company}</p>
<p class="meta">${[v.range(j), j.location].filter(Boolean).join("  |  ")}</p>${bullets(j.highlights)}</div>`,
  ),
)}
${section(
  v.t("education"),
  v.person.education.map(
    (s) => html`<div class="entry"><p class="title">${v.degree(s)}</p><p>${s.institution}</p>
<p class="meta">${[v.range(s), s.location].filter(Boolean).join("  |  ")}</p></div>`,
  ),
)}</main><aside>
${section(
  v.t("contact"),
  v.contacts.map((c) => html`<p>${anchor(c)}</p>`),
)}
${section(
  v.t("skills"),
  v.skills.map((s) => html`<span class="chip">${s}</span> `),
)}
${section(
  v.t("languages"),
  v.person.languages?.map(({ name, level }) => html`<p><b>${name}</b><br>${level}</p>`),
)}
${section(v.t("certifications"), v.person.certifications && html`<ul>${certificates(v)}</ul>`)}
${section(
  v.t("interests"),
  v.person.interests?.map((s) => html`<p>${s}</p>`),
)}</aside></div>`,
    ),
};
