import { extras } from "../lib/hides.ts";
import { bullets, contactLine, html, joined, page, section } from "../lib/html.ts";
import type { Layout } from "../lib/model.ts";

const css = `body{font:10pt/1.45 "Lato","Noto Sans",sans-serif}header{text-align:center}h1{font-size:24pt}h2{font-size:11pt;text-align:center;margin:5mm 0 2mm}
.entry{display:grid;grid-template-columns:26mm 1fr 24mm;gap:5mm;margin-bottom:3mm}.dates{font-size:9pt}.what{font-weight:700;font-size:11pt}.place{text-align:end;font-size:9pt}ul{padding-inline-start:4mm}`;

/** "Title, Employer" in one line between a column of dates and one of towns, all narrow enough to wrap. */
export const layout: Layout = {
  format: "html",
  family: "builder",
  hides: extras,
  print: { margin: "14mm" },
  render: (v) => {
    const { person } = v;
    return page(
      v,
      css,
      html`<header><h1>${person.name}</h1><p>${person.headline}</p><p>${contactLine(v, html`, `)}</p></header>
${section(v.t("summary"), person.summary)}
<h2>${v.t("experience")}</h2>${person.experience.map(
        (j) =>
          html`<div class="entry"><div class="dates">${v.range(j)}</div><div><p class="what">${j.title}, ${j.company}</p>${bullets(j.highlights)}</div><div class="place">${j.location}</div></div>`,
      )}
<h2>${v.t("education")}</h2>${person.education.map(
        (s) =>
          html`<div class="entry"><div class="dates">${v.range(s)}</div><div><p class="what">${v.degree(s)}, ${s.institution}</p><p>${s.grade}</p></div><div class="place">${s.location}</div></div>`,
      )}
${section(v.t("skills"), v.skills.join(", "))}
${section(
  v.t("languages"),
  person.languages?.map((l) => html`<p>${l.name} – ${l.level}</p>`),
)}
${section(
  v.t("certifications"),
  person.certifications?.map((c) => html`<p>${joined([c.name, c.year], ", ")}</p>`),
)}`,
    );
  },
};
