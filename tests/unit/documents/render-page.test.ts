import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { renderPage } from "#lib/documents/render-page.ts";
import { buildPdf } from "./pdf-builder.ts";

/** Red, green and blue of a pixel of a PNG as this project writes it. */
function pixelOf(png: Buffer, x: number, y: number): number[] {
  const width = png.readUInt32BE(16);
  const rows = inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)));
  const stride = width * 3 + 1;
  const pixel = [0, 0, 0];
  // Every row is the difference from the one above.
  for (let row = 0; row <= y; row++) {
    for (let channel = 0; channel < 3; channel++) {
      pixel[channel] = ((pixel[channel] ?? 0) + (rows[row * stride + 1 + x * 3 + channel] ?? 0)) & 255;
    }
  }
  return pixel;
}

describe("a rendered page", () => {
  const page = buildPdf({ content: "1 0 0 rg 0 421 595 421 re f\n0 0 1 rg 0 0 595 421 re f\n" });

  test("is a PNG of the asked scale with the page's colours", async () => {
    const png = Buffer.from(await renderPage(page, 1, { scale: 0.5 }));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([298, 421]);
    expect(pixelOf(png, 100, 100)).toEqual([255, 0, 0]);
    expect(pixelOf(png, 100, 300)).toEqual([0, 0, 255]);
  });

  test("does not exist beyond the document's end or for other formats", async () => {
    await expect(renderPage(page, 2)).rejects.toMatchObject({ code: "FILE_CORRUPT" });
    const letter = readFileSync("tests/fixtures/documents/letter.docx");
    await expect(renderPage(letter, 1)).rejects.toMatchObject({ code: "UNSUPPORTED_TYPE" });
  });
});
