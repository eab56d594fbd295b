import { docx, paragraph, run, textBox } from "../lib/docx.ts";
import type { Layout } from "../lib/model.ts";

/** Word with a text box at the right that holds skills and languages; posts as "title, employer, place" and dates below. */
export const layout: Layout = {
  format: "docx",
  family: "word",
  hides: ["skillGroups", "personal", "interests", "grade"],
  render: (v) => {
    const { person, rtl } = v;
    const p = (text: string, look = {}) => paragraph(run(text, look), { rtl });
    const head = (key: string) => paragraph(run(v.t(key)), { style: "Heading1", rtl });
    const list = (items: string[] = []) => items.map((item) => paragraph(run(item), { style: "ListBullet", rtl }));
    const box = [
      p(v.t("skills"), { bold: true }),
      ...v.skills.map((skill) => p(skill)),
      ...(person.languages ? [p(v.t("languages"), { bold: true })] : []),
      ...(person.languages ?? []).map(({ name, level }) => p(`${name} – ${level}`)),
    ];
    return docx(
      [
        paragraph(run(person.name), { style: "Title", rtl }),
        p(person.headline),
        ...v.contacts.map(({ text }) => p(text)),
        v.skills.length ? textBox(box.join("")) : "",
        ...(person.summary ? [head("summary"), p(person.summary)] : []),
        head("experience"),
        ...person.experience.flatMap((j) => [
          p([j.title, j.company, j.location].filter(Boolean).join(", "), { bold: true }),
          p(v.range(j), { color: "777777" }),
          ...list(j.highlights),
        ]),
        head("education"),
        ...person.education.flatMap((s) => [p([v.degree(s), s.institution].join(", "), { bold: true }), p(v.range(s))]),
        ...(person.certifications
          ? [head("certifications"), ...list(person.certifications.map(({ name }) => name))]
          : []),
      ].join(""),
      { font: "Verdana", accent: "8A3B12", footer: person.name },
    );
  },
};
