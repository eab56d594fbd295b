import { docx, paragraph, run, table } from "../lib/docx.ts";
import type { Layout } from "../lib/model.ts";

/** A Word template made of one table: a shaded narrow column and a wide one; dates in the narrow one; page header with the name. */
export const layout: Layout = {
  format: "docx",
  family: "word",
  hides: ["personal", "interests"],
  render: (v) => {
    const { person } = v;
    const rtl = v.rtl;
    const p = (text: string, style = {}) => paragraph(run(text, style), { rtl });
    const list = (items: string[] = []) =>
      items.map((item) => paragraph(run(item), { style: "ListBullet", rtl })).join("");
    const head = (title: string): string[] => [
      p(title, { smallCaps: true, bold: true, size: 24, color: "2E7D6B", spacing: 20 }),
      "",
    ];
    const rows: string[][] = [
      ["", p(person.name, { bold: true, size: 44 }) + (person.headline ? p(person.headline, { italic: true }) : "")],
      [p(v.t("contact"), { bold: true }), v.contacts.map(({ text }) => p(text)).join("")],
    ];
    if (person.summary) rows.push([p(v.t("summary"), { bold: true }), p(person.summary)]);
    rows.push(head(v.t("experience")));
    for (const job of person.experience)
      rows.push([
        p(v.range(job)),
        p(job.title, { bold: true }) + p([job.company, job.location].filter(Boolean).join(", ")) + list(job.highlights),
      ]);
    rows.push(head(v.t("education")));
    for (const study of person.education)
      rows.push([
        p(v.range(study)),
        p(v.degree(study), { bold: true }) +
          p([study.institution, study.location].filter(Boolean).join(", ")) +
          (study.grade ? p(study.grade) : ""),
      ]);
    if (person.skills) {
      rows.push(head(v.t("skills")));
      for (const { group, items } of person.skills) rows.push([p(group ?? ""), p(items.join(", "))]);
    }
    if (person.languages)
      rows.push([
        p(v.t("languages"), { bold: true }),
        person.languages.map(({ name, level }) => p(`${name} – ${level}`)).join(""),
      ]);
    if (person.certifications)
      rows.push([p(v.t("certifications"), { bold: true }), person.certifications.map(({ name }) => p(name)).join("")]);
    return docx(table([2600, 7100], rows, "EFF6F4"), { font: "Cambria", accent: "2E7D6B", header: person.name });
  },
};
