import type { Page } from "#lib/documents/types.ts";

/** A page's text as evidence counts its characters, and where each of its spans starts in it. */
export interface PageText {
  text: string;
  /** `offsets[i]` is the index of the first character of `page.spans[i]` in `text`. */
  offsets: number[];
}

const cache = new WeakMap<Page, PageText>();

/**
 * Lays a page's spans out as one string, in the order the document gives them: nothing between spans that touch,
 * a space between spans of one line, a line feed between lines. Character ranges of evidence refer to this string.
 */
export function layOutText(page: Page): PageText {
  const known = cache.get(page);
  if (known) return known;
  const chunks: string[] = [];
  const offsets: number[] = [];
  let length = 0;
  page.spans.forEach((span, index) => {
    const previous = index > 0 ? page.spans[index - 1] : undefined;
    if (previous) {
      const height = Math.min(previous.box.height, span.box.height) || span.fontSize || 10;
      const sameLine =
        Math.abs(previous.box.y + previous.box.height / 2 - span.box.y - span.box.height / 2) < height * 0.5;
      const gap = span.box.x - previous.box.x - previous.box.width;
      const touching = sameLine && Math.abs(gap) < span.fontSize * 0.12;
      const joint = touching ? "" : sameLine ? " " : "\n";
      chunks.push(joint);
      length += joint.length;
    }
    offsets.push(length);
    chunks.push(span.text);
    length += span.text.length;
  });
  const laidOut = { text: chunks.join(""), offsets };
  cache.set(page, laidOut);
  return laidOut;
}

/** The page's text that `start` and `end` of evidence entries index into. */
export function pageText(page: Page): string {
  return layOutText(page).text;
}
