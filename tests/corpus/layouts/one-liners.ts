import { contactLine, html, page } from "../lib/html.ts";
import type { Layout } from "../lib/model.ts";

const css = `body{font:10.6pt/1.5 "DejaVu Sans","Noto Sans",sans-serif;font-size:9.6pt;color:#111}h1{font-size:17pt;font-variant:small-caps;letter-spacing:.04em}
h2{font-size:10.6pt;font-variant:small-caps;margin:4mm 0 1mm}p{margin-bottom:1mm}.sub{padding-inline-start:6mm;color:#333}`;

/** A page of sentences: each post and each study on one line, nothing bold, headings in small capitals. */
export const layout: Layout = {
  format: "html",
  family: "minimal",
  hides: ["skillGroups", "jobLocation", "studyLocation", "personal", "grade", "headline", "interests"],
  print: { margin: "24mm" },
  render: (v) => {
    const { person } = v;
    return page(
      v,
      css,
      html`<h1>${person.name}</h1><p>${contactLine(v, html` / `)}</p>
${person.summary && html`<h2>${v.t("summary")}</h2><p>${person.summary}</p>`}
<h2>${v.t("experience")}</h2>
${person.experience.map(
  (j) =>
    html`<p>${j.title}${v.t("at")}${j.company}, ${v.range(j)}</p>${j.highlights?.map((h) => html`<p class="sub">– ${h}</p>`)}`,
)}
<h2>${v.t("education")}</h2>${person.education.map((s) => html`<p>${v.degree(s)}, ${s.institution}, ${v.range(s)}</p>`)}
${v.skills.length > 0 && html`<h2>${v.t("skills")}</h2><p>${v.skills.join(", ")}</p>`}
${person.languages && html`<h2>${v.t("languages")}</h2><p>${person.languages.map(({ name, level }) => `${name} (${level})`).join(", ")}</p>`}
${person.certifications && html`<h2>${v.t("certifications")}</h2>${person.certifications.map(({ name, year }) => html`<p>${[name, year].filter(Boolean).join(", ")}</p>`)}`}
${person.references && html`<h2>${v.t("references")}</h2>${person.references.map((r) => html`<p>${[r.name, r.title, r.email, r.phone].filter(Boolean).join(", ")}</p>`)}`}`,
    );
  },
};
