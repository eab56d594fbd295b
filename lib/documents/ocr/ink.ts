import type { GreyBitmap } from "../pdf/bitmap.ts";

/** Pixels; `x1` and `y1` lie just outside. */
export interface Bounds {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Connected ink: a letter, a part of one, or several that touch. */
export interface Blot extends Bounds {
  /** Pixels of ink. */
  area: number;
  /** Light on dark. */
  light: boolean;
}

/** Half the side of the square a pixel is compared with, for pages of 180 pixels an inch: a few lines of text. */
const REACH = 30;
/** Ink is darker, or lighter, than its surroundings by this share, and by so much at least. */
const CONTRAST = 0.15;
const LEAST_CONTRAST = 28;
/** Grounds darker, and brighter, than these carry light and dark ink only; those between carry either. */
const DARK_GROUND = 120;
const LIGHT_GROUND = 180;
/** Pixels a side of the squares by which the ground is told, and how many of them around one are looked at. */
const TILE = 4;
const TILES_AROUND = 15;
/** Lines are longer than the strokes of letters, and thinner than those of letters as large. */
const RULE_LENGTH = 48;
const RULE_WIDTH = 5;
/** Smaller is dust. */
const LEAST_AREA = 3;
const MOST_RUNS = 2_000_000;

/** Dark boxes with light writing are as high as a line of text at least, wider than high, and mostly filled. */
const BOX_HEIGHT = 16;
const BOX_FILL = 0.65;
/** What is taller covers the surroundings of its writing and is found by them. */
const BOX_MOST_HEIGHT = REACH * 4;

/** Dark ink on light ground and light ink on dark ground, each compared with its surroundings (Bradley and Roth, 2007). */
export function findBlots(bitmap: GreyBitmap): Blot[] {
  const sums = integral(bitmap);
  const ground = groundOf(bitmap);
  const dark = connected(bitmap, darkInk(bitmap, sums, ground), false);
  const boxes = dark.filter(isBox);
  const inBox = (blot: Blot) => boxes.some((box) => blot !== box && isWithin(blot, box));
  return [
    ...(boxes.length > 0 ? dark.filter((blot) => !isBox(blot) && !inBox(blot)) : dark),
    ...connected(bitmap, lightInk(bitmap, sums, ground), true).filter((blot) => !inBox(blot)),
    ...boxes.flatMap((box) => writingIn(bitmap, box)),
  ];
}

/** What most of the paper around each tile is: 1 dark, 2 light, 0 neither. */
function groundOf({ width, height, grey }: GreyBitmap): GreyBitmap {
  const [columns, rows] = [Math.ceil(width / TILE), Math.ceil(height / TILE)];
  const tiles = (is: (value: number) => boolean) =>
    integral({
      width: columns,
      height: rows,
      grey: Uint8Array.from({ length: columns * rows }, (_, at) => {
        const pixel = Math.floor(at / columns) * TILE * width + (at % columns) * TILE;
        return is(grey[pixel] ?? 255) ? 255 : 0;
      }),
    });
  const size = { width: columns, height: rows, grey: new Uint8Array(columns * rows) };
  const dark = tiles((value) => value < DARK_GROUND);
  const light = tiles((value) => value > LIGHT_GROUND);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const mostly = (sums: Uint32Array) => meanAround(size, sums, x, y, TILES_AROUND) > 127;
      size.grey[y * columns + x] = mostly(dark) ? 1 : mostly(light) ? 2 : 0;
    }
  }
  return size;
}

function isBox({ x0, y0, x1, y1, area }: Blot): boolean {
  const [width, height] = [x1 - x0, y1 - y0];
  return height >= BOX_HEIGHT && height <= BOX_MOST_HEIGHT && width > height * 2.5 && area > width * height * BOX_FILL;
}

const isWithin = (inner: Blot, outer: Blot) =>
  inner.x0 >= outer.x0 && inner.y0 >= outer.y0 && inner.x1 <= outer.x1 && inner.y1 <= outer.y1;

/** Light ink inside a dark box: brighter than the middle between the box's dark and bright. */
function writingIn(bitmap: GreyBitmap, box: Blot): Blot[] {
  const [width, height] = [box.x1 - box.x0, box.y1 - box.y0];
  const grey = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const from = (box.y0 + y) * bitmap.width + box.x0;
    grey.set(bitmap.grey.subarray(from, from + width), y * width);
  }
  const sorted = grey.toSorted();
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  const middle = (at(0.3) + at(0.98)) / 2;
  const found = connected({ width, height, grey }, (x, y) => (grey[y * width + x] ?? 0) > middle, true);
  return found
    .filter(({ x0, y0, x1, y1 }) => x0 > 0 && y0 > 0 && x1 < width && y1 < height)
    .map((blot) => ({
      ...blot,
      x0: blot.x0 + box.x0,
      y0: blot.y0 + box.y0,
      x1: blot.x1 + box.x0,
      y1: blot.y1 + box.y0,
    }));
}

type IsInk = (x: number, y: number) => boolean;

const groundAt = ({ width, grey }: GreyBitmap, x: number, y: number) =>
  grey[Math.floor(y / TILE) * width + Math.floor(x / TILE)];

