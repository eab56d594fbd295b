/**
 * How sure the rules are of a field. Where truth is at hand `calibration.ts` puts what was measured in its place; headline,
 * description, grade, issuers, projects, awards, publications, volunteering, interests and references keep these estimates.
 */
export const confidence = {
  email: 0.98,
  phone: 0.98,
  phoneAsWritten: 0.85,
  headline: 0.85,
  location: 0.96,
  link: 0.95,
  summary: 0.95,
  /** Title and employer when both were found, and when only one was. */
  titleWithEmployer: 0.95,
  titleAlone: 0.75,
  jobLocation: 0.95,
  dates: 0.97,
  description: 0.85,
  highlight: 0.95,
  institution: 0.92,
  degree: 0.91,
  field: 0.92,
  grade: 0.85,
  /** A skill of the taxonomy, and any other item of a skills section. */
  knownSkill: 0.97,
  otherSkill: 0.7,
  language: 0.97,
  certification: 0.91,
  issuer: 0.7,
  project: 0.75,
  award: 0.85,
  publication: 0.8,
  volunteering: 0.75,
  interest: 0.85,
  reference: 0.7,
} as const;
