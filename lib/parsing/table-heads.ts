import { tableHeads } from "./data/table-heads.ts";
import type { Line } from "./lines.ts";
import { clean, fold } from "./text.ts";

const heads = new Set(tableHeads.split("|").map(fold));

/** Whether a cell's text is what stands over a column of a table. */
export const isTableHeadCell = (text: string): boolean =>
  heads.has(fold(clean(text))) ||
  fold(text)
    .split(/\s*(?:\/|&|,|\band\b|\bund\b|\by\b|\bet\b)\s*/)
    .every((word) => heads.has(word.trim()));

/** "Qualification ⇥ Institute / Board ⇥ Year ⇥ Score": the row that names a table's columns and tells nothing itself. */
export function isTableHead(line: Line): boolean {
  return (
    line.segments.length >= 2 &&
    line.text.length < 120 &&
    line.segments.every(({ start, end }) => isTableHeadCell(line.text.slice(start, end)))
  );
}
