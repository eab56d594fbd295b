import { html, page } from "../lib/html.ts";
import type { Layout } from "../lib/model.ts";

const css = `body{font:10.5pt/1.4 "Liberation Sans","Noto Sans",sans-serif;color:#181818}.sheet{display:grid;grid-template-columns:62mm 1fr}
aside{background:#293e49;color:#e1e8eb;padding:12mm 6mm 12mm 9mm;min-height:240mm;font-size:9.5pt}aside h3{font-size:12pt;color:#fff;font-weight:400;margin:6mm 0 2mm}
aside p{margin-bottom:1.5mm;overflow-wrap:anywhere}small{color:#9fb1bb;font-size:8.5pt}main{padding:14mm 10mm}
h1{font-size:24pt;font-weight:400}.headline{font-size:11.5pt;margin-top:1.5mm}.place{color:#b0b0b0;margin:1mm 0 5mm}
h2{font-size:14pt;font-weight:400;margin:6mm 0 3mm}.company{font-size:11.5pt}.total{color:#777}.when{color:#555;font-size:9.6pt}
.entry{margin-bottom:4mm}.job{margin-top:1.6mm}hr{border:0;border-top:.5pt solid #ccc;margin:5mm 0}.body{margin-top:1mm;white-space:pre-line}`;

/** What LinkedIn's "Save to PDF" gives: dark sidebar, several titles under one employer, bullets typed as text. */
export const layout: Layout = {
  format: "html",
  family: "linkedin",
  hides: ["skillGroups", "address", "grade", "studyLocation", "interests", "personal", "phone"],
  print: {
    size: "Letter",
    margin: "8mm",
    footer:
      '<div style="font-size:8px;width:100%;text-align:center;color:#555">Page <span class="pageNumber"></span> of <span class="totalPages"></span></div>',
  },
  render: (v) => {
    const { person } = v;
    return page(
      v,
      css,
      html`<div class="sheet"><aside><h3>${v.t("contact")}</h3><p><a href="mailto:${person.email}">${person.email}</a></p>
${person.links?.map(({ url, label }) => html`<p><a href="${url}">${url.replace(/^https?:\/\/(www\.)?/, "")}</a> <small>(${label})</small></p>`)}
${v.skills.length > 0 && html`<h3>${v.t("skills")}</h3>${v.skills.map((s) => html`<p>${s}</p>`)}`}
${person.languages && html`<h3>${v.t("languages")}</h3>${person.languages.map((l) => html`<p>${l.name} <small>(${l.level})</small></p>`)}`}
${person.certifications && html`<h3>${v.t("certifications")}</h3>${person.certifications.map((c) => html`<p>${c.name}</p>`)}`}
</aside><main><h1>${person.name}</h1><p class="headline">${person.headline}</p><p class="place">${v.place}</p>
${person.summary && html`<h2>${v.t("summary")}</h2><p>${person.summary}</p>`}<hr>
<h2>${v.t("experience")}</h2>
${v.employers.map(
  (
    e,
  ) => html`<div class="entry"><p class="company">${e.company}</p>${e.jobs.length > 1 && html`<p class="total">${v.duration({ start: e.jobs.at(-1)?.start, end: e.jobs[0]?.end })}</p>`}
${e.jobs.map(
  (
    j,
  ) => html`<div class="job"><p>${j.title}</p><p class="when">${v.range(j)}${v.duration(j) && ` (${v.duration(j)})`}</p>
<p class="when">${j.location}</p><p class="body">${j.highlights?.map((h) => `- ${h}`).join("\n")}</p></div>`,
)}</div>`,
)}<hr>
<h2>${v.t("education")}</h2>
${person.education.map(
  (s) => html`<div class="entry"><p class="company">${s.institution}</p>
<p>${[s.degree, s.field].filter(Boolean).join(", ")}${v.range(s) && ` · (${v.range(s)})`}</p></div>`,
)}</main></div>`,
    );
  },
};
