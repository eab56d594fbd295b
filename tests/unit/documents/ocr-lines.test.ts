import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MARGIN, oneColumn } from "#lib/documents/ocr/one-column.ts";
import { type Line, pageOfRows, rowsOf } from "#lib/documents/ocr/recognised-spans.ts";
import { levelled, skewOf } from "#lib/documents/ocr/skew.ts";
import { findStrips, type Strip } from "#lib/documents/ocr/text-strips.ts";
import { type GreyBitmap, renderGrey } from "#lib/documents/pdf/bitmap.ts";
import { withPdf } from "#lib/documents/pdf/open-pdf.ts";
import { buildPdf, textAt } from "./pdf-builder.ts";

const DPI = 180;

async function pageOf(content: string): Promise<GreyBitmap> {
  return await withPdf(buildPdf({ content }), async (pdfium, document) =>
    renderGrey(pdfium, pdfium.native("FPDF_LoadPage")(document, 0), DPI / 72),
  );
}

/** From the top; left edges in points, to the nearest ten. */
const placesOf = (strips: Strip[]) =>
  strips
    .toSorted((a, b) => a.y0 - b.y0 || a.x0 - b.x0)
    .map(({ x0, light, bullet }) => ({ left: Math.round((x0 * 7.2) / DPI) * 10, light, bullet: bullet !== null }));

const box = (x: number, y: number, width: number, height: number, grey: number) =>
  `${grey} g ${x} ${y} ${width} ${height} re f `;

describe("lines of text in a picture", () => {
  test("are level however the page lies, up to six degrees", async () => {
    const lines = Array.from({ length: 20 }, (_, n) =>
      textAt(60, 700 - n * 24, "Statics of bridges and of railways", 11),
    );
    const page = await pageOf(lines.join(""));
    expect(skewOf(page)).toBe(0);
    for (const degrees of [-5, -2.3, -0.6, 0.4, 1.5, 4.8]) {
      const askew = levelled(page, -degrees);
      expect(Math.abs(skewOf(askew) - degrees)).toBeLessThan(0.16);
    }
  });

  test("are told apart by columns and by size", async () => {
    const page = await pageOf(textAt(50, 700, "Ada Moreno", 28) + textAt(380, 706, "ada@moreno.example", 9));
    expect(
      placesOf(findStrips(page))
        .map(({ left }) => left)
        .sort((a, b) => a - b),
    ).toEqual([50, 380]);
  });

  test("are found in white on a dark banner and in a small dark box", async () => {
    const page = await pageOf(
      `${box(0, 640, 595, 120, 0.2)}1 g ${textAt(60, 700, "Ada Moreno", 28)}${textAt(60, 670, "Bridge Engineer", 10)}` +
        `${box(400, 495, 120, 16, 0.35)}1 g ${textAt(410, 500, "2014 to 2018", 9)}0 g ${textAt(60, 500, "Senior engineer", 11)}`,
    );
    expect(placesOf(findStrips(page))).toEqual([
      { left: 60, light: true, bullet: false },
      { left: 60, light: true, bullet: false },
      { left: 60, light: false, bullet: false },
      { left: 410, light: true, bullet: false },
    ]);
  });

  test("begin behind their bullets and behind the bar beside a title", async () => {
    const page = await pageOf(
      `${box(46, 603, 4, 4, 0)}${textAt(60, 600, "Built the railway", 10)}` +
        `${box(48, 646, 6, 18, 0.6)}0 g ${textAt(60, 650, "Experience", 13)}`,
    );
    expect(placesOf(findStrips(page))).toEqual([
      { left: 60, light: false, bullet: false },
      { left: 60, light: false, bullet: true },
    ]);
  });

  test("are found though they are underlined, letter by letter", async () => {
    const address = textAt(60, 600, "linkedin.com/in/ada-moreno-engineer", 10);
    const plain = findStrips(await pageOf(address));
    const underlined = findStrips(await pageOf(address + box(60, 598.6, 160, 0.8, 0)));
    expect(underlined).toHaveLength(1);
    expect(underlined[0]?.blots.length).toBeGreaterThan((plain[0]?.blots.length ?? 0) * 0.8);
  });

  test("none are found on an empty page, on one all black, and in a rule", async () => {
    const blank = (value: number): GreyBitmap => ({
      width: 400,
      height: 500,
      grey: new Uint8Array(200_000).fill(value),
    });
    expect(findStrips(blank(255))).toEqual([]);
    expect(findStrips(blank(0))).toEqual([]);
    expect(findStrips(await pageOf(box(60, 500, 400, 1.5, 0)))).toEqual([]);
  });
});

const strips = fc.array(
  fc
    .record({
      x0: fc.integer({ min: 4, max: 900 }),
      y0: fc.integer({ min: 4, max: 1300 }),
      width: fc.integer({ min: 8, max: 500 }),
      capHeight: fc.integer({ min: 6, max: 60 }),
    })
    .map(({ x0, y0, width, capHeight }): Strip => {
      const bounds = { x0, y0, x1: x0 + width, y1: y0 + capHeight };
      return {
        ...bounds,
        blots: [{ ...bounds, area: 1, light: false }],
        baseline: bounds.y1,
        capHeight,
        light: false,
        bullet: null,
      };
    }),
  { minLength: 1, maxLength: 60 },
);
const paper: GreyBitmap = { width: 1488, height: 2105, grey: new Uint8Array(1488 * 2105).fill(255) };

describe("a page's text in one column", () => {
  test("holds every line once, in bands of its own, and each word finds back to its place", () => {
    fc.assert(
      fc.property(strips, (given) => {
        const columns = oneColumn(paper, given);
        const rows = columns.flatMap((column) => column.rows);
        expect(new Set(rows.map(({ strip }) => strip))).toEqual(new Set(given));
        for (const column of columns) {
          for (const [index, row] of column.rows.entries()) {
            expect(row.top).toBeGreaterThanOrEqual(column.rows[index - 1]?.bottom ?? 0);
            const [found] = rowsOf([lineIn(row.top, row.bottom, row.strip, row.scale)], [row]);
            expect(found?.words[0]?.bbox.x0).toBeCloseTo(row.strip.x0, 0);
            expect(found?.words[0]?.bbox.x1).toBeCloseTo(row.strip.x1, 0);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ["mateo.arrietaQbuzon.example", "mateo.arrieta@buzon.example"],
    ["j.weiss©web.example.de", "j.weiss@web.example.de"],
    ["mjnunezOcorreo.example.es", "mjnunez@correo.example.es"],
    ["FAQ", "FAQ"],
    ["IQ.test", "IQ.test"],
  ])("an address has its sign: %s is %s", (read, expected) => {
    const [strip] = fc.sample(strips, { numRuns: 1, seed: 1 })[0] ?? [];
    if (!strip) throw new Error("no strip");
    const row = { strip, top: 0, bottom: 60, scale: 1 };
    const line = lineIn(0, 60, strip, 1, read);
    expect(pageOfRows(rowsOf([line], [row]), 0.4).spans[0]?.text).toBe(expected);
  });
});

/** A line of one word that fills the strip. */
function lineIn(top: number, bottom: number, { x0, x1 }: Strip, scale: number, text = "word"): Line {
  const bbox = { x0: MARGIN, x1: MARGIN + (x1 - x0) * scale, y0: top + 4, y1: bottom - 4 };
  return {
    words: [{ text, confidence: 90, bbox }],
    baseline: bbox,
    rowAttributes: { rowHeight: 10, ascenders: 2, descenders: 2 },
  };
}
