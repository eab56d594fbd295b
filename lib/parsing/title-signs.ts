import { findDates } from "./dates.ts";
import { headingKind } from "./headings.ts";
import type { Line } from "./lines.ts";

/** Signs that stand before titles as well as before the items of a list. */
const TITLE_SIGNS = /^[■□◆◇●○◎▼▽★☆►▶➢❖※]$/u;

/** "■職務経歴", "□2019年4月～現在 …": lines whose sign marks section titles or dated headers are no items of a list. */
export function withoutTitleSigns(lines: Line[]): Line[] {
  const bySign = new Map<string, Line[]>();
  for (const line of lines)
    if (line.sign && TITLE_SIGNS.test(line.sign)) bySign.set(line.sign, [...(bySign.get(line.sign) ?? []), line]);
  const freed = new Set<string>();
  for (const [sign, signed] of bySign) {
    const kinds = signed.map((line) => headingKind(line.text)).filter((kind) => kind !== null);
    const titles = new Set(kinds).size >= 2 && kinds.length * 2 >= signed.length;
    const dated = signed.every((line) => line.text.length < 60 && findDates(line.text).some((date) => !date.single));
    if (titles || dated) freed.add(sign);
  }
  if (freed.size === 0) return lines;
  return lines.map((line) => (line.sign && freed.has(line.sign) ? { ...line, bullet: false } : line));
}
