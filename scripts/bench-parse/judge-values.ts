import type { ParsedResume } from "#lib/contract/parsed-resume.ts";
import type { Scorer } from "./scores.ts";
import { toScorer } from "./to-scorer.ts";

/** One value with evidence, and whether the truth bears it out. */
export interface JudgedValue {
  pointer: string;
  /** The scorer's field: "experience.title". */
  field: string;
  confidence: number;
  right: boolean;
}

type Output = ReturnType<typeof toScorer>;

/** Where a value stands in the scorer's shape: what evidence's pointers are called there. */
const PLACES: [RegExp, string][] = [
  [/^\/candidate\/(name|email|phone)$/, "$1"],
  [/^\/candidate\/location\/text$/, "location"],
  [/^\/candidate\/links\/(\d+)\/url$/, "links.$1"],
  [/^\/summary$/, "summary"],
  [/^\/(experience|education)\/(\d+)\/start_date$/, "$1.$2.startDate"],
  [/^\/(experience|education)\/(\d+)\/end_date$/, "$1.$2.endDate"],
  [/^\/(experience)\/(\d+)\/(title|company|location)$/, "$1.$2.$3"],
  [/^\/(experience)\/(\d+)\/highlights\/(\d+)$/, "$1.$2.highlights.$3"],
  [/^\/(education)\/(\d+)\/(institution|degree|field)$/, "$1.$2.$3"],
  [/^\/(skills|languages|certifications)\/(\d+)\/name$/, "$1.$2"],
];

/**
 * Judges each value by leaving it out: a right one costs a hit, a wrong one was a false alarm. What the scorer counts neither way
 * (values that may be there or not, doubles) is left out.
 */
export function judgeValues(truth: object, resume: ParsedResume, scorer: Scorer): JudgedValue[] {
  const output = toScorer(resume);
  const whole = scorer.scoreDoc(truth, output);
  return Object.entries(resume.evidence).flatMap(([pointer, { confidence }]) => {
    const place = placeOf(pointer);
    if (!place) return [];
    const field = place.filter((part) => !/^\d+$/.test(part)).join(".");
    const before = whole[field];
    const after = scorer.scoreDoc(truth, without(output, place))[field];
    if (!before || !after || (after.tp >= before.tp && after.fp >= before.fp)) return [];
    return [{ pointer, field, confidence, right: after.tp < before.tp }];
  });
}

function placeOf(pointer: string): string[] | null {
  for (const [pattern, place] of PLACES) {
    if (pattern.test(pointer)) return pointer.replace(pattern, place).split(".");
  }
  return null;
}

function without(output: Output, place: string[]): Output {
  const copy = structuredClone(output);
  let node: unknown = copy;
  for (const part of place.slice(0, -1)) node = (node as Record<string, unknown>)[part];
  const last = place.at(-1) ?? "";
  if (Array.isArray(node)) node.splice(Number(last), 1);
  else (node as Record<string, unknown>)[last] = null;
  return copy;
}
