import { readFileSync } from "node:fs";
import CFB from "cfb";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { readDocument } from "#lib/documents/read-document.ts";
import type { TextDocument, TextSpan } from "#lib/documents/types.ts";
import { buildDocx, buildOdt, paragraph } from "./packed-builder.ts";

const fixture = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/documents/${name}`));
const bytesOf = (text: string) => new TextEncoder().encode(text);
const spansOf = (document: TextDocument) => document.pages.flatMap((page) => page.spans);
const textOf = (document: TextDocument) =>
  spansOf(document)
    .map(({ text }) => text)
    .join("");
const find = (document: TextDocument, text: string) => spansOf(document).find((span) => span.text.includes(text));
const hidden = (document: TextDocument) => document.warnings.find(({ code }) => code === "HIDDEN_TEXT")?.message;

describe.each(["docx", "odt", "rtf", "doc", "html"])("the letter as %s", (format) => {
  const letter = readDocument(fixture(`letter.${format}`));

  test("is told by its content and keeps its text in every script", async () => {
    const document = await letter;
    expect(document.format).toBe(format);
    const text = textOf(document);
    for (const part of [
      "Nuria Çelik-Østergård",
      "Fjord & Sønner AS",
      "Żuraw Sp. z o.o.",
      "東京橋梁",
      "12 % of steel",
    ]) {
      expect(text).toContain(part);
    }
  });

  test("keeps headings, bold, italics, list items and links", async () => {
    const document = await letter;
    expect(find(document, "Nuria Çelik")?.role).toEqual({ kind: "heading", level: 1 });
    expect(find(document, "Experience")?.role).toEqual({ kind: "heading", level: 2 });
    expect(find(document, "Bridge Engineer")).toMatchObject({ text: "Bridge Engineer", bold: true });
    expect(find(document, "Statics")).toMatchObject({ italic: true });
    expect(find(document, "Built 3 bridges")?.role).toEqual({ kind: "list-item", depth: 0 });
    expect(find(document, "nuria.example.org")?.href?.replace(/\/$/, "")).toBe("https://nuria.example.org");
    expect(find(document, "nuria.celik@")?.href).toBeUndefined();
  });

  test("has its table's cells side by side", async () => {
    const document = await letter;
    const [left, right] = [find(document, "2017 – 2018"), find(document, "Intern")] as [TextSpan, TextSpan];
    expect(left.cell).toMatchObject({ row: 1, column: 0 });
    expect(right.cell).toMatchObject({ row: 1, column: 1 });
    expect(left.box.y).toBeCloseTo(right.box.y, 0);
    expect(right.box.x).toBeGreaterThan(left.box.x + left.box.width);
  });

  test("goes downwards in reading order within the page", async () => {
    const document = await letter;
    const tops = ["Nuria Çelik", "Experience", "Built 3", "Saved 12", "2019", "2017", "Skills"].map(
      (text) => find(document, text)?.box.y ?? 0,
    );
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(new Set(tops).size).toBe(tops.length);
  });
});

describe("DOCX", () => {
  const read = (body: string, parts: Record<string, string> = {}) => readDocument(buildDocx(body, parts));

  test("leaves out deleted and hidden runs and reports the hidden", async () => {
    const document = await read(
      `<w:p><w:r><w:t>Kept </w:t></w:r><w:del><w:r><w:delText>deleted</w:delText></w:r></w:del><w:ins><w:r><w:t>inserted</w:t></w:r></w:ins>` +
        `<w:r><w:rPr><w:vanish/></w:rPr><w:t>vanished</w:t></w:r><w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>white</w:t></w:r></w:p>`,
    );
    expect(textOf(document)).toBe("Kept inserted");
    expect(hidden(document)).toContain("vanished");
    expect(hidden(document)).toContain("white");
  });

  test("keeps white text in a shaded cell", async () => {
    const cell = `<w:tc><w:tcPr><w:shd w:fill="1F3864"/></w:tcPr><w:p><w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>Sidebar</w:t></w:r></w:p></w:tc>`;
    const document = await read(`<w:tbl><w:tr>${cell}</w:tr></w:tbl>`);
    expect(textOf(document)).toBe("Sidebar");
    expect(hidden(document)).toBeUndefined();
  });

  test("keeps white text above a drawing that lies behind it", async () => {
    const white = `<w:p><w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>Ada Example</w:t></w:r></w:p>`;
    const banner = `<w:p><w:r><w:drawing><wp:anchor behindDoc="1"><a:graphic/></wp:anchor></w:drawing></w:r></w:p>`;
    for (const [body, parts] of [
      [banner + white, {}],
      [white, { "word/header1.xml": `<w:hdr>${banner}</w:hdr>` }],
    ] as const) {
      const document = await read(body, parts);
      expect(textOf(document)).toBe("Ada Example");
      expect(hidden(document)).toBeUndefined();
    }
  });

  test("reads text whose direction is set", async () => {
    const document = await read(`<w:p><w:dir w:val="rtl"><w:r><w:t>كريم</w:t></w:r></w:dir></w:p>`);
    expect(textOf(document)).toBe("كريم");
  });

  test("reads text boxes once, headers and footers", async () => {
    const box = `<w:txbxContent>${paragraph("In a box")}</w:txbxContent>`;
    const document = await read(
      `<w:p><w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent><w:t>Around it</w:t></w:r></w:p>`,
      {
        "word/header1.xml": `<w:hdr>${paragraph("Head line")}</w:hdr>`,
        "word/footer1.xml": `<w:ftr>${paragraph("Foot line")}</w:ftr>`,
      },
    );
    expect(spansOf(document).map(({ text }) => text)).toEqual(["Head line", "Around it", "In a box", "Foot line"]);
  });

  test("sets the footer at the page's foot, apart from the text", async () => {
    const footer = { "word/footer1.xml": `<w:ftr>${paragraph("Foot line")}</w:ftr>` };
    for (const lines of [1, 40, 50]) {
      const document = await read(paragraph("Text").repeat(lines), footer);
      const foot = find(document, "Foot line");
      const last = spansOf(document).findLast(({ text }) => text === "Text");
      expect(foot?.box.y).toBeGreaterThan(842 * 0.8);
      expect((foot?.box.y ?? 0) - (last?.box.y ?? 0)).toBeGreaterThan(30);
    }
  });

  test("parts what a tab parts", async () => {
    const document = await read(`<w:p><w:r><w:t>Engineer</w:t><w:tab/><w:t>2019 – 2021</w:t></w:r></w:p>`);
    const [title, dates] = spansOf(document);
    expect([title?.text, dates?.text]).toEqual(["Engineer", "2019 – 2021"]);
    expect((dates?.box.x ?? 0) - ((title?.box.x ?? 0) + (title?.box.width ?? 0))).toBeGreaterThan(20);
  });

  test("parts what a tab parts that stands in a run of its own", async () => {
    const document = await read(
      `<w:p><w:r><w:t>2019 – 2021</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>Engineer</w:t></w:r></w:p>`,
    );
    expect(spansOf(document).map(({ text }) => text)).toEqual(["2019 – 2021", "Engineer"]);
  });

  test("never expands nor fetches entities", async () => {
    const bomb = `<!DOCTYPE d [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>`;
    const document = await readDocument(buildDocx(paragraph("Name &b;&x; &amp; Co"), {}, bomb));
    expect(textOf(document)).toBe("Name  & Co");
  });

  test("that unpacks to too much is refused before it is unpacked", async () => {
    const file = buildDocx(paragraph("A".repeat(3_000_000)));
    await expect(readDocument(file, { maxUnpackedBytes: 1_000_000 })).rejects.toMatchObject({ code: "FILE_TOO_LARGE" });
  });

  test("without a paragraph has no text", async () => {
    await expect(read("")).rejects.toMatchObject({ code: "NO_TEXT" });
  });

  test("with a password says so", async () => {
    const locked = CFB.utils.cfb_new();
    CFB.utils.cfb_add(locked, "/EncryptionInfo", Buffer.from("x"));
    CFB.utils.cfb_add(locked, "/EncryptedPackage", Buffer.from("y"));
    const file = CFB.write(locked, { type: "buffer" }) as Uint8Array;
    await expect(readDocument(new Uint8Array(file))).rejects.toMatchObject({ code: "FILE_ENCRYPTED" });
  });

  test("cut in half is corrupt", async () => {
    const file = fixture("letter.docx");
    await expect(readDocument(file.subarray(0, file.length / 2))).rejects.toMatchObject({ code: "FILE_CORRUPT" });
  });
});

describe("ODT", () => {
  test("leaves out hidden and deleted text and reports the hidden", async () => {
    const styles = `<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>`;
    const document = await readDocument(
      buildOdt(
        `<text:tracked-changes><text:p>deleted</text:p></text:tracked-changes><text:p>Seen<text:s text:c="2"/><text:span text:style-name="H">unseen</text:span></text:p>`,
        styles,
      ),
    );
    expect(textOf(document).trim()).toBe("Seen");
    expect(hidden(document)).toContain("unseen");
  });
});

describe("RTF", () => {
  const read = (body: string) =>
    readDocument(
      bytesOf(`{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Arial;}}${body}}`),
    );

  test("decodes code pages, Unicode escapes with their fallbacks, and surrogate pairs", async () => {
    const document = await read(
      `Stra\\'dfe \\u321?\\u243\\'f3d\\u378? {\\f1 \\'cc\\'e8\\'f0} \\u-10179?\\u-8704?\\par`,
    );
    expect(textOf(document)).toBe("Straße Łódź Мир 😀");
  });

  test("leaves out hidden text, pictures and unknown destinations", async () => {
    const document = await read(`Seen{\\v unseen}{\\pict ffd8ff}{\\*\\unknown stuff}\\par`);
    expect(textOf(document)).toBe("Seen");
    expect(hidden(document)).toContain("unseen");
  });

  test("parts what a tab parts", async () => {
    const document = await read(`{\\pard\\tx2600\\b 2019 - 2021\\tab Engineer\\par}`);
    expect(spansOf(document).map(({ text }) => text)).toEqual(["2019 - 2021", "Engineer"]);
  });

  test("with groups left open still gives its text", async () => {
    expect(textOf(await read(`{\\b Bold {\\i both`))).toBe("Bold both");
  });
});

