import type { ParsedResume } from "#lib/contract/parsed-resume.ts";

/** A parsed résumé in the shape the scorer compares with its truth. */
export function toScorer(resume: ParsedResume) {
  const { candidate } = resume;
  return {
    name: candidate.name,
    email: candidate.email,
    phone: candidate.phone,
    location: candidate.location?.text ?? null,
    links: candidate.links.map((link) => link.url),
    summary: resume.summary,
    experience: resume.experience.map((job) => ({
      title: job.title,
      company: job.company,
      startDate: job.start_date,
      endDate: job.is_current ? "present" : job.end_date,
      location: job.location ?? null,
      highlights: job.highlights,
    })),
    education: resume.education.map((study) => ({
      institution: study.institution,
      degree: study.degree ?? null,
      field: study.field ?? null,
      startDate: study.start_date ?? null,
      endDate: study.end_date ?? null,
    })),
    skills: resume.skills.map((skill) => skill.name),
    languages: resume.languages.map((language) => language.name),
    certifications: resume.certifications.map((certification) => certification.name),
  };
}
