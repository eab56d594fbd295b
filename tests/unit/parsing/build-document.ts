import type { Page, TextDocument, TextSpan } from "#lib/documents/types.ts";

interface Placed {
  text: string;
  x?: number;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  href?: string;
  /** Space above in points. */
  gap?: number;
  y?: number;
}

const WIDTH = 0.5;

/** A span with a box as wide as its letters roughly are. */
export function spanOf({ text, x = 50, size = 10, bold = false, italic = false, href, y = 50 }: Placed): TextSpan {
  return {
    text,
    box: { x, y, width: text.length * size * WIDTH, height: size },
    fontSize: size,
    bold,
    italic,
    ...(href ? { href } : {}),
  };
}

/** A page of lines: `# Title` large and bold, `**bold**` bold, `- item` a bullet, tabs put the rest at the right edge, an empty line is space. */
export function pageOf(text: string, number = 1): Page {
  const spans: TextSpan[] = [];
  let y = 40;
  for (const raw of text.split("\n")) {
    if (raw.trim() === "") {
      y += 8;
      continue;
    }
    const title = raw.startsWith("# ");
    const size = title ? 14 : raw.startsWith("= ") ? 22 : 10;
    const bold = title || /^\*\*.*\*\*/.test(raw);
    const line = raw
      .replace(/^[#=] /, "")
      .replaceAll("**", "")
      .replace(/^- /, "• ");
    if (title) y += 8;
    line.split("\t").forEach((cell, index) => {
      if (cell === "") return;
      const x = index === 0 ? (line.startsWith("• ") ? 62 : 50) : 540 - cell.length * size * WIDTH;
      spans.push(spanOf({ text: cell, x, y, size, bold: bold && index === 0 }));
    });
    y += size + 3;
  }
  return { number, width: 595, height: 842, spans, links: [], shapes: [] };
}

export function documentOf(...pages: (string | Page)[]): TextDocument {
  const made = pages.map((page, index) => (typeof page === "string" ? pageOf(page, index + 1) : page));
  return { format: "pdf", pages: made, pageCount: made.length, warnings: [], properties: {} };
}

/** A page of spans placed freely. */
export function freePage(placed: Placed[]): Page {
  return { number: 1, width: 595, height: 842, spans: placed.map(spanOf), links: [], shapes: [] };
}
