import type { Glyph } from "./glyphs.ts";

/** Hebrew, Arabic and their neighbours, with their presentation forms. */
export const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** What is seen at one place: a letter with its marks, or a ligature. */
interface Unit {
  text: string;
  left: number;
  right: number;
  kind: "rtl" | "ltr" | "digit" | "neutral";
  /** PDFium saw a space before it in its own order; a line end tells nothing. */
  space: boolean;
}

const MIRRORED: Record<string, string> = {
  "(": ")",
  ")": "(",
  "[": "]",
  "]": "[",
  "{": "}",
  "}": "{",
  "<": ">",
  ">": "<",
  "«": "»",
  "»": "«",
};
const SPACE_GAP = 0.15;
const MARK = /^(?=[\u0590-\u08ff])\p{M}+$/u;

/** Puts marks that are drawn off the baseline on that of the letter before or after them, so that they break no line. */
export function settleMarks(glyphs: Glyph[]): Glyph[] {
  return glyphs.map((glyph, i) => {
    if (!MARK.test(glyph.text)) return glyph;
    const reach = glyph.style.fontSize * 0.6;
    const [before, after] = [glyphs[i - 1], glyphs[i + 1]].map((near) =>
      near && Math.abs(near.baseline - glyph.baseline) < reach ? near.baseline : undefined,
    );
    return { ...glyph, baseline: before ?? after ?? glyph.baseline };
  });
}

/**
 * The logical text of glyphs on one line, from their places on the page: the inverse of the bidirectional algorithm
 * (Unicode Annex 9) for one level of embedding. `rightToLeft` is the direction of the paragraph.
 */
export function logicalText(glyphs: Glyph[], rightToLeft: boolean): string {
  const size = glyphs[0]?.style.fontSize ?? 10;
  const units = unitsOf(glyphs).sort((a, b) => a.left - b.left);
  const spaced = units.map((unit, i) => i > 0 && isSpaced(units[i - 1], unit, size));
  const order = rightToLeft ? rightToLeftOrder(units, spaced) : leftToRightOrder(units, spaced);
  let text = "";
  for (const { index, mirror, space } of order) {
    const unit = units[index];
    if (!unit) continue;
    if (space && text !== "") text += " ";
    text += mirror ? (MIRRORED[unit.text] ?? unit.text) : unit.text;
  }
  return text;
}

interface Placed {
  index: number;
  mirror: boolean;
  /** A space before it in the logical text. */
  space: boolean;
}

function unitsOf(glyphs: Glyph[]): Unit[] {
  const units: Unit[] = [];
  const marks: Glyph[] = [];
  for (let i = 0; i < glyphs.length; ) {
    const first = glyphs[i];
    if (!first) break;
    let end = i + 1;
    // The characters of a ligature share a place; PDFium has turned those of a right-to-left one around.
    while (end < glyphs.length && glyphs[end]?.object === first.object && glyphs[end]?.left === first.left) end++;
    const group = glyphs.slice(i, end);
    i = end;
    if (group.every(({ text }) => /^\p{M}+$/u.test(text))) marks.push(...group);
    else units.push(unitOf(group));
  }
  for (const mark of marks) {
    const middle = (mark.left + mark.right) / 2;
    const near = (unit: Unit) => Math.abs((unit.left + unit.right) / 2 - middle);
    const base = units.reduce<Unit | undefined>(
      (best, unit) => (best && near(best) <= near(unit) ? best : unit),
      undefined,
    );
    if (base) base.text += mark.text;
  }
  return units;
}

function unitOf(group: Glyph[]): Unit {
  const joined = group.map(({ text }) => text).join("");
  const rtl = RTL.test(joined);
  const text = rtl
    ? [...group]
        .reverse()
        .map((glyph) => glyph.text)
        .join("")
    : joined;
  return {
    text,
    left: Math.min(...group.map(({ left }) => left)),
    right: Math.max(...group.map(({ right }) => right)),
    kind: rtl ? "rtl" : /\p{L}/u.test(text) ? "ltr" : /\p{N}/u.test(text) ? "digit" : "neutral",
    space: group[0]?.space !== "none" && group[0]?.newLine !== true,
  };
}

