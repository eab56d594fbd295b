import { anchor, bullets, html, page, section } from "../lib/html.ts";
import type { Layout } from "../lib/model.ts";

const css = `body{font:9.2pt/1.42 "Liberation Sans","Noto Sans",sans-serif;color:#1d2733}header{background:#12324b;color:#fff;padding:8mm 12mm}h1{font-size:21pt}.sheet{display:grid;grid-template-columns:1.5fr 1fr .8fr;gap:7mm;padding:3mm 12mm}
h2{font-size:10.5pt;color:#12324b;border-inline-start:2mm solid #f2a541;padding-inline-start:2mm;margin:3mm 0 2mm}.entry{margin-bottom:3mm}.q{color:#667}p{overflow-wrap:anywhere}ul{padding-inline-start:4mm}`;

/** Three columns: posts, studies, and the short lists. */
export const layout: Layout = {
  format: "html",
  family: "builder",
  hides: ["skillGroups", "personal", "grade", "studyLocation", "address"],
  render: (v) => {
    const { person } = v;
    return page(
      v,
      css,
      html`<header><h1>${person.name}</h1><p>${person.headline}</p></header><div class="sheet"><div>
${section(
  v.t("experience"),
  person.experience.map(
    (j) =>
      html`<div class="entry"><p class="q">${v.range(j)}</p><p><b>${j.title}</b></p><p>${[j.company, j.location].filter(Boolean).join(", ")}</p>${bullets(j.highlights)}</div>`,
  ),
)}</div><div>
${section(v.t("summary"), person.summary && html`<p>${person.summary}</p>`)}
${section(
  v.t("education"),
  v.schools.map(
    (s) =>
      html`<div class="entry"><p><b>${s.institution}</b></p>${s.studies.map((x) => html`<p>${v.degree(x)}</p><p class="q">${v.range(x)}</p>`)}</div>`,
  ),
)}
${section(
  v.t("projects"),
  person.projects?.map((p) => html`<p><b>${p.name}</b></p><p>${p.text}</p>`),
)}</div><div>
${section(
  v.t("contact"),
  v.contacts.map((c) => html`<p>${anchor(c)}</p>`),
)}
${section(
  v.t("skills"),
  v.skills.map((s) => html`<p>${s}</p>`),
)}
${section(
  v.t("languages"),
  person.languages?.map(({ name, level }) => html`<p>${name}</p><p class="q">${level}</p>`),
)}
${section(
  v.t("certifications"),
  person.certifications?.map(({ name }) => html`<p>${name}</p>`),
)}</div></div>`,
    );
  },
};
