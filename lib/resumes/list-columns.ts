import type { ParsedResume } from "#lib/contract/parsed-resume.ts";

/** What lists show and search of a parsed résumé, kept in columns of their own. */
export function listColumns(fileName: string, result: ParsedResume) {
  const words = [
    fileName,
    result.candidate.name,
    result.candidate.headline,
    ...result.candidate.emails,
    ...result.experience.flatMap((entry) => [entry.title, entry.company]),
    ...result.education.map((entry) => entry.institution),
    ...result.skills.map((skill) => skill.name),
  ];
  const latest = result.experience[0];
  return {
    candidateName: result.candidate.name,
    candidateEmail: result.candidate.email,
    headline: result.candidate.headline ?? latest?.title ?? null,
    searchText: words.filter(Boolean).join(" ").toLowerCase().slice(0, 20_000),
  };
}
