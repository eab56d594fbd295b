import type { GreyBitmap } from "../pdf/bitmap.ts";

/** Strips a page is looked at in: many letters wide, yet lines of slightly skewed pages do not run together in them. */
const STRIPS = 8;
/** Longer sides are looked at in steps: lines of text survive that. */
const MOST_SAMPLES = 1200;
const CLEARLY = 1.3;

/**
 * Whether lines of text run down the page rather than across it: across lines, dark and light alternate sharply from
 * row to row of pixels, along them they do not.
 */
export function isSideways({ width, height, grey }: GreyBitmap): boolean {
  const step = Math.max(1, Math.floor(Math.max(width, height) / MOST_SAMPLES));
  const [columns, rows] = [Math.floor(width / step), Math.floor(height / step)];
  const at = (x: number, y: number) => grey[y * step * width + x * step] ?? 255;
  const across = contrast(rows, columns, (line, along) => at(along, line));
  const down = contrast(columns, rows, (line, along) => at(line, along));
  return down > across * CLEARLY;
}

/** Mean squared change of brightness from one line of pixels to the next, strip by strip. */
function contrast(lines: number, length: number, at: (line: number, along: number) => number): number {
  const strip = Math.max(1, Math.floor(length / STRIPS));
  let sum = 0;
  let count = 0;
  for (let from = 0; from + strip <= length; from += strip) {
    let before = 0;
    for (let line = 0; line < lines; line++) {
      let total = 0;
      for (let along = from; along < from + strip; along++) total += at(line, along);
      const mean = total / strip;
      if (line > 0) sum += (mean - before) ** 2;
      before = mean;
      count++;
    }
  }
  return sum / Math.max(1, count);
}

/** The bitmap turned clockwise by quarter turns. */
export function turned({ width, height, grey }: GreyBitmap, quarterTurns: number): GreyBitmap {
  const turns = quarterTurns & 3;
  if (turns === 0) return { width, height, grey };
  const [w, h] = turns === 2 ? [width, height] : [height, width];
  const out = new Uint8Array(w * h);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [tx, ty] =
        turns === 1 ? [height - 1 - y, x] : turns === 2 ? [width - 1 - x, height - 1 - y] : [y, width - 1 - x];
      out[ty * w + tx] = grey[y * width + x] ?? 255;
    }
  }
  return { width: w, height: h, grey: out };
}
