import { describe, expect, test } from "vitest";
import { readDocument } from "#lib/documents/read-document.ts";
import { buildPdf } from "./pdf-builder.ts";

/** A font whose codes a, b, c … mean what is given, each half an em wide; `wide` lists those of no width. */
function fontOf(meanings: string[], widthless: number[] = []): string[] {
  const hex = (text: string) => Buffer.from(text, "utf16le").swap16().toString("hex");
  const lines = meanings.map((text, i) => `<${(97 + i).toString(16)}> <${hex(text)}>`).join("\n");
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange ${meanings.length} beginbfchar\n${lines}\nendbfchar endcmap end end`;
  const widths = meanings.map((_, i) => (widthless.includes(i) ? 0 : 500)).join(" ");
  return [
    `<</Type/Font/Subtype/TrueType/BaseFont/Indic/FirstChar 97/LastChar ${96 + meanings.length}/Widths[${widths}]/ToUnicode 11 0 R>>`,
    `<</Length ${map.length}>>\nstream\n${map}\nendstream`,
  ];
}

const hexOf = (text: string) => `FEFF${Buffer.from(text, "utf16le").swap16().toString("hex")}`;
const show = (x: number, codes: string, y = 700) => `BT /Fi 20 Tf ${x} ${y} Td (${codes}) Tj ET\n`;
const stated = (text: string, content: string) => `/Span<</ActualText<${hexOf(text)}>>>BDC\n${content}EMC\n`;

async function textOf(content: string, meanings: string[], widthless?: number[]): Promise<string> {
  const bytes = buildPdf({ content, resources: "/Font<</Fi 10 0 R>>", objects: fontOf(meanings, widthless) });
  const document = await readDocument(bytes);
  return (document.pages[0]?.spans ?? []).map(({ text }) => text).join("|");
}

describe("syllables of Indic scripts", () => {
  test("are said once, in the order the file states them, without spaces inside words", async () => {
    // The vowel sign of the first syllable is drawn first, that of the second over the third.
    const content =
      stated("हि", show(50, "a") + show(56, "b")) +
      stated("तु", show(66, "c") + show(78, "d")) +
      stated("र्वे", show(76, "e") + show(84, "f"));
    expect(await textOf(content, ["ि", "ह", "त", "ु", "व", "े"])).toBe("हितुर्वे");
  });

  test("are parted where a space is drawn or a gap is left", async () => {
    const content = stated("हि", show(50, "a") + show(56, "b")) + stated("ती", show(76, "c") + show(86, "d"));
    expect(await textOf(content, ["ि", "ह", "त", "ी"])).toBe("हि ती");
  });

  test("keep marks drawn by themselves on their letters", async () => {
    const content = show(50, "a") + show(60, "a") + show(58, "b", 699);
    expect(await textOf(content, ["ก", "ั"], [1])).toMatch(/^ก[ัก]{2}$/u);
  });
});
