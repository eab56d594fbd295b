import type { GreyBitmap } from "../pdf/bitmap.ts";
import type { Blot } from "./ink.ts";
import type { Strip } from "./text-strips.ts";

/** A strip's place in the column. */
export interface Row {
  strip: Strip;
  /** Top and bottom of its band, white around it included. */
  top: number;
  bottom: number;
  /** Pixels of the column for one of the page. */
  scale: number;
}

/** Some rows of a page's text, few enough to be recognised in little memory. */
export interface Column {
  rows: Row[];
  draw(): GreyBitmap;
}

/** Left of every row. */
export const MARGIN = 24;
/** White above and below a row: no two rows are taken for one. */
const LEADING = 12;
/** Tesseract's models read capitals of about this height best. */
const CAP_HEIGHT = 32;
const MOST_SCALE = 2.5;
const MOST_PIXELS = 1_500_000;
/** Around blots: their edges fade out. */
const HALO = 2;

/**
 * Writes the strips of a page one below the other, black on white and about equally high: what a page with columns, boxes and large
 * titles says, without what makes its text hard to find. From the top of the page, in as many pictures as it takes.
 */
export function oneColumn(page: GreyBitmap, strips: Strip[]): Column[] {
  const sorted = strips.toSorted((a, b) => a.y0 - b.y0 || a.x0 - b.x0);
  const width =
    Math.max(...sorted.map((strip) => Math.ceil((strip.x1 - strip.x0 + HALO * 2) * scaleOf(strip)))) + MARGIN * 2;
  const columns: Row[][] = [];
  let height = Number.POSITIVE_INFINITY;
  for (const strip of sorted) {
    const scale = scaleOf(strip);
    const band = Math.ceil((strip.y1 - strip.y0 + HALO * 2) * scale) + LEADING * 2;
    if ((height + band + LEADING) * width > MOST_PIXELS) {
      columns.push([]);
      height = LEADING;
    }
    columns.at(-1)?.push({ strip, top: height, bottom: height + band, scale });
    height += band;
  }
  return columns.map((rows) => ({ rows, draw: () => drawColumn(page, rows, width) }));
}

const scaleOf = ({ capHeight }: Strip) => Math.min(MOST_SCALE, CAP_HEIGHT / capHeight);

function drawColumn(page: GreyBitmap, rows: Row[], width: number): GreyBitmap {
  const height = (rows.at(-1)?.bottom ?? 0) + LEADING;
  const picture = { width, height, grey: new Uint8Array(width * height).fill(255) };
  for (const row of rows) drawRow(page, picture, row);
  return picture;
}

function drawRow(page: GreyBitmap, picture: GreyBitmap, { strip, top, scale }: Row): void {
  const tones = tonesOf(page, strip);
  for (const blot of strip.blots) drawBlot(blot);

  function drawBlot({ x0, y0, x1, y1 }: Blot): void {
    const [fromX, toX] = [x0 - HALO - strip.x0, x1 + HALO - strip.x0].map((x) => Math.round(x * scale)) as [
      number,
      number,
    ];
    const [fromY, toY] = [y0 - HALO - strip.y0, y1 + HALO - strip.y0].map((y) => Math.round(y * scale)) as [
      number,
      number,
    ];
    for (let y = fromY; y < toY; y++) {
      for (let x = fromX; x < toX; x++) {
        const at = (y + top + LEADING + HALO) * picture.width + x + MARGIN + HALO;
        picture.grey[at] = tones(sample(page, strip.x0 + x / scale, strip.y0 + y / scale));
      }
    }
  }
}

/** Maps brightness so that the strip's ink becomes black and its ground white. */
function tonesOf(page: GreyBitmap, { x0, y0, x1, y1, light }: Strip): (value: number) => number {
  const counts = new Uint32Array(256);
  for (let y = y0; y < y1; y++) {
    for (let x = x0; x < x1; x++) {
      const value = page.grey[y * page.width + x] ?? 255;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  const total = (x1 - x0) * (y1 - y0);
  const at = (share: number) => {
    let sum = 0;
    for (let value = 0; value < 256; value++) {
      sum += counts[value] ?? 0;
      if (sum >= total * share) return value;
    }
    return 255;
  };
  const [ink, ground] = light ? [at(0.97), at(0.4)] : [at(0.03), at(0.6)];
  const range = ground - ink || 1;
  return (value) => Math.max(0, Math.min(255, ((value - ink) * 255) / range));
}

function sample({ width, height, grey }: GreyBitmap, x: number, y: number): number {
  const left = Math.max(0, Math.min(width - 2, Math.floor(x)));
  const up = Math.max(0, Math.min(height - 2, Math.floor(y)));
  const [right, down] = [Math.min(1, Math.max(0, x - left)), Math.min(1, Math.max(0, y - up))];
  const at = up * width + left;
  const upper = (grey[at] ?? 255) * (1 - right) + (grey[at + 1] ?? 255) * right;
  const lower = (grey[at + width] ?? 255) * (1 - right) + (grey[at + width + 1] ?? 255) * right;
  return upper * (1 - down) + lower * down;
}
