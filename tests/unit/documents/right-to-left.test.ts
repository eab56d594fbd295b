import { describe, expect, test } from "vitest";
import type { Glyph } from "#lib/documents/pdf/glyphs.ts";
import { logicalText, settleMarks } from "#lib/documents/pdf/right-to-left.ts";

const style = {
  fontSize: 10,
  bold: false,
  italic: false,
  color: undefined,
  opacity: 1,
  renderMode: 0,
  turns: 0,
  slant: 0,
  icons: false,
};

/** Glyphs as they stand on the page from left to right; a blank in `seen` is a gap. */
function glyphsSeen(seen: string): Glyph[] {
  const glyphs: Glyph[] = [];
  let x = 0;
  let gap = false;
  for (const text of seen) {
    if (text === " ") {
      gap = true;
      x += 3;
      continue;
    }
    const space = gap ? "written" : "none";
    glyphs.push({
      text,
      left: x,
      right: x + 5,
      baseline: 100,
      style,
      object: glyphs.length + 1,
      space,
      newLine: false,
      wideSpace: false,
    });
    gap = false;
    x += 5;
  }
  // PDFium flags the space on the character it reads next, to the left in a right-to-left word.
  return glyphs.map((glyph, i) => {
    const right = glyphs[i + 1];
    const spaced = right && right.left - glyph.right > 1;
    return /[\u0590-\u08ff]/.test(glyph.text) ? { ...glyph, space: spaced ? "written" : "none" } : glyph;
  });
}

/** How a reader sees a logical right-to-left text of letters and spaces only. */
const reversed = (text: string) => [...text].reverse().join("");

describe("the logical order of a right-to-left line", () => {
  const cases: [string, string, string][] = [
    ["words", reversed("שלום עולם"), "שלום עולם"],
    ["a Latin name among them", `${reversed("בחברה")} Google Ads ${reversed("עבד")}`, "עבד Google Ads בחברה"],
    ["a number with separators", `${reversed("היום")} – 05/2020`, "05/2020 – היום"],
    ["two numbers", `${reversed("שנים")} 2016 – 2013`, "2013 – 2016 שנים"],
    ["a phone number that stands as it is", `+972 54 555 0129 :${reversed("טלפון")}`, "טלפון: +972 54 555 0129"],
    ["a phone number whose groups stand turned", `0129 555 54 972+ :${reversed("טלפון")}`, "טלפון: +972 54 555 0129"],
    ["a turned phone number before an address", `a@b.example | 0129 555 54 972+`, "+972 54 555 0129 | a@b.example"],
    ["brackets", `(${reversed("סוגריים")}) ${reversed("לפני")}`, "לפני (סוגריים)"],
  ];
  test.each(cases)("with %s", (_, seen, expected) => {
    expect(logicalText(glyphsSeen(seen), true)).toBe(expected);
  });

  test("marks drawn off the baseline break no line", () => {
    const [ain, mim, alef] = glyphsSeen("عما") as [Glyph, Glyph, Glyph];
    const mark = { ...mim, text: "\u0651", baseline: 97 };
    const baselines = settleMarks([alef, mark, { ...mim, baseline: 100 }, ain]).map(({ baseline }) => baseline);
    expect(baselines).toEqual([100, 100, 100, 100]);
  });

  test("in a left-to-right line turns only its own words", () => {
    expect(logicalText(glyphsSeen(`Name: ${reversed("נועה בן")} (Noa)`), false)).toBe("Name: נועה בן (Noa)");
  });

  test("keeps a ligature's letters in their order and marks on their letters", () => {
    const [lam, alef] = glyphsSeen("لا");
    const ligature = [alef, lam].map((glyph) => ({ ...(glyph as Glyph), object: 9, left: 0 }));
    expect(logicalText(ligature, true)).toBe("لا");
    const [ain, mim] = glyphsSeen("مع");
    const shadda: Glyph = { ...(ain as Glyph), text: "\u0651", left: 2, right: 2, object: 77 };
    expect(logicalText([mim as Glyph, shadda, ain as Glyph], true)).toBe("عم\u0651");
  });
});
