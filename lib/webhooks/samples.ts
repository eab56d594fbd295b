import type { ParsedResume } from "#lib/contract/parsed-resume.ts";
import type { PayloadSources } from "./formats/wire-format.ts";

/** The parsed résumé of an invented person, for test deliveries and documentation. */
export const sampleResult: ParsedResume = {
  schema_version: "1.0",
  candidate: {
    name: "Jane Doe",
    given_name: "Jane",
    family_name: "Doe",
    headline: "Software Engineer",
    email: "jane@example.com",
    emails: ["jane@example.com"],
    phone: "+12125550142",
    phones: [{ e164: "+12125550142", raw: "(212) 555-0142" }],
    location: { text: "New York, NY", city: "New York", region: "NY", country_code: "US", postal_code: null },
    links: [{ url: "https://github.com/janedoe", kind: "github" }],
  },
  summary: "Software engineer with eight years of experience in payment systems.",
  experience: [
    {
      title: "Senior Software Engineer",
      company: "Example Payments",
      location: "New York, NY",
      start_date: "2021-04",
      end_date: null,
      is_current: true,
      months: null,
      description: "Leads the team that settles card payments.",
      highlights: ["Cut settlement time from hours to minutes"],
    },
  ],
  education: [
    {
      institution: "Example University",
      degree: "BSc",
      level: "bachelor",
      field: "Computer Science",
      grade: null,
      start_date: "2013",
      end_date: "2017",
    },
  ],
  skills: [{ name: "TypeScript", canonical: "TypeScript", category: null, months: null, last_used: null }],
  languages: [{ name: "English", code: "en", proficiency: "Native" }],
  certifications: [],
  projects: [],
  awards: [],
  publications: [],
  volunteering: [],
  interests: [],
  references: [],
  meta: { language: "en", pages: 1, parser_version: "sample", duration_ms: 0, warnings: [] },
  evidence: {},
};

/** What test deliveries are built from: nothing of it is real. */
export const sampleSources: PayloadSources = {
  loadResume: async () => ({ status: "completed", result: sampleResult }),
  loadUser: async (organizationId, userId) => ({ id: userId ?? organizationId, email: "jane@example.com" }),
};
