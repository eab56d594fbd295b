import { bullets, contactLine, html, page } from "../lib/html.ts";
import type { Layout } from "../lib/model.ts";

const css = `body{font:10.2pt/1.42 "Lato","Noto Sans",sans-serif;color:#222}h1{font-size:22pt;letter-spacing:.3em;text-transform:uppercase;font-weight:300;text-align:center}.c{text-align:center;color:#666}
h2{font-size:10.5pt;letter-spacing:.3em;text-transform:uppercase;font-weight:400;text-align:center;border-top:1px solid #aaa;border-bottom:1px solid #aaa;padding:1mm;margin:5mm 0 3mm}h3{font-size:10.4pt;margin-top:2mm}ul{padding-inline-start:5mm}.j{margin-bottom:1.4mm}`;

/** A functional résumé: deeds under abilities, the posts as a bare list; name and headings widely spaced. */
export const layout: Layout = {
  format: "html",
  family: "functional",
  hides: ["highlights", "personal", "grade", "studyLocation"],
  print: { margin: "18mm" },
  render: (v) => {
    const { person } = v;
    return page(
      v,
      css,
      html`<h1>${person.name}</h1><p class="c">${person.headline}</p><p class="c">${contactLine(v, html`  |  `)}</p>
${person.summary && html`<h2>${v.t("summary")}</h2><p>${person.summary}</p>`}
${v.skills.length > 0 && html`<h2>${v.t("skills")}</h2><p class="c">${v.skills.join("  •  ")}</p>`}
${person.projects && html`<h2>${v.t("projects")}</h2>${person.projects.map((p) => html`<h3>${p.name}</h3>${bullets(p.text.split("; "))}`)}`}
<h2>${v.t("experience")}</h2>${person.experience.map((j) => html`<p class="j">${v.range(j)}, <b>${j.title}</b>, ${[j.company, j.location].filter(Boolean).join(", ")}</p>`)}
<h2>${v.t("education")}</h2>${person.education.map((s) => html`<p class="j">${v.range(s)}, <b>${v.degree(s)}</b>, ${s.institution}</p>`)}
${person.certifications && html`<h2>${v.t("certifications")}</h2><p class="c">${person.certifications.map(({ name }) => name).join("  •  ")}</p>`}
${person.languages && html`<h2>${v.t("languages")}</h2><p class="c">${person.languages.map(({ name, level }) => `${name} (${level})`).join("  •  ")}</p>`}`,
    );
  },
};
