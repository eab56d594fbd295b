import { anchor, bullets, html, page } from "../lib/html.ts";
import type { Layout } from "../lib/model.ts";

const css = `body{font:9.8pt/1.45 "Karla","Noto Sans",sans-serif;color:#26313f;background:#eef1f6}
.card{background:#fff;border-radius:4mm;box-shadow:0 0 2mm #d5dbe6;padding:5mm 6mm;margin-bottom:4mm;break-inside:avoid}
.grid{display:grid;grid-template-columns:1fr 1fr;gap:4mm}.grid .card{margin:0}h1{font-size:22pt}.headline{color:#3f6fd8;font-size:12pt}
h2{font-size:10.5pt;color:#3f6fd8;margin:2mm 0}.tag{background:#3f6fd8;color:#fff;border-radius:2mm;padding:.4mm 2mm;font-size:8.5pt;float:inline-end}
h3{font-size:11pt}.meta{color:#68768a}ul{padding-inline-start:4mm}.top{display:flex;justify-content:space-between}.contact{text-align:end;font-size:9pt}`;

/** Every entry a card; two cards side by side where they are small. */
export const layout: Layout = {
  format: "html",
  family: "builder",
  hides: ["skillGroups", "address", "grade"],
  print: { margin: "10mm" },
  render: (v) => {
    const { person } = v;
    const small = (title: string, body: ReturnType<typeof html>) =>
      html`<div class="card"><h2>${title}</h2>${body}</div>`;
    return page(
      v,
      css,
      html`<div class="card top"><div><h1>${person.name}</h1><p class="headline">${person.headline}</p></div>
<div class="contact">${v.contacts.map((c) => html`<p>${anchor(c)}</p>`)}</div></div>
${person.summary && html`<div class="card">${person.summary}</div>`}
<h2>${v.t("experience")}</h2>
${person.experience.map(
  (j) =>
    html`<div class="card"><span class="tag">${v.range(j)}</span><h3>${j.title}</h3><p class="meta">${[j.company, j.location].filter(Boolean).join(" · ")}</p>${bullets(j.highlights)}</div>`,
)}
<h2>${v.t("education")}</h2><div class="grid">
${person.education.map(
  (s) => html`<div class="card"><h3>${v.degree(s)}</h3><p class="meta">${s.institution}</p><p>${v.range(s)}</p></div>`,
)}</div><br><div class="grid">
${v.skills.length > 0 && small(v.t("skills"), html`${v.skills.join(" · ")}`)}
${person.languages && small(v.t("languages"), html`${person.languages.map(({ name, level }) => html`<p>${name} <span class="meta">${level}</span></p>`)}`)}
${person.certifications && small(v.t("certifications"), html`${person.certifications.map(({ name, year }) => html`<p>${name} <span class="meta">${year}</span></p>`)}`)}
${person.interests && small(v.t("interests"), html`${person.interests.join(" · ")}`)}</div>`,
    );
  },
};
