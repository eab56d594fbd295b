import { docx, paragraph, run } from "../lib/docx.ts";
import type { Layout } from "../lib/model.ts";

/** Word's own styles: title, headings, bulleted lists, dates at a right tab. */
export const layout: Layout = {
  format: "docx",
  family: "word",
  render: (v) => {
    const { person, rtl } = v;
    const p = (runs: string | string[], options = {}) => paragraph(runs, { rtl, ...options });
    const block = (title: string, body: string[]) =>
      body.length ? p(run(title), { style: "Heading1" }) + body.join("") : "";
    const list = (items: string[] = []) => items.map((item) => p(run(item), { style: "ListBullet" }));
    return docx(
      [
        p(run(person.name), { style: "Title" }),
        p(run(person.headline), { style: "Subtitle" }),
        p(run(v.contacts.map((c) => c.text).join("  |  "), { color: "555555" })),
        block(v.t("summary"), person.summary ? [p(run(person.summary))] : []),
        block(
          v.t("experience"),
          person.experience.flatMap((j) => [
            p([run(j.title, { bold: true }), run(`\t${v.range(j)}`)], { rightTab: 9700 }),
            p(run([j.company, j.location].filter(Boolean).join(", "), { italic: true })),
            ...list(j.highlights),
          ]),
        ),
        block(
          v.t("education"),
          person.education.flatMap((s) => [
            p([run(v.degree(s), { bold: true }), run(`\t${v.range(s)}`)], { rightTab: 9700 }),
            p(run([s.institution, s.location].filter(Boolean).join(", "), { italic: true })),
            ...(s.grade ? [p(run(s.grade))] : []),
          ]),
        ),
        block(v.t("skills"), v.skills.length ? [p(run(v.skills.join(", ")))] : []),
        block(
          v.t("certifications"),
          list(person.certifications?.map(({ name, issuer, year }) => [name, issuer, year].filter(Boolean).join(", "))),
        ),
        block(v.t("languages"), list(person.languages?.map(({ name, level }) => `${name} – ${level}`))),
        block(
          v.t("references"),
          (person.references ?? []).map((r) => p(run([r.name, r.title, r.email, r.phone].filter(Boolean).join("\n")))),
        ),
      ].join(""),
      { font: "Calibri", accent: "1F4E79" },
    );
  },
};
