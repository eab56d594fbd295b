import { extras } from "../lib/hides.ts";
import { anchor, bullets, html, page } from "../lib/html.ts";
import type { Layout } from "../lib/model.ts";

const css = `body{font:9pt/1.5 "Open Sans","Noto Sans",sans-serif;color:#333}.top{padding:12mm 12mm 6mm}h1{font-size:28pt;text-transform:uppercase;letter-spacing:1px}
.headline{letter-spacing:3px;text-transform:uppercase}.two{display:grid;grid-template-columns:62mm 1fr;gap:8mm}.side{background:#23384d;color:#fff;padding:6mm 6mm 20mm 12mm;min-height:200mm}
h2{font-size:11pt;text-transform:uppercase;letter-spacing:1.5px;margin:4mm 0 2mm}.row{display:flex;justify-content:space-between}.row b,.school{text-transform:uppercase}.school,.year{font-weight:700}
.line{border-inline-start:1.5px solid #23384d;padding-inline-start:5mm;margin-inline-end:12mm}.entry{position:relative;margin-bottom:3mm}
.line .entry:before{content:"";position:absolute;inset-inline-start:-6.4mm;top:1.2mm;width:2.4mm;height:2.4mm;border-radius:50%;background:#23384d}ul{padding-inline-start:4mm}`;

/** Studies in a dark sidebar, schools in capitals over two lines; jobs on a line with dots, employer and dates above the title. */
export const layout: Layout = {
  format: "html",
  family: "designed",
  hides: [...extras, "certifications", "jobLocation", "studyLocation"],
  render: (v) => {
    const { person } = v;
    return page(
      v,
      css,
      html`<div class="top"><h1>${person.name}</h1><p class="headline">${person.headline}</p></div><div class="two"><div class="side">
<h2>${v.t("contact")}</h2>${v.contacts.map((c) => html`<p>${anchor(c)}</p>`)}
<h2>${v.t("education")}</h2>${person.education.map(
        (s) =>
          html`<div class="entry"><p class="year">${v.range(s)}</p><p class="school">${s.institution}</p><p>${v.degree(s)}</p><p>${s.grade}</p></div>`,
      )}
<h2>${v.t("skills")}</h2>${v.skills.map((s) => html`<p>${s}</p>`)}
${person.languages && html`<h2>${v.t("languages")}</h2>${person.languages.map((l) => html`<p>${l.name} (${l.level})</p>`)}`}</div>
<div>${person.summary && html`<h2>${v.t("summary")}</h2><p>${person.summary}</p>`}
<h2>${v.t("experience")}</h2><div class="line">${person.experience.map(
        (j) =>
          html`<div class="entry"><p class="row"><b>${j.company}</b><span>${v.range(j)}</span></p><p>${j.title}</p>${bullets(j.highlights)}</div>`,
      )}</div></div></div>`,
    );
  },
};
