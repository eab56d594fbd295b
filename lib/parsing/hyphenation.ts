import type { Line } from "./lines.ts";
import { fold } from "./text.ts";

/** Words in front of a hyphen that is written, wherever the line ends: "full-time", "cross-functional". */
const COMPOUNDING = new Set(
  "full part cross long short high low real end on off in self well non multi hands data customer client user team goal result detail award cloud open third second first top year month week day test event object problem decision large small mid front back cost time state fast best one two three four five e co ex pre post anti semi quasi rendez grand petit sous hors demi franco anglo sino".split(
    " ",
  ),
);
/** "Konstruktions- und Fertigungsplanung": the hyphen stands for a word. */
const JOINER = /^(?:und|oder|bzw|sowie|and|or|et|ou|y|o|e|och|eller|en|of|i|lub)(?![\p{L}\p{M}])/u;

/**
 * Marks the hyphens at which a text setter broke words, so that the word is put together without it. One such line may
 * be a compound written with a hyphen; a document that breaks words does so more than once, or has the word elsewhere.
 */
export function softenHyphens(lines: Line[]): Line[] {
  const candidates = lines.filter((line, index) => breaksWord(line, lines[index + 1]));
  const [only] = candidates;
  if (!only || (candidates.length < 2 && !isWordElsewhere(only, lines))) return lines;
  const broken = new Set(candidates);
  return lines.map((line) => {
    if (!broken.has(line)) return line;
    const text = `${line.text.slice(0, -1)}\u00ad`;
    return { ...line, text, folded: fold(text) };
  });
}

/** Whether the document also has the word in one piece. */
function isWordElsewhere(line: Line, lines: Line[]): boolean {
  const next = lines[lines.indexOf(line) + 1];
  const word = `${/\p{L}+(?=-$)/u.exec(line.text)?.[0] ?? ""}${/^\p{L}+/u.exec(next?.text ?? "")?.[0] ?? ""}`;
  return lines.some((other) => other.text.split(/[^\p{L}]+/u).includes(word));
}

function breaksWord(line: Line, next: Line | undefined): boolean {
  if (!next || next.bullet || !/^\p{Ll}{2}/u.test(next.text) || JOINER.test(next.text)) return false;
  const word = /(\p{L}*\p{Ll}{2})-$/u.exec(line.text)?.[1];
  const token = line.text.split(/\s/).at(-1) ?? "";
  return word !== undefined && !/[@./:_\p{Nd}]/u.test(token) && !COMPOUNDING.has(fold(word));
}
