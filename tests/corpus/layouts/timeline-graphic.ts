import { contactLine, html, page } from "../lib/html.ts";
import type { Layout } from "../lib/model.ts";

const css = `body{font:9.9pt/1.44 "Quicksand","Noto Sans",sans-serif;font-weight:500;color:#2f2a44}header{background:#ece8fa;border-radius:3mm;padding:7mm 9mm;margin-bottom:3mm}
h1{font-size:23pt;color:#5a3fc0}.headline{font-size:12pt}h2{font-size:13pt;color:#5a3fc0;margin:5mm 0 2mm}.line{border-inline-start:2px solid #c9bff0;margin-inline-start:2mm;padding-inline-start:7mm}
.entry{position:relative;margin-bottom:4mm}.entry:before{content:"";position:absolute;inset-inline-start:-8.6mm;top:1mm;width:3mm;height:3mm;border-radius:50%;background:#5a3fc0}
.when{font-weight:700;color:#8877cc;font-size:9pt}h3{font-size:11pt}li{list-style:none;padding-inline-start:5mm;position:relative}
li:before{content:"";position:absolute;inset-inline-start:0;top:.5em;border-left:1.6mm solid #8877cc;border-top:1mm solid transparent;border-bottom:1mm solid transparent}
.two{display:grid;grid-template-columns:1fr 1fr 1fr;gap:6mm}`;

/** A drawn timeline: dots on a line, the date above each title; three columns at the foot; bullets are triangles drawn. */
export const layout: Layout = {
  format: "html",
  family: "builder",
  hides: ["skillGroups", "personal", "grade"],
  print: { margin: "12mm" },
  render: (v) => {
    const { person } = v;
    return page(
      v,
      css,
      html`<header><h1>${person.name}</h1><p class="headline">${person.headline}</p><p>${contactLine(v, html` &nbsp;&nbsp; `)}</p></header>
${person.summary && html`<p>${person.summary}</p>`}
<h2>${v.t("experience")}</h2><div class="line">${person.experience.map(
        (
          j,
        ) => html`<div class="entry"><p class="when">${v.range(j)}</p><h3>${j.title}</h3><p>${[j.company, j.location].filter(Boolean).join(", ")}</p>
${j.highlights && html`<ul>${j.highlights.map((h) => html`<li>${h}</li>`)}</ul>`}</div>`,
      )}</div>
<h2>${v.t("education")}</h2><div class="line">${person.education.map(
        (s) =>
          html`<div class="entry"><p class="when">${v.range(s)}</p><h3>${v.degree(s)}</h3><p>${[s.institution, s.location].filter(Boolean).join(", ")}</p></div>`,
      )}</div>
<div class="two">${person.skills && html`<div><h2>${v.t("skills")}</h2>${v.skills.map((s) => html`<p>${s}</p>`)}</div>`}
${person.languages && html`<div><h2>${v.t("languages")}</h2>${person.languages.map(({ name, level }) => html`<p>${name} – ${level}</p>`)}</div>`}
${person.certifications && html`<div><h2>${v.t("certifications")}</h2>${person.certifications.map(({ name }) => html`<p>${name}</p>`)}</div>`}</div>`,
    );
  },
};
