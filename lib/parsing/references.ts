import type { Line } from "./lines.ts";
import { readBlocks } from "./lists.ts";
import { nameShape } from "./name-shape.ts";
import { type Sourced, sourced } from "./sourced.ts";

/** Someone who can be asked: all that is said of them, and their name where one can be told. */
export interface Referee {
  name: Sourced | null;
  text: Sourced;
}

const ACADEMIC =
  /^(?:(?:prof(?:essor(?:in)?|\.)?|dr|lic|ing|mr|mrs|ms|mme|mag|dipl|univ|sr|sra|dott(?:\.ssa)?|herr|frau)\.?[\s-]+)+/iu;

/** Step 12: the referees of a section, each a block of lines. */
export function readReferences(lines: Line[]): Referee[] {
  return readBlocks(lines).map(({ text, lines: block }) => ({ text, name: nameIn(block) }));
}

/** The first stretch of a block, between commas, signs and tabs, that is shaped like a person's name. */
function nameIn(block: Line[]): Sourced | null {
  for (const line of block)
    for (const match of line.text.matchAll(/[^,;:|·•\t()]+/gu)) {
      const part = sourced(line, match.index, match.index + match[0].length);
      const bare = part.text.replace(ACADEMIC, "").replace(/\s+[–—-]\s.*$/u, "");
      if (bare.split(/\s+/).length < 2 && !/[\p{Script=Han}\p{Script=Hangul}]/u.test(bare)) continue;
      if (nameShape(bare) < 0.6) continue;
      const end = part.text.indexOf(bare) + bare.length;
      const start = line.text.indexOf(part.text, match.index);
      return { ...sourced(line, start, start + end), text: part.text.slice(0, end) };
    }
  return null;
}
