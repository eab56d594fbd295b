import type { Evidence, ParsedResume } from "#lib/contract/parsed-resume.ts";
import { UNSURE_BELOW } from "../confidence.tsx";

/** The parsed résumé as sections of fields that can be shown, found on the page and corrected. */

type FieldName =
  | "name"
  | "headline"
  | "email"
  | "phone"
  | "location"
  | "link"
  | "title"
  | "company"
  | "start_date"
  | "end_date"
  | "description"
  | "highlight"
  | "institution"
  | "degree"
  | "field"
  | "grade"
  | "proficiency"
  | "issuer"
  | "date"
  | "url"
  | "publisher"
  | "role"
  | "organization"
  | "text"
  | "skill"
  | "language"
  | "interest"
  | "summary";

export interface Field {
  pointer: string;
  label: FieldName;
  value: string | null;
  kind: "line" | "text" | "date";
  /** Two of them share a line. */
  short?: boolean;
  /** May not be emptied; where it names an item of a list, emptying removes the item at this pointer. */
  required?: boolean;
  removes?: string;
  /** A job that goes on: `end_date` is null and reads "present". */
  current?: boolean;
  evidence?: Evidence;
}

export interface Entry {
  pointer: string;
  name: string;
  fields: Field[];
}

export type SectionName = Exclude<keyof ParsedResume, "schema_version" | "meta" | "evidence">;

export interface Section {
  name: SectionName;
  fields: Field[];
  entries: Entry[];
  /** What a new item of the list looks like, given its first value; absent where nothing can be added. */
  template?: { label: FieldName; make: (value: string) => unknown };
}

type ListName = Exclude<SectionName, "candidate" | "summary">;

interface Shape {
  label: FieldName;
  key: string;
  kind?: Field["kind"];
  required?: boolean;
  short?: boolean;
}

const line = (key: string, label: FieldName = key as FieldName): Shape => ({ key, label });
const must = (key: string, label: FieldName = key as FieldName): Shape => ({ key, label, required: true });
const short = (shape: Shape): Shape => ({ ...shape, short: true });
const date = (key: FieldName): Shape => ({ key, label: key, kind: "date", short: true });
const text = (key: FieldName): Shape => ({ key, label: key, kind: "text" });

/** Which values of a list's entries are shown, in this order. Lists of single words have one. */
const shapes: Record<Exclude<ListName, "interests">, { shape: Shape[]; fresh: object }> = {
  experience: {
    shape: [
      line("title"),
      line("company"),
      line("location"),
      date("start_date"),
      date("end_date"),
      text("description"),
    ],
    fresh: {
      title: null,
      company: null,
      start_date: null,
      end_date: null,
      is_current: false,
      months: null,
      description: null,
      highlights: [],
    },
  },
  education: {
    shape: [
      line("institution"),
      line("degree"),
      short(line("field")),
      short(line("grade")),
      date("start_date"),
      date("end_date"),
    ],
    fresh: { institution: null },
  },
  skills: { shape: [must("name", "skill")], fresh: {} },
  languages: { shape: [short(must("name", "language")), short(line("proficiency"))], fresh: {} },
  certifications: { shape: [must("name"), line("issuer"), { ...date("date"), short: false }], fresh: {} },
  projects: {
    shape: [must("name"), line("url"), date("start_date"), date("end_date"), text("description")],
    fresh: {},
  },
  awards: { shape: [must("name"), line("issuer"), { ...date("date"), short: false }], fresh: {} },
  publications: {
    shape: [must("title"), line("publisher"), { ...date("date"), short: false }, line("url")],
    fresh: {},
  },
  volunteering: {
    shape: [line("role"), line("organization"), date("start_date"), date("end_date"), text("description")],
    fresh: { role: null, organization: null },
  },
  references: { shape: [line("name"), { ...must("text"), kind: "text" }], fresh: { name: null } },
};

const order: ListName[] = [
  "experience",
  "education",
  "skills",
  "languages",
  "certifications",
  "projects",
  "volunteering",
  "publications",
  "awards",
  "interests",
  "references",
];

