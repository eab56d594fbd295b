import { headingKind } from "./headings.ts";
import type { Line } from "./lines.ts";
import { isTableHeadCell } from "./table-heads.ts";

/**
 * Section titles that stand in the cells of a form as lines of their own: "学　歴" set wide as a row of the table, and
 * "年 ⇥ 月 ⇥ 学歴", where the last of the table's heads says what the rows are.
 */
export function titlesOfTables(lines: Line[]): Line[] {
  return lines.map((line) => wideTitle(line) ?? headTitle(line) ?? line);
}

const ASIAN_ONLY = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}\s　・／/、()（）]+$/u;

function compact(text: string): string {
  return text.replace(/[（(].*$/u, "").replace(/[\s　]/gu, "");
}

function wideTitle(line: Line): Line | null {
  const bare = compact(line.text);
  if (
    bare.length < 2 ||
    bare.length > 12 ||
    !ASIAN_ONLY.test(bare) ||
    wordy(line.text) ||
    !/\s|　/u.test(line.text.trim())
  )
    return null;
  return headingKind(bare) ? titled(line, bare) : null;
}

/** Whether blanks part words rather than letters. */
function wordy(text: string): boolean {
  return (
    text
      .trim()
      .split(/[\s　]+/u)
      .some((word) => word.length > 2) && /\p{Script=Hangul}/u.test(text)
  );
}

function headTitle(line: Line): Line | null {
  const cells = line.segments.map(({ start, end }) => line.text.slice(start, end));
  const heads = cells.findIndex((cell) => !isTableHeadCell(cell));
  const last = heads < 0 ? cells.length - 1 : heads;
  if (last < 1 || !/[\p{Script=Han}\p{Script=Hangul}]/u.test(line.text)) return null;
  const bare = compact(cells.slice(last).join(""));
  return headingKind(bare) ? titled(line, bare) : null;
}

function titled(line: Line, text: string): Line {
  const [segment] = line.segments;
  const segments = segment ? [{ ...segment, start: 0, end: text.length, box: line.box }] : [];
  return { ...line, text, folded: text.toLowerCase(), segments, cellTitle: true };
}