/** Widths of joined letters are not to be relied on: there what PDFium saw counts, in the direction it reads. */
function isSpaced(left: Unit | undefined, right: Unit, size: number): boolean {
  if (!left) return false;
  const gap = right.left - left.right > size * SPACE_GAP;
  if (left.kind !== "rtl") return gap;
  return left.space || (right.kind !== "rtl" && gap);
}

function rightToLeftOrder(units: Unit[], spaced: boolean[]): Placed[] {
  const order: Placed[] = [];
  for (let end = units.length; end > 0; ) {
    const kind = units[end - 1]?.kind;
    let start = end - 1;
    if (endsPhoneNumber(units, spaced, end)) {
      // "0129 555 54 972+": a phone number whose groups nothing keeps in their order.
      order.push({ index: start, mirror: false, space: spaced[end] ?? false });
      while (units[start - 1]?.kind === "digit") {
        const last = start;
        while (units[start - 1]?.kind === "digit" && (start === last || !spaced[start])) start--;
        for (let i = start; i < last; i++) {
          order.push({ index: i, mirror: false, space: (i === start ? spaced[last] : spaced[i]) ?? false });
        }
      }
    } else if (kind === "ltr" || kind === "digit") {
      start = startOfLtrRun(units, spaced, end);
      for (let i = start; i < end; i++) {
        order.push({ index: i, mirror: false, space: (i === start ? spaced[end] : spaced[i]) ?? false });
      }
    } else order.push({ index: start, mirror: true, space: spaced[end] ?? false });
    end = start;
  }
  return order;
}

/** Start of the left-to-right run that ends before `end`: with letters in it, else a number, or a phone number. */
function startOfLtrRun(units: Unit[], spaced: boolean[], end: number): number {
  let stretch = end - 1;
  while (stretch > 0 && units[stretch - 1]?.kind !== "rtl") stretch--;
  while (stretch < end && units[stretch]?.kind === "neutral" && !isPlus(units, stretch)) stretch++;
  const run = units.slice(stretch, end);
  if (run.some(({ kind }) => kind === "ltr") || isPlus(units, stretch)) return stretch;
  let start = end - 1;
  while (start > stretch && !spaced[start] && isWithinNumber(units, start - 1)) start--;
  while (units[start]?.kind === "neutral" && start < end - 1) start++;
  return start;
}

function endsPhoneNumber(units: Unit[], spaced: boolean[], end: number): boolean {
  return units[end - 1]?.text === "+" && units[end - 2]?.kind === "digit" && !spaced[end - 1];
}

function isPlus(units: Unit[], at: number): boolean {
  return units[at]?.text === "+" && units[at + 1]?.kind === "digit";
}

function isWithinNumber(units: Unit[], at: number): boolean {
  return units[at]?.kind === "digit" || /^[.,:/\-+%]$/.test(units[at]?.text ?? "");
}

/** A line that reads from the left: only its right-to-left words are turned around. */
function leftToRightOrder(units: Unit[], spaced: boolean[]): Placed[] {
  const order: Placed[] = [];
  for (let i = 0; i < units.length; ) {
    if (units[i]?.kind !== "rtl") {
      order.push({ index: i, mirror: false, space: spaced[i] ?? false });
      i++;
      continue;
    }
    let last = i;
    for (let j = i; j < units.length && units[j]?.kind !== "ltr"; j++) if (units[j]?.kind === "rtl") last = j;
    const run = rightToLeftOrder(units.slice(i, last + 1), spaced.slice(i, last + 1));
    const space = spaced[i] ?? false;
    order.push(
      ...run.map((placed, at) => ({ ...placed, index: placed.index + i, space: at === 0 ? space : placed.space })),
    );
    i = last + 1;
  }
  return order;
}
