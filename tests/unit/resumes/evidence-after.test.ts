import { describe, expect, it } from "vitest";
import type { ParsedResume } from "#lib/contract/parsed-resume.ts";
import { updateEvidence } from "#lib/resumes/evidence-after.ts";

const place = (start: number) => ({
  page: 1,
  box: { x: 0, y: 0, width: 1, height: 1 },
  start,
  end: start + 1,
  confidence: 0.9,
});

const resume = (names: string[]) =>
  ({
    candidate: { name: "Ada" },
    skills: names.map((name) => ({ name })),
    evidence: {
      "/candidate/name": place(100),
      ...Object.fromEntries(names.map((_, index) => [`/skills/${index}/name`, place(index)])),
    },
  }) as unknown as ParsedResume;

const starts = (value: ParsedResume) =>
  Object.fromEntries(Object.entries(value.evidence).map(([key, evidence]) => [key, evidence.start]));

describe("evidence after a correction", () => {
  it("goes with a value that a person changed, and only with that", () => {
    const parsed = resume(["a", "b"]);
    const next = structuredClone(parsed);
    Object.assign(next.skills[1] as object, { name: "other" });
    updateEvidence(next, { pointer: "/skills/1/name", removed: false }, parsed);
    expect(starts(next)).toEqual({ "/candidate/name": 100, "/skills/0/name": 0 });
  });

  it("comes back with the value that was read", () => {
    const parsed = resume(["a", "b"]);
    const next = structuredClone(parsed);
    next.evidence = {};
    updateEvidence(next, { pointer: "/skills/1/name", removed: false }, parsed);
    expect(starts(next)).toEqual({ "/skills/1/name": 1 });
  });

  it("stays with its item when an earlier one leaves the list, and comes back with the whole list", () => {
    const parsed = resume(["a", "b", "c", "d"]);
    const next = structuredClone(parsed);
    next.skills.splice(1, 1);
    updateEvidence(next, { pointer: "/skills/1", removed: true }, parsed);
    expect(starts(next)).toEqual({
      "/candidate/name": 100,
      "/skills/0/name": 0,
      "/skills/1/name": 2,
      "/skills/2/name": 3,
    });
    next.skills = structuredClone(parsed.skills);
    updateEvidence(next, { pointer: "/skills", removed: false }, parsed);
    expect(starts(next)).toEqual(starts(parsed));
  });
});
