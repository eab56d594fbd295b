import { contactLine, html, page } from "../lib/html.ts";
import type { Layout } from "../lib/model.ts";

const css = `body{font:10.4pt/1.4 "Caladea","Noto Serif",serif;color:#111}h1{text-align:center;font-size:19pt;font-weight:400;font-variant:small-caps}.c{text-align:center}h2{font-size:11.5pt;font-variant:small-caps;letter-spacing:.06em;margin:5mm 0 2mm}
dl{display:grid;grid-template-columns:32mm 1fr;gap:1.5mm 5mm;margin:0}dd{margin:0}.p{padding-inline-start:8mm;text-indent:-8mm;margin-bottom:1mm}i{font-style:italic}`;

/** A scholar's record: years in the margin, publications with hanging lines, the name repeated in the header. */
export const layout: Layout = {
  format: "html",
  family: "academic",
  hides: ["personal", "grade"],
  print: {
    margin: "22mm",
    header:
      '<div style="font-size:8px;width:100%;padding:0 22mm"><span>{name}</span><span style="float:right"><span class="pageNumber"></span></span></div>',
  },
  render: (v) => {
    const { person } = v;
    const years = (rows: [string, ReturnType<typeof html>][]) =>
      html`<dl>${rows.map(([when, what]) => html`<dt>${when}</dt><dd>${what}</dd>`)}</dl>`;
    return page(
      v,
      css,
      html`<h1>${person.name}</h1><p class="c">${person.headline}</p><p class="c">${contactLine(v, html` · `)}</p>
${person.summary && html`<h2>${v.t("summary")}</h2><p>${person.summary}</p>`}
<h2>${v.t("experience")}</h2>${years(
        person.experience.map((j) => [
          v.range(j),
          html`${j.title}, <i>${j.company}</i>${j.location && `, ${j.location}`}${j.highlights?.map((h) => html`<br>${h}`)}`,
        ]),
      )}
<h2>${v.t("education")}</h2>${years(person.education.map((s) => [v.range(s), html`${v.degree(s)}, <i>${s.institution}</i>`]))}
${person.publications && html`<h2>${v.t("publications")}</h2>${person.publications.map((p) => html`<p class="p">${p}</p>`)}`}
${person.awards && html`<h2>${v.t("awards")}</h2>${person.awards.map((a) => html`<p>${a}</p>`)}`}
${v.skills.length > 0 && html`<h2>${v.t("skills")}</h2><p>${v.skills.join("; ")}</p>`}
${person.languages && html`<h2>${v.t("languages")}</h2><p>${person.languages.map(({ name, level }) => `${name} (${level})`).join("; ")}</p>`}
${person.certifications && html`<h2>${v.t("certifications")}</h2>${person.certifications.map(({ name }) => html`<p>${name}</p>`)}`}
${person.references && html`<h2>${v.t("references")}</h2>${person.references.map((r) => html`<p>${r.name}<br>${r.title}<br>${[r.email, r.phone].filter(Boolean).join(" · ")}</p>`)}`}`,
    );
  },
};
