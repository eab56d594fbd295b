import { expect, test } from "vitest";
import { parseResume } from "#lib/parsing/parse-resume.ts";
import { documentOf } from "./build-document.ts";

const summaryOf = (lines: string) =>
  parseResume(
    documentOf(
      `= Ada Example\nada@home.example\n# Profile\n${lines}\n# Experience\n**Engineer**\t2019 – 2021\nAcme GmbH, Berlin`,
    ),
  ).summary;

test("words broken at line ends are put together without the hyphen", () => {
  const text =
    "Projektleiter mit langer Erfahrung im Sondermaschi-\nnenbau. Schwerpunkte sind Montage- und Prüfan-\nlagen für die Elektromobilität der Zukunft.";
  expect(summaryOf(text)).toBe(
    "Projektleiter mit langer Erfahrung im Sondermaschinenbau. Schwerpunkte sind Montage- und Prüfanlagen für die Elektromobilität der Zukunft.",
  );
});

test("words written with a hyphen keep it", () => {
  const text =
    "A planner who likes full-\ntime work in cross-\nfunctional teams, with long experience of state-of-the-\nart machines.";
  expect(summaryOf(text)).toBe(
    "A planner who likes full-time work in cross-functional teams, with long experience of state-of-the-art machines.",
  );
  expect(summaryOf("An engineer of many years with a customer-\nfacing role in a small company of people.")).toContain(
    "customer-facing",
  );
});

test("a word broken once is known by standing elsewhere in one piece", () => {
  const text =
    "An engineer from Detmold who likes his work in the old town of Det-\nmold and around it, for many years.";
  expect(summaryOf(text)).toContain("the old town of Detmold and around it");
});
