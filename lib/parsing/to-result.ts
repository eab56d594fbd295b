import type { ParsedResume } from "#lib/contract/parsed-resume.ts";
import { confidence } from "./data/confidence.ts";
import type { DateSpan } from "./dates.ts";
import type { Study } from "./education.ts";
import type { FoundEmail } from "./emails.ts";
import { EvidenceMap } from "./evidence.ts";
import type { Job } from "./experience.ts";
import type { SpokenLanguage } from "./languages.ts";
import type { FoundLink } from "./links.ts";
import type { Item } from "./lists.ts";
import type { FoundLocation } from "./location.ts";
import { monthsBetween } from "./months.ts";
import type { FoundName } from "./name.ts";
import type { FoundPhone } from "./phones.ts";
import type { Publication } from "./publications.ts";
import type { Referee } from "./references.ts";
import type { Section } from "./sections.ts";
import { skillOf } from "./skill-taxonomy.ts";
import { withUse } from "./skill-use.ts";
import type { Sourced } from "./sourced.ts";

export interface Found {
  name: FoundName | null;
  headline: Sourced | null;
  emails: FoundEmail[];
  phones: FoundPhone[];
  location: FoundLocation | null;
  links: FoundLink[];
  summary: Sourced | null;
  jobs: Job[];
  studies: Study[];
  skills: Sourced[];
  languages: SpokenLanguage[];
  certifications: Item[];
  awards: Item[];
  projects: Job[];
  volunteering: Job[];
  publications: Publication[];
  interests: Sourced[];
  references: Referee[];
  sections: Section[];
  today: string | undefined;
}

/** Step 13: the contract's shape, with evidence and confidence noted for every value. */
export function toResult(found: Found): Omit<ParsedResume, "meta"> {
  const map = new EvidenceMap();
  const today = found.today ?? latestDate(found.jobs);
  const candidate = candidateOf(found, map);
  const summary = map.text("/summary", found.summary, confidence.summary);
  const experience = found.jobs.map((job, index) => experienceOf(job, `/experience/${index}`, map, today));
  const education = found.studies.map((study, index) => educationOf(study, `/education/${index}`, map));
  return {
    schema_version: "1.0",
    candidate,
    summary,
    experience,
    education,
    skills: withUse(skillsOf(found, map), experience, today),
    languages: found.languages.map((language, index) => {
      const name = map.text(`/languages/${index}/name`, language, confidence.language) ?? language.text;
      return { name, code: language.code, proficiency: language.proficiency };
    }),
    certifications: found.certifications.map((item, index) => ({
      name: map.text(`/certifications/${index}/name`, item.name, confidence.certification) ?? item.name.text,
      issuer: map.text(`/certifications/${index}/issuer`, item.issuer, confidence.issuer),
      date: endOf(item.date),
    })),
    projects: found.projects.map((job, index) => {
      const name = job.title ?? job.company;
      return {
        name: map.text(`/projects/${index}/name`, name, confidence.project) ?? "",
        description:
          job.description?.text ?? (job.highlights.length > 0 ? job.highlights.map((h) => h.text).join("\n") : null),
        url: null,
        start_date: job.dates?.from ?? null,
        end_date: endOf(job.dates),
      };
    }),
    awards: found.awards.map((item, index) => ({
      name: map.text(`/awards/${index}/name`, item.name, confidence.award) ?? item.name.text,
      issuer: map.text(`/awards/${index}/issuer`, item.issuer, confidence.issuer),
      date: endOf(item.date),
    })),
    publications: found.publications.map((publication, index) => ({
      title:
        map.text(`/publications/${index}/title`, publication.title, confidence.publication) ?? publication.title.text,
      publisher: publication.publisher,
      date: endOf(publication.date),
      url: publication.url,
    })),
    volunteering: found.volunteering.map((job, index) => ({
      role: map.text(`/volunteering/${index}/role`, job.title, confidence.volunteering),
      organization: map.text(`/volunteering/${index}/organization`, job.company, confidence.volunteering),
      start_date: job.dates?.from ?? null,
      end_date: endOf(job.dates),
      description: [job.description?.text, ...job.highlights.map((h) => h.text)].filter(Boolean).join("\n") || null,
    })),
    interests: found.interests.map(
      (interest, index) => map.text(`/interests/${index}`, interest, confidence.interest) ?? interest.text,
    ),
    references: found.references.map((reference, index) => ({
      name: map.text(`/references/${index}/name`, reference.name, confidence.reference),
      text: map.text(`/references/${index}/text`, reference.text, confidence.reference) ?? reference.text.text,
    })),
    evidence: map.entries,
  };
}