export function toSections(resume: ParsedResume): Section[] {
  return [
    candidateSection(resume),
    withEvidence(resume, {
      name: "summary",
      fields: [{ pointer: "/summary", label: "summary", value: resume.summary, kind: "text" }],
      entries: [],
    }),
    ...order.map((name) => listSection(resume, name)),
  ];
}

function candidateSection(resume: ParsedResume): Section {
  const { candidate } = resume;
  const plain = (key: "name" | "headline" | "email" | "phone"): Field => ({
    pointer: `/candidate/${key}`,
    label: key,
    value: candidate[key] ?? null,
    kind: "line",
  });
  const location: Field = {
    pointer: "/candidate/location/text",
    label: "location",
    value: candidate.location?.text ?? null,
    kind: "line",
  };
  const links = candidate.links.map(
    (link, index): Field => ({
      pointer: `/candidate/links/${index}/url`,
      label: "link",
      value: link.url,
      kind: "line",
      required: true,
      removes: `/candidate/links/${index}`,
    }),
  );
  const fields = [plain("name"), plain("headline"), plain("email"), plain("phone"), location, ...links];
  return withEvidence(resume, { name: "candidate", fields, entries: [] });
}

function listSection(resume: ParsedResume, name: ListName): Section {
  if (name === "interests") {
    const entries = resume.interests.map((value, index) =>
      single(`/interests/${index}`, `/interests/${index}`, "interest", value),
    );
    return withEvidence(resume, { name, fields: [], entries, template: { label: "interest", make: (value) => value } });
  }
  const { shape, fresh } = shapes[name];
  const items = resume[name] as Record<string, unknown>[];
  const first = shape[0] as Shape;
  return withEvidence(resume, {
    name,
    fields: [],
    entries: items.map((item, index) => entry(`/${name}/${index}`, item, shape)),
    template: { label: first.label, make: (value) => ({ ...fresh, [first.key]: value }) },
  });
}

const single = (pointer: string, removes: string, label: FieldName, value: string): Entry => ({
  pointer: removes,
  name: value,
  fields: [{ pointer, label, value, kind: "line", required: true, removes }],
});

function entry(pointer: string, item: Record<string, unknown>, shape: Shape[]): Entry {
  const read = (key: string) => (typeof item[key] === "string" ? (item[key] as string) : null);
  const fields = shape.map(
    (part): Field => ({
      pointer: `${pointer}/${part.key}`,
      label: part.label,
      value: read(part.key),
      kind: part.kind ?? "line",
      ...(part.short ? { short: true } : {}),
      ...(part.required ? { required: true, removes: pointer } : {}),
      ...(part.key === "end_date" && item.is_current === true ? { current: true } : {}),
    }),
  );
  const highlights = (Array.isArray(item.highlights) ? (item.highlights as string[]) : []).map(
    (value, index): Field => ({
      pointer: `${pointer}/highlights/${index}`,
      label: "highlight",
      value,
      kind: "text",
      required: true,
      removes: `${pointer}/highlights/${index}`,
    }),
  );
  // What a job was about stands in its highlights as well: no empty line for the other.
  const shown = fields.filter(
    (field) => field.label !== "description" || field.value !== null || highlights.length === 0,
  );
  const name = fields.find((field) => field.value)?.value ?? "";
  return { pointer, name, fields: [...shown, ...highlights] };
}

function withEvidence(resume: ParsedResume, section: Section): Section {
  const add = (field: Field): Field => {
    const evidence = resume.evidence[field.pointer];
    return evidence ? { ...field, evidence } : field;
  };
  return {
    ...section,
    fields: section.fields.map(add),
    entries: section.entries.map((item) => ({ ...item, fields: item.fields.map(add) })),
  };
}

export const fieldsOf = (sections: Section[]): Field[] =>
  sections.flatMap((section) => [...section.fields, ...section.entries.flatMap((item) => item.fields)]);

export const isUnsure = (field: Field): boolean =>
  field.evidence !== undefined && field.evidence.confidence < UNSURE_BELOW && field.value !== null;
