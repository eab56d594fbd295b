import type { GreyBitmap } from "../pdf/bitmap.ts";
import { type Blot, type Bounds, findBlots } from "./ink.ts";

/** Words of one size side by side in a line of text, as pixels of the page. */
export interface Strip extends Bounds {
  blots: Blot[];
  /** Where letters without descenders stand. */
  baseline: number;
  /** Of capitals, figures and tall letters, above the baseline. */
  capHeight: number;
  light: boolean;
  /** A dot or square in front, which stands for an item of a list and is none of the blots. */
  bullet: Blot | null;
}

/** Letters are at least so high (4-point type), at most this share of the page. */
const LEAST_HEIGHT = 6;
const MOST_HEIGHT = 0.1;
const MOST_WIDTH = 0.5;
/** What is longer and thinner is a rule. */
const RULE_RATIO = 12;
/** A thin capital I is as high as so many of its widths. */
const STEM_RATIO = 24;
/** Heights of letters of one size. */
const MOST_RATIO = 2.6;
/** Height of capitals in heights of small letters. */
const LEAST_CAP_RATIO = 1.2;
const MOST_CAP_RATIO = 1.6;
const SAME_HEIGHT = 1.1;
/** Gaps, in heights of letters: between words, in front of an item's text, and behind what stands in front of a title. */
const WORD_GAP = 1.6;
const MOST_BULLET_GAP = 3;
const LEAST_BULLET_GAP = 0.4;
/** Share of its bounds that a bullet or bar covers; a letter covers half. */
const SOLID = 0.65;

const widthOf = ({ x0, x1 }: Bounds) => x1 - x0;
const heightOf = ({ y0, y1 }: Bounds) => y1 - y0;

/** Finds lines of text by their letters: connected ink of similar size side by side. Pictures, rules and specks are left out. */
export function findStrips(bitmap: GreyBitmap): Strip[] {
  const letters: Blot[] = [];
  const marks: Blot[] = [];
  for (const blot of findBlots(bitmap)) {
    const [width, height] = [widthOf(blot), heightOf(blot)];
    if (height > bitmap.height * MOST_HEIGHT || width > bitmap.width * MOST_WIDTH) continue;
    if (isDash(blot) || (height >= LEAST_HEIGHT && width < height * RULE_RATIO && height < width * STEM_RATIO))
      letters.push(blot);
    else if (Math.max(width, height) > 1 && height < LEAST_HEIGHT && width < LEAST_HEIGHT * 3) marks.push(blot);
  }
  const strips = group(letters).map((blots) => stripOf(blots));
  const main = strips.filter((strip) => !isAccent(strip, strips));
  addMarks(main, [...marks, ...strips.filter((strip) => !main.includes(strip)).flatMap(({ blots }) => blots)]);
  for (const strip of main) takeFront(strip);
  return main.filter((strip) => !strip.light || !main.some((dark) => !dark.light && isInside(strip, dark)));
}

function isDash(blot: Blot): boolean {
  const [width, height] = [widthOf(blot), heightOf(blot)];
  return height >= 2 && height < LEAST_HEIGHT && width >= height * 2 && width < LEAST_HEIGHT * 6;
}

function group(letters: Blot[]): Blot[][] {
  const sorted = letters.toSorted((a, b) => a.x0 - b.x0);
  const owner = sorted.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (owner[root] !== root) root = owner[root] ?? root;
    owner[index] = root;
    return root;
  };
  // Letters by the bands of the page they stand in: only those of a band can be neighbours.
  const band = 16;
  const bands = new Map<number, number[]>();
  for (const [index, letter] of sorted.entries()) {
    const near = new Set<number>();
    for (let at = Math.floor(letter.y0 / band); at <= Math.floor((letter.y1 - 1) / band); at++) {
      const inBand = bands.get(at) ?? [];
      for (const other of inBand) near.add(other);
      inBand.push(index);
      bands.set(at, inBand);
    }
    for (const other of near) {
      const left = sorted[other];
      if (left && areNeighbours(left, letter)) owner[rootOf(index)] = rootOf(other);
    }
  }
  const groups = Map.groupBy(sorted, (_, index) => rootOf(index));
  return [...groups.values()].filter((blots) => !blots.every(isDash));
}

function areNeighbours(left: Blot, right: Blot): boolean {
  if (left.light !== right.light) return false;
  const small = Math.min(heightOf(left), heightOf(right));
  const tall = Math.max(heightOf(left), heightOf(right));
  if (right.x0 - left.x1 > tall * WORD_GAP) return false;
  if (tall > small * MOST_RATIO && !isDash(left) && !isDash(right)) return false;
  return Math.min(left.y1, right.y1) - Math.max(left.y0, right.y0) >= small * 0.5;
}

