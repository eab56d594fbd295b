import type { ParsedResume } from "#lib/contract/parsed-resume.ts";
import { coveredMonths, monthRange } from "./months.ts";
import { type Skill, skillsIn } from "./skill-taxonomy.ts";

/** Skills with the time spent with them, from the jobs whose text mentions them. `today` ends jobs that go on. */
export function withUse(
  skills: ParsedResume["skills"],
  jobs: ParsedResume["experience"],
  today: string | null,
): ParsedResume["skills"] {
  const use = skillUse(jobs, today);
  return skills.map((skill) => {
    const used = use.get(skill.canonical ?? "");
    return { ...skill, months: used ? coveredMonths(used.ranges) : null, last_used: used?.last ?? null };
  });
}

interface Use {
  ranges: ([number, number] | null)[];
  last: string | null;
}

function skillUse(jobs: ParsedResume["experience"], today: string | null): Map<string, Use> {
  const use = new Map<string, Use>();
  for (const job of jobs) {
    const text = [job.title, job.description, ...job.highlights].filter(Boolean).join("\n");
    const end = job.is_current ? today : job.end_date;
    const range = monthRange(job.start_date, end);
    const mentioned = new Set<Skill>(skillsIn(text).map((hit) => hit.skill));
    for (const { canonical } of mentioned) {
      const entry = use.get(canonical) ?? { ranges: [], last: null };
      entry.ranges.push(range);
      if (end && (entry.last === null || end > entry.last)) entry.last = end;
      use.set(canonical, entry);
    }
  }
  return use;
}
