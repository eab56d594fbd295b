import type { ParsedResume } from "#lib/contract/parsed-resume.ts";
import { partialDate } from "#lib/contract/parsed-resume.ts";
import type { Field, SectionName } from "./field-model.ts";
import type { Change } from "./use-corrections.ts";

/** A correction, what undoes it, and whether it takes an item away. */
export interface Correction {
  changes: Change[];
  inverse: Change[];
  removes: boolean;
}

const isPresent = (text: string) => /^(present|now|today)$/i.test(text);

export const isBadDate = (text: string): boolean =>
  text !== "" && !isPresent(text) && !partialDate.safeParse(text).success;

/** What changes when a person writes `text` into a field; null when nothing does. */
export function toCorrection(resume: ParsedResume, field: Field, text: string): Correction | null {
  const value = text.trim();
  if (value === (field.value ?? "") && !field.current) return null;
  if (value === "" && field.removes) return removal(resume, field.removes);
  if (field.pointer === "/candidate/location/text") {
    const location = value === "" ? null : { text: value };
    return swap(
      [{ pointer: "/candidate/location", value: location }],
      [{ pointer: "/candidate/location", value: resume.candidate.location }],
    );
  }
  if (field.pointer.startsWith("/experience/") && field.pointer.endsWith("/end_date")) {
    return endOfJob(field, value);
  }
  return swap(
    [{ pointer: field.pointer, value: value === "" ? null : value }],
    [{ pointer: field.pointer, value: field.value }],
  );
}

const swap = (changes: Change[], inverse: Change[]): Correction => ({ changes, inverse, removes: false });

/** The end of a job and whether it goes on belong together. */
function endOfJob(field: Field, value: string): Correction | null {
  const current = isPresent(value);
  if (current && field.current) return null;
  if (value === "" && field.value === null && !field.current) return null;
  const flag = field.pointer.replace(/end_date$/, "is_current");
  return swap(
    [
      { pointer: field.pointer, value: current || value === "" ? null : value },
      { pointer: flag, value: current },
    ],
    [
      { pointer: field.pointer, value: field.value },
      { pointer: flag, value: field.current ?? false },
    ],
  );
}

/** Takes an item out of its list; undone by putting the list back as it was. */
export function removal(resume: ParsedResume, pointer: string): Correction {
  const list = pointer.slice(0, pointer.lastIndexOf("/"));
  return { changes: [{ pointer }], inverse: [{ pointer: list, value: valueAt(resume, list) }], removes: true };
}

/** Adds an item at the end of a list. */
export function addition(resume: ParsedResume, section: SectionName, value: unknown): Correction {
  const list = resume[section] as unknown[];
  return swap([{ pointer: `/${section}/-`, value }], [{ pointer: `/${section}/${list.length}` }]);
}

/** Pointers here are our own and have nothing escaped in them. */
function valueAt(resume: ParsedResume, pointer: string): unknown {
  let node: unknown = resume;
  for (const part of pointer.slice(1).split("/")) node = (node as Record<string, unknown>)[part];
  return node;
}
