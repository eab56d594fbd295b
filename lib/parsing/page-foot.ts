import type { Page } from "#lib/documents/types.ts";
import { EMAIL } from "./emails.ts";
import type { Line } from "./lines.ts";
import type { Section } from "./sections.ts";

/** Contact details set at the foot of a page, far below the text, are no part of the section that ends above them. */
export function setFootApart(sections: Section[], pages: Page[]): Section[] {
  return sections.flatMap((section) => {
    if (section.kind === "header" || section.kind === "contact" || section.lines.length === 0) return [section];
    const foot = footOf(section.lines, pages);
    if (foot.length === 0) return [section];
    const lines = section.lines.filter((line) => !foot.includes(line));
    return [
      { ...section, lines },
      { kind: "contact" as const, title: null, guessed: false, lines: foot },
    ];
  });
}

const MIN_GAP = 2.2;

/** The lines from a wide gap in a page's lowest fifth to the page's end, when an e-mail address is among them. */
function footOf(lines: Line[], pages: Page[]): Line[] {
  const from = lines.findIndex((line) => {
    const height = pages[line.page - 1]?.height ?? 0;
    return line.box.y > height * 0.8 && line.gap > line.fontSize * MIN_GAP && line.fontSize < 14;
  });
  const first = lines[from];
  if (!first) return [];
  const foot = lines.slice(from).filter((line) => line.page === first.page);
  const told = foot.some((line) => line.text.length < 200 && line.text.search(EMAIL) >= 0);
  return told && foot.length <= 5 ? foot : [];
}
