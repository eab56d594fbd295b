import type { Line } from "./lines.ts";

/** Part of a line as a line; its style is read anew. */
export function sliceLine(line: Line, start: number, end: number): Line {
  const parts = line.parts
    .filter((part) => part.end > start && part.start < end)
    .map((part) => {
      const from = Math.max(part.start, start);
      return {
        ...part,
        start: from - start,
        end: Math.min(part.end, end) - start,
        offset: part.offset + from - part.start,
      };
    });
  const segments = line.segments
    .filter((segment) => segment.end > start && segment.start < end)
    .map((s) => ({ ...s, start: Math.max(s.start, start) - start, end: Math.min(s.end, end) - start }));
  const text = line.text.slice(start, end);
  const box = { ...line.box };
  const left = segments[0]?.box;
  const right = segments.at(-1)?.box;
  if (left && right) {
    box.x = left.x;
    box.width = right.x + right.width - left.x;
  }
  const lengthOf = (which: "bold" | "italic") =>
    parts.reduce((sum, part) => sum + (part.span[which] ? part.end - part.start : 0), 0);
  return {
    ...line,
    text,
    folded: line.folded.length === line.text.length ? line.folded.slice(start, end) : text.toLowerCase(),
    parts,
    segments,
    box,
    fontSize: Math.max(0, ...parts.map((part) => part.span.fontSize)),
    bold: lengthOf("bold") * 2 > text.length,
    italic: lengthOf("italic") * 2 > text.length,
    color: parts[0]?.span.color ?? "",
    caps: /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text),
  };
}

/** A line with the next one's text at its end. */
export function appendLine(line: Line, next: Line, between = " "): Line {
  const separator = line.text.endsWith("\u00ad") ? "" : between;
  const shift = line.text.trimEnd().length + separator.length;
  const text = `${line.text.trimEnd()}${separator}${next.text}`;
  const parts = [
    ...line.parts,
    ...next.parts.map((part) => ({ ...part, start: part.start + shift, end: part.end + shift })),
  ];
  const segments = line.segments.map((s, index) =>
    index === line.segments.length - 1 ? { ...s, end: text.length } : s,
  );
  return { ...line, text, folded: text.toLowerCase(), parts, segments };
}
