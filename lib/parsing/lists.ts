import { type DateSpan, findDates } from "./dates.ts";
import { isLabel } from "./entries.ts";
import { gapThreshold } from "./gap-threshold.ts";
import { companyScore, institutionScore } from "./lexicon.ts";
import { type Line, styleKey } from "./lines.ts";
import { piecesOf } from "./pieces.ts";
import { readPlace } from "./places.ts";
import { appendLine } from "./slice-line.ts";
import { joinSourced, type Sourced, sourced } from "./sourced.ts";
import { isTableHead } from "./table-heads.ts";
import { clean, trimSeparators } from "./text.ts";

/** A named thing of a short list: certificate, award. */
export interface Item {
  name: Sourced;
  issuer: Sourced | null;
  date: DateSpan | null;
}

/** Step 11: certificates, awards and the like: a name, perhaps who gave it, perhaps when. */
export function readItems(lines: Line[], monthFirst: boolean): Item[] {
  const items: Item[] = [];
  for (const block of blocksOf(joinUnparted(lines.filter((line) => !isTableHead(line))))) {
    const entry = { header: block, body: [], dates: null, dateLine: null };
    const pieces = piecesOf(entry, monthFirst).filter(
      (piece) =>
        !/^https?:|www\.|^(?:取得|合格|修了|認定|취득)(?:見込み?|予定)?$/u.test(piece.text) && piece.text.length > 1,
    );
    const [first, ...rest] = pieces;
    if (!first) continue;
    const [second] = rest;
    // "CHA – Certified Hotel Administrator": an abbreviation and what it stands for are one name.
    const spelled =
      second &&
      second.line === first.line &&
      /^[\p{Lu}\p{Nd}&/-]{2,7}$/u.test(first.text) &&
      second.text.split(" ").length > 1;
    const commas = spelled ? { name: sourced(first.line, first.start, second.end), issuer: null } : splitName(first);
    const name = commas.name;
    const issuer =
      commas.issuer ??
      rest.find(
        (piece) =>
          !(spelled && piece === second) && piece.text.length < 90 && (readPlace(piece.text)?.score ?? 0) < 0.9,
      ) ??
      null;
    const date = block.flatMap((line) => findDates(line.text, monthFirst))[0] ?? null;
    if (/^\p{Ll}/u.test(name.text) && items.length > 0 && name.text.split(" ").length < 4) continue;
    items.push({ name, issuer, date });
  }
  return items;
}

/** Scripts that part no words break anywhere: a row set to the column's edge goes on in the next. */
function joinUnparted(lines: Line[]): Line[] {
  const joined: Line[] = [];
  let above: Line | undefined;
  for (const line of lines) {
    const whole = joined.at(-1);
    if (above && whole && goesOnUnparted(above, line)) joined[joined.length - 1] = appendLine(whole, line, "");
    else joined.push(line);
    above = line;
  }
  return joined;
}

function goesOnUnparted(above: Line, line: Line): boolean {
  if (line.bullet || line.gap > line.fontSize * 0.75 || styleKey(above) !== styleKey(line)) return false;
  const left = above.reach - above.box.x - above.box.width;
  // Between two syllables of a loan word more room may be left: its rows do not begin with every sign.
  const inLoanWord = /[\p{Script=Katakana}ー]$/u.test(above.text) && /^[\p{Script=Katakana}ー]/u.test(line.text);
  if (left > above.fontSize * (inLoanWord ? 3 : 1.2)) return false;
  return UNPARTED_END.test(above.text.trimEnd()) && UNPARTED_START.test(line.text);
}

const UNPARTED_END = /[\p{Script=Han}\p{Script=Katakana}ー－]$/u;
const UNPARTED_START = /^[\p{Script=Han}\p{Script=Katakana}ー－]/u;

