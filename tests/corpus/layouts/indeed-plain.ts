import { bullets, html, page } from "../lib/html.ts";
import type { Layout } from "../lib/model.ts";

const css = `body{font:11pt/1.4 "Liberation Sans","Noto Sans",sans-serif;color:#2d2d2d}h1{font-size:20pt}h2{font-size:14pt;border-bottom:1px solid #d4d2d0;padding-bottom:1mm;margin:6mm 0 3mm}
.entry{margin-bottom:4mm}.quiet{color:#595959}ul{padding-inline-start:5mm}`;

/** A job board's own résumé: title, "company - place", and the dates on a line of their own. */
export const layout: Layout = {
  format: "html",
  family: "job-board",
  hides: ["skillGroups", "personal", "grade", "address"],
  print: { size: "Letter", margin: "19mm" },
  render: (v) => {
    const { person } = v;
    return page(
      v,
      css,
      html`<h1>${person.name}</h1><p>${person.headline}</p><p>${v.place}</p><p>${person.email}</p>${person.phone && html`<p><bdi dir="ltr">${person.phone}</bdi></p>`}
${person.links?.map(({ url }) => html`<p><a href="${url}">${url}</a></p>`)}
${person.summary && html`<br><p>${person.summary}</p>`}
<h2>${v.t("experience")}</h2>
${person.experience.map(
  (j) =>
    html`<div class="entry"><p><b>${j.title}</b></p><p>${[j.company, j.location].filter(Boolean).join(" - ")}</p><p class="quiet">${v.range(j)}</p>${bullets(j.highlights)}</div>`,
)}
<h2>${v.t("education")}</h2>
${person.education.map(
  (s) =>
    html`<div class="entry"><p><b>${v.degree(s)}</b></p><p>${[s.institution, s.location].filter(Boolean).join(" - ")}</p><p class="quiet">${v.range(s)}</p></div>`,
)}
${v.skills.length > 0 && html`<h2>${v.t("skills")}</h2>${bullets(v.skills)}`}
${person.languages && html`<h2>${v.t("languages")}</h2>${bullets(person.languages.map(({ name, level }) => `${name} - ${level}`))}`}
${person.certifications && html`<h2>${v.t("certifications")}</h2>${person.certifications.map((c) => html`<p><b>${c.name}</b></p><p class="quiet">${c.year}</p>`)}`}
${person.volunteering && html`<h2>${v.t("volunteering")}</h2>${person.volunteering.map((j) => html`<p><b>${j.title}</b></p><p>${j.company}</p><p class="quiet">${v.range(j)}</p>`)}`}`,
    );
  },
};
