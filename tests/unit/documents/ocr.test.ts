import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { guessLanguage } from "#lib/documents/ocr/guess-language.ts";
import { turned } from "#lib/documents/ocr/orientation.ts";
import { readPngGrey } from "#lib/documents/ocr/png-grey.ts";
import { type GreyBitmap, renderGrey } from "#lib/documents/pdf/bitmap.ts";
import { withPdf } from "#lib/documents/pdf/open-pdf.ts";
import { encodePng } from "#lib/documents/png.ts";
import { readDocument } from "#lib/documents/read-document.ts";
import { buildPdf, textAt } from "./pdf-builder.ts";

const scan = new Uint8Array(readFileSync("tests/fixtures/documents/scan.png"));
const SLOW_MS = 120_000;
const ANY_SIZE = Number.POSITIVE_INFINITY;

/** A PDF whose only content is a picture of the page. */
async function scannedPdf(content: string): Promise<Uint8Array> {
  const { width, height, grey } = await withPdf(buildPdf({ content }), async (pdfium, document) => {
    const page = pdfium.native("FPDF_LoadPage")(document, 0);
    return renderGrey(pdfium, page, 2);
  });
  const data = deflateSync(grey).toString("latin1");
  const image = `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode/Length ${data.length}>>\nstream\n${data}\nendstream`;
  return buildPdf({ content: "q 595 0 0 842 0 0 cm /Im Do Q", resources: "/XObject<</Im 10 0 R>>", objects: [image] });
}

const EMPTY_WORD = "<w:document><w:body><w:p><w:r><w:drawing/></w:r></w:p></w:body></w:document>";

function greyPng({ width, height, grey }: GreyBitmap): Uint8Array {
  const bgrx = new Uint8Array(width * height * 4);
  grey.forEach((value, i) => {
    bgrx.fill(value, i * 4, i * 4 + 4);
  });
  return encodePng({ width, height, bgrx });
}

describe("PNG pixels", () => {
  test.each([
    ["grey with alpha, on white", 4, 8, [0, 255, 0, 0], [0, 255]],
    ["a palette of four, two bits each", 3, 2, [0b00011011], [0, 85, 170, 255]],
    ["one bit", 0, 1, [0b10100000], [255, 0, 255, 0]],
  ])("of %s", (_, color, depth, row, expected) => {
    const png = rawPng(expected.length, color, depth, Uint8Array.from(row));
    expect([...(readPngGrey(png, ANY_SIZE)?.grey ?? [])]).toEqual(expected);
  });

  test("of a picture come back as they were", () => {
    const grey = Uint8Array.from({ length: 60 }, (_, i) => (i * 37) % 256);
    expect(readPngGrey(greyPng({ width: 10, height: 6, grey }), ANY_SIZE)?.grey).toEqual(grey);
  });

  test("are scaled down row by row, each the mean of the area it covers", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 255 }),
        (width, height, most, value) => {
          const grey = Uint8Array.from({ length: width * height }, (_, i) => (i < (width * height) / 2 ? value : 255));
          const scaled = readPngGrey(greyPng({ width, height, grey }), most);
          expect(scaled).toBeDefined();
          const pixels = scaled?.grey ?? new Uint8Array();
          expect(pixels.length).toBeLessThanOrEqual(Math.max(most, width, height));
          expect(Math.abs(mean(pixels) - mean(grey))).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test("of a cut file are none", () => {
    expect(readPngGrey(scan.subarray(0, 500), ANY_SIZE)).toBeUndefined();
  });
});

