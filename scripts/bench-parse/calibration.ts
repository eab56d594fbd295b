import { writeFileSync } from "node:fs";
import type { JudgedValue } from "./judge-values.ts";

const BUCKETS = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98];
const FILE = "lib/parsing/data/calibration.ts";
/** A step of fewer values says too little. */
const LEAST_VALUES = 15;
/** Quantile of the normal distribution for a share that is reached nine times in ten. */
const NINE_IN_TEN = 1.28;
/** No set of documents is all documents. */
const SUREST = 0.99;

/** Prints, for all values and by kind of field, how many of those said to be so sure are right. */
export function printCalibration(values: JudgedValue[]): void {
  console.log("\nconfidence: said and seen\nfield                     said      right  values");
  const kinds = [...new Set(values.map(({ field }) => field))].sort();
  for (const kind of ["all", ...kinds]) {
    const ofKind = kind === "all" ? values : values.filter(({ field }) => field === kind);
    for (const [at, from] of BUCKETS.entries()) {
      const to = BUCKETS[at + 1] ?? 1.01;
      const bucket = ofKind.filter(({ confidence }) => confidence >= from && confidence < to);
      if (bucket.length === 0) continue;
      const said = mean(bucket.map(({ confidence }) => confidence));
      console.log(
        kind.padEnd(24),
        said.toFixed(3).padStart(6),
        percentRight(bucket).padStart(9),
        String(bucket.length).padStart(7),
      );
    }
  }
  const gap = mean(values.map(({ confidence, right }) => (confidence - Number(right)) ** 2));
  console.log(
    `said on average ${mean(values.map((v) => v.confidence)).toFixed(3)}, right ${percentRight(values)}, Brier score ${gap.toFixed(4)}`,
  );
}

export interface SupportedValue {
  kind: string;
  support: number;
  right: boolean;
}

/**
 * Fits shares that never fall with support (pool adjacent violators), each the lower end of what its number of values allows, and
 * writes them as the calibration.
 */
export function fitCalibration(values: SupportedValue[]): void {
  const kinds = Map.groupBy(values, ({ kind }) => kind);
  const fitted = Object.fromEntries(
    [...kinds].sort(([a], [b]) => a.localeCompare(b)).map(([kind, list]) => [kind, stepsOf(list)]),
  );
  const header = `/**
 * Share of right values by kind of field and support: from this support on, this share. Written by
 * \`npm run bench:confidence -- --fit\`, never by hand.
 */
export const calibration: Record<string, [support: number, share: number][]> = `;
  writeFileSync(FILE, `${header}${JSON.stringify(fitted)};\n`);
  console.log(`Wrote ${FILE}: ${kinds.size} kinds of field. Format it with biome.`);
}

interface Block {
  from: number;
  right: number;
  count: number;
}

function stepsOf(values: SupportedValue[]): [number, number][] {
  const bySupport = [...Map.groupBy(values, ({ support }) => Math.round(support * 100) / 100)].sort(
    ([a], [b]) => a - b,
  );
  const blocks: Block[] = [];
  for (const [from, list] of bySupport) {
    blocks.push({ from, right: list.filter(({ right }) => right).length, count: list.length });
    while (mustJoin(blocks)) joinLast(blocks);
  }
  while (blocks.length > 1 && (blocks.at(-1)?.count ?? 0) < LEAST_VALUES) joinLast(blocks);
  return blocks.map((block) => [block.from, lowerShare(block)]);
}

function mustJoin(blocks: Block[]): boolean {
  const [before, last] = blocks.slice(-2);
  if (!before || !last) return false;
  return before.count < LEAST_VALUES || lowerShare(before) >= lowerShare(last);
}

function joinLast(blocks: Block[]): void {
  const last = blocks.pop();
  const before = blocks.at(-1);
  if (!last || !before) return;
  before.right += last.right;
  before.count += last.count;
}

function lowerShare({ right, count }: Block): number {
  const share = (right + 0.5) / (count + 1);
  const low = share - NINE_IN_TEN * Math.sqrt((share * (1 - share)) / (count + 1));
  return Math.min(SUREST, Math.round(low * 100) / 100);
}

const mean = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
const percentRight = (values: JudgedValue[]) =>
  `${(100 * mean(values.map(({ right }) => Number(right)))).toFixed(1)} %`;
