import type { ParsedResume } from "#lib/contract/parsed-resume.ts";
import { calibration } from "./data/calibration.ts";
import { companyScore, institutionScore, titleScore } from "./lexicon.ts";

type Result = Omit<ParsedResume, "meta">;

/** How strongly a result itself bears a value out, 0–1, and the kind of field it is measured with. */
interface Support {
  kind: string;
  support: number;
}

/** Longer is rather a sentence than a title or a name. */
const BRIEF_WORDS = 7;
/** What one word more takes from an item of a list that the taxonomy does not know. */
const PER_WORD = 0.1;

/**
 * Step 14: confidence as measured. Each value's support (its own words, its date, what else was found of its entry) becomes the share
 * of right values that had as much, by kind of field (`data/calibration.ts`). A kind nothing was measured of keeps what it had.
 */
export function calibrate(result: Result): Result {
  const evidence = Object.entries(result.evidence).map(([pointer, entry]) => {
    const { kind, support } = supportOf(pointer, result);
    return [pointer, { ...entry, confidence: measured(kind, support) ?? entry.confidence }] as const;
  });
  return { ...result, evidence: Object.fromEntries(evidence) };
}

/** The share of right values among those with this support: steps that never fall. */
function measured(kind: string, support: number): number | undefined {
  return calibration[kind]?.findLast(([from]) => support >= from)?.[1] ?? calibration[kind]?.[0]?.[1];
}

/** Support of the value at a pointer of the result's evidence, whose confidence is still the rules' own. */
export function supportOf(pointer: string, result: Result): Support {
  const said = result.evidence[pointer]?.confidence ?? 0;
  const [, section = "", second = "", third = ""] = pointer.split("/");
  const index = Number(second);
  if (section === "experience") return { kind: `experience.${third}`, support: jobSupport(result.experience[index]) };
  if (section === "education") return { kind: `education.${third}`, support: studySupport(result.education[index]) };
  if (section === "skills") return { kind: "skills", support: skillSupport(result.skills, index) };
  if (section === "candidate") return { kind: CANDIDATE[second] ?? second, support: said };
  return { kind: section, support: said };
}

const CANDIDATE: Record<string, string> = { emails: "email", phones: "phone" };

function jobSupport(job: Result["experience"][number] | undefined): number {
  const { title, company } = job ?? {};
  if (!job || !title || !company) return 0;
  const words = 0.4 * titleScore(title) + 0.2 * companyScore(company);
  const dated = job.start_date || job.end_date || job.is_current ? 0.2 : 0;
  return words + dated + (isBrief(title) && isBrief(company) ? 0.2 : 0);
}

/** One the taxonomy does not know is rather a skill the more of the others it knows, and the shorter it is. */
function skillSupport(skills: Result["skills"], index: number): number {
  const skill = skills[index];
  if (!skill) return 0;
  if (skill.canonical) return 1;
  const known = skills.filter(({ canonical }) => canonical).length / skills.length;
  return Math.max(0, 0.5 * known + 0.4 - PER_WORD * skill.name.split(/\s+/).length);
}

function studySupport(study: Result["education"][number] | undefined): number {
  const { institution, degree } = study ?? {};
  if (!study || !institution) return 0;
  const dated = study.start_date || study.end_date ? 0.2 : 0;
  return 0.4 * institutionScore(institution) + (degree ? 0.2 : 0) + dated + (isBrief(institution) ? 0.2 : 0);
}

const isBrief = (text: string) => text.split(/\s+/).length <= BRIEF_WORDS;