function mean(values: Uint8Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A PNG of one row with the given header; its palette is four greys. */
function rawPng(width: number, color: number, depth: number, row: Uint8Array): Uint8Array {
  const chunk = (type: string, data: Uint8Array) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(1, 4);
  header.set([depth, color], 8);
  const palette = Uint8Array.from([0, 85, 170, 255].flatMap((value) => [value, value, value]));
  return new Uint8Array(
    Buffer.concat([
      Buffer.from("89504e470d0a1a0a", "hex"),
      chunk("IHDR", header),
      chunk("PLTE", palette),
      chunk("IDAT", deflateSync(Buffer.concat([Buffer.from([0]), row]))),
      chunk("IEND", new Uint8Array()),
    ]),
  );
}

describe("text recognition", () => {
  test(
    "reads a photo into lines with places and confidence, offline",
    async () => {
      const document = await readDocument(scan, { ocr: { languages: ["en"], timeoutMs: SLOW_MS } });
      const spans = document.pages[0]?.spans ?? [];
      const text = spans.map((span) => span.text).join("\n");
      expect(document.format).toBe("image");
      expect(text).toContain("Bridge Engineer");
      expect(text).toContain("Skills");
      const heading = spans.find((span) => span.text.includes("Experience"));
      // The letter's PDF has it 102 points from the top of the A4 page.
      expect(Math.abs((heading?.box.y ?? 0) - 102)).toBeLessThan(6);
      expect(heading?.confidence).toBeGreaterThan(0.6);
      expect(document.warnings.map(({ code }) => code)).toEqual(["OCR_USED"]);
    },
    SLOW_MS,
  );

  test(
    "turns a photo upright as its camera says",
    async () => {
      const photo = new Uint8Array(readFileSync("tests/fixtures/documents/photo-turned.jpg"));
      const document = await readDocument(photo, { ocr: { languages: ["en"], timeoutMs: SLOW_MS } });
      const [page] = document.pages;
      expect(page?.height).toBeGreaterThan(page?.width ?? 0);
      expect(page?.spans.map(({ text }) => text).join("\n")).toContain("Bridge Engineer");
    },
    SLOW_MS,
  );

  test.each([1, 2, 3])(
    "turns a scan upright that lies %s quarter turns off without saying so",
    async (turns) => {
      const picture = readPngGrey(scan, ANY_SIZE);
      if (!picture) throw new Error("the scan cannot be decoded");
      const document = await readDocument(greyPng(turned(picture, turns)), {
        ocr: { languages: ["en"], timeoutMs: SLOW_MS },
      });
      const [page] = document.pages;
      expect(page?.height).toBeGreaterThan(page?.width ?? 0);
      expect(page?.spans.map(({ text }) => text).join("\n")).toContain("Bridge Engineer");
    },
    SLOW_MS,
  );

  test(
    "reads Word and OpenDocument files that hold only pictures",
    async () => {
      const packed = [
        zipSync({ "word/document.xml": strToU8(EMPTY_WORD), "word/media/image1.png": scan }),
        zipSync({
          mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
          "content.xml": strToU8("<office:document-content/>"),
          "Pictures/1.png": scan,
        }),
      ];
      for (const file of packed) {
        const document = await readDocument(file, { ocr: { languages: ["en"], timeoutMs: SLOW_MS } });
        expect(document.pages[0]?.spans.map(({ text }) => text).join("\n")).toContain("Bridge Engineer");
        await expect(readDocument(file, { ocr: { enabled: false } })).rejects.toMatchObject({ code: "NO_TEXT" });
      }
    },
    SLOW_MS,
  );

  test(
    "reads a scanned PDF",
    async () => {
      const lines = [
        "Experience and skills of the engineer",
        "Senior bridge engineer in Oslo",
        "Statics and drawing for the railway",
      ];
      const file = await scannedPdf(lines.map((line, i) => textAt(60, 700 - i * 40, line, 18)).join(""));
      const document = await readDocument(file, { ocr: { languages: ["en"], timeoutMs: SLOW_MS } });
      expect(document.pages[0]?.spans.map(({ text }) => text)).toEqual(lines);
    },
    SLOW_MS,
  );

  test(
    "puts a skewed page straight",
    async () => {
      const lines = [
        "Experience and skills of the engineer",
        "Senior bridge engineer in Oslo",
        "Statics and drawing for the railway",
      ];
      const upright = lines.map((line, i) => textAt(60, 700 - i * 40, line, 18)).join("");
      const [cos, sin] = [Math.cos(0.05), Math.sin(0.05)].map((value) => value.toFixed(4));
      const file = await scannedPdf(`${cos} ${sin} -${sin} ${cos} 0 0 cm ${upright}`);
      const document = await readDocument(file, { ocr: { languages: ["en"], timeoutMs: SLOW_MS } });
      const text = document.pages[0]?.spans.map((span) => span.text).join("\n");
      for (const line of lines) expect(text).toContain(line);
    },
    SLOW_MS,
  );

  test("switched off leaves an image without text", async () => {
    await expect(readDocument(scan, { ocr: { enabled: false } })).rejects.toMatchObject({ code: "NO_TEXT" });
    const file = await scannedPdf(textAt(60, 700, "Words", 18));
    await expect(readDocument(file, { ocr: { enabled: false } })).rejects.toMatchObject({ code: "NO_TEXT" });
  });

  test("ends at its time limit", async () => {
    await expect(readDocument(scan, { ocr: { timeoutMs: 1 } })).rejects.toMatchObject({ code: "TIMEOUT" });
  });

  test("refuses an image of too many pixels before decoding it", async () => {
    const header = Uint8Array.from(scan);
    new DataView(header.buffer).setUint32(16, 60_000);
    new DataView(header.buffer).setUint32(20, 60_000);
    await expect(readDocument(header)).rejects.toMatchObject({ code: "FILE_TOO_LARGE" });
  });

  test("tells the language by its frequent words", () => {
    const all = ["en", "de", "fr", "es"];
    expect(guessLanguage("Leitung der Werkstatt und Planung von Anlagen für die Bahn im Werk", all)).toBe("de");
    expect(guessLanguage("Responsable de la production et des équipes dans une usine avec le client", all)).toBe("fr");
    expect(guessLanguage("Gestión de la planta y de los equipos en el sur con las obras", all)).toBe("es");
    expect(guessLanguage("Led the team of engineers and managed projects for the railway with care", all)).toBe("en");
    expect(guessLanguage("Kubernetes Docker Terraform", all)).toBeUndefined();
  });
});
