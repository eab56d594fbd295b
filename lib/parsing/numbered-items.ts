import { findDates } from "./dates.ts";
import type { Line } from "./lines.ts";
import { sliceLine } from "./slice-line.ts";

const NUMBER = /^[(（]?(\p{Nd}{1,2})(?:[.．、]|[)）][.．、]?)\s*(?!\p{Nd})(?=\S)/u;
const CIRCLED = /^[①-⑳]\s*(?=\S)/u;

/** Lines numbered from one on inside a section ("1. …", "2、…", "③…") as items of a list; entries that are numbered stay. */
export function numberedItems(lines: Line[]): Line[] {
  let next = 1;
  return lines.map((line, index) => {
    const match = NUMBER.exec(line.text) ?? CIRCLED.exec(line.text);
    if (!match || line.bullet || index === 0) return line;
    const number = match[1] === undefined ? (match[0].codePointAt(0) ?? 0) - 0x245f : Number(match[1]);
    if (number !== 1 && number !== next) return line;
    if (findDates(line.text).some((date) => !date.single)) return line;
    next = number + 1;
    return { ...sliceLine(line, match[0].length, line.text.length), bullet: true };
  });
}
