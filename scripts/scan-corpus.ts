import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { deflateSync } from "node:zlib";
import { levelled } from "#lib/documents/ocr/skew.ts";
import { type GreyBitmap, renderGrey } from "#lib/documents/pdf/bitmap.ts";
import { withPdf } from "#lib/documents/pdf/open-pdf.ts";
import { createRandom } from "#tests/support/random.ts";

/**
 * Makes scans of PDFs with known truth, for `npm run bench:parse`: `npm run corpus:scan -- --dir DIR --out DIR [--every 6]` takes every
 * sixth file whose truth is in a language that is recognised, draws up to three of its pages at 150, 200 or 300 pixels an inch, turns each
 * by up to 1.5 degrees and adds noise. The same files and turns every time.
 */
const { values } = parseArgs({
  options: { dir: { type: "string" }, out: { type: "string" }, every: { type: "string", default: "6" } },
});
const LANGUAGES = ["en", "de", "fr", "es"];
const DPI = [150, 200, 300];
const MOST_DEGREES = 1.5;
const MOST_PAGES = 3;
/** Grey of paper and ink, and how far noise takes a pixel from it. */
const [INK, PAPER, NOISE] = [10, 244, 10];

if (!values.dir || !values.out) {
  console.error("Say where the documents are and where their scans go: --dir DIR --out DIR");
  process.exit(2);
}
const { dir, out } = values;

function scanned(page: GreyBitmap, random: () => number): GreyBitmap {
  const turned = levelled(page, (random() * 2 - 1) * MOST_DEGREES);
  const noisy = turned.grey.map((value) => {
    const tone = INK + (value / 255) * (PAPER - INK);
    return Math.max(0, Math.min(255, tone + (random() + random() - 1) * NOISE));
  });
  return { ...turned, grey: noisy };
}

/** A PDF with one picture a page. */
function pictures(pages: GreyBitmap[], dpi: number): Buffer {
  const kids = pages.map((_, index) => `${3 + index * 3} 0 R`).join(" ");
  const parts = [
    Buffer.from(
      `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>endobj\n`,
    ),
  ];
  for (const [index, { width, height, grey }] of pages.entries()) {
    const [page, data] = [3 + index * 3, deflateSync(grey)];
    const [w, h] = [(width * 72) / dpi, (height * 72) / dpi];
    const content = `${w} 0 0 ${h} 0 0 cm /Im Do`;
    parts.push(
      Buffer.from(
        `${page} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${w} ${h}]/Contents ${page + 1} 0 R/Resources<</XObject<</Im ${page + 2} 0 R>>>>>>endobj\n` +
          `${page + 1} 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj\n` +
          `${page + 2} 0 obj<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/BitsPerComponent 8/ColorSpace/DeviceGray` +
          `/Filter/FlateDecode/Length ${data.length}>>stream\n`,
      ),
      data,
      Buffer.from("\nendstream endobj\n"),
    );
  }
  return Buffer.concat([...parts, Buffer.from("trailer<</Root 1 0 R>>\n%%EOF\n")]);
}

async function pagesOf(file: string, dpi: number): Promise<GreyBitmap[]> {
  return await withPdf(new Uint8Array(readFileSync(file)), async (pdfium, document) => {
    const count = Math.min(MOST_PAGES, pdfium.native("FPDF_GetPageCount")(document));
    return Array.from({ length: count }, (_, index) => {
      const page = pdfium.native("FPDF_LoadPage")(document, index);
      const bitmap = renderGrey(pdfium, page, dpi / 72);
      pdfium.native("FPDF_ClosePage")(page);
      return bitmap;
    });
  });
}

const truthOf = (name: string) => path.join(dir, "truth", `${name}.json`);
const names = readdirSync(path.join(dir, "pdf"))
  .sort()
  .map((file) => path.parse(file).name)
  .filter((name) => existsSync(truthOf(name)))
  .filter((name) => LANGUAGES.includes(JSON.parse(readFileSync(truthOf(name), "utf8")).lang))
  .filter((_, index) => index % Number(values.every) === 0);
for (const folder of ["pdf", "truth"]) mkdirSync(path.join(out, folder), { recursive: true });
if (existsSync(path.join(dir, "score.mjs"))) copyFileSync(path.join(dir, "score.mjs"), path.join(out, "score.mjs"));
for (const [index, name] of names.entries()) {
  const random = createRandom(index);
  const dpi = DPI[index % DPI.length] ?? 200;
  const pages = (await pagesOf(path.join(dir, "pdf", `${name}.pdf`), dpi)).map((page) => scanned(page, random));
  writeFileSync(path.join(out, "pdf", `${name}.pdf`), pictures(pages, dpi));
  copyFileSync(truthOf(name), path.join(out, "truth", `${name}.json`));
}
console.log(`${names.length} scans`);