/** "New York State Bar, New York Court of Appeals": a name and who gave it, parted by a comma. */
function splitName(piece: Sourced & { line: Line; start: number; end: number }): {
  name: Sourced;
  issuer: Sourced | null;
} {
  const raw = piece.line.text.slice(piece.start, piece.end);
  const comma = raw.search(/,\s/);
  if (comma < 4 || piece.sources.length > 1)
    return { name: { text: piece.text, sources: piece.sources }, issuer: null };
  const tail = trimSeparators(raw.slice(comma + 1));
  if (companyScore(tail) < 0.6 && institutionScore(tail) < 0.85)
    return { name: { text: piece.text, sources: piece.sources }, issuer: null };
  const at = raw.indexOf(tail, comma);
  return {
    name: sourced(piece.line, piece.start, piece.start + comma),
    issuer: { ...sourced(piece.line, piece.start + at, piece.start + at + tail.length), text: tail },
  };
}

/** Lines that belong together: a bullet or a line in the look of the first one opens the next block. */
function blocksOf(lines: Line[]): Line[][] {
  const usable = lines.filter((line) => !isLabel(line));
  const first = usable[0];
  if (!first) return [];
  const bulleted = usable.some((line) => line.bullet);
  const styles = new Set(usable.map(styleKey));
  const gaps = usable
    .slice(1)
    .map((line) => line.gap)
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  const small = gaps[0] ?? 0;
  const wide = gapThreshold(gaps);
  const blocks: Line[][] = [];
  let previous: Line | undefined;
  for (const line of usable) {
    const dateOnly = trimSeparators(withoutDates(line.text)) === "";
    const opens =
      previous === undefined ||
      (!dateOnly &&
        (bulleted
          ? line.bullet
          : styles.size > 1
            ? styleKey(line) === styleKey(first) &&
              !(styleKey(previous) === styleKey(first) && line.gap < small * 1.2 && wrapsInto(previous, line))
            : wide !== null
              ? line.gap > wide || line.page !== previous.page
              : !wrapsInto(previous, line)));
    if (opens) blocks.push([line]);
    else blocks.at(-1)?.push(line);
    previous = line;
  }
  return blocks;
}

function wrapsInto(previous: Line, line: Line): boolean {
  return (
    /^[\p{Ll}(]/u.test(line.text) ||
    /[–—\-,&:]$|\s(?:and|of|for|in|de|und|für|et|y|e)$/iu.test(previous.text.trim()) ||
    (previous.box.x + previous.box.width > previous.reach - previous.fontSize * 2 && previous.text.length > 60)
  );
}

function withoutDates(text: string): string {
  let rest = text;
  for (const span of findDates(text).reverse()) rest = rest.slice(0, span.start) + rest.slice(span.end);
  return rest;
}

/** Step 12: interests: the items of a list, or its lines. */
export function readInterests(lines: Line[]): Sourced[] {
  const text = joinSourced(
    lines.filter((line) => !isLabel(line)).map((line) => sourced(line)),
    lines.some((line) => line.bullet) || (lines.length > 1 && !lines.some((line) => /,/.test(line.text))) ? "\n" : " ",
  );
  return text.text
    .split(/[,;|•·\n\t、]| {3,}/u)
    .map((item) => trimSeparators(item).replace(/[.。]$/, ""))
    .filter((item) => item.length > 1 && item.length < 90)
    .map((item) => ({ text: clean(item), sources: sourcesOf(lines, item) ?? text.sources }));
}

function sourcesOf(lines: Line[], text: string): Sourced["sources"] | null {
  for (const line of lines) {
    const at = line.text.indexOf(text);
    if (at >= 0) return [{ line, start: at, end: at + text.length }];
  }
  return null;
}

/** Publications and references: blocks of text kept whole. */
export function readBlocks(lines: Line[]): { text: Sourced; date: DateSpan | null; lines: Line[] }[] {
  const gaps = lines
    .slice(1)
    .map((line) => line.gap)
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  const small = gaps[0] ?? 0;
  const bulleted = lines.some((line) => line.bullet);
  const blocks: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const opens =
      index === 0 ||
      (bulleted ? line.bullet : line.gap > small * 1.4 + 1.2 || /^(?:\[\p{Nd}+\]|\p{Nd}{1,3}[.)])\s/u.test(line.text));
    if (opens) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.map((block) => ({
    text: joinSourced(block.map((line) => sourced(line))),
    date: block.flatMap((line) => findDates(line.text))[0] ?? null,
    lines: block,
  }));
}
