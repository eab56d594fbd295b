import { looksLikeDate } from "./dates.ts";
import { BULLET, type Line } from "./lines.ts";
import { sliceLine } from "./slice-line.ts";

/**
 * Rows where a list stands beside the facts of its entry ("Holy Rosary Hospital ⇥ ✓ Conducted 900 deliveries") as what
 * is before the list, row by row, and then the list.
 */
export function unbraid(lines: Line[]): Line[] {
  const out: Line[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    const at = listStart(line, lines);
    const edge = at === null ? 0 : (line.segments[at]?.box.x ?? 0);
    if (at === null || !belongs(line, edge, null)) {
      out.push(line);
      continue;
    }
    const facts: Line[] = [];
    const list: Line[] = [];
    for (; index < lines.length; index++) {
      const row = lines[index];
      if (!row || !belongs(row, edge, list.length === 0 ? null : (lines[index - 1] ?? null))) break;
      const cut = row.segments.findIndex((segment) => segment.box.x >= edge - 1);
      if (cut !== 0) facts.push(cut < 0 ? row : part(row, 0, cut));
      if (cut === 0) list.push(row);
      else if (cut > 0) list.push(part(row, cut, row.segments.length));
    }
    index--;
    out.push(...facts, ...list);
  }
  return out;
}

/** Index of the segment that opens a list beside other text; null when the row has none. */
function listStart(line: Line, lines: Line[]): number | null {
  if (line.bullet || line.segments.length < 2 || line.segments.length > 8) return null;
  const at = line.segments.findIndex(({ start, end, bullet, box }) => {
    if (bullet) return lines.some((other) => other.bullet && Math.abs(other.box.x - box.x) < 3);
    const text = line.text.slice(start, end);
    return /^\s*[•●▪■◦‣✓✔➢►▶❖–-]\s+\p{L}/u.test(text);
  });
  return at > 0 ? at : null;
}

/** Whether a row stands wholly on either side of the list's edge, right below the row above. */
function belongs(row: Line, edge: number, above: Line | null): boolean {
  if (above && row.segments.some(({ start, end }) => looksLikeDate(row.text.slice(start, end)))) return false;
  if (above && (row.page !== above.page || row.gap > row.fontSize * 0.9 || row.gap === 0)) return false;
  return row.segments.every(({ box }) => box.x >= edge - 1 || box.x + box.width < edge - 2);
}

function part(line: Line, from: number, to: number): Line {
  const first = line.segments[from];
  const last = line.segments[to - 1];
  if (!first || !last) return line;
  const lead = from > 0 ? (BULLET.exec(line.text.slice(first.start))?.[0].length ?? 0) : 0;
  const piece = sliceLine(line, first.start + lead, last.end);
  return lead > 0 || (from > 0 && first.bullet) ? { ...piece, bullet: true } : piece;
}
