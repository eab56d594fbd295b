import { expect, test } from "vitest";
import type { Page, TextSpan } from "#lib/documents/types.ts";
import { parseResume } from "#lib/parsing/parse-resume.ts";
import { readLines } from "#lib/parsing/reading-order.ts";

const WIDTH = 595;

/** A span that ends where a right-to-left reader begins to read: `start` points from the page's right edge. */
function spanAt(start: number, y: number, text: string, size = 10, bold = false): TextSpan {
  const width = text.length * size * 0.5;
  return { text, box: { x: WIDTH - start - width, y, width, height: size }, fontSize: size, bold, italic: false };
}

const page = (spans: TextSpan[], shapes: Page["shapes"] = []): Page => ({
  number: 1,
  width: WIDTH,
  height: 842,
  spans,
  links: [],
  shapes,
});

test("a row of a right-to-left page is read from the right, its first column first", () => {
  const columns = page([
    spanAt(40, 50, "נועה בן עמי", 24, true),
    spanAt(40, 120, "כישורים", 13, true),
    spanAt(40, 140, "Excel"),
    spanAt(40, 155, "ניתוח נתונים"),
    spanAt(240, 120, "ניסיון תעסוקתי", 13, true),
    spanAt(240, 140, "מנהלת שיווק"),
    spanAt(480, 140, "2019 – היום"),
    spanAt(240, 155, "ענן שחק טכנולוגיות"),
  ]);
  expect(readLines(columns).map(({ text }) => text)).toEqual([
    "נועה בן עמי",
    "כישורים",
    "Excel",
    "ניתוח נתונים",
    "ניסיון תעסוקתי",
    "מנהלת שיווק\t2019 – היום",
    "ענן שחק טכנולוגיות",
  ]);
});

test("dots drawn to the right of right-to-left lines make them items", () => {
  const dot = { kind: "rectangle" as const, box: { x: WIDTH - 48, y: 143, width: 3, height: 3 } };
  const [title, item] = readLines(page([spanAt(40, 120, "מנהלת שיווק"), spanAt(52, 140, "ניהול צוות")], [dot]));
  expect([title?.bullet, item?.bullet]).toEqual([false, true]);
});

test("evidence of a right-to-left value is its box on the page, not in the mirror", () => {
  const name = spanAt(40, 50, "נועה בן עמי", 24, true);
  const spans = [name, spanAt(40, 90, "noa.benami@example.com"), spanAt(40, 120, "ניסיון תעסוקתי", 13, true)];
  const resume = parseResume({ format: "pdf", pages: [page(spans)], pageCount: 1, warnings: [], properties: {} });
  const evidence = resume.evidence["/name"] ?? Object.values(resume.evidence)[0];
  expect(evidence?.box.x).toBeCloseTo(name.box.x, 1);
  expect(evidence?.box.width).toBeCloseTo(name.box.width, 1);
});
