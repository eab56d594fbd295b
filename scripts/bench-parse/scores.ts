import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

export interface Counts {
  tp: number;
  fp: number;
  fn: number;
}
export type FieldCounts = Record<string, Counts>;

/** What is used of the scorer beside the documents. */
export interface Scorer {
  FIELDS: string[];
  scoreDoc(truth: object, output: object): FieldCounts;
}

export async function loadScorer(dir: string): Promise<Scorer> {
  return (await import(pathToFileURL(resolve(join(dir, "score.mjs"))).href)) as Scorer;
}

export function addCounts(into: FieldCounts, counts: FieldCounts): void {
  for (const [field, { tp, fp, fn }] of Object.entries(counts)) {
    const sum = into[field] ?? { tp: 0, fp: 0, fn: 0 };
    into[field] = { tp: sum.tp + tp, fp: sum.fp + fp, fn: sum.fn + fn };
  }
}

/** Precision, recall and F1 in percent; null where nothing can be said. */
export function ratesOf({ tp, fp, fn }: Counts): { p: number | null; r: number | null; f: number | null; n: number } {
  const n = tp + fn;
  return {
    p: tp + fp > 0 ? (100 * tp) / (tp + fp) : n > 0 ? 0 : null,
    r: n > 0 ? (100 * tp) / n : null,
    f: 2 * tp + fp + fn > 0 ? (200 * tp) / (2 * tp + fp + fn) : null,
    n,
  };
}

/** Mean F1 of the fields that have truth. */
export function macroOf(counts: FieldCounts): number {
  const rates = Object.values(counts)
    .map(ratesOf)
    .filter(({ n }) => n > 0);
  return rates.reduce((sum, { f }) => sum + (f ?? 0), 0) / Math.max(1, rates.length);
}

const SHOWN = ["name", "email", "phone", "experience.entry", "education.entry", "skills"];
const percent = (value: number | null | undefined) => (value == null ? "-" : value.toFixed(1)).padStart(6);

export function printFields(title: string, counts: FieldCounts, fields: string[]): void {
  console.log(`\n${title}\nfield                         P      R     F1  truths`);
  for (const field of fields) {
    const { p, r, f, n } = ratesOf(counts[field] ?? { tp: 0, fp: 0, fn: 0 });
    console.log(field.padEnd(24), percent(p), percent(r), percent(f), String(n).padStart(7));
  }
  console.log("MACRO F1".padEnd(38), percent(macroOf(counts)));
}

export function printGroups(title: string, groups: Map<string, { n: number; counts: FieldCounts }>): void {
  console.log(`\n${title.padEnd(24)} docs  macro   name  email  phone  exp.e  edu.e skills`);
  const sorted = [...groups].sort(([, a], [, b]) => macroOf(b.counts) - macroOf(a.counts));
  for (const [name, { n, counts }] of sorted) {
    const rates = SHOWN.map((field) => percent(ratesOf(counts[field] ?? { tp: 0, fp: 0, fn: 0 }).f));
    console.log(name.padEnd(24), String(n).padStart(4), percent(macroOf(counts)), ...rates);
  }
}

/** Median and high percentiles of times in milliseconds. */
export function timesOf(times: number[]): { median: number; p95: number; p99: number; max: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), p99: at(0.99), max: sorted.at(-1) ?? 0 };
}
