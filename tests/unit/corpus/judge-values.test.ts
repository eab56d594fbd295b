import { expect, test } from "vitest";
import { parseResume } from "#lib/parsing/parse-resume.ts";
import { judgeValues } from "#scripts/bench-parse/judge-values.ts";
import type { FieldCounts, Scorer } from "#scripts/bench-parse/scores.ts";
import { documentOf } from "../parsing/build-document.ts";

/** Counts names and skills; a skill of the truth's `either` counts neither way. */
const scorer: Scorer = {
  FIELDS: ["name", "skills"],
  scoreDoc(truth, output): FieldCounts {
    const { name, skills, either } = truth as { name: string; skills: string[]; either: string[] };
    const said = output as { name: string | null; skills: string[] };
    const judged = said.skills.filter((skill) => !either.includes(skill));
    const tp = judged.filter((skill) => skills.includes(skill)).length;
    const right = said.name === name ? 1 : 0;
    return {
      name: { tp: right, fp: said.name && !right ? 1 : 0, fn: 1 - right },
      skills: { tp, fp: judged.length - tp, fn: skills.length - tp },
    };
  },
};

test("values are told right from wrong one by one, and what counts neither way is left out", () => {
  const resume = parseResume(documentOf("= Runa Vestergaard\nruna@example.org\n# Skills\nSailing, Excel, Python"));
  const truth = { name: "Runa Vestergaard", skills: ["Excel"], either: ["Python"] };
  const judged = judgeValues(truth, resume, scorer).map(({ pointer, field, right }) => ({ pointer, field, right }));
  expect(judged).toEqual([
    { pointer: "/candidate/name", field: "name", right: true },
    { pointer: "/skills/0/name", field: "skills", right: false },
    { pointer: "/skills/1/name", field: "skills", right: true },
  ]);
});
