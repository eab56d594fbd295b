import { expect, test } from "vitest";
import { parseResume } from "#lib/parsing/parse-resume.ts";
import { readLines } from "#lib/parsing/reading-order.ts";
import { documentOf, freePage, pageOf } from "./build-document.ts";

const column = (x: number, y: number, lines: string[], step = 14) =>
  lines.map((text, index) => ({
    text: text.replace(/^# /, ""),
    x,
    y: y + index * step,
    size: text.startsWith("# ") ? 12 : 9,
    bold: text.startsWith("# "),
  }));

test("a sidebar is read on its own, left or right", () => {
  for (const [side, main] of [
    [40, 220],
    [400, 40],
  ] as const) {
    const page = freePage([
      { text: "Ada Example", x: 40, y: 30, size: 24 },
      ...column(
        side,
        80,
        [
          "# Contact",
          "ada@home.example",
          "+49 30 1234567",
          "# Skills",
          "Python",
          "SQL",
          "# Languages",
          "English",
          "German",
        ],
        15,
      ),
      ...column(
        main,
        83,
        [
          "# Experience",
          "Site Engineer",
          "Nordbau GmbH",
          "04/2019 – 03/2021",
          "# Education",
          "University of Bonn",
          "BSc Physics",
          "2011 – 2015",
        ],
        17,
      ),
    ]);
    const result = parseResume(documentOf(page));
    expect(result.skills.map((skill) => skill.name)).toEqual(["Python", "SQL"]);
    expect(result.languages.map((language) => language.name)).toEqual(["English", "German"]);
    expect(result.experience).toMatchObject([{ title: "Site Engineer", company: "Nordbau GmbH" }]);
    expect(result.education).toMatchObject([{ institution: "University of Bonn", degree: "BSc" }]);
  }
});

test("dates in a column to the left or right stay with their rows", () => {
  const rows = (x: number, lines: [string, string][]) =>
    lines.flatMap(([date, text], index) => [
      ...(date ? [{ text: date, x: x === 0 ? 40 : 450, y: 100 + index * 14 }] : []),
      { text, x: x === 0 ? 160 : 40, y: 100 + index * 14 },
    ]);
  for (const side of [0, 1]) {
    const page = freePage([
      { text: "Experience", x: 40, y: 80, size: 14, bold: true },
      ...rows(side, [
        ["2019 – 2021", "Site Engineer"],
        ["", "Nordbau GmbH"],
        ["2015 – 2018", "Draftsman"],
        ["", "Miller & Sons Ltd"],
      ]),
    ]);
    expect(parseResume(documentOf(page)).experience).toMatchObject([
      { title: "Site Engineer", company: "Nordbau GmbH", start_date: "2019" },
      { title: "Draftsman", company: "Miller & Sons Ltd", start_date: "2015" },
    ]);
  }
});

test("a range wrapped in a narrow date column is one range", () => {
  const page = freePage([
    { text: "Experience", x: 40, y: 80, size: 14, bold: true },
    { text: "September 2013 –", x: 40, y: 100 },
    { text: "Site Engineer", x: 160, y: 100 },
    { text: "March 2019", x: 40, y: 114 },
    { text: "Nordbau GmbH", x: 160, y: 114 },
  ]);
  expect(parseResume(documentOf(page)).experience).toMatchObject([{ start_date: "2013-09", end_date: "2019-03" }]);
});

test("a wrapped range whose dash begins the second line is one range", () => {
  const page = freePage([
    { text: "Experience", x: 40, y: 80, size: 14, bold: true },
    { text: "03/2019", x: 40, y: 100 },
    { text: "Site Engineer", x: 160, y: 100 },
    { text: "– 06/2021", x: 40, y: 114 },
    { text: "Nordbau GmbH", x: 160, y: 114 },
  ]);
  expect(parseResume(documentOf(page)).experience).toMatchObject([
    { title: "Site Engineer", company: "Nordbau GmbH", start_date: "2019-03", end_date: "2021-06" },
  ]);
});

test("text drawn out of order is read by its place", () => {
  const page = pageOf("= Ada Example\nada@home.example\n# Experience\n**Engineer**\t2019 – 2021\nAcme GmbH");
  const shuffled = { ...page, spans: [...page.spans].reverse() };
  expect(readLines(shuffled).map((line) => line.text)).toEqual(readLines(page).map((line) => line.text));
});

test("what repeats on every page and page numbers are left out", () => {
  const foot = { text: "Ada Example – Page 1 of 2", x: 50, y: 815 };
  const pages = [1, 2].map((number) => {
    const page = pageOf(
      number === 1
        ? "= Ada Example\n# Experience\n**Engineer**\t2019 – 2021\nAcme GmbH\n- Led a team"
        : "- Saved a million",
      number,
    );
    const [span] = freePage([{ ...foot, text: foot.text.replace("1 of", `${number} of`) }]).spans;
    return { ...page, spans: span ? [...page.spans, span] : page.spans };
  });
  const [job] = parseResume(documentOf(...pages)).experience;
  expect(job?.highlights).toEqual(["Led a team", "Saved a million"]);
});

test("letter-spaced titles are titles", () => {
  const text =
    "= Ada Example\nada@home.example\n# E X P E R I E N C E\n**Engineer**\t2019 – 2021\nAcme GmbH\n# S K I L L S\nPython, SQL";
  const result = parseResume(documentOf(text));
  expect(result.experience).toHaveLength(1);
  expect(result.skills).toHaveLength(2);
});
