import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDocument } from "#lib/documents/read-document.ts";
import type { TextDocument } from "#lib/documents/types.ts";
import { buildPdf, type PdfParts, textAt } from "./pdf-builder.ts";

const fixture = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/documents/${name}`));
const read = (parts: PdfParts) => readDocument(buildPdf(parts), { ocr: { enabled: false } });
const texts = (document: TextDocument) => document.pages.flatMap((page) => page.spans.map(({ text }) => text.trim()));
const warning = (document: TextDocument, code: string) => document.warnings.find((each) => each.code === code)?.message;

describe("text of a PDF", () => {
  test("has its place from the top left, its size, weight and colour", async () => {
    const document = await read({ content: `0 0 1 rg ${textAt(50, 742, "Ada Lovelace", 20, "F2")}` });
    const [span] = document.pages[0]?.spans ?? [];
    expect(span).toMatchObject({ text: "Ada Lovelace", fontSize: 20, bold: true, italic: false, color: "#0000ff" });
    expect(span?.box.x).toBeCloseTo(50, 0);
    // The baseline lies at 80 % of the box.
    expect((span?.box.y ?? 0) + 0.8 * 20).toBeCloseTo(100, 0);
    expect(document.pages[0]).toMatchObject({ number: 1, width: 595, height: 842 });
  });

  test("is parted where a wide gap lies and where the style changes, and nowhere else", async () => {
    const content = `${textAt(50, 700, "Engineer at Acme")}${textAt(400, 700, "2019 - 2021")}${textAt(50, 680, "Bold", 11, "F2")}${textAt(78, 680, "and plain")}`;
    expect(texts(await read({ content }))).toEqual(["Engineer at Acme", "2019 - 2021", "Bold", "and plain"]);
  });

  test("is parted where a narrow gap leads to an edge at which other lines begin", async () => {
    const rows = ["Go and Rust", "Native", "2 years", "Fluent"].map((text, y) => textAt(140, 680 - y * 20, text));
    const label = textAt(131 - 5.5 * 4.2, 700, "2019");
    const document = await read({ content: `${label}${textAt(140, 700, "Site Engineer")}${rows.join("")}` });
    expect(texts(document).slice(0, 2)).toEqual(["2019", "Site Engineer"]);
    const alone = await read({ content: `${label}${textAt(140, 700, "Site Engineer")}` });
    expect(texts(alone)).toEqual(["2019 Site Engineer"]);
  });

  test("in a font of icons is no text: a bullet, or an icon of no meaning", async () => {
    const icons = "BT /Icons 11 Tf 50 700 Td ({) Tj ET BT /Icons 11 Tf 50 680 Td (H) Tj ET\n";
    const font = "<</Type/Font/Subtype/Type1/BaseFont/ABCDEF+MarVoSym/Encoding/WinAnsiEncoding>>";
    const content = `${icons}${textAt(70, 700, "Built three bridges")}${textAt(70, 680, "+47 912 34 567")}`;
    const found = texts(
      await read({ content, resources: `/Font<</F1 5 0 R/F2 6 0 R/Icons 10 0 R>>`, objects: [font] }),
    );
    expect(found).toEqual(["•", "\ue000", "Built three bridges", "+47 912 34 567"]);
  });

  test("set letter by letter is joined to words", async () => {
    const spaced = `BT /F2 12 Tf 4 Tc 50 700 Td (WORK HISTORY) Tj ET\n`;
    expect(texts(await read({ content: spaced }))).toEqual(["WORK HISTORY"]);
  });

  test.each(["LUDOVICA FUMAGALLI", "URS ZGRAGGEN", "MARCUS J. THIBODEAUX"])(
    "set evenly apart is words, whichever gaps look like spaces: %s",
    async (name) => {
      let letters = 0;
      const gap = () => (letters++ % 5 < 2 ? 130 : 170);
      const set = name
        .replace(/(\S)(?=\S)/g, (letter) => `(${letter})-${gap()}`)
        .replace(/(\S) /g, "($1)-630")
        .replace(/(\S)$/, "($1)");
      const content = `BT /F1 23 Tf 50 700 Td [${set}] TJ ET\n`;
      expect(texts(await read({ content }))).toEqual([name]);
    },
  );

  test("placed word by word without spaces gets them", async () => {
    const content = `BT /F1 10 Tf 50 700 Td [(Built)-300(three)-300(bridges)] TJ ET\n`;
    expect(texts(await read({ content }))).toEqual(["Built three bridges"]);
  });

  test("in labels next to each other is parted by label", async () => {
    const label = (x: number, text: string) => `0.9 g ${x} 696 28 16 re f 0 g ${textAt(x + 4, 700, text, 10)}`;
    const document = await read({ content: label(50, "Rust") + label(80, "Scala") });
    expect(document.pages[0]?.spans.map(({ text }) => text)).toEqual(["Rust\t", "Scala"]);
  });

  test("with accents printed over its letters has accented letters", async () => {
    const accent = (x: number, mark: string, letter: string) =>
      `BT /F1 12 Tf ${x} 700 Td (${mark}) Tj ET ${textAt(x - 1.3, 700, letter, 12)}`;
    const content = `${textAt(50, 700, "Ren", 12)}${accent(74, "\xb4", "e")}`;
    expect(texts(await read({ content }))).toEqual(["René"]);
  });

  test("with accents printed apart from their words has accented letters", async () => {
    const accent = `BT /F1 12 Tf 82 701 Td (\xb4) Tj ET`;
    const content = `${textAt(50, 700, "Siobhan", 12)}\n${textAt(50, 680, "Engineer", 12)}\n${accent}`;
    expect(texts(await read({ content }))).toEqual(["Siobhán", "Engineer"]);
  });

  test("printed twice to look bold is there once", async () => {
    const content = `${textAt(50, 700, "Nuria Celik", 18)}${textAt(50.3, 700, "Nuria Celik", 18)}`;
    expect(texts(await read({ content })).join(" ")).toBe("Nuria Celik");
  });

  test("turned by a quarter reads along its own direction", async () => {
    const content = `BT /F1 11 Tf 0 1 -1 0 60 300 Tm (Sideways words) Tj ET\n${textAt(100, 700, "Upright")}`;
    const document = await read({ content });
    const span = document.pages[0]?.spans.find(({ text }) => text.startsWith("Sideways"));
    expect(span?.text).toBe("Sideways words");
    expect(span?.box.height).toBeGreaterThan(span?.box.width ?? 0);
  });

  test("of a page that is shown turned has its place as it is seen", async () => {
    const document = await read({ content: "BT /F1 11 Tf 0 1 -1 0 100 50 Tm (Landscape) Tj ET\n", page: "/Rotate 90" });
    expect(document.pages[0]).toMatchObject({ width: 842, height: 595 });
    const [span] = document.pages[0]?.spans ?? [];
    expect(span?.text).toBe("Landscape");
    expect(span?.box.width).toBeGreaterThan(30);
    expect(span?.box.height).toBeCloseTo(11, 0);
  });
});

describe("links of a PDF", () => {
  const annotation = (rect: string, uri: string) =>
    `<</Type/Annot/Subtype/Link/Rect[${rect}]/A<</S/URI/URI(${uri})>>>>`;

  test("belong to the text they cover; those over icons stand apart", async () => {
    const document = await read({
      content: `${textAt(50, 700, "Portfolio")}${textAt(50, 650, "Plain")}0 0 0 rg 300 700 10 10 re f\n`,
      page: "/Annots[10 0 R 11 0 R]",
      objects: [
        annotation("48 695 100 712", "https://example.org/me"),
        annotation("299 699 311 711", "mailto:me@example.org"),
      ],
    });
    const page = document.pages[0];
    expect(page?.spans.find(({ text }) => text === "Portfolio")?.href).toBe("https://example.org/me");
    expect(page?.spans.find(({ text }) => text === "Plain")?.href).toBeUndefined();
    expect(page?.links.map(({ href }) => href)).toEqual(["mailto:me@example.org"]);
  });
});

describe("a filled form", () => {
  test("gives what was typed into it, and keeps its links", async () => {
    const typed = "BT /F1 11 Tf 2 5 Td (Typed in) Tj ET";
    const appearance = `<</Type/XObject/Subtype/Form/BBox[0 0 200 20]/Resources<</Font<</F1 5 0 R>>>>/Length ${typed.length}>>\nstream\n${typed}\nendstream`;
    const document = await read({
      content: textAt(50, 700, "Name"),
      page: "/Annots[10 0 R 12 0 R]",
      objects: [
        "<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/V(Typed in)/Rect[100 695 300 715]/F 4/AP<</N 11 0 R>>>>",
        appearance,
        "<</Type/Annot/Subtype/Link/Rect[48 695 80 712]/A<</S/URI/URI(https://example.org/)>>>>",
      ],
    });
    expect(texts(document).sort()).toEqual(["Name", "Typed in"]);
    expect(document.pages[0]?.spans.find(({ text }) => text === "Name")?.href).toBe("https://example.org/");
  });
});

describe("lines and filled areas of a PDF", () => {
  test("are told with their places", async () => {
    const document = await read({
      content: `${textAt(50, 700, "Text")}1 w 50 690 m 300 690 l S\n0.9 g 0 0 180 600 re f\n`,
    });
    const shapes = document.pages[0]?.shapes ?? [];
    expect(shapes.map(({ kind }) => kind).sort()).toEqual(["line", "rectangle"]);
    expect(shapes.find(({ kind }) => kind === "rectangle")?.box).toMatchObject({
      x: 0,
      y: 242,
      width: 180,
      height: 600,
    });
  });
});

describe("hidden text of a PDF is left out and reported", () => {
  const visible = textAt(50, 750, "Visible text");
  const cases: [string, string][] = [
    ["white on white", `1 g ${textAt(50, 700, "Secret")}`],
    ["in the colour of the box behind it", `0.2 g 40 690 200 30 re f ${textAt(50, 700, "Secret")}`],
    ["in invisible mode", `BT 3 Tr /F1 11 Tf 50 700 Td (Secret) Tj ET\n`],
    ["tiny", textAt(50, 700, "Secret", 0.5)],
    ["off the page", textAt(-400, 700, "Secret")],
    ["transparent", `/Clear gs ${textAt(50, 700, "Secret")}`],
    ["painted over", `${textAt(50, 700, "Secret")}1 g 40 690 200 30 re f\n`],
  ];
  test.each(cases)("%s", async (_, content) => {
    const document = await read({ content: `${visible}q ${content} Q\n` });
    expect(texts(document)).toEqual(["Visible text"]);
    expect(warning(document, "HIDDEN_TEXT")).toContain("Secret");
  });

  test("but white text on a dark area stays", async () => {
    const sidebar = `0.1 0.2 0.4 rg 0 0 200 842 re f 1 g ${textAt(50, 700, "Sidebar")}`;
    const document = await read({ content: `${textAt(300, 750, "Visible text")}q ${sidebar} Q\n` });
    expect(texts(document)).toContain("Sidebar");
    expect(warning(document, "HIDDEN_TEXT")).toBeUndefined();
  });

  test("but the invisible text of a scan stays", async () => {
    const image =
      "<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>\nstream\n\xf0\nendstream";
    const document = await read({
      content: "q 595 0 0 842 0 0 cm /Im Do Q BT 3 Tr /F1 11 Tf 50 700 Td (Recognised words) Tj ET\n",
      resources: "/XObject<</Im 10 0 R>>",
      objects: [image],
    });
    expect(texts(document)).toEqual(["Recognised words"]);
    expect(warning(document, "HIDDEN_TEXT")).toBeUndefined();
  });
});

describe("a PDF that cannot simply be read", () => {
  test("with a user password says so", async () => {
    await expect(readDocument(fixture("user-password.pdf"))).rejects.toMatchObject({ code: "FILE_ENCRYPTED" });
  });

  test("with an owner password only is read", async () => {
    expect(texts(await readDocument(fixture("owner-password.pdf"))).join(" ")).toContain("Nuria Çelik-Østergård");
  });

  test("cut off before its catalogue gives the pages that are left", async () => {
    const whole = Buffer.from(buildPdf({ content: textAt(50, 700, "Still here") }));
    const document = await readDocument(
      Buffer.concat([whole.subarray(0, 9), whole.subarray(whole.indexOf("3 0 obj"), -80)]),
    );
    expect(texts(document)).toEqual(["Still here"]);
    expect(warning(document, "RECOVERED")).toBeDefined();
  });

  test("without cross-reference table is recovered with a warning", async () => {
    const whole = buildPdf({ content: textAt(50, 700, "Still here") });
    const cut = whole.subarray(0, Buffer.from(whole).indexOf("xref"));
    const document = await readDocument(cut);
    expect(texts(document)).toEqual(["Still here"]);
    expect(warning(document, "RECOVERED")).toBeDefined();
  });

  test("that is junk after the header is corrupt", async () => {
    const junk = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251);
    const file = Buffer.concat([Buffer.from("%PDF-1.4\n"), junk]);
    await expect(readDocument(file)).rejects.toMatchObject({ code: "FILE_CORRUPT" });
  });

  test("with an empty page has no text", async () => {
    await expect(readDocument(buildPdf({ content: "" }))).rejects.toMatchObject({ code: "NO_TEXT" });
  });

  test("of too many pages is read up to the limit, and says so", async () => {
    const kids = Array.from({ length: 5 }, (_, i) => `${10 + i} 0 R`).join(" ");
    const pages = Array.from(
      { length: 5 },
      () => "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
    );
    const file = Buffer.from(buildPdf({ content: textAt(50, 700, "Page"), objects: pages })).toString("latin1");
    const many = Buffer.from(file.replace("/Count 1/Kids[3 0 R]", `/Count 5/Kids[${kids}]`), "latin1");
    const document = await readDocument(many, { maxPages: 2 });
    expect(document.pages).toHaveLength(2);
    expect(document.pageCount).toBe(5);
    expect(warning(document, "PAGES_OMITTED")).toContain("2 of 5");
  });
});
