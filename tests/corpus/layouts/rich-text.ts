import type { Layout } from "../lib/model.ts";
import { paragraph, row, rtf, text } from "../lib/rtf.ts";

/** Rich text: bold headings, dates after a tab, bullets of the font. */
export const layout: Layout = {
  format: "rtf",
  family: "rich-text",
  hides: ["personal", "interests", "grade"],
  render: (v) => {
    const { person } = v;
    const head = (key: string) => paragraph(text(v.t(key)), "\\sb200\\b\\cf1\\fs26");
    const plain = (value: string) => paragraph(text(value));
    const dated = (left: string, right: string) =>
      paragraph(`{\\b ${text(left)}}\\tab ${text(right)}`, "\\tqr\\tx9000");
    const parts = [paragraph(text(person.name), "\\qc\\b\\fs40"), paragraph(text(person.headline), "\\qc\\i")];
    parts.push(paragraph(text(v.contacts.map((c) => c.text).join(" | ")), "\\qc"));
    if (person.summary) parts.push(head("summary"), plain(person.summary));
    parts.push(head("experience"));
    for (const job of person.experience) {
      parts.push(
        dated([job.company, job.location].filter(Boolean).join(", "), v.range(job)),
        paragraph(text(job.title), "\\i"),
      );
      for (const item of job.highlights ?? []) parts.push(paragraph(`\\bullet\\tab ${text(item)}`, "\\fi-300\\li300"));
    }
    parts.push(head("education"));
    for (const study of person.education) parts.push(dated(study.institution, v.range(study)), plain(v.degree(study)));
    if (person.skills) {
      parts.push(head("skills"));
      for (const { group, items } of person.skills)
        parts.push(plain(`${group ? `${group}: ` : ""}${items.join(", ")}`));
    }
    if (person.languages)
      parts.push(head("languages"), ...person.languages.map((l) => row([text(l.name), text(l.level)], [3000, 9000])));
    if (person.certifications)
      parts.push(head("certifications"), ...person.certifications.map(({ name }) => plain(name)));
    return rtf(parts.join(""));
  },
};