function stripOf(blots: Blot[]): Strip {
  const letters = blots.filter((blot) => !isDash(blot));
  const baseline = median(letters.map(({ y1 }) => y1));
  return {
    blots: [...blots],
    ...boundsOf(blots),
    baseline,
    capHeight: capHeightOf(letters.map(({ y0 }) => baseline - y0)),
    light: blots[0]?.light ?? false,
    bullet: null,
  };
}

const boundsOf = (blots: Bounds[]): Bounds => ({
  x0: Math.min(...blots.map(({ x0 }) => x0)),
  y0: Math.min(...blots.map(({ y0 }) => y0)),
  x1: Math.max(...blots.map(({ x1 }) => x1)),
  y1: Math.max(...blots.map(({ y1 }) => y1)),
});

/** The tallest letters, but for one that stands out alone above several tall ones: it touches something. */
function capHeightOf(heights: number[]): number {
  const [first = 0, second = 0, third = 0] = heights.toSorted((a, b) => b - a);
  const small = median(heights);
  const alone = first > second * SAME_HEIGHT && second <= third * SAME_HEIGHT && second > small * LEAST_CAP_RATIO;
  return Math.max(1, Math.min(alone ? second : first, small * MOST_CAP_RATIO));
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** An accent or dot of large letters is as high as a small letter. */
function isAccent({ x0, y0, x1, y1, blots }: Strip, strips: Strip[]): boolean {
  if (blots.length > 2) return false;
  return strips.some(
    (other) =>
      other.capHeight > (y1 - y0) * 2 &&
      x1 > other.x0 &&
      x0 < other.x1 + other.capHeight * 0.5 &&
      y1 > other.y0 - other.capHeight * 0.4 &&
      y0 < other.y1,
  );
}

/** Dots and accents belong to the strip they stand in, or just above, below or behind; solid ones in front are bullets. */
function addMarks(strips: Strip[], marks: Blot[]): void {
  const byTop = strips.toSorted((a, b) => a.y0 - b.y0).map((strip) => ({ strip, ...boundsOf(strip.blots) }));
  const tallest = Math.max(0, ...strips.map(({ y0, y1 }) => y1 - y0));
  for (const mark of marks) {
    for (const { strip, x0, y0, x1, y1 } of byTop) {
      const { capHeight } = strip;
      if (y0 - tallest > mark.y1) break;
      if (strip.light !== mark.light || mark.x0 > x1 + capHeight || mark.x1 < x0 - capHeight * MOST_BULLET_GAP)
        continue;
      if (mark.x1 < x0 - capHeight * LEAST_BULLET_GAP) {
        if (isBulletOf(mark, strip)) strip.bullet ??= mark;
        continue;
      }
      if (mark.y1 < y0 - capHeight * 0.5 || mark.y0 > y1 + capHeight * 0.2) continue;
      strip.blots.push(mark);
      Object.assign(strip, boundsOf([strip, mark]));
      break;
    }
  }
}

const isSolid = (blot: Blot, share = SOLID) => blot.area > widthOf(blot) * heightOf(blot) * share;

function isBulletOf(blot: Blot, { baseline, capHeight }: Strip): boolean {
  const [small, large] = [widthOf(blot), heightOf(blot)].sort((a, b) => a - b) as [number, number];
  return (
    isSolid(blot) &&
    large < small * 1.6 &&
    large < capHeight * 0.75 &&
    large > capHeight * 0.2 &&
    blot.y1 <= baseline + capHeight * 0.15 &&
    blot.y0 >= baseline - capHeight
  );
}

/** Takes what is no letter off the front: a list's dot, and a bar beside a title. */
function takeFront(strip: Strip): void {
  const [first, ...rest] = strip.blots.toSorted((a, b) => a.x0 - b.x0);
  const second = rest[0];
  if (!first || !second) return;
  const gap = second.x0 - first.x1;
  const without = stripOf(rest);
  const isBullet = gap > without.capHeight * LEAST_BULLET_GAP && isBulletOf(first, without);
  const isBar = gap > 0 && isSolid(first, 0.85) && heightOf(first) > without.capHeight * 1.25;
  if (isBullet || isBar) Object.assign(strip, without, { bullet: isBullet ? first : strip.bullet });
}

/** The light ground inside bold letters is no writing. */
function isInside(inner: Strip, outer: Strip): boolean {
  const width = Math.min(inner.x1, outer.x1) - Math.max(inner.x0, outer.x0);
  const height = Math.min(inner.y1, outer.y1) - Math.max(inner.y0, outer.y0);
  return width > 0 && height > 0 && width * height > (inner.x1 - inner.x0) * (inner.y1 - inner.y0) * 0.5;
}
