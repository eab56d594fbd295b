import { describe, expect, test } from "vitest";
import { calibrate, supportOf } from "#lib/parsing/calibrate.ts";
import { calibration } from "#lib/parsing/data/calibration.ts";
import { parseResume } from "#lib/parsing/parse-resume.ts";
import { documentOf } from "./build-document.ts";

const PAGE = `= Runa Vestergaard
runa@vestergaard.example
# Experience
**Fleet Manager**\t01/2019 – 12/2020
Nordlys Shipping A/S
- Looked after forty ships
# Education
**Master of Science**\t2010 – 2012
University of Aarhus
# Skills
Sailing, Excel`;
const raw = () => parseResume(documentOf(PAGE), { uncalibrated: true });

describe("the calibration", () => {
  test.each(Object.entries(calibration))("of %s never falls with support, and is never certain", (_, steps) => {
    expect(steps.length).toBeGreaterThan(0);
    for (const [index, [support, share]] of steps.entries()) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThan(1);
      const before = steps[index - 1];
      if (before) expect(support > before[0] && share >= before[1]).toBe(true);
    }
  });

  test("gives each value the share of right values with as much support", () => {
    const before = raw();
    const after = parseResume(documentOf(PAGE));
    for (const pointer of ["/experience/0/title", "/education/0/institution", "/skills/0/name", "/candidate/name"]) {
      const { kind, support } = supportOf(pointer, before);
      const step = calibration[kind]?.findLast(([from]) => support >= from);
      expect(after.evidence[pointer]?.confidence).toBe(step?.[1]);
    }
  });

  test("changes nothing but confidence", () => {
    const before = raw();
    const after = calibrate(before);
    const places = ({ evidence }: Pick<typeof before, "evidence">) =>
      Object.entries(evidence).map(([pointer, { confidence: _, ...place }]) => [pointer, place]);
    expect(places(after)).toEqual(places(before));
    expect({ ...after, evidence: null }).toEqual({ ...before, evidence: null });
  });

  test("leaves a kind nothing was measured of as the rules have it", () => {
    const result = raw();
    const at = "/references/0/text";
    result.evidence[at] = { page: 1, box: { x: 0, y: 0, width: 1, height: 1 }, start: 0, end: 1, confidence: 0.7 };
    expect(calibrate(result).evidence[at]?.confidence).toBe(0.7);
  });
});

describe("support", () => {
  const job = { title: "Fleet Manager", company: "Nordlys Shipping A/S" };
  const support = (change: Partial<typeof job> & { start_date?: null; end_date?: null }) => {
    const result = raw();
    Object.assign(result.experience[0] ?? {}, job, change);
    return supportOf("/experience/0/title", result).support;
  };

  test("of a job falls without a date, with unknown words, with a sentence for a title", () => {
    const whole = support({});
    expect(support({ start_date: null, end_date: null })).toBeLessThan(whole);
    expect(support({ title: "Zwxyz Qwert" })).toBeLessThan(whole);
    expect(support({ title: "Manager who looked after all the ships of the fleet" })).toBeLessThan(whole);
  });

  test("of a skill is greatest when the taxonomy knows it, and falls with its words", () => {
    const result = raw();
    result.skills = ["Excel", "Qwert", "Qwert zwxyz and much more of it"].map((name, index) => ({
      name,
      canonical: index === 0 ? "Microsoft Excel" : null,
    }));
    const [known = 0, unknown = 0, long = 0] = [0, 1, 2].map(
      (index) => supportOf(`/skills/${index}/name`, result).support,
    );
    expect(known).toBeGreaterThan(unknown);
    expect(unknown).toBeGreaterThan(long);
  });
});