describe("HTML", () => {
  const read = (body: string, head = "") =>
    readDocument(bytesOf(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`));

  test("drops scripts and styles, and hidden elements with a report", async () => {
    const document = await read(
      `<style>p{color:red}</style><script>var x</script><p>Seen</p><p style="display: none">one</p><p class="off">two</p><p hidden>three</p><p style="font-size:0">four</p><p style="color:#fff">five</p>`,
      `<style>@media print{.seen{display:none}} .off { display:none }</style>`,
    );
    expect(textOf(document)).toBe("Seen");
    for (const word of ["one", "two", "three", "four", "five"]) expect(hidden(document)).toContain(word);
  });

  test("parts what a style sheet sets apart in a row", async () => {
    const row = `<div class="row"><span>Engineer</span><span>2019 – 2021</span></div>`;
    for (const [body, head] of [
      [row, `<style>.entry .row{display:flex;justify-content:space-between}</style>`],
      [row.replace(`class="row"`, `style="display: flex"`), ""],
      [row.replace(`class="row"`, `class="flex justify-between"`), ""],
    ])
      expect(spansOf(await read(body ?? "", head)).map(({ text }) => text)).toEqual(["Engineer", "2019 – 2021"]);
    expect(textOf(await read(`<p>H<sub>2</sub><b>O</b></p>`))).toBe("H2O");
  });

  test("does not take a print rule for hiding", async () => {
    const document = await read(`<p class="screen">Seen</p>`, `<style>@media print{.screen{display:none}}</style>`);
    expect(textOf(document)).toBe("Seen");
  });

  test("nested without end is read without harm", async () => {
    const document = await read(`Deep ${"<div>".repeat(20_000)}`);
    expect(textOf(document)).toBe("Deep");
  });
});

describe("plain text", () => {
  const line = "Jürgen Großmann, naïve café – Łódź";
  const western = "Jürgen Großmann, naïve café";
  const cases: [string, Uint8Array, string][] = [
    ["UTF-8", bytesOf(line), line],
    ["UTF-8 with mark", bytesOf(`\ufeff${line}`), line],
    ["UTF-16 little endian with mark", iconv.encode(line, "utf16le", { addBOM: true }), line],
    ["UTF-16 big endian with mark", iconv.encode(line, "utf16be", { addBOM: true }), line],
    ["UTF-16 without mark", iconv.encode(line, "utf16le"), line],
    ["Latin-1", iconv.encode(western, "latin1"), western],
    ["Windows-1252", iconv.encode("“Quoted” – €5 naïve", "windows-1252"), "“Quoted” – €5 naïve"],
    [
      "Windows-1251",
      iconv.encode(
        "Иван Петров, инженер-строитель из Москвы, опыт работы десять лет в строительстве мостов",
        "windows-1251",
      ),
      "Иван Петров, инженер-строитель из Москвы, опыт работы десять лет в строительстве мостов",
    ],
    [
      "Shift JIS",
      iconv.encode("山田太郎、東京の橋梁技術者です。十年の経験があります。よろしくお願いします。", "shiftjis"),
      "山田太郎、東京の橋梁技術者です。十年の経験があります。よろしくお願いします。",
    ],
  ];
  test.each(cases)("in %s", async (_, bytes, expected) => {
    expect(textOf(await readDocument(bytes))).toBe(expected);
  });

  test("keeps lines, wide gaps and bullets", async () => {
    const document = await readDocument(bytesOf("Engineer\t2019\n  • Built bridges\nIntern      2017\n"));
    expect(spansOf(document).map(({ text }) => text)).toEqual([
      "Engineer",
      "2019",
      "• Built bridges",
      "Intern",
      "2017",
    ]);
    expect(find(document, "Built")?.role).toEqual({ kind: "list-item", depth: 0 });
  });

  test("of many pages is read up to the limit, and says so", async () => {
    const document = await readDocument(bytesOf("A line of text\n".repeat(1000)), { maxPages: 3 });
    expect(document.pages).toHaveLength(3);
    expect(document.pages.every(({ spans }) => spans.length > 40)).toBe(true);
    expect(document.pageCount).toBeGreaterThan(10);
    expect(document.warnings.map(({ code }) => code)).toEqual(["PAGES_OMITTED"]);
  });

  test("of one endless line is broken up", async () => {
    const document = await readDocument(bytesOf("word ".repeat(10_000)));
    expect(Math.max(...spansOf(document).map(({ text }) => text.length))).toBeLessThanOrEqual(3000);
    expect(textOf(document).replace(/\s+/g, " ").trim().split(" ")).toHaveLength(10_000);
  });
});
