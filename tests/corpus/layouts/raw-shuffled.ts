import type { Layout } from "../lib/model.ts";
import { RawPdf, wrapText } from "../lib/raw-pdf.ts";

const LEFT = 56;
const RIGHT = 540;

/** One column, every line at its place, but written into the file in an order of its own: dates first, headings last. */
export const layout: Layout = {
  format: "pdf",
  family: "raw",
  hides: ["skillGroups", "volunteering"],
  render: (v) => {
    const { person } = v;
    const pdf = new RawPdf();
    let y = 62;
    let page = 1;
    const down = (by: number) => {
      y += by;
      if (y > 790) {
        page++;
        y = 60;
      }
    };
    const lines = (text: string, indent = 0) => {
      for (const line of wrapText(text, 10, RIGHT - LEFT - indent)) {
        pdf.text(page, LEFT + indent, y, 10, line, { words: indent > 0 });
        down(13);
      }
    };
    const heading = (text: string) => {
      down(10);
      pdf.text(page, LEFT, y, 12, text, { font: "bold", color: ".15 .3 .5" });
      down(17);
    };
    const dated = (text: string, when: string, second: string) => {
      pdf.text(page, LEFT, y, 10.5, text, { font: "bold" });
      pdf.text(page, RIGHT, y, 10, when, { align: "right" });
      down(13);
      if (second) pdf.text(page, LEFT, y, 10, second, { font: "italic" });
      down(13);
    };
    pdf.text(page, LEFT, y, 22, person.name, { font: "bold" });
    down(20);
    if (person.headline) pdf.text(page, LEFT, y, 12, person.headline);
    down(16);
    pdf.text(page, LEFT, y, 9.5, v.contacts.map(({ text }) => text).join("   "));
    pdf.link(page, LEFT, y - 10, 200, 12, `mailto:${person.email}`);
    down(8);
    if (person.summary) {
      heading(v.t("summary"));
      lines(person.summary);
    }
    heading(v.t("experience"));
    for (const job of person.experience) {
      dated(job.title, v.range(job), [job.company, job.location].filter(Boolean).join(", "));
      for (const item of job.highlights ?? []) {
        pdf.text(page, LEFT + 4, y, 10, "•");
        lines(item, 14);
      }
      down(5);
    }
    heading(v.t("education"));
    for (const study of person.education)
      dated(v.degree(study), v.range(study), [study.institution, study.location].filter(Boolean).join(", "));
    if (v.skills.length) {
      heading(v.t("skills"));
      lines(v.skills.join(", "));
    }
    if (person.languages) {
      heading(v.t("languages"));
      lines(person.languages.map(({ name, level }) => `${name}: ${level}`).join("; "));
    }
    if (person.certifications) {
      heading(v.t("certifications"));
      for (const { name, issuer, year } of person.certifications)
        lines([name, issuer, year].filter(Boolean).join(", "));
    }
    return pdf.bytes((operations) => {
      const third = (from: number) => operations.filter((_, i) => i % 3 === from);
      return [...third(2).reverse(), ...third(0), ...third(1).reverse()];
    });
  },
};
