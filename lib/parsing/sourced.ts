import type { Evidence } from "#lib/contract/parsed-resume.ts";
import type { Box } from "#lib/documents/types.ts";
import type { Line } from "./lines.ts";
import { boxOfPart } from "./mirror.ts";
import { union } from "./segments.ts";
import { clean } from "./text.ts";

/** Part of a line. */
export interface Source {
  line: Line;
  start: number;
  end: number;
}

/** A text with the places it was read from. */
export interface Sourced {
  text: string;
  sources: Source[];
}

/** The trimmed text of a part of a line, with its exact place. */
export function sourced(line: Line, start = 0, end = line.text.length): Sourced {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(line.text[from] ?? "")) from++;
  while (to > from && /\s/.test(line.text[to - 1] ?? "")) to--;
  return { text: clean(line.text.slice(from, to)), sources: [{ line, start: from, end: to }] };
}

/** Several texts read one after the other as one; a hyphen at a line's end is closed up when it broke a word. */
export function joinSourced(parts: Sourced[], separator = " "): Sourced {
  let text = "";
  for (const part of parts) text = text === "" ? part.text : joinWrapped(text, part.text, separator);
  return { text, sources: parts.flatMap((part) => part.sources) };
}

function joinWrapped(before: string, after: string, separator: string): string {
  if (separator === " ") {
    if (/\p{Ll}[\u00ad‐]$/u.test(before)) return before.slice(0, -1) + after;
    if (/[\p{L}\p{N}][-/]$/u.test(before)) return before + after;
    if (
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー－、。，；（「・]$/u.test(before) &&
      /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー－、。，；）」・]/u.test(after)
    )
      return before + after;
  }
  return before + separator + after;
}

/** Where sourced text stands: its first page, the box around it there and the range of that page's text. */
export function evidenceOf(sources: Source[], confidence: number): Evidence | null {
  const first = sources[0];
  if (!first) return null;
  const page = first.line.page;
  let box: Box | undefined;
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const source of sources) {
    if (source.line.page !== page) continue;
    for (const part of source.line.parts) {
      const from = Math.max(part.start, source.start);
      const to = Math.min(part.end, source.end);
      if (from >= to) continue;
      const piece = boxOfPart(part.span, from - part.start, to - part.start, part.end - part.start);
      box = box ? union(box, piece) : piece;
      const offset = part.offset + from - part.start;
      start = Math.min(start, offset);
      end = Math.max(end, offset + to - from);
    }
  }
  if (!box) return null;
  const round = (n: number) => Math.round(n * 100) / 100;
  return {
    page,
    box: { x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) },
    start: Math.max(0, start),
    end: Math.max(0, end),
    confidence: Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100,
  };
}