const darkInk = (bitmap: GreyBitmap, sums: Uint32Array, ground: GreyBitmap): IsInk => {
  const { width, grey } = bitmap;
  return (x, y) => {
    const value = grey[y * width + x] ?? 255;
    if (value > 255 * (1 - CONTRAST) || groundAt(ground, x, y) === 1) return false;
    const mean = meanAround(bitmap, sums, x, y, REACH);
    return value < mean * (1 - CONTRAST) && value < mean - LEAST_CONTRAST;
  };
};

const lightInk = (bitmap: GreyBitmap, sums: Uint32Array, ground: GreyBitmap): IsInk => {
  const { width, grey } = bitmap;
  return (x, y) => {
    const value = grey[y * width + x] ?? 255;
    if (value < LEAST_CONTRAST || groundAt(ground, x, y) === 2) return false;
    const mean = meanAround(bitmap, sums, x, y, REACH);
    return value > mean * (1 + CONTRAST) && value > mean + LEAST_CONTRAST;
  };
};

/** Of the square that reaches so far from a pixel to each side. */
function meanAround({ width, height }: GreyBitmap, sums: Uint32Array, x: number, y: number, reach: number): number {
  const left = x > reach ? x - reach : 0;
  const right = x + reach < width ? x + reach : width;
  const up = y > reach ? y - reach : 0;
  const down = y + reach < height ? y + reach : height;
  const [top, bottom] = [up * (width + 1), down * (width + 1)];
  const box = (sums[bottom + right] ?? 0) - (sums[bottom + left] ?? 0) - (sums[top + right] ?? 0);
  return ((box + (sums[top + left] ?? 0)) >>> 0) / ((right - left) * (down - up));
}

/** Sums of brightness above and left of each pixel, modulo 2³²: differences of them are exact. */
function integral({ width, height, grey }: GreyBitmap): Uint32Array {
  const sums = new Uint32Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += grey[y * width + x] ?? 255;
      sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] ?? 0) + row;
    }
  }
  return sums;
}

/** Rows of pixels are looked at one after the other; blots are numbers until all are known, for photographs have thousands of specks. */
function connected({ width, height }: GreyBitmap, isInk: IsInk, light: boolean): Blot[] {
  const parents: number[] = [];
  const blots = {
    x0: [] as number[],
    y0: [] as number[],
    x1: [] as number[],
    y1: [] as number[],
    area: [] as number[],
  };
  let above = runsOf(-1);
  let count = 0;
  for (let y = 0; y < height && count < MOST_RUNS; y++) {
    const row = runsOf(y);
    let behind = 0;
    for (const [index, from] of row.from.entries()) {
      const to = row.to[index] ?? from;
      let blot = -1;
      while (behind < above.from.length && (above.to[behind] ?? 0) < from) behind++;
      for (let at = behind; at < above.from.length && (above.from[at] ?? 0) <= to; at++) {
        const other = rootOf(above.blot[at] ?? 0);
        if (blot === -1) blot = other;
        else if (other !== blot) parents[other] = blot;
      }
      if (blot === -1) blot = parents.push(parents.length) - 1;
      extend(blot, from, y, to, y + 1, to - from);
      row.blot.push(blot);
    }
    count += row.from.length;
    above = row;
  }
  for (const index of parents.keys()) {
    const root = rootOf(index);
    const { x0, y0, x1, y1, area } = blotAt(index);
    if (root !== index) extend(root, x0, y0, x1, y1, area);
  }
  return [...parents.keys()]
    .filter((index) => parents[index] === index && (blots.area[index] ?? 0) >= LEAST_AREA)
    .map(blotAt);

  function rootOf(blot: number): number {
    let root = blot;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[blot] = root;
    return root;
  }

  function blotAt(index: number): Blot {
    const at = (side: keyof typeof blots) => blots[side][index] ?? 0;
    return { x0: at("x0"), y0: at("y0"), x1: at("x1"), y1: at("y1"), area: at("area"), light };
  }

  function extend(blot: number, x0: number, y0: number, x1: number, y1: number, area: number): void {
    blots.x0[blot] = Math.min(blots.x0[blot] ?? x0, x0);
    blots.y0[blot] = Math.min(blots.y0[blot] ?? y0, y0);
    blots.x1[blot] = Math.max(blots.x1[blot] ?? x1, x1);
    blots.y1[blot] = Math.max(blots.y1[blot] ?? y1, y1);
    blots.area[blot] = (blots.area[blot] ?? 0) + area;
  }

  /** Part of a long thin line: left out, it does not tie underlined letters together. */
  function isRule(from: number, to: number, y: number): boolean {
    if (to - from < RULE_LENGTH) return false;
    let thick = 0;
    for (let x = from; x < to; x++) {
      if ((y >= RULE_WIDTH && isInk(x, y - RULE_WIDTH)) || (y + RULE_WIDTH < height && isInk(x, y + RULE_WIDTH)))
        thick++;
    }
    return thick < (to - from) * 0.5;
  }

  function runsOf(y: number): { from: number[]; to: number[]; blot: number[] } {
    const row = { from: [] as number[], to: [] as number[], blot: [] as number[] };
    let from = -1;
    for (let x = 0; x <= width && y >= 0; x++) {
      if (x < width && isInk(x, y)) {
        if (from === -1) from = x;
      } else if (from !== -1) {
        if (!isRule(from, x, y)) {
          row.from.push(from);
          row.to.push(x);
        }
        from = -1;
      }
    }
    return row;
  }
}
