import type { GreyBitmap } from "../pdf/bitmap.ts";

/** Scans lie askew by less, and steeper text is meant so. */
const MOST_DEGREES = 6;
const STEP_DEGREES = 0.5;
const FINE_DEGREES = 0.05;
/** Less does no harm to lines of text. */
const LEAST_DEGREES = 0.1;
const MOST_SAMPLES = 150_000;
/** Dark enough to be ink on any usual paper. */
const INK = 128;

/** Degrees by which lines of text fall from left to right: their rows stand out most sharply when it is taken away. */
export function skewOf(bitmap: GreyBitmap): number {
  const ink = sampleInk(bitmap);
  if (ink.length === 0) return 0;
  const sharpness = (degrees: number) => rowSharpness(ink, bitmap.height, degrees);
  const coarse = sharpest(0, MOST_DEGREES, STEP_DEGREES, sharpness);
  const fine = sharpest(coarse, STEP_DEGREES, FINE_DEGREES, sharpness);
  return Math.abs(fine) < LEAST_DEGREES ? 0 : fine;
}

function sharpest(middle: number, reach: number, step: number, sharpness: (degrees: number) => number): number {
  let best = middle;
  let most = sharpness(middle);
  for (let n = 1; n * step <= reach; n++) {
    for (const degrees of [middle - n * step, middle + n * step]) {
      const value = sharpness(degrees);
      if (value > most) [best, most] = [degrees, value];
    }
  }
  return best;
}

/** Pairs of x and y of dark pixels with a light one below: the feet of letters. */
function sampleInk({ width, height, grey }: GreyBitmap): Float32Array {
  const found: number[] = [];
  for (let y = 0; y + 1 < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      if ((grey[at] ?? 255) < INK && (grey[at + width] ?? 0) >= INK) found.push(x, y);
    }
  }
  const every = Math.ceil(found.length / 2 / MOST_SAMPLES);
  return Float32Array.from(found.filter((_, index) => (index >> 1) % every === 0));
}

function rowSharpness(ink: Float32Array, height: number, degrees: number): number {
  const fall = Math.tan((degrees * Math.PI) / 180);
  const rows = new Uint32Array(height * 3);
  for (let at = 0; at < ink.length; at += 2) {
    const row = Math.round((ink[at + 1] ?? 0) - (ink[at] ?? 0) * fall) + height;
    rows[row] = (rows[row] ?? 0) + 1;
  }
  return rows.reduce((sum, count) => sum + count * count, 0);
}

/** The bitmap turned so that lines which fall by `degrees` run level; what comes into view is white. */
export function levelled({ width, height, grey }: GreyBitmap, degrees: number): GreyBitmap {
  if (degrees === 0) return { width, height, grey };
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [middleX, middleY] = [width / 2, height / 2];
  const out = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const fromX = middleX + (x - middleX) * cos - (y - middleY) * sin;
      const fromY = middleY + (x - middleX) * sin + (y - middleY) * cos;
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue;
      const at = top * width + left;
      const [right, below] = [fromX - left, fromY - top];
      const upper = (grey[at] ?? 255) * (1 - right) + (grey[at + 1] ?? 255) * right;
      const lower = (grey[at + width] ?? 255) * (1 - right) + (grey[at + width + 1] ?? 255) * right;
      out[y * width + x] = upper * (1 - below) + lower * below;
    }
  }
  return { width, height, grey: out };
}
