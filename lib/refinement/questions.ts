import type { ParsedResume } from "#lib/contract/parsed-resume.ts";
import type { Line } from "#lib/parsing/lines.ts";

export type FieldKind = "name" | "location" | "title" | "company" | "institution" | "degree" | "field" | "dates";
export type EntrySection = "experience" | "education";

/** A field the parser is unsure of, and the lines in which its value stands if it stands anywhere. */
export interface Question {
  kind: FieldKind;
  section: "candidate" | EntrySection;
  /** Which job or study; 0 for what is said of the candidate. */
  index: number;
  lines: Line[];
}

/** Fields said to be less sure than this are asked about. */
const UNSURE_BELOW = 0.8;
/** Title or employer, school or degree, of an entry that has no other: it may be the other one. */
const UNSURE_ALONE_BELOW = 0.9;
/** What one document may cost. */
const MOST_QUESTIONS = 16;
const MOST_CHARACTERS = 6000;
const MOST_CHARACTERS_OF_LINES = 1200;
const LINES_AROUND = 3;
/** A name is short and stands near the top of the first page. */
const NAME_LINES = 40;
const NAME_LINE_LENGTH = 60;

const HEADER_FIELDS: Record<EntrySection, string[]> = {
  experience: ["title", "company", "location", "start_date", "end_date"],
  education: ["institution", "degree", "field", "grade", "start_date", "end_date"],
};

/** Where evidence of a field is kept; dates are one question about two fields. */
export function pointersOf({ kind, section, index }: Pick<Question, "kind" | "section" | "index">): string[] {
  if (kind === "name") return ["/candidate/name"];
  if (kind === "location") return ["/candidate/location/text"];
  const fields = kind === "dates" ? ["start_date", "end_date"] : [kind];
  return fields.map((field) => `/${section}/${index}/${field}`);
}

/** What to ask about a result, the most important first and within the budget of one document. */
export function findQuestions(resume: ParsedResume, lines: Line[]): Question[] {
  const all = [...aboutCandidate(resume, lines), ...aboutEntries(resume, lines)];
  const asked: Question[] = [];
  const counted = new Set<Line>();
  let characters = 0;
  for (const question of all) {
    const more = question.lines.filter((line) => !counted.has(line));
    const size = more.reduce((sum, line) => sum + line.text.length, 0);
    if (asked.length === MOST_QUESTIONS || characters + size > MOST_CHARACTERS) continue;
    for (const line of more) counted.add(line);
    characters += size;
    asked.push(question);
  }
  return asked;
}

function isUnsure(resume: ParsedResume, pointer: string, below = UNSURE_BELOW): boolean {
  return (resume.evidence[pointer]?.confidence ?? 0) < below;
}

function aboutCandidate(resume: ParsedResume, lines: Line[]): Question[] {
  const questions: Question[] = [];
  if (isUnsure(resume, "/candidate/name")) {
    const top = lines.filter((line) => line.page === 1).slice(0, NAME_LINES);
    const short = top.filter((line) => line.text.length <= NAME_LINE_LENGTH);
    questions.push({ kind: "name", section: "candidate", index: 0, lines: limited(short) });
  }
  if (resume.candidate.location && isUnsure(resume, "/candidate/location/text")) {
    const found = linesOf(resume, "/candidate/location/text", lines);
    const from = Math.max(0, Math.min(...found) - 1);
    if (found.length > 0) {
      const around = lines.slice(from, Math.max(...found) + 2);
      questions.push({ kind: "location", section: "candidate", index: 0, lines: limited(around) });
    }
  }
  return questions.filter((question) => question.lines.length > 0);
}

function aboutEntries(resume: ParsedResume, lines: Line[]): Question[] {
  const headers = (["experience", "education"] as const).flatMap((section) =>
    resume[section].map((_, index) => {
      const fields = HEADER_FIELDS[section].map((field) => `/${section}/${index}/${field}`);
      return { section, index, at: fields.flatMap((pointer) => linesOf(resume, pointer, lines)) };
    }),
  );
  return headers.flatMap(({ section, index, at }) => {
    if (at.length === 0) return [];
    const others = headers.filter((other) => other.section !== section || other.index !== index);
    const taken = new Set(others.flatMap((other) => other.at));
    const around = limited(linesAround(lines, at, taken));
    return unsureFields(resume, section, index).map((kind) => ({ kind, section, index, lines: around }));
  });
}

function unsureFields(resume: ParsedResume, section: EntrySection, index: number): FieldKind[] {
  const unsure = (field: string) => isUnsure(resume, `/${section}/${index}/${field}`);
  const unsurePair = (...pair: [FieldKind, FieldKind]) => {
    const missing = pair.some((field) => !resume.evidence[`/${section}/${index}/${field}`]);
    const below = missing ? UNSURE_ALONE_BELOW : UNSURE_BELOW;
    return pair.filter((field) => isUnsure(resume, `/${section}/${index}/${field}`, below));
  };
  const entry = resume[section][index];
  const current = section === "experience" && resume.experience[index]?.is_current;
  const undated = !entry?.start_date && !entry?.end_date && !current;
  const dates: FieldKind[] = undated ? ["dates"] : [];
  if (section === "experience") return [...unsurePair("title", "company"), ...dates];
  // Many studies have no field of their own, so a missing one says nothing.
  const field: FieldKind[] = resume.education[index]?.field && unsure("field") ? ["field"] : [];
  return [...unsurePair("institution", "degree"), ...field, ...dates];
}

/** The lines at and near the given ones, up to where another entry begins. */
function linesAround(lines: Line[], at: number[], taken: Set<number>): Line[] {
  let from = Math.min(...at);
  let to = Math.max(...at);
  for (let step = 0; step < LINES_AROUND && from > 0 && !taken.has(from - 1); step++) from--;
  for (let step = 0; step < LINES_AROUND && to < lines.length - 1 && !taken.has(to + 1); step++) to++;
  return lines.slice(from, to + 1).filter((_, offset) => !taken.has(from + offset));
}

function limited(lines: Line[]): Line[] {
  let characters = 0;
  return lines.filter((line) => {
    characters += line.text.length;
    return characters <= MOST_CHARACTERS_OF_LINES;
  });
}

/** Indexes of the lines a value was read from. */
function linesOf(resume: ParsedResume, pointer: string, lines: Line[]): number[] {
  const evidence = resume.evidence[pointer];
  if (!evidence) return [];
  return lines.flatMap((line, index) => {
    if (line.page !== evidence.page) return [];
    const inside = line.parts.some(
      (part) => part.offset < evidence.end && part.offset + part.end - part.start > evidence.start,
    );
    return inside ? [index] : [];
  });
}
