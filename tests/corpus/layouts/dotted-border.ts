import { extras } from "../lib/hides.ts";
import { contactLine, html, joined, page, section } from "../lib/html.ts";
import type { Layout } from "../lib/model.ts";

const css = `body{font:11pt/1.4 "Carlito","Noto Sans",sans-serif;color:#444}h1{font-size:34pt;font-weight:400;text-transform:uppercase}
h2{font-size:14pt;text-transform:uppercase;color:#222;margin:5mm 0 3mm}.dates{font-size:10pt;text-transform:uppercase;font-weight:700;color:#595959}
.what{font-size:13pt;color:#1d824c}.entry{margin-bottom:4mm;border-inline-start:2px dotted #ccc;padding-inline-start:6mm}`;

/** Entries behind a dotted line: dates in capitals, then title, employer and town in one line. */
export const layout: Layout = {
  format: "html",
  family: "word",
  hides: [...extras, "certifications", "highlights"],
  print: { margin: "14mm" },
  render: (v) => {
    const { person } = v;
    return page(
      v,
      css,
      html`<h1>${person.name}</h1><p>${person.headline}</p><p>${contactLine(v, html` · `)}</p><p>${person.summary}</p>
<h2>${v.t("experience")}</h2>${person.experience.map(
        (j) =>
          html`<div class="entry"><p class="dates">${v.range(j)}</p><p class="what"><b>${j.title}</b>, ${joined([j.company, j.location], ", ")}</p></div>`,
      )}
<h2>${v.t("education")}</h2>${person.education.map(
        (s) =>
          html`<div class="entry"><p class="dates">${v.range(s)}</p><p class="what"><b>${v.degree(s)}</b>, ${joined([s.institution, s.location], ", ")}</p><p>${s.grade}</p></div>`,
      )}
${section(v.t("skills"), v.skills.join(", "))}
${section(
  v.t("languages"),
  person.languages?.map((l) => html`<p>${l.name} – ${l.level}</p>`),
)}`,
    );
  },
};
