import type { Layout } from "../lib/model.ts";
import { heading, list, odt, paragraph, span, table } from "../lib/odt.ts";

/** An OpenDocument text with headings; title and employer on one line, the dates in brackets. */
export const layout: Layout = {
  format: "odt",
  family: "writer",
  hides: ["skillGroups", "personal", "interests"],
  render: (v) => {
    const { person } = v;
    const block = (key: string, body: string) => (body ? heading(v.t(key), 2) + body : "");
    return odt(
      [
        heading(person.name, 1),
        person.headline ? paragraph(span(person.headline, "italic")) : "",
        ...v.contacts.map(({ text }) => paragraph(span(text))),
        block("summary", person.summary ? paragraph(span(person.summary)) : ""),
        block(
          "experience",
          person.experience
            .map(
              (j) =>
                paragraph(span(j.title, "bold"), span(` (${v.range(j)})`)) +
                paragraph(span([j.company, j.location].filter(Boolean).join(", "))) +
                list(j.highlights),
            )
            .join(""),
        ),
        block(
          "education",
          person.education
            .map(
              (s) =>
                paragraph(span(v.degree(s), "bold"), span(v.range(s) && ` (${v.range(s)})`)) +
                paragraph(span(s.institution)),
            )
            .join(""),
        ),
        block("skills", list(v.skills)),
        block(
          "languages",
          person.languages ? table(person.languages.map((l) => [l.name, l.level].map((x) => paragraph(span(x))))) : "",
        ),
        block("certifications", list(person.certifications?.map(({ name }) => name))),
      ].join(""),
    );
  },
};
