import fc from "fast-check";
import { expect, test } from "vitest";
import { readLines } from "#lib/parsing/reading-order.ts";
import { freePage } from "./build-document.ts";

const words = [
  "Experience",
  "Education",
  "Skills",
  "Languages",
  "Site Engineer",
  "Nordbau GmbH",
  "04/2019 – 03/2021",
  "2016",
  "• Planned bridges",
  "University of Bonn",
  "Portland, OR",
  "ada@home.example",
];

/** Text in rows of one to three cells at a few left edges, as résumés are set. */
const row = fc.record({
  edges: fc.subarray([40, 180, 260, 400], { minLength: 1, maxLength: 3 }),
  texts: fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 3 }),
  step: fc.constantFrom(11, 14, 22),
  bold: fc.boolean(),
});

test("no text is lost and none comes twice, however it is set", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
      let y = 40;
      const cells = rows.flatMap(({ edges, texts, step, bold }) => {
        y += step;
        return edges.map((x, index) => ({ text: texts[index] ?? "", x, y, size: bold ? 12 : 9, bold }));
      });
      const read = readLines(freePage(cells)).map((line) => line.text);
      const letters = (parts: string[]) => [...parts.join("").replace(/[\s•]/g, "")].sort().join("");
      expect(letters(read)).toBe(letters(cells.map((cell) => cell.text)));
    }),
    { numRuns: 400 },
  );
});

test("titles and places in the same row of a table lose nothing", () => {
  const cells = [
    { text: "Ada Example, RN", x: 50, y: 50, size: 22, bold: true },
    { text: "(503) 555-0147 • ada@home.example", x: 50, y: 78 },
    { text: "Registered Nurse", x: 50, y: 91, size: 13, bold: true },
    { text: "Areas of Expertise", x: 50, y: 133, size: 11.5, bold: true },
    ...["Triage", "ACLS", "Ventilator management", "Epic EHR"].map((text, i) => ({ text, x: 68, y: 150 + i * 13 })),
    ...["IV therapy", "Wound care", "Conflict de-escalation"].map((text, i) => ({ text, x: 316, y: 150 + i * 13 })),
    { text: "Career History", x: 50, y: 228, size: 11.5, bold: true },
    { text: "Cascadia Regional Medical Center", x: 50, y: 243, bold: true },
    { text: "Portland, OR", x: 266, y: 243 },
  ];
  const read = readLines(freePage(cells)).map((line) => line.text);
  expect(read.join(" ")).toContain("Ada Example");
  expect(read.join(" ")).toContain("Portland, OR");
});
