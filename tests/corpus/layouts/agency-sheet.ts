import { bullets, html, page } from "../lib/html.ts";
import type { Layout } from "../lib/model.ts";

const css = `body{font:10.4pt/1.4 "Liberation Sans","Noto Sans",sans-serif;color:#222}h1{font-size:15pt;color:#00629b}h2{font-size:11pt;background:#00629b;color:#fff;padding:1mm 2.5mm;margin:5mm 0 2.5mm}
table{border-collapse:collapse;width:100%}td{padding:.5mm 3mm .5mm 0;vertical-align:top}td:first-child{width:38mm;font-weight:700}.entry{margin-bottom:3.5mm}ul{padding-inline-start:5mm}`;

/** A recruiter's profile of a candidate: the agency's own address and telephone stand on every page. */
export const layout: Layout = {
  format: "html",
  family: "agency",
  hides: ["personal", "grade", "references"],
  print: {
    margin: "24mm",
    header:
      '<div style="font-size:9px;width:100%;padding:0 24mm;color:#00629b;font-family:Liberation Sans"><b>Harbourline Recruitment</b><span style="float:right">+44 20 7946 0321 · candidates@harbourline.example</span></div>',
    footer:
      '<div style="font-size:7px;width:100%;padding:0 24mm;color:#666;font-family:Liberation Sans">Harbourline Recruitment Ltd, 4 Quay Street, London EC3N 1AB · www.harbourline.example <span style="float:right"><span class="pageNumber"></span>/<span class="totalPages"></span></span></div>',
  },
  render: (v) => {
    const { person } = v;
    const row = (label: string, text: string | undefined) =>
      text ? html`<tr><td>${label}</td><td>${text}</td></tr>` : html``;
    return page(
      v,
      css,
      html`<h1>${person.name}</h1><p>${person.headline}</p>
<table>${row(v.t("address"), v.address)}${row(v.t("phone"), person.phone)}${row(v.t("email"), person.email)}${person.links?.map(({ url, label }) => row(label, url))}</table>
${person.summary && html`<h2>${v.t("summary")}</h2><p>${person.summary}</p>`}
<h2>${v.t("experience")}</h2>${person.experience.map(
        (j) =>
          html`<div class="entry"><table>${row(v.range(j), j.company)}${row("", j.title)}${row("", j.location)}</table>${bullets(j.highlights)}</div>`,
      )}
<h2>${v.t("education")}</h2><table>${person.education.map((s) => row(v.range(s), [v.degree(s), s.institution].join(", ")))}</table>
${v.skills.length > 0 && html`<h2>${v.t("skills")}</h2><p>${v.skills.join(", ")}</p>`}
${person.languages && html`<h2>${v.t("languages")}</h2><table>${person.languages.map(({ name, level }) => row(name, level))}</table>`}
${person.certifications && html`<h2>${v.t("certifications")}</h2>${bullets(person.certifications.map(({ name }) => name))}`}`,
    );
  },
};
