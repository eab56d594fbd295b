import { deflateSync } from "node:zlib";

type Font = "regular" | "bold" | "italic";

const NAMES: Record<Font, string> = { regular: "Helvetica", bold: "Helvetica-Bold", italic: "Helvetica-Oblique" };

/** Widths of Helvetica for U+0020–U+007E in thousandths of the font size (Adobe's AFM). */
const WIDTHS =
  "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584"
    .split(" ")
    .map(Number);

const CP1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function encode(text: string): string {
  let out = "";
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    const special = CP1252.indexOf(char);
    const byte = special >= 0 ? 128 + special : code;
    if (byte > 255) throw new Error(`no such character in WinAnsi: ${char}`);
    out += byte < 32 || byte > 126 || "()\\".includes(char) ? `\\${byte.toString(8).padStart(3, "0")}` : char;
  }
  return out;
}

/** Width in points, exact for the regular face and close for the others. */
export function textWidth(text: string, size: number, spacing = 0, font: Font = "regular"): number {
  let sum = 0;
  for (const char of text.normalize("NFD").replace(/\p{M}/gu, "")) {
    sum += WIDTHS[(char.codePointAt(0) ?? 32) - 32] ?? (char === "—" ? 1000 : char === "•" ? 350 : 556);
  }
  return (sum * size * (font === "bold" ? 1.06 : 1)) / 1000 + text.length * spacing;
}

export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

export interface TextStyle {
  font?: Font;
  color?: string;
  /** Extra space after each character, in points. */
  spacing?: number;
  align?: "left" | "right";
  /** Every word is placed on its own and no space is ever drawn, as TeX does. */
  words?: boolean;
}

/** A PDF written by hand: text at absolute places in the order one likes, top left is the origin. */
export class RawPdf {
  readonly width = 595;
  readonly height = 842;
  private readonly pages: { operations: string[]; links: string[] }[] = [];

  private page(number: number) {
    while (this.pages.length < number) this.pages.push({ operations: [], links: [] });
    const page = this.pages[number - 1];
    if (!page) throw new Error("pages count from 1");
    return page;
  }

  text(page: number, x: number, y: number, size: number, text: string, style: TextStyle = {}): void {
    const { font = "regular", color = "0 0 0", spacing = 0, align = "left", words = false } = style;
    const left = align === "right" ? x - textWidth(text, size, spacing, font) : x;
    const face = { regular: "F1", bold: "F2", italic: "F3" }[font];
    const gap = textWidth(" ", size, spacing, font);
    const draw = (part: string, at: number) =>
      `BT /${face} ${size} Tf ${color} rg ${spacing} Tc 1 0 0 1 ${at.toFixed(2)} ${(this.height - y).toFixed(2)} Tm (${encode(part)}) Tj ET`;
    if (!words) this.page(page).operations.push(draw(text, left));
    else {
      let at = left;
      for (const word of text.split(" ")) {
        this.page(page).operations.push(draw(word, at));
        at += textWidth(word, size, spacing, font) + gap;
      }
    }
  }

  rectangle(page: number, x: number, y: number, width: number, height: number, color: string): void {
    this.page(page).operations.unshift(`q ${color} rg ${x} ${this.height - y - height} ${width} ${height} re f Q`);
  }

  link(page: number, x: number, y: number, width: number, height: number, url: string): void {
    this.page(page).links.push(
      `<</Type/Annot/Subtype/Link/Border[0 0 0]/Rect[${x} ${this.height - y - height} ${x + width} ${this.height - y}]/A<</S/URI/URI(${encode(url)})>>>>`,
    );
  }

  /** The file; `order` may rearrange the operations of each page. */
  bytes(order: (operations: string[]) => string[] = (same) => same): Uint8Array {
    const objects: (string | Buffer)[] = ["<</Type/Catalog/Pages 2 0 R>>", ""];
    const fonts = (["regular", "bold", "italic"] as const).map(
      (font, i) => `/F${i + 1}<</Type/Font/Subtype/Type1/BaseFont/${NAMES[font]}/Encoding/WinAnsiEncoding>>`,
    );
    const kids: string[] = [];
    for (const { operations, links } of this.pages) {
      const content = deflateSync(Buffer.from(order(operations).join("\n"), "latin1"));
      objects.push(
        Buffer.concat([
          Buffer.from(`<</Filter/FlateDecode/Length ${content.length}>>\nstream\n`),
          content,
          Buffer.from("\nendstream"),
        ]),
      );
      objects.push(
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${this.width} ${this.height}]/Contents ${objects.length} 0 R/Resources<</Font<<${fonts.join("")}>>>>/Annots[${links.join("")}]>>`,
      );
      kids.push(`${objects.length} 0 R`);
    }
    objects[1] = `<</Type/Pages/Kids[${kids.join(" ")}]/Count ${kids.length}>>`;
    const chunks: Buffer[] = [Buffer.from("%PDF-1.5\n%\xe2\xe3\xcf\xd3\n", "latin1")];
    const offsets: number[] = [];
    let length = chunks[0]?.length ?? 0;
    for (const [i, object] of objects.entries()) {
      offsets.push(length);
      const chunk = Buffer.concat([
        Buffer.from(`${i + 1} 0 obj\n`),
        Buffer.from(object as string),
        Buffer.from("\nendobj\n"),
      ]);
      chunks.push(chunk);
      length += chunk.length;
    }
    const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
    chunks.push(
      Buffer.from(
        `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF\n`,
      ),
    );
    return Buffer.concat(chunks);
  }
}
