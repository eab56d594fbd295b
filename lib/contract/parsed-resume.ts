import { z } from "zod";

/** The parsed résumé, schema_version "1.0". Absent is `null` or `[]`, never invented. */

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: as precise as the document. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, "Use YYYY, YYYY-MM or YYYY-MM-DD")
  .meta({ example: "2021-04" });

export const resumeLocation = z.object({
  text: z.string(),
  city: z.string().nullish(),
  region: z.string().nullish(),
  country_code: z.string().length(2).nullish(),
  postal_code: z.string().nullish(),
});

export const linkKind = z.enum([
  "linkedin",
  "github",
  "gitlab",
  "stackoverflow",
  "x",
  "xing",
  "orcid",
  "scholar",
  "portfolio",
  "other",
]);

export const candidate = z.object({
  name: z.string().nullable(),
  given_name: z.string().nullish(),
  family_name: z.string().nullish(),
  headline: z.string().nullish(),
  email: z.string().nullable(),
  emails: z.array(z.string()),
  phone: z.string().nullable().meta({ description: "The first phone, E.164 where it can be told, else as written" }),
  phones: z.array(z.object({ e164: z.string().nullable(), raw: z.string() })),
  location: resumeLocation.nullable(),
  links: z.array(z.object({ url: z.string(), kind: linkKind })),
});

export const experienceEntry = z.object({
  title: z.string().nullable(),
  company: z.string().nullable(),
  location: z.string().nullish(),
  start_date: partialDate.nullable(),
  end_date: partialDate.nullable(),
  is_current: z.boolean(),
  months: z.number().int().nonnegative().nullable(),
  description: z.string().nullable(),
  highlights: z.array(z.string()),
});

/** Levels of the European Qualifications Framework, named. */
export const educationLevel = z.enum(["secondary", "vocational", "associate", "bachelor", "master", "doctorate"]);

export const educationEntry = z.object({
  institution: z.string().nullable(),
  degree: z.string().nullish(),
  level: educationLevel.nullish(),
  field: z.string().nullish(),
  grade: z.string().nullish(),
  start_date: partialDate.nullish(),
  end_date: partialDate.nullish(),
});

export const skillEntry = z.object({
  name: z.string(),
  canonical: z.string().nullish(),
  category: z.string().nullish(),
  months: z.number().int().nonnegative().nullish(),
  last_used: partialDate.nullish(),
});

export const languageEntry = z.object({
  name: z.string(),
  code: z.string().nullish().meta({ description: "ISO 639-1, else 639-3" }),
  proficiency: z.string().nullish(),
});

export const certificationEntry = z.object({
  name: z.string(),
  issuer: z.string().nullish(),
  date: partialDate.nullish(),
});

export const projectEntry = z.object({
  name: z.string(),
  description: z.string().nullish(),
  url: z.string().nullish(),
  start_date: partialDate.nullish(),
  end_date: partialDate.nullish(),
});

export const awardEntry = z.object({ name: z.string(), issuer: z.string().nullish(), date: partialDate.nullish() });

export const publicationEntry = z.object({
  title: z.string(),
  publisher: z.string().nullish(),
  date: partialDate.nullish(),
  url: z.string().nullish(),
});

export const volunteeringEntry = z.object({
  role: z.string().nullable(),
  organization: z.string().nullable(),
  start_date: partialDate.nullish(),
  end_date: partialDate.nullish(),
  description: z.string().nullish(),
});

export const referenceEntry = z.object({
  name: z.string().nullable(),
  text: z.string(),
});

/** Where a value was read: page (1-based), box in points, character range of that page's extracted text. */
export const evidenceEntry = z.object({
  page: z.number().int().positive(),
  box: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  confidence: z.number().min(0).max(1),
  source: z.literal("language_model").optional().meta({
    description: "Set when a language model pointed at the place; the value is still the document's own text",
  }),
});

export const resumeWarning = z.object({ code: z.string(), message: z.string() });

export const resumeMeta = z.object({
  language: z.string().nullable().meta({ description: "ISO 639-1 of the document's main language" }),
  pages: z.number().int().nonnegative(),
  parser_version: z.string(),
  duration_ms: z.number().nonnegative(),
  warnings: z.array(resumeWarning),
});

export const parsedResume = z.object({
  schema_version: z.literal("1.0"),
  candidate,
  summary: z.string().nullable(),
  experience: z.array(experienceEntry),
  education: z.array(educationEntry),
  skills: z.array(skillEntry),
  languages: z.array(languageEntry),
  certifications: z.array(certificationEntry),
  projects: z.array(projectEntry),
  awards: z.array(awardEntry),
  publications: z.array(publicationEntry),
  volunteering: z.array(volunteeringEntry),
  interests: z.array(z.string()),
  references: z.array(referenceEntry),
  meta: resumeMeta,
  evidence: z
    .record(z.string(), evidenceEntry)
    .meta({ description: "Evidence and confidence of each value, keyed by JSON Pointer (RFC 6901)" }),
});

export type ParsedResume = z.infer<typeof parsedResume>;
export type Evidence = z.infer<typeof evidenceEntry>;
