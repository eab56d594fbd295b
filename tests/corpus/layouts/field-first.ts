import { extras } from "../lib/hides.ts";
import { bullets, contactLine, html, page, section } from "../lib/html.ts";
import type { Layout } from "../lib/model.ts";

const css = `body{font:10pt/1.4 "Open Sans","Noto Sans",sans-serif}h1{font-size:24pt}h2{font-size:12pt;border-bottom:1px solid #ccc;margin:5mm 0 2mm}
.entry{display:grid;grid-template-columns:32mm 1fr;gap:4mm;margin-bottom:3mm}.left{font-size:9pt;color:#777}h3{font-size:10.5pt}.where{font-style:italic}.degree{font-size:9pt}ul{padding-inline-start:4mm}`;

/** The town under the dates, the course of study above the school and its degree below. */
export const layout: Layout = {
  format: "html",
  family: "builder",
  hides: [...extras, "certifications", "grade"],
  print: { margin: "14mm" },
  render: (v) => {
    const { person } = v;
    return page(
      v,
      css,
      html`<h1>${person.name}</h1><p>${person.headline}</p><p>${contactLine(v, html` | `)}</p>
${section(v.t("summary"), person.summary)}
<h2>${v.t("experience")}</h2>${person.experience.map(
        (j) =>
          html`<div class="entry"><div class="left">${v.range(j)}<br>${j.location}</div><div><h3>${j.title}</h3><p class="where">${j.company}</p>${bullets(j.highlights)}</div></div>`,
      )}
<h2>${v.t("education")}</h2>${person.education.map(
        (s) =>
          html`<div class="entry"><div class="left">${v.range(s)}<br>${s.location}</div><div><h3>${s.field ?? s.degree}</h3><p class="where">${s.institution}</p>${s.field && html`<p class="degree">${s.degree}</p>`}</div></div>`,
      )}
${section(v.t("skills"), v.skills.join(" / "))}
${section(
  v.t("languages"),
  person.languages?.map((l) => html`<p>${l.name} (${l.level})</p>`),
)}`,
    );
  },
};
