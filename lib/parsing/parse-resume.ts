import type { ParsedResume } from "#lib/contract/parsed-resume.ts";
import type { TextDocument } from "#lib/documents/types.ts";
import { calibrate } from "./calibrate.ts";
import { readCareerTable, readCertificateTable } from "./career-table.ts";
import { documentLanguage } from "./document-language.ts";
import { readStudies } from "./education.ts";
import { findEmails } from "./emails.ts";
import { readJobs } from "./experience.ts";
import { withoutFurniture } from "./furniture.ts";
import { softenHyphens } from "./hyphenation.ts";
import { readLanguages } from "./languages.ts";
import { findLinks } from "./links.ts";
import { readInterests, readItems } from "./lists.ts";
import { findLocation } from "./location.ts";
import { findName } from "./name.ts";
import { setFootApart } from "./page-foot.ts";
import { PARSER_VERSION } from "./parser-version.ts";
import { findPhones } from "./phones.ts";
import { readPublications } from "./publications.ts";
import { readLines } from "./reading-order.ts";
import { readReferences } from "./references.ts";
import { classifyUnknown } from "./section-content.ts";
import { findSections, type Section } from "./sections.ts";
import { readSkills } from "./skills.ts";
import { findHeadline, findSummary } from "./summary.ts";
import { toResult } from "./to-result.ts";
import { documentWarnings } from "./warnings.ts";

export { PARSER_VERSION };

export interface ParseOptions {
  /** The uploaded file's name: a weak hint for the candidate's name. */
  fileName?: string;
  /** Day against which current jobs are counted, `YYYY-MM-DD`; without it they count to the latest date in the document. */
  today?: string;
  /** Leave confidence as the rules give it: what the calibration is fitted to. */
  uncalibrated?: boolean;
}

/**
 * Reads a résumé's positioned text as structured data. Pure: the same document and options always give the same result.
 * Never throws on any document; what cannot be told is null or empty, and a document that is no résumé gets a warning.
 */
export function parseResume(document: TextDocument, options: ParseOptions = {}): ParsedResume {
  const started = performance.now();
  // 1–2. Spans to segments to lines, columns in reading order.
  const lines = document.pages.flatMap(readLines);
  // 3. Page numbers and repeated headers and footers out.
  const body = softenHyphens(withoutFurniture(lines, document.pages));
  // 4. Sections by their titles, those without a known title by their content.
  const sections = classifyUnknown(setFootApart(findSections(body), document.pages));
  const language = documentLanguage(sections, document.properties.language);
  // 5. Who and how to reach them.
  const of = (...kinds: Section["kind"][]) => sections.filter((section) => kinds.includes(section.kind));
  const emails = findEmails(sections, document.pages);
  const hints = [options.fileName ?? "", document.properties.author ?? "", document.properties.title ?? ""];
  const name = findName(
    sections,
    emails.map((email) => email.text),
    hints,
  );
  const location = findLocation(sections, name?.text ?? null);
  const country = location?.place.countryCode ?? null;
  const phones = findPhones(sections, country ?? countryOfLanguage(language), document.pages);
  const links = findLinks(sections, document.pages, name?.text ?? null, emails);
  const headline = findHeadline(sections, name);
  const summary = findSummary(sections, name, headline);
  // 6–7. Jobs and studies; all entries of a section are decided together.
  const monthFirst = language === "en" && (country === "US" || country === null);
  const linesOf = (...kinds: Section["kind"][]) => of(...kinds).map((section) => section.lines);
  const careers = of("experience", "education").map(
    ({ kind, lines }) =>
      readCareerTable(lines) ?? {
        jobs: kind === "experience" ? readJobs(lines, monthFirst) : [],
        studies: kind === "education" ? readStudies(lines, monthFirst) : [],
      },
  );
  const jobs = careers.flatMap((career) => career.jobs);
  const studies = careers.flatMap((career) => career.studies);
  // 8–12. Lists.
  const skillParts = linesOf("skills").map(readSkills);
  const skills = skillParts.flatMap((part) => part.skills);
  const languages = readLanguages([
    ...linesOf("languages").flat(),
    ...skillParts.flatMap((part) => part.languageLines),
  ]);
  const certified = [...linesOf("certifications"), ...skillParts.map((part) => part.certificateLines)];
  const certifications = certified.flatMap((part) => readCertificateTable(part) ?? readItems(part, monthFirst));
  const awards = linesOf("awards").flatMap((part) => readItems(part, monthFirst));
  const projects = linesOf("projects").flatMap((part) => readJobs(part, monthFirst));
  const volunteering = linesOf("volunteering").flatMap((part) => readJobs(part, monthFirst));
  const publications = linesOf("publications").flatMap(readPublications);
  const interests = linesOf("interests").flatMap(readInterests);
  const references = linesOf("references").flatMap(readReferences);
  // 13–14. The result with evidence, confidence as measured, and warnings.
  const found = toResult({
    name,
    headline,
    emails,
    phones,
    location,
    links,
    summary,
    jobs,
    studies,
    skills,
    languages,
    certifications,
    awards,
    projects,
    volunteering,
    publications,
    interests,
    references,
    sections,
    today: options.today,
  });
  const result = options.uncalibrated ? found : calibrate(found);
  return {
    ...result,
    meta: {
      language,
      pages: document.pageCount,
      parser_version: PARSER_VERSION,
      duration_ms: Math.round((performance.now() - started) * 100) / 100,
      warnings: documentWarnings(document, sections, result),
    },
  };
}

const COUNTRY_OF_LANGUAGE: Record<string, string> = {
  de: "DE",
  fr: "FR",
  es: "ES",
  it: "IT",
  nl: "NL",
  pl: "PL",
  sv: "SE",
  tr: "TR",
  ja: "JP",
  zh: "CN",
  ko: "KR",
  he: "IL",
  da: "DK",
  no: "NO",
  fi: "FI",
  cs: "CZ",
  hu: "HU",
  ro: "RO",
  el: "GR",
  uk: "UA",
  en: "US",
};

function countryOfLanguage(language: string | null): string | null {
  return language ? (COUNTRY_OF_LANGUAGE[language] ?? null) : null;
}
