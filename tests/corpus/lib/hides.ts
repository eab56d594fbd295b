import type { Hideable } from "./model.ts";

/** What plain layouts leave out: everything beyond jobs, studies, skills, languages and certificates. */
export const extras: readonly Hideable[] = [
  "skillGroups",
  "personal",
  "references",
  "awards",
  "projects",
  "publications",
  "volunteering",
  "interests",
];
