import type { Glyph } from "./glyphs.ts";

const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const LATIN = /[\p{Script=Latin}\p{Nd}]/u;
/** White space up to this share of the font size is what typesetting leaves between scripts. */
const WIDEST = 0.35;
const FEWEST = 4;

/**
 * Word processors leave a fifth to a quarter of an em between ideographs and Latin letters or digits ("2010 年 4 月"): no
 * space anybody wrote. A page on which nearly all such places have one is set so; on others the white space is a space.
 */
export function withoutScriptSpacing(lines: Glyph[][]): Glyph[][] {
  let meetings = 0;
  const spaced = new Set<Glyph>();
  for (const line of lines)
    for (const [index, glyph] of line.entries()) {
      const before = line[index - 1];
      if (!before || !mixesScripts(before.text, glyph.text)) continue;
      const gap = glyph.left - before.right;
      if (gap > glyph.style.fontSize * WIDEST) continue;
      meetings++;
      if (glyph.space === "concluded") spaced.add(glyph);
    }
  if (spaced.size < FEWEST || spaced.size * 10 < meetings * 9) return lines;
  return lines.map((line) => line.map((glyph) => (spaced.has(glyph) ? { ...glyph, space: "none" as const } : glyph)));
}

function mixesScripts(before: string, after: string): boolean {
  return (IDEOGRAPH.test(before) && LATIN.test(after)) || (LATIN.test(before) && IDEOGRAPH.test(after));
}
