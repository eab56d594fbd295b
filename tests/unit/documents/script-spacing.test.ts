import { expect, test } from "vitest";
import type { Glyph } from "#lib/documents/pdf/glyphs.ts";
import { withoutScriptSpacing } from "#lib/documents/pdf/script-spacing.ts";
import { buildSpans } from "#lib/documents/pdf/spans.ts";

const style = { fontSize: 10, turns: 0, bold: false, italic: false, color: "#000000" } as Glyph["style"];

/** Letters ten points wide; a space in the text is white space of the given width. */
function lineOf(text: string, gap: number): Glyph[] {
  let left = 0;
  let space: Glyph["space"] = "none";
  return [...text].flatMap((letter) => {
    if (letter === " ") {
      left += gap;
      space = "concluded";
      return [];
    }
    const glyph: Glyph = {
      text: letter,
      left,
      right: left + 10,
      baseline: 0,
      style,
      object: 0,
      space,
      newLine: false,
      wideSpace: false,
    };
    left += 10;
    space = "none";
    return [glyph];
  });
}

const spacesOf = (lines: Glyph[][]) => lines.flat().filter(({ space }) => space !== "none").length;

test("white space that stands between all ideographs and digits of a page is none anybody wrote", () => {
  expect(spacesOf(withoutScriptSpacing([lineOf("2010 年 4 月 AWS 認定 B 級", 2.2)]))).toBe(0);
});

test("white space at some of them is a space, and so is a wide one", () => {
  expect(spacesOf(withoutScriptSpacing([lineOf("2010年4月AWS認定 B級第 1 号", 2.2)]))).toBe(3);
  expect(spacesOf(withoutScriptSpacing([lineOf("2010 年 4 月 AWS 認定", 5)]))).toBe(5);
});

test("a space concluded between letters that touch is none", () => {
  const texts = (gap: number) => buildSpans(lineOf("理 数 科", gap), () => undefined).map(({ span }) => span.text);
  expect(texts(0)).toEqual(["理数科"]);
  expect(texts(3)).toEqual(["理 数 科"]);
});
