import type { Glyph } from "./glyphs.ts";

/** Accents as characters of their own, and the combining marks that mean the same. */
const MARKS: Record<string, string> = {
  "`": "\u0300",
  "´": "\u0301",
  ˊ: "\u0301",
  ˋ: "\u0300",
  "^": "\u0302",
  ˆ: "\u0302",
  "~": "\u0303",
  "˜": "\u0303",
  "¯": "\u0304",
  "˘": "\u0306",
  "˙": "\u0307",
  "¨": "\u0308",
  "˚": "\u030a",
  "˝": "\u030b",
  ˇ: "\u030c",
  "¸": "\u0327",
  "˛": "\u0328",
};
const DOTLESS: Record<string, string> = { ı: "i", ȷ: "j" };

/**
 * Puts accents printed over letters (older TeX fonts have no accented letters) together with them. An accent belongs to
 * the letter next to it in the text whose middle lies under its own.
 */
export function composeAccents(glyphs: Glyph[]): Glyph[] {
  if (!glyphs.some((glyph) => MARKS[glyph.text])) return glyphs;
  const composed: Glyph[] = [];
  for (let i = 0; i < glyphs.length; i++) {
    const glyph = glyphs[i];
    if (!glyph) continue;
    const mark = MARKS[glyph.text];
    const next = glyphs[i + 1];
    const last = composed.at(-1);
    if (mark && next && isUnder(next, glyph)) {
      // The accent stands where the letter was reached: what was before it is before the letter.
      const { space, newLine, wideSpace } = glyph;
      composed.push({ ...next, text: accented(next.text, mark), space, newLine, wideSpace });
      i++;
    } else if (mark && last && isUnder(last, glyph)) {
      composed[composed.length - 1] = { ...last, text: accented(last.text, mark) };
      if (next) glyphs[i + 1] = continued(last, next);
    } else composed.push(glyph);
  }
  return placeStrays(composed);
}

/** Accents that the text has behind their word, or behind the row, go to the letter they are printed over. */
function placeStrays(glyphs: Glyph[]): Glyph[] {
  const strays = glyphs.filter((glyph) => MARKS[glyph.text]).slice(0, 500);
  if (strays.length === 0) return glyphs;
  const accentOf = new Map<Glyph, Glyph>();
  for (const accent of strays) {
    const middle = (accent.left + accent.right) / 2;
    const under = glyphs
      .filter(
        (glyph) => !accentOf.has(glyph) && glyph.style.fontSize === accent.style.fontSize && isUnder(glyph, accent),
      )
      .sort((a, b) => Math.abs((a.left + a.right) / 2 - middle) - Math.abs((b.left + b.right) / 2 - middle))[0];
    if (under) accentOf.set(under, accent);
  }
  const placed = new Set(accentOf.values());
  const out: Glyph[] = [];
  let skipped = false;
  for (const glyph of glyphs) {
    if (placed.has(glyph)) {
      skipped = true;
      continue;
    }
    const accent = accentOf.get(glyph);
    const before = out.at(-1);
    const next = skipped && before ? continued(before, glyph) : glyph;
    out.push(accent ? { ...next, text: accented(glyph.text, MARKS[accent.text] ?? "") } : next);
    skipped = false;
  }
  return out;
}

function isUnder(letter: Glyph, accent: Glyph): boolean {
  const size = Math.max(letter.style.fontSize, 1);
  if (!/^\p{L}$/u.test(letter.text) || letter.style.turns !== accent.style.turns) return false;
  if (Math.abs(letter.baseline - accent.baseline) > size * 0.5) return false;
  const apart = Math.abs((letter.left + letter.right) / 2 - (accent.left + accent.right) / 2);
  return apart < Math.max(0.5, (letter.right - letter.left) * 0.4);
}

/** Whether a glyph is an accent printed by itself. */
export function isAccent(text: string): boolean {
  return MARKS[text] !== undefined;
}

function accented(letter: string, mark: string): string {
  return `${DOTLESS[letter] ?? letter}${mark}`.normalize("NFC");
}

/** The glyph after an accented letter: the step back to the accent is no gap. */
function continued(letter: Glyph, next: Glyph): Glyph {
  const near = next.left - letter.right < letter.style.fontSize * 0.18;
  const sameLine = Math.abs(next.baseline - letter.baseline) < letter.style.fontSize * 0.3;
  return near && sameLine && next.space !== "written" ? { ...next, space: "none", newLine: false } : next;
}
