import { anchor, bullets, certificates, html, icon, page, section } from "../lib/html.ts";
import type { Layout } from "../lib/model.ts";

const css = `body{font:10.2pt/1.45 "Lato","Noto Sans",sans-serif;color:#2b2f36}
.sheet{display:grid;grid-template-columns:66mm 1fr;min-height:296mm}
aside{background:#1d3b4a;color:#eaf2f5;padding:14mm 7mm}main{padding:14mm 12mm}
.photo{width:34mm;height:34mm;border-radius:50%;background:linear-gradient(#7fa7b8,#c9dde4);margin:0 auto 8mm}
aside h2{font-size:11pt;color:#9fd0e2;border-bottom:1px solid #48697a;padding-bottom:1mm;margin:7mm 0 2.5mm}
main h2{font-size:13pt;color:#1d3b4a;border-bottom:2px solid #9fd0e2;margin:6mm 0 3mm}
h1{font-size:25pt;font-weight:900;color:#1d3b4a;line-height:1.1}.headline{font-size:13pt;color:#5b7c8a;margin-top:1mm}
.icon{vertical-align:-2px;margin-inline-end:2mm;color:#9fd0e2}.contact p{margin-bottom:1.5mm;font-size:8.8pt;overflow-wrap:anywhere}
.entry{margin-bottom:4mm}.row{display:flex;justify-content:space-between;gap:4mm}.row b{font-size:11pt}.when{color:#5b7c8a;white-space:nowrap}
.who{font-style:italic;color:#445}li{list-style:none;padding-inline-start:4mm;position:relative;margin:.6mm 0}
main li:before{content:"";position:absolute;inset-inline-start:0;top:.55em;width:1.6mm;height:1.6mm;background:#9fd0e2}
aside li{padding:0;margin-bottom:1mm}.bar{height:1.2mm;background:#48697a;margin:.4mm 0 2mm}.bar i{display:block;height:100%;background:#9fd0e2}`;

export const layout: Layout = {
  format: "html",
  family: "builder",
  hides: ["skillGroups", "address"],
  render: (v) =>
    page(
      v,
      css,
      html`<div class="sheet"><aside><div class="photo"></div>
${section(
  v.t("contact"),
  v.contacts.map((c) => html`<p>${icon(c.kind)}${anchor(c)}</p>`),
  "contact",
)}
${section(
  v.t("skills"),
  v.skills.map((s, i) => html`<div>${s}</div><div class="bar"><i style="width:${95 - ((i * 17) % 45)}%"></i></div>`),
)}
${section(
  v.t("languages"),
  v.person.languages?.map(({ name, level }) => html`<p>${name} – ${level}</p>`),
)}
${section(
  v.t("interests"),
  v.person.interests?.map((s) => html`<p>${s}</p>`),
)}</aside>
<main><h1>${v.person.name}</h1><p class="headline">${v.person.headline}</p>
${section(v.t("summary"), v.person.summary && html`<p>${v.person.summary}</p>`)}
${section(
  v.t("experience"),
  v.person.experience.map(
    (j) => html`<div class="entry"><div class="row"><b>${j.title}</b> <span class="when">${v.range(j)}</span></div>
<div class="who">${[j.company, j.location].filter(Boolean).join(", ")}</div>${bullets(j.highlights)}</div>`,
  ),
)}
${section(
  v.t("education"),
  v.person.education.map(
    (s) => html`<div class="entry"><div class="row"><b>${v.degree(s)}</b> <span class="when">${v.range(s)}</span></div>
<div class="who">${[s.institution, s.location].filter(Boolean).join(", ")}</div>${s.grade && html`<p>${s.grade}</p>`}</div>`,
  ),
)}
${section(v.t("certifications"), v.person.certifications && html`<ul>${certificates(v)}</ul>`)}
${section(
  v.t("volunteering"),
  v.person.volunteering?.map(
    (j) =>
      html`<div class="entry"><div class="row"><b>${j.title}</b> <span class="when">${v.range(j)}</span></div><div class="who">${j.company}</div></div>`,
  ),
)}</main></div>`,
    ),
};
