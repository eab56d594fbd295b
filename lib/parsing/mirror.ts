import type { Box, Page, TextSpan } from "#lib/documents/types.ts";
import { hasRtl } from "./text.ts";

/** A span as the rules see it: where a page reads from right to left its box is mirrored. */
export interface SeenSpan extends TextSpan {
  /** Width of the page in which the box is mirrored. */
  mirroredIn?: number;
}

export interface SeenPage extends Omit<Page, "spans"> {
  spans: SeenSpan[];
}

/**
 * A page that reads from right to left as its mirror image, so that every rule about left and right, columns and
 * indents holds for it too. Pages laid out by a reader without places run from the left in any script.
 */
export function asRead(page: Page): SeenPage {
  if (page.flowed || !isRightToLeft(page)) return page;
  const { width } = page;
  return {
    ...page,
    spans: page.spans.map((span) => ({ ...span, box: mirrored(span.box, width), mirroredIn: width })),
    shapes: page.shapes.map((shape) => ({ ...shape, box: mirrored(shape.box, width) })),
  };
}

/** The box on the page around some characters of a span (their range in its text), estimated by their share of it. */
export function boxOfPart(span: SeenSpan, start: number, end: number, length: number): Box {
  const { mirroredIn } = span;
  const box = mirroredIn === undefined ? span.box : mirrored(span.box, mirroredIn);
  const unit = box.width / Math.max(1, length);
  const first = hasRtl(span.text) ? length - end : start;
  return { ...box, x: box.x + first * unit, width: (end - start) * unit };
}

function isRightToLeft(page: Page): boolean {
  let [all, turned] = [0, 0];
  for (const { text } of page.spans) {
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    all += letters;
    if (hasRtl(text)) turned += letters;
  }
  return turned * 2 > all;
}

function mirrored(box: Box, width: number): Box {
  return { ...box, x: width - box.x - box.width };
}
