import { expect, test } from "vitest";
import type { Page } from "#lib/documents/types.ts";
import { readLines } from "#lib/parsing/reading-order.ts";
import { freePage } from "./build-document.ts";

interface Cell {
  column: number;
  row: number;
  lines: string[];
  /** Rows it reaches over. */
  rows?: number;
}

const LEADING = 14;

/** A ruled table: every cell's text centred between its rules, as forms set it. */
function ruledPage(columns: number[], rows: number[], cells: Cell[], open = false): Page {
  const placed = cells.flatMap(({ column, row, lines, rows: over = 1 }) => {
    const middle = ((rows[row] ?? 0) + (rows[row + over] ?? 0)) / 2;
    const top = middle - (lines.length * LEADING) / 2 + 2;
    return lines.map((text, index) => ({ text, x: (columns[column] ?? 0) + 4, y: top + index * LEADING }));
  });
  const line = (x: number, y: number, width: number, height: number) => ({
    kind: "line" as const,
    box: { x, y, width, height },
  });
  const left = columns[0] ?? 0;
  const right = columns.at(-1) ?? 0;
  const merged = (column: number, row: number) =>
    cells.some((cell) => cell.column === column && cell.row < row && cell.row + (cell.rows ?? 1) > row);
  const shapes = [
    ...columns.map((x) => line(x, rows[0] ?? 0, 0.8, (rows.at(-1) ?? 0) - (rows[0] ?? 0))),
    ...rows
      .slice(0, open ? -1 : undefined)
      .flatMap((y, row) =>
        columns
          .slice(0, -1)
          .flatMap((x, column) => (merged(column, row) ? [] : [line(x, y, (columns[column + 1] ?? right) - x, 0.8)])),
      ),
    line(left, rows[0] ?? 0, right - left, 0.8),
  ];
  return { ...freePage([{ text: "Form", x: 250, y: 20, size: 18 }, ...placed]), shapes };
}

const textsOf = (page: Page) => readLines(page).map((line) => line.text);

test("the first lines of a row's cells stand on one row however the cells are aligned", () => {
  const page = ruledPage(
    [40, 140, 300, 540],
    [60, 90, 150, 180],
    [
      { column: 0, row: 0, lines: ["Period"] },
      { column: 1, row: 0, lines: ["Company"] },
      { column: 2, row: 0, lines: ["Duties"] },
      { column: 0, row: 1, lines: ["2019 - 2021"] },
      { column: 1, row: 1, lines: ["Nordbau"] },
      { column: 2, row: 1, lines: ["Planned a bridge", "Led a team of five", "Wrote the tender"] },
      { column: 0, row: 2, lines: ["2015 - 2018"] },
      { column: 1, row: 2, lines: ["Hill Ltd"] },
      { column: 2, row: 2, lines: ["Drew plans"] },
    ],
  );
  expect(textsOf(page)).toEqual([
    "Form",
    "Period\tCompany\tDuties",
    "2019 - 2021\tNordbau\tPlanned a bridge",
    "Led a team of five",
    "Wrote the tender",
    "2015 - 2018\tHill Ltd\tDrew plans",
  ]);
});

test("what a cell's width broke is one text again, and a date or a title set over lines", () => {
  const page = ruledPage(
    [40, 70, 128, 210, 540],
    [60, 90, 130, 170],
    [
      { column: 0, row: 0, rows: 3, lines: ["学", "歴"] },
      { column: 1, row: 0, lines: ["年月"] },
      { column: 2, row: 0, lines: ["内容"] },
      { column: 1, row: 1, lines: ["2010年4月～", "現在"] },
      { column: 2, row: 1, lines: ["玄海工業大学 情報工学部 情", "報工学科"] },
      { column: 3, row: 1, lines: ["在学"] },
      { column: 1, row: 2, lines: ["2007年"] },
      { column: 2, row: 2, lines: ["香椎浜高等学校"] },
    ],
  );
  expect(textsOf(page)).toEqual([
    "Form",
    "学歴\t年月\t内容",
    "2010年4月～現在\t玄海工業大学 情報工学部 情報工学科\t在学",
    "2007年\t香椎浜高等学校",
  ]);
});

test("white space between the cells of a ruled table is no column, also where the page ends before the table", () => {
  const rows = [60, 90, 120, 150, 180, 210, 240];
  const years = ["年", "H14", "H17", "H21", "H23", "H28"];
  const events = ["学歴・職歴", "高等学校 入学", "高等学校 卒業", "株式会社ミナト 入社", "株式会社ミナト 退社", "学校"];
  const page = ruledPage(
    [40, 120, 540],
    rows,
    years.flatMap((year, row) => [
      { column: 0, row, lines: [year] },
      { column: 1, row, lines: [events[row] ?? ""] },
    ]),
    true,
  );
  expect(textsOf(page)).toEqual(["Form", ...years.map((year, row) => `${year}\t${events[row]}`)]);
});

test("cells that hold sections of their own are the page's columns", () => {
  const page = ruledPage(
    [40, 240, 540],
    [60, 90, 240],
    [
      { column: 0, row: 0, lines: ["Ada Example"] },
      { column: 1, row: 0, lines: ["Engineer"] },
      { column: 0, row: 1, lines: ["ada@home.example", "Skills", "Java", "Docker", "Languages", "English"] },
      { column: 1, row: 1, lines: ["Builds bridges", "Experience", "2019 - 2021", "Nordbau", "Education", "2015"] },
    ],
  );
  expect(textsOf(page)).toEqual(textsOf({ ...page, shapes: [] }));
});
