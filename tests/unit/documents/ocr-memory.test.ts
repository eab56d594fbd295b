import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { deflateSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { renderGrey } from "#lib/documents/pdf/bitmap.ts";
import { withPdf } from "#lib/documents/pdf/open-pdf.ts";
import { buildPdf, textAt } from "./pdf-builder.ts";

const MOST_MB = 240;
const SLOW_MS = 120_000;
const LINES = ["Bridge engineer in Oslo", "Statics and drawing for the railway", "Led the team with care"];
const folder = mkdtempSync(join(tmpdir(), "ocr-memory-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A PDF that shows a colour scan of 300 pixels an inch on a page of the given size in points. */
async function colourScan(width: number, height: number): Promise<string> {
  const content = LINES.map((line, i) => textAt(60, 700 - i * 40, line, 18)).join("");
  const { grey, ...pixels } = await withPdf(buildPdf({ content }), async (pdfium, document) =>
    renderGrey(pdfium, pdfium.native("FPDF_LoadPage")(document, 0), 300 / 72),
  );
  const rgb = new Uint8Array(grey.length * 3);
  for (let i = 0; i < rgb.length; i++) rgb[i] = grey[Math.floor(i / 3)] ?? 255;
  const data = deflateSync(rgb).toString("latin1");
  const image = `<</Type/XObject/Subtype/Image/Width ${pixels.width}/Height ${pixels.height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode/Length ${data.length}>>\nstream\n${data}\nendstream`;
  const file = join(folder, `${width}.pdf`);
  writeFileSync(
    file,
    buildPdf({
      content: `q ${width} 0 0 ${height} 0 0 cm /Im Do Q`,
      page: `/MediaBox[0 0 ${width} ${height}]`,
      resources: "/XObject<</Im 10 0 R>>",
      objects: [image],
    }),
  );
  return file;
}

test.each([
  ["A4", 595, 842],
  ["the size of a poster", 2380, 3368],
])(
  "recognising a colour scan on a page of %s takes little memory",
  async (_, width, height) => {
    const file = await colourScan(width, height);
    const child = join(import.meta.dirname, "support", "memory-child.ts");
    const { stdout } = await promisify(execFile)(process.execPath, [child, file]);
    const { text, mostMb } = JSON.parse(stdout) as { text: string; mostMb: number };
    for (const line of LINES) expect(text).toContain(line);
    expect(mostMb).toBeLessThan(MOST_MB);
  },
  SLOW_MS,
);
