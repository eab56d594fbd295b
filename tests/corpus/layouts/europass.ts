import { anchor, html, page } from "../lib/html.ts";
import type { Layout } from "../lib/model.ts";

const css = `body{font:9.8pt/1.4 "Liberation Sans","Noto Sans",sans-serif;color:#3f3a38}
.row{display:grid;grid-template-columns:48mm 1fr;gap:5mm;margin-bottom:2.5mm}.row>:first-child{text-align:end;color:#0e4194;font-size:9pt}
.head{font-size:18pt;color:#3f3a38;margin-bottom:3mm}.rule>:last-child{border-bottom:1px solid #c6c6c6;height:.75em}
.rule>:first-child{text-transform:uppercase;font-size:9.2pt;letter-spacing:.03em}.title{font-size:11pt;color:#0e4194}.rule{margin-top:5mm}
ul{padding-inline-start:4mm}table{border-collapse:collapse;width:100%}td{border:1px solid #c6c6c6;padding:1mm 2mm;text-align:center}`;

/** The older Europass form: labels at the right edge of a narrow left column, the name repeated on each page. */
export const layout: Layout = {
  format: "html",
  family: "europass",
  print: {
    margin: "20mm",
    header:
      '<div style="font-size:9px;width:100%;padding:0 20mm;color:#1593cb;font-family:Liberation Sans"><span>Curriculum vitae</span><span style="float:right">{name}</span></div>',
    footer:
      '<div style="font-size:7px;width:100%;padding:0 20mm;color:#777">© European Union, 2002-2018 | europass.cedefop.europa.eu <span style="float:right"><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>',
  },
  render: (v) => {
    const { person } = v;
    const rule = (title: string) => html`<div class="row rule"><div>${title}</div><div></div></div>`;
    const row = (left: string, right: ReturnType<typeof html>) =>
      html`<div class="row entry"><div>${left}</div><div>${right}</div></div>`;
    return page(
      v,
      css,
      html`${rule(v.t("personal"))}${row(
        "",
        html`<div class="head">${person.name}</div>
${v.contacts.map((c) => html`<p>${anchor(c)}</p>`)}
${person.personal && html`<p>${person.personal.map(([left, right]) => `${left} ${right}`).join(" | ")}</p>`}`,
      )}
${person.headline && row("", html`<p class="title">${person.headline}</p>`)}
${person.summary && html`${rule(v.t("summary"))}${row("", html`<p>${person.summary}</p>`)}`}
${rule(v.t("experience"))}
${person.experience.map((j) =>
  row(
    v.range(j),
    html`<p class="title">${j.title}</p><p>${[j.company, j.location].filter(Boolean).join(", ")}</p>
${j.highlights && html`<ul>${j.highlights.map((h) => html`<li>${h}</li>`)}</ul>`}`,
  ),
)}
${rule(v.t("education"))}
${person.education.map((s) =>
  row(
    v.range(s),
    html`<p class="title">${v.degree(s)}</p><p>${[s.institution, s.location].filter(Boolean).join(", ")}</p>${s.grade && html`<p>${s.grade}</p>`}`,
  ),
)}
${person.languages && html`${rule(v.t("languages"))}${person.languages.map(({ name, level }) => row(name, html`${level}`))}`}
${
  person.skills &&
  html`${rule(v.t("skills"))}${person.skills.map(({ group, items }) =>
    row(group ?? "", html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`),
  )}`
}
${person.certifications && html`${rule(v.t("certifications"))}${person.certifications.map((c) => row(c.year ?? "", html`${[c.name, c.issuer].filter(Boolean).join(", ")}`))}`}`,
    );
  },
};
