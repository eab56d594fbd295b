import type { Layout } from "../lib/model.ts";

/** Plain text as one types it into an e-mail: underlined headings, dashes for bullets. */
export const layout: Layout = {
  format: "txt",
  family: "text",
  render: (v) => {
    const { person } = v;
    const wrap = (text: string, indent = "") => {
      const lines: string[] = [];
      let line = "";
      for (const word of text.split(" ")) {
        if (line && `${indent}${line} ${word}`.length > 76) {
          lines.push(indent + line);
          line = word;
        } else line = line ? `${line} ${word}` : word;
      }
      return [...lines, indent + line].join("\n");
    };
    const block = (title: string, lines: string[]) =>
      lines.length ? `\n\n${title.toUpperCase()}\n${"=".repeat(title.length)}\n${lines.join("\n")}` : "";
    const list = (items: string[] = []) => items.map((item) => wrap(item, "  ").replace(/^ {2}/, "- "));
    return `${person.name}
${person.headline}

${v.contacts.map(({ kind, text }) => (kind === "link" ? text : `${v.t(kind)}: ${text}`)).join("\n")}${[
  block(v.t("summary"), person.summary ? [wrap(person.summary)] : []),
  block(
    v.t("experience"),
    person.experience.map((j) =>
      [`${v.range(j)}`, j.title, [j.company, j.location].filter(Boolean).join(", "), ...list(j.highlights), ""].join(
        "\n",
      ),
    ),
  ),
  block(
    v.t("education"),
    person.education.map((s) =>
      [v.range(s), v.degree(s), [s.institution, s.location].filter(Boolean).join(", "), ""].join("\n"),
    ),
  ),
  block(v.t("skills"), list(v.skills)),
  block(v.t("languages"), list(person.languages?.map(({ name, level }) => `${name} (${level})`))),
  block(
    v.t("certifications"),
    list(person.certifications?.map(({ name, year }) => (year ? `${name} (${year})` : name))),
  ),
].join("")}
`;
  },
};
