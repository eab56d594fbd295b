import type { Line } from "./lines.ts";
import { sliceLine } from "./slice-line.ts";

/**
 * "Site Engineer, Nordbau Brücken- ⇥ 2015 – 2018" above "technik GmbH, Bonn." as one line: an entry written as a
 * sentence that its column wrapped, the date at its end kept there.
 */
export function joinWrappedHeaders(lines: Line[]): Line[] {
  const out: Line[] = [];
  for (const line of lines) {
    const before = out.at(-1);
    if (before && wraps(before, line)) out[out.length - 1] = join(before, line);
    else out.push(line);
  }
  return out;
}

function wraps(line: Line, next: Line): boolean {
  const [main, beside, more] = line.segments;
  const [rest] = next.segments;
  if (!main || !rest || more || next.segments.length > 1 || line.bullet || next.bullet) return false;
  if (next.page !== line.page || next.gap > line.fontSize * 0.6 || Math.abs(rest.box.x - main.box.x) > 1) return false;
  if (main.box.width < line.fontSize * 12 || /[.;:!?]$/u.test(line.text)) return false;
  const text = line.text.slice(main.start, main.end).trim();
  if (!/,\s/.test(text) && !text.endsWith("-")) return false;
  if (text.endsWith("-")) return /^\p{Ll}/u.test(next.text);
  if (!beside && !/[.]$/u.test(next.text.trim())) return false;
  const word = (next.text.split(" ")[0] ?? "").length * line.fontSize * 0.52;
  const limit = beside ? beside.box.x - line.fontSize * 0.8 : line.reach;
  return main.box.x + main.box.width + word + line.fontSize * 0.3 > limit;
}

function join(line: Line, next: Line): Line {
  const main = line.segments[0];
  const rest = next.segments[0];
  if (!main || !rest) return line;
  const broken = line.text.slice(main.start, main.end).trimEnd().endsWith("-");
  const head = sliceLine(line, 0, broken ? line.text.slice(0, main.end).trimEnd().length - 1 : main.end);
  const glue = broken ? "" : " ";
  const start = head.text.length + glue.length;
  const inserted = start + next.text.length - main.end;
  const text = head.text + glue + next.text + line.text.slice(main.end);
  return {
    ...line,
    text,
    folded: text.toLowerCase(),
    parts: [
      ...head.parts,
      ...next.parts.map((part) => ({ ...part, start: part.start + start, end: part.end + start })),
      ...line.parts
        .filter((part) => part.start >= main.end)
        .map((part) => ({ ...part, start: part.start + inserted, end: part.end + inserted })),
    ],
    segments: [
      { ...main, end: start + next.text.length },
      ...line.segments.slice(1).map((s) => ({ ...s, start: s.start + inserted, end: s.end + inserted })),
    ],
  };
}
