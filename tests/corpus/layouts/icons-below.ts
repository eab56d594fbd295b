import { anchor, bullets, html, icon, page, section } from "../lib/html.ts";
import type { Layout } from "../lib/model.ts";

const css = `body{font:9.7pt/1.42 "Roboto","Noto Sans",sans-serif;color:#333}h1{font-size:24pt;font-weight:900;text-transform:uppercase;color:#450808}
.headline{color:#8f0d0d;font-weight:700;font-size:12pt}.contact span{margin-inline-end:5mm;white-space:nowrap}.icon{color:#8f0d0d;vertical-align:-2px;margin-inline-end:1.2mm}
.sheet{display:grid;grid-template-columns:1.6fr 1fr;gap:9mm;margin-top:3mm}h2{font-size:13pt;text-transform:uppercase;color:#8f0d0d;border-bottom:2pt solid #8f0d0d;margin:4mm 0 2.5mm}
.entry{margin-bottom:3.5mm;padding-bottom:2.5mm;border-bottom:1px dashed #bbb}h3{font-size:11pt;color:#450808}.company{font-weight:700;color:#8f0d0d}
.meta{font-size:8.6pt;color:#666}.meta span{display:inline-block;min-width:46mm}ul{padding-inline-start:4.5mm}
.tag{display:inline-block;border:1px solid #999;border-radius:1mm;padding:.4mm 1.8mm;margin:0 1mm 1.4mm 0}.dots{float:inline-end}
.dots i{display:inline-block;width:2.4mm;height:2.4mm;border-radius:50%;background:#8f0d0d;margin-inline-start:1mm}.dots i.off{background:#ddd}`;

/** The look of LaTeX's altacv: two columns, date and place with icons below the employer, tags, dots for levels. */
export const layout: Layout = {
  format: "html",
  family: "latex",
  hides: ["skillGroups", "personal"],
  print: { margin: "13mm" },
  render: (v) => {
    const meta = (when: string, where: string | undefined) =>
      html`<p class="meta">${when && html`<span>${icon("date")}${when}</span>`}${where && html`<span>${icon("address")}${where}</span>`}</p>`;
    return page(
      v,
      css,
      html`<h1>${v.person.name}</h1><p class="headline">${v.person.headline}</p>
<p class="contact">${v.contacts.map((c) => html`<span>${icon(c.kind)}${anchor(c)}</span> `)}</p>
<div class="sheet"><div>${section(
        v.t("experience"),
        v.person.experience.map(
          (j) =>
            html`<div class="entry"><h3>${j.title}</h3><p class="company">${j.company}</p>${meta(v.range(j), j.location)}${bullets(j.highlights)}</div>`,
        ),
      )}
${section(
  v.t("projects"),
  v.person.projects?.map((p) => html`<div class="entry"><h3>${p.name}</h3><p>${p.text}</p></div>`),
)}</div><div>
${section(v.t("summary"), v.person.summary && html`<p>${v.person.summary}</p>`)}
${section(
  v.t("skills"),
  v.skills.map((s) => html`<span class="tag">${s}</span> `),
)}
${section(
  v.t("languages"),
  v.person.languages?.map(
    ({ name }, i) =>
      html`<p>${name}<span class="dots">${[0, 1, 2, 3, 4].map((n) => html`<i class="${n > 4 - i ? "off" : ""}"></i>`)}</span></p>`,
  ),
)}
${section(
  v.t("education"),
  v.person.education.map(
    (s) =>
      html`<div class="entry"><h3>${v.degree(s)}</h3><p class="company">${s.institution}</p>${meta(v.range(s), s.location)}</div>`,
  ),
)}
${section(
  v.t("certifications"),
  v.person.certifications?.map(
    ({ name, issuer }) => html`<p>${icon("link")}${[name, issuer].filter(Boolean).join(", ")}</p>`,
  ),
)}</div></div>`,
    );
  },
};
