import { describe, expect, test } from "vitest";
import { headings } from "#lib/parsing/data/headings.ts";
import { headingKind, matchHeading } from "#lib/parsing/headings.ts";

const complete = ["en", "de", "fr", "es", "pt", "it", "nl", "pl", "sv", "tr", "zh", "ja", "ar", "he", "hi"];
const sections = Object.entries(headings).filter(([kind]) => kind !== "label" && kind !== "links" && kind !== "other");

describe.each(complete)("titles in %s", (language) => {
  test.each(sections.map(([kind, lists]) => [kind, lists[language]] as const))(
    "%s has titles of its own",
    (kind, list) => {
      expect(list, `${kind} in ${language}`).toBeTruthy();
      expect(headingKind(list?.split("|")[0] ?? "")).not.toBeNull();
    },
  );
});

test.each([
  ["EXPERIENCE", "experience"],
  ["B E R U F S E R F A H R U N G", "experience"],
  ["B E R U F S E R FA H R U N G ( 3 )", "experience"],
  ["Formación académica:", "education"],
  ["2. Compétences", "skills"],
  ["Skills & Languages", "skills"],
  ["Education and Professional Certifications", "education"],
  ["工作经历", "experience"],
  ["学歴", "education"],
  ["الخبرة المهنية", "experience"],
  ["ניסיון תעסוקתי", "experience"],
  ["कार्य अनुभव", "experience"],
  ["İş Deneyimi", "experience"],
])("%s titles %s", (title, kind) => expect(headingKind(title)).toBe(kind));

test.each([
  "Senior Engineer",
  "Siemens AG",
  "Anna Schmidt",
  "March 2019",
  "anna@example.org",
  "Managed the experience of 40 customers",
])("%s titles nothing", (text) => expect(headingKind(text)).toBeNull());

test("labels inside entries open no section", () => {
  expect(matchHeading("Responsibilities")?.kind).toBe("label");
  expect(headingKind("Responsibilities")).toBeNull();
});
