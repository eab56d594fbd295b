import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsedResume } from "#lib/contract/parsed-resume.ts";
import type { TextDocument } from "#lib/documents/types.ts";
import { coveredMonths, monthRange, monthsBetween } from "#lib/parsing/months.ts";
import { pageText } from "#lib/parsing/page-text.ts";
import { PARSER_VERSION, parseResume } from "#lib/parsing/parse-resume.ts";
import { documentOf } from "./build-document.ts";

const resume = `= Ada Example
Site Engineer
Berlin, Germany | +49 30 1234567 | ada@home.example
# Summary
Engineer with ten years on building sites, known for calm and for plans that hold.
# Experience
**Site Engineer**\t04/2019 – Present
Nordbau GmbH, Hamburg
- Led a team of twelve
# Education
**University of Bonn**\t2011 – 2015
BSc in Physics
# Skills
Python, AutoCAD
# Languages
German (native), English (C1)
# Certifications
- Certified Scrum Master, 2020
# Interests
Sailing, Chess`;

const anyDocument: fc.Arbitrary<TextDocument> = fc
  .array(
    fc.record({
      text: fc.oneof(
        fc.string({ unit: "grapheme", maxLength: 60 }),
        fc.constantFrom(
          "Experience",
          "Education",
          "Skills",
          "2019 – 2021",
          "Engineer at Acme GmbH",
          "• Led a team",
          "a@b.example",
          "\t",
          "",
        ),
      ),
      x: fc.integer({ min: -50, max: 600 }),
      y: fc.integer({ min: -50, max: 900 }),
      size: fc.integer({ min: 0, max: 40 }),
      bold: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map((items) => {
    const spans = items.map(({ text, x, y, size, bold }) => ({
      text,
      box: { x, y, width: text.length * size * 0.5, height: size },
      fontSize: size,
      bold,
      italic: false,
    }));
    return {
      format: "pdf" as const,
      pages: [{ number: 1, width: 595, height: 842, spans, links: [], shapes: [] }],
      pageCount: 1,
      warnings: [],
      properties: {},
    };
  });

test("no document makes it throw, and every result matches the contract", () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      expect(parsedResume.safeParse(parseResume(document)).error).toBeUndefined();
    }),
    { numRuns: 150 },
  );
});

test("the same document gives the same result", () => {
  const plain = (document: TextDocument) => ({ ...parseResume(document), meta: null });
  expect(plain(documentOf(resume))).toEqual(plain(documentOf(resume)));
});

test("a whole résumé", () => {
  const result = parseResume(documentOf(resume), { today: "2026-01-15" });
  expect(parsedResume.parse(result)).toBeTruthy();
  expect(result.candidate).toMatchObject({
    name: "Ada Example",
    headline: "Site Engineer",
    email: "ada@home.example",
    phone: "+49301234567",
  });
  expect(result.summary).toMatch(/^Engineer with ten years/);
  expect(result.languages.map((language) => language.code)).toEqual(["de", "en"]);
  expect(result.certifications).toMatchObject([{ name: "Certified Scrum Master", date: "2020" }]);
  expect(result.interests).toEqual(["Sailing", "Chess"]);
  expect(result.meta).toMatchObject({ language: "en", pages: 1, parser_version: PARSER_VERSION, warnings: [] });
});

test("evidence points at the very text a value was read from", () => {
  const document = documentOf(resume);
  const result = parseResume(document);
  const quote = (pointer: string) => {
    const entry = result.evidence[pointer];
    const page = document.pages[(entry?.page ?? 1) - 1];
    return page && entry ? pageText(page).slice(entry.start, entry.end) : undefined;
  };
  expect(quote("/candidate/name")).toBe("Ada Example");
  expect(quote("/candidate/email")).toBe("ada@home.example");
  expect(quote("/experience/0/title")).toBe("Site Engineer");
  expect(quote("/experience/0/company")).toBe("Nordbau GmbH");
  expect(quote("/experience/0/start_date")).toBe("04/2019 – Present");
  expect(quote("/experience/0/highlights/0")).toBe("Led a team of twelve");
  expect(quote("/education/0/institution")).toBe("University of Bonn");
  expect(quote("/skills/1/name")).toBe("AutoCAD");
});

test("every evidence pointer names a value of the result", () => {
  const result = parseResume(documentOf(resume));
  for (const pointer of Object.keys(result.evidence)) {
    const value = pointer
      .slice(1)
      .split("/")
      .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], result);
    expect(value, pointer).toBeDefined();
  }
});

describe("what is no résumé is said to be none", () => {
  test.each([
    [
      "an invoice",
      "= INVOICE\nInvoice number 2024-117\tDue date 01/02/2024\nConsulting services\t1,200.00\nSubtotal\t1,200.00\nVAT 19 %\t228.00\nAmount due\t1,428.00\nIBAN DE89 3704 0044 0532 0130 00",
    ],
    [
      "a job advertisement",
      "= Site Engineer (m/f/d)\nWe are looking for an engineer in Hamburg.\n# Your tasks\n- Lead sites\n# Your profile\n- A degree\n# We offer\n- Thirty days off\nApply now at jobs@nordbau.example",
    ],
    ["a note", "Buy milk and bread."],
  ])("%s", (_, text) => {
    expect(parseResume(documentOf(text)).meta.warnings.map((warning) => warning.code)).toContain("NOT_A_RESUME");
  });

  test("a résumé is not", () => expect(parseResume(documentOf(resume)).meta.warnings).toEqual([]));
});

test("warnings of reading the document are passed on", () => {
  const document = { ...documentOf(resume), warnings: [{ code: "HIDDEN_TEXT", message: "12 words were hidden." }] };
  expect(parseResume(document).meta.warnings).toEqual(document.warnings);
});

test("350 kB of hostile text is read to its end", { timeout: 10_000 }, () => {
  const hostile = ["a", "1-", "a@", "(", " ,", "a.", "2019 - ", "\t|", "Mr. ", "+1 "].map((piece) =>
    piece.repeat(35_000 / piece.length),
  );
  expect(parsedResume.parse(parseResume(documentOf(hostile.join("\n")))).meta.pages).toBe(1);
});

test("months: both ends count, whole years run from January to January, overlaps count once", () => {
  expect(monthsBetween("2019-01", "2019-12")).toBe(12);
  expect(monthsBetween("2019", "2021")).toBe(24);
  expect(monthsBetween("2019", "2019")).toBe(12);
  expect(monthsBetween(null, "2019")).toBeNull();
  expect(coveredMonths([monthRange("2019-01", "2019-12"), monthRange("2019-07", "2020-06"), null])).toBe(18);
});

test("an unlabelled paragraph in Chinese under the name is the summary, not the headline", () => {
  const prose = "拥有十年以上软件开发经验的高级工程师，擅长分布式系统设计与团队管理，热衷于构建高可用的服务平台。";
  const result = parseResume(
    documentOf(`= 李伟\nada@home.example\n${prose}\n# 工作经历\n**软件工程师**\t2019 – 2021\n阿里巴巴集团`),
  );
  expect(result.summary).toBe(prose);
  expect(result.candidate.headline).toBeNull();
});

test("a box of short facts and an address under the name are no summary", () => {
  const result = parseResume(
    documentOf(
      "= Ada Example\nGoethestraße 12, 12043 Berlin\nGeboren am 12. März 1985 in Köln, ledig, keine Kinder\nStaatsangehörigkeit: deutsch\nFührerschein: Klasse B, eigenes Auto\n# Berufserfahrung\n**Bauleiter**\t2019 – 2021\nNordbau GmbH",
    ),
  );
  expect(result.summary).toBeNull();
});
