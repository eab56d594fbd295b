import { bullets, certificates, html, page } from "../lib/html.ts";
import type { Layout } from "../lib/model.ts";

const css = `body{font:9.7pt/1.25 "Carlito","Noto Sans",sans-serif;color:#111}
h1{font-size:22pt;font-weight:400;color:#7a1f2b;border-bottom:1.5pt solid #7a1f2b;padding-bottom:2mm}
.top{display:flex;justify-content:space-between;align-items:flex-end;margin-bottom:3mm}.top p{color:#555}
h2{font-size:12.5pt;color:#7a1f2b;margin:3.4mm 0 1.2mm}table{border-collapse:collapse;width:100%}
td{vertical-align:top;padding:0 0 1.3mm}td:first-child{width:43mm;color:#444;padding-inline-end:4mm}
tr{break-inside:avoid}b{font-weight:700}ul{padding-inline-start:4.5mm}`;

export const layout: Layout = {
  format: "html",
  family: "table",
  print: { margin: "15mm" },
  render: (v) => {
    const { person } = v;
    const rows = (title: string, body: ReturnType<typeof html>[]) =>
      body.length ? html`<h2>${title}</h2><table>${body}</table>` : html``;
    const row = (left: string, right: ReturnType<typeof html>) => html`<tr><td>${left}</td><td>${right}</td></tr>`;
    return page(
      v,
      css,
      html`<div class="top"><p>${v.t("cv")}</p></div><h1>${person.name}</h1>
${rows(v.t("personal"), [
  ...(v.address ? [row(v.t("address"), html`${v.address}`)] : []),
  ...(person.phone ? [row(v.t("phone"), html`<a href="tel:${person.phone}">${person.phone}</a>`)] : []),
  row(v.t("email"), html`<a href="mailto:${person.email}">${person.email}</a>`),
  ...(person.links ?? []).map(({ url, label }) =>
    row(label, html`<a href="${url}">${url.replace(/^https?:\/\//, "")}</a>`),
  ),
  ...(person.personal ?? []).map(([left, right]) => row(left, html`${right}`)),
])}
${person.summary && html`<h2>${v.t("summary")}</h2><p>${person.summary}</p>`}
${rows(
  v.t("experience"),
  person.experience.map((j) =>
    row(
      v.range(j),
      html`<b>${j.title}</b><br>${[j.company, j.location].filter(Boolean).join(", ")}${bullets(j.highlights)}`,
    ),
  ),
)}
${rows(
  v.t("education"),
  person.education.map((s) =>
    row(
      v.range(s),
      html`<b>${v.degree(s)}</b><br>${[s.institution, s.location].filter(Boolean).join(", ")}${s.grade && html`<br>${s.grade}`}`,
    ),
  ),
)}
${rows(
  v.t("skills"),
  (person.skills ?? []).map(({ group, items }) => row(group ?? "", html`${items.join(", ")}`)),
)}
${rows(
  v.t("languages"),
  (person.languages ?? []).map(({ name, level }) => row(name, html`${level}`)),
)}
${person.certifications && html`<h2>${v.t("certifications")}</h2><ul>${certificates(v)}</ul>`}
${person.interests && html`<h2>${v.t("interests")}</h2><p>${person.interests.join(", ")}</p>`}`,
    );
  },
};
