import type { Evidence } from "#lib/contract/parsed-resume.ts";
import { evidenceOf, type Sourced } from "./sourced.ts";

/** Collects where each value came from, keyed by its JSON Pointer in the result. */
export class EvidenceMap {
  readonly entries: Record<string, Evidence> = {};

  /** Notes a value's place and passes its text on; null stays null. */
  text(pointer: string, value: Sourced | null | undefined, confidence: number): string | null {
    if (!value || value.text === "") return null;
    this.note(pointer, value, confidence);
    return value.text;
  }

  /** Notes the place of a value whose text is kept in another form (dates, codes). */
  note(pointer: string, value: Sourced | null | undefined, confidence: number): void {
    const evidence = value ? evidenceOf(value.sources, confidence) : null;
    if (evidence) this.entries[pointer] = evidence;
  }
}