function candidateOf(found: Found, map: EvidenceMap): ParsedResume["candidate"] {
  const { name, location } = found;
  const place = location?.place;
  const first = found.phones[0];
  if (first) map.note("/candidate/phone", first, first.e164 ? confidence.phone : confidence.phoneAsWritten);
  return {
    name: map.text("/candidate/name", name, name?.confidence ?? 0),
    given_name: name?.given ?? null,
    family_name: name?.family ?? null,
    headline: map.text("/candidate/headline", found.headline, confidence.headline),
    email: map.text("/candidate/email", found.emails[0], confidence.email),
    emails: found.emails.map(
      (email, index) => map.text(`/candidate/emails/${index}`, email, confidence.email) ?? email.text,
    ),
    phone: first ? (first.e164 ?? first.raw) : null,
    phones: found.phones.map((phone, index) => {
      map.note(`/candidate/phones/${index}`, phone, phone.e164 ? confidence.phone : confidence.phoneAsWritten);
      return { e164: phone.e164, raw: phone.raw };
    }),
    location:
      location && place
        ? {
            text:
              map.text("/candidate/location/text", location, Math.min(confidence.location, place.score + 0.05)) ??
              location.text,
            city: place.city,
            region: place.region,
            country_code: place.countryCode,
            postal_code: place.postalCode,
          }
        : null,
    links: found.links.map((link, index) => {
      map.note(`/candidate/links/${index}/url`, link, confidence.link);
      return { url: link.url, kind: link.kind };
    }),
  };
}

function experienceOf(
  job: Job,
  at: string,
  map: EvidenceMap,
  today: string | null,
): ParsedResume["experience"][number] {
  const { dates } = job;
  const dateSource: Sourced | null =
    dates && job.dateLine ? { text: "", sources: [{ line: job.dateLine, start: dates.start, end: dates.end }] } : null;
  const start = dates ? dates.from : null;
  const end = endOf(dates);
  if (start) map.note(`${at}/start_date`, dateSource, confidence.dates);
  if (end || dates?.current) map.note(`${at}/end_date`, dateSource, confidence.dates);
  const sure = job.title && job.company ? confidence.titleWithEmployer : confidence.titleAlone;
  return {
    title: map.text(`${at}/title`, job.title, sure),
    company: map.text(`${at}/company`, job.company, sure),
    location: map.text(`${at}/location`, job.location, confidence.jobLocation),
    start_date: start,
    end_date: end,
    is_current: dates?.current ?? false,
    months: monthsBetween(start, dates?.current ? today : end),
    description: map.text(`${at}/description`, job.description, confidence.description),
    highlights: job.highlights.map(
      (highlight, index) => map.text(`${at}/highlights/${index}`, highlight, confidence.highlight) ?? highlight.text,
    ),
  };
}

function educationOf(study: Study, at: string, map: EvidenceMap): ParsedResume["education"][number] {
  const { dates } = study;
  const dateSource: Sourced | null =
    dates && study.dateLine
      ? { text: "", sources: [{ line: study.dateLine, start: dates.start, end: dates.end }] }
      : null;
  if (dates?.from) map.note(`${at}/start_date`, dateSource, confidence.dates);
  if (endOf(dates)) map.note(`${at}/end_date`, dateSource, confidence.dates);
  if (study.level) map.note(`${at}/level`, study.degree, confidence.degree);
  return {
    institution: map.text(`${at}/institution`, study.institution, confidence.institution),
    degree: map.text(`${at}/degree`, study.degree, confidence.degree),
    level: study.level,
    field: map.text(`${at}/field`, study.field, confidence.field),
    grade: map.text(`${at}/grade`, study.grade, confidence.grade),
    start_date: dates?.from ?? null,
    end_date: endOf(dates),
  };
}

function endOf(dates: DateSpan | null): string | null {
  return dates && !dates.current ? dates.to : null;
}

function latestDate(jobs: Job[]): string | null {
  const all = jobs.flatMap((job) => [job.dates?.from, job.dates?.to]).filter((date) => typeof date === "string");
  return all.sort().at(-1) ?? null;
}

/** Skills with their taxonomy entry. */
function skillsOf(found: Found, map: EvidenceMap): ParsedResume["skills"] {
  return found.skills.map((skill, index) => {
    const known = skillOf(skill.text);
    map.note(`/skills/${index}/name`, skill, known ? confidence.knownSkill : confidence.otherSkill);
    return { name: skill.text, canonical: known?.canonical ?? null, category: known?.category ?? null };
  });
}
