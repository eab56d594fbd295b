import { findDates } from "./dates.ts";
import { matchHeading } from "./headings.ts";
import { isProficiency, languageCode } from "./languages.ts";
import { degreeScore, institutionScore, titleScore } from "./lexicon.ts";
import type { Line } from "./lines.ts";
import type { Section } from "./sections.ts";
import { skillOf } from "./skill-taxonomy.ts";
import { sliceLine } from "./slice-line.ts";

/** Step 4b: sections whose title says nothing, or something else than their content, take their kind from the content. */
export function classifyUnknown(sections: Section[]): Section[] {
  const titled = new Set(sections.map((section) => section.kind));
  const classified = sections.map((section, index): Section => {
    if (section.kind === "languages" && section.lines.length > 0 && spokenShare(section) === 0)
      return { ...section, kind: "skills" };
    if (section.kind !== "unknown" && !(section.guessed && section.kind === "projects") && section.kind !== "other")
      return section;
    if (section.lines.length === 0) {
      const next = sections[index + 1];
      return next?.kind === "unknown" ? { ...section, kind: "skills" } : section;
    }
    if (section.kind !== "other" && rated(section)) return { ...section, kind: "skills" };
    const dated = section.kind === "unknown" ? datedKind(section) : null;
    if (dated && !titled.has(dated)) return { ...section, kind: dated };
    const share = skillShare(section);
    if (share >= (titled.has("skills") ? 0.6 : 0.34)) return { ...section, kind: "skills" };
    return section;
  });
  return classified.flatMap(takeOutLists);
}

/** What stretches of time were spent with, by the words beside them: jobs or studies; null for any other content. */
function datedKind(section: Section): "experience" | "education" | null {
  const facts = section.lines.filter((line) => !line.bullet && line.text.length < 110);
  const spans = facts.flatMap((line) => findDates(line.text).filter((date) => !date.single));
  if (spans.length === 0) return null;
  const pieces = facts.flatMap((line) => line.text.split(/[\t·|,()]|\s[–—-]\s/u)).map((piece) => piece.trim());
  const studies = pieces.filter((piece) => institutionScore(piece) > 0.85 || degreeScore(piece) > 0.9).length;
  const jobs = pieces.filter((piece) => titleScore(piece) > 0.75).length;
  if (Math.max(jobs, studies) < spans.length) return null;
  return studies >= jobs ? "education" : "experience";
}

const INLINE = new Set<string>(["languages", "interests", "certifications", "awards", "skills"]);

/** "Languages: English, Polish" as a line of the miscellaneous section becomes a section of its own. */
function takeOutLists(section: Section): Section[] {
  if (section.kind !== "other" && section.kind !== "contact") return [section];
  const kept: Line[] = [];
  const taken: Section[] = [];
  for (const line of section.lines) {
    const label = /^([^:：,;]{3,40})[:：]\s*(?=\S)/u.exec(line.text);
    const match = label?.[1] ? matchHeading(label[1]) : null;
    if (label && match?.exact && INLINE.has(match.kind))
      taken.push({
        kind: match.kind,
        title: null,
        guessed: false,
        lines: [sliceLine(line, label[0].length, line.text.length)],
      });
    else kept.push(line);
  }
  return [{ ...section, lines: kept }, ...taken];
}

/** Short items under a level of mastery. */
function rated(section: Section): boolean {
  return (
    section.lines.length >= 2 &&
    section.lines.every((line) => line.text.length < 48) &&
    section.lines.some((line) => isProficiency(line.text)) &&
    spokenShare(section) === 0
  );
}

function itemsOf(section: Section): string[] {
  return section.lines
    .flatMap((line) => line.text.split(/[,;|•·\t:：()（）、，；]/u))
    .map((item) => item.trim())
    .filter((item) => item.length > 1 && item.length < 40);
}

function spokenShare(section: Section): number {
  const items = itemsOf(section);
  return (
    items.filter((item) => languageCode(item) !== null || languageCode(item.split(" ")[0] ?? "") !== null).length /
    (items.length || 1)
  );
}

function skillShare(section: Section): number {
  const items = itemsOf(section);
  const long = section.lines.filter((line) => line.text.length > 90).length;
  if (items.length === 0 || long * 2 > section.lines.length) return 0;
  return items.filter((item) => skillOf(item) !== null).length / items.length;
}
