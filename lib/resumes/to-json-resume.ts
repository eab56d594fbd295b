import type { ParsedResume } from "#lib/contract/parsed-resume.ts";

const text = (value: string | null | undefined) => value ?? undefined;

/** The parsed résumé as JSON Resume 1.0 (jsonresume.org/schema). */
export function toJsonResume(resume: ParsedResume) {
  const { candidate } = resume;
  return {
    $schema: "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
    basics: {
      name: text(candidate.name),
      label: text(candidate.headline),
      email: text(candidate.email),
      phone: text(candidate.phone),
      summary: text(resume.summary),
      url: candidate.links.find((link) => link.kind === "portfolio")?.url,
      location: candidate.location
        ? {
            address: candidate.location.text,
            city: text(candidate.location.city),
            region: text(candidate.location.region),
            postalCode: text(candidate.location.postal_code),
            countryCode: text(candidate.location.country_code),
          }
        : undefined,
      profiles: candidate.links.map((link) => ({ network: link.kind, url: link.url })),
    },
    work: resume.experience.map((entry) => ({
      name: text(entry.company),
      position: text(entry.title),
      location: text(entry.location),
      startDate: text(entry.start_date),
      endDate: text(entry.end_date),
      summary: text(entry.description),
      highlights: entry.highlights,
    })),
    volunteer: resume.volunteering.map((entry) => ({
      organization: text(entry.organization),
      position: text(entry.role),
      startDate: text(entry.start_date),
      endDate: text(entry.end_date),
      summary: text(entry.description),
    })),
    education: resume.education.map((entry) => ({
      institution: text(entry.institution),
      area: text(entry.field),
      studyType: text(entry.degree),
      startDate: text(entry.start_date),
      endDate: text(entry.end_date),
      score: text(entry.grade),
    })),
    awards: resume.awards.map((entry) => ({ title: entry.name, awarder: text(entry.issuer), date: text(entry.date) })),
    certificates: resume.certifications.map((entry) => ({
      name: entry.name,
      issuer: text(entry.issuer),
      date: text(entry.date),
    })),
    publications: resume.publications.map((entry) => ({
      name: entry.title,
      publisher: text(entry.publisher),
      releaseDate: text(entry.date),
      url: text(entry.url),
    })),
    skills: resume.skills.map((skill) => ({ name: skill.name, keywords: skill.canonical ? [skill.canonical] : [] })),
    languages: resume.languages.map((entry) => ({ language: entry.name, fluency: text(entry.proficiency) })),
    interests: resume.interests.map((name) => ({ name })),
    references: resume.references.map((entry) => ({ name: text(entry.name), reference: entry.text })),
    projects: resume.projects.map((entry) => ({
      name: entry.name,
      description: text(entry.description),
      url: text(entry.url),
      startDate: text(entry.start_date),
      endDate: text(entry.end_date),
    })),
    meta: { version: resume.meta.parser_version },
  };
}
