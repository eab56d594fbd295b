import type { Evidence, ParsedResume } from "#lib/contract/parsed-resume.ts";
import { findDates } from "#lib/parsing/dates.ts";
import { findDegree } from "#lib/parsing/lexicon.ts";
import { monthsBetween } from "#lib/parsing/months.ts";
import { divideName, tidyName } from "#lib/parsing/name-shape.ts";
import { readPlace } from "#lib/parsing/places.ts";
import { evidenceOf, type Sourced } from "#lib/parsing/sourced.ts";
import { fold } from "#lib/parsing/text.ts";
import { type FieldKind, pointersOf, type Question } from "./questions.ts";

/** Below every value the rules are sure of: a quote in the right form is in the document, but may be another field's. */
const CONFIDENCE = 0.8;

/** What became of an accepted value: it agrees with the rules, replaces their value, or is what another field already says. */
export type Applied = "confirmed" | "changed" | "refused";

/** What was asked about one entry, and the values taken from the answers. */
export type Taken = ReadonlyMap<FieldKind, Sourced | null>;

/** Writes a value, what follows from it, and its evidence into `resume`. `today` is `YYYY-MM-DD`. */
export function applyValue(
  resume: ParsedResume,
  question: Question,
  value: Sourced,
  { taken, today }: { taken: Taken; today: string },
): Applied {
  const found = evidenceOf(value.sources, CONFIDENCE);
  if (!found) return "refused";
  const evidence: Evidence = { ...found, source: "language_model" };
  const before = textOf(resume, question);
  if (before !== null && fold(before) === fold(value.text)) {
    for (const pointer of pointersOf(question)) {
      const known = resume.evidence[pointer];
      if (known) resume.evidence[pointer] = { ...known, confidence: CONFIDENCE, source: "language_model" };
    }
    return "confirmed";
  }
  if (!leavesOthers(resume, question, value.text, taken)) return "refused";
  if (!write(resume, question, value.text, today)) return "refused";
  for (const pointer of pointersOf(question)) resume.evidence[pointer] = evidence;
  return "changed";
}

function textOf({ candidate, experience, education }: ParsedResume, { kind, index }: Question): string | null {
  if (kind === "name") return candidate.name;
  if (kind === "location") return candidate.location?.text ?? null;
  if (kind === "title" || kind === "company") return experience[index]?.[kind] ?? null;
  if (kind === "dates") return null;
  return education[index]?.[kind] ?? null;
}

function write(resume: ParsedResume, question: Question, text: string, today: string): boolean {
  const { candidate } = resume;
  const { kind, index } = question;
  const job = resume.experience[index];
  const study = resume.education[index];
  if (kind === "dates") return writeDates(resume, question, text, today);
  if (kind === "name") {
    const name = tidyName(text);
    const { given, family } = divideName(name);
    Object.assign(candidate, { name, given_name: given, family_name: family });
    return true;
  }
  if (kind === "location") {
    const place = readPlace(text);
    if (!place) return false;
    const { city, region, countryCode, postalCode } = place;
    candidate.location = { text, city, region, country_code: countryCode, postal_code: postalCode };
    return true;
  }
  if (kind === "title" || kind === "company") {
    if (job) job[kind] = text;
    return job !== undefined;
  }
  if (!study) return false;
  study[kind] = text;
  if (kind === "degree") {
    study.level = findDegree(text)?.level ?? null;
    delete resume.evidence[`/education/${index}/level`];
  }
  return true;
}

function writeDates(resume: ParsedResume, { section, index }: Question, text: string, today: string): boolean {
  const [dates] = findDates(text);
  if (!dates) return false;
  const end = dates.current ? null : dates.to;
  const period = { start_date: dates.from, end_date: end };
  const job = resume.experience[index];
  const study = resume.education[index];
  if (section === "education" && study) Object.assign(study, period);
  if (section === "experience" && job) {
    const months = monthsBetween(dates.from, dates.current ? today : end);
    Object.assign(job, period, { is_current: dates.current, months });
  }
  return true;
}

const RIVALS: Partial<Record<FieldKind, FieldKind[]>> = {
  title: ["company"],
  company: ["title"],
  institution: ["degree", "field"],
  degree: ["institution", "field"],
  field: ["institution", "degree"],
};

/**
 * The same words cannot be two fields of an entry. Where they stand in another field that was asked about, too, and the model does
 * not see them there, they move.
 */
function leavesOthers(resume: ParsedResume, question: Question, text: string, taken: Taken): boolean {
  const same = (other: string | null | undefined) => other != null && fold(other) === fold(text);
  if (question.section === "candidate") return true;
  if (
    same(resume.candidate.name) ||
    (question.section === "experience" && same(resume.experience[question.index]?.location))
  )
    return false;
  const rivals = (RIVALS[question.kind] ?? []).filter((kind) => same(textOf(resume, { ...question, kind })));
  if (rivals.some((kind) => !taken.has(kind) || same(taken.get(kind)?.text))) return false;
  for (const kind of rivals) {
    const entry = resume[question.section][question.index];
    if (entry) Object.assign(entry, { [kind]: null });
    for (const pointer of pointersOf({ ...question, kind })) delete resume.evidence[pointer];
  }
  return true;
}
