import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument } from "#lib/documents/read-document.ts";
import { DocumentError } from "#lib/documents/types.ts";
import { buildPdf, textAt } from "./pdf-builder.ts";

const fixture = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/documents/${name}`));

/** Reads it or fails with a reason; anything else is a defect. */
async function readsOrRefuses(bytes: Uint8Array): Promise<void> {
  try {
    const document = await readDocument(bytes, { ocr: { enabled: false }, maxPages: 3 });
    for (const { spans } of document.pages) {
      for (const { box, text } of spans) {
        expect(Number.isFinite(box.x + box.y + box.width + box.height)).toBe(true);
        expect(text).not.toBe("");
      }
    }
  } catch (error) {
    expect(error).toBeInstanceOf(DocumentError);
  }
}

const edit = fc.record({ at: fc.nat(), bytes: fc.uint8Array({ minLength: 1, maxLength: 12 }), remove: fc.nat(40) });

function mutate(original: Uint8Array, edits: { at: number; bytes: Uint8Array; remove: number }[]): Uint8Array {
  return edits.reduce((bytes, { at, bytes: inserted, remove }) => {
    const place = at % (bytes.length + 1);
    return new Uint8Array(Buffer.concat([bytes.subarray(0, place), inserted, bytes.subarray(place + remove)]));
  }, original);
}

describe("no file does harm", () => {
  test("any bytes", async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), readsOrRefuses), { numRuns: 150 });
  });

  const starts = [
    "%PDF-1.7\n",
    "{\\rtf1 ",
    "<html><table><tr>",
    "PK\u0003\u0004",
    "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
  ];
  test("any bytes after the start of a known format", async () => {
    const files = fc.tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 2000 }));
    await fc.assert(
      fc.asyncProperty(files, ([start, rest]) => readsOrRefuses(Buffer.concat([Buffer.from(start, "latin1"), rest]))),
      { numRuns: 150 },
    );
  });

  const documents: [string, Uint8Array][] = [
    [
      "PDF",
      buildPdf({
        content: `0.5 g 10 10 50 50 re f ${textAt(50, 700, "Some text", 12)}1 g ${textAt(50, 600, "Hidden")}`,
      }),
    ],
    ...["docx", "odt", "rtf", "doc", "html"].map((format): [string, Uint8Array] => [
      format,
      fixture(`letter.${format}`),
    ]),
  ];
  test.each(documents)("a damaged %s", async (_, original) => {
    const edits = fc.array(edit, { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(edits, (changes) => readsOrRefuses(mutate(original, changes))),
      { numRuns: 60 },
    );
  });

  test.each([
    ["sectors", 76, 5 * 4, 5],
    ["directory entries", 48, 2 * 128 + 72, 1],
  ])("a Word document whose %s name each other in a circle is damaged, at once", async (_, where, offset, to) => {
    const bytes = fixture("letter.doc");
    const view = new DataView(bytes.buffer);
    view.setInt32((view.getInt32(where, true) + 1) * 512 + offset, to, true);
    await expect(readDocument(bytes)).rejects.toMatchObject({ code: "FILE_CORRUPT" });
  });

  test("a document after one that crashed the reader is read as ever", async () => {
    const good = buildPdf({ content: textAt(50, 700, "Good") });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 3, maxLength: 20 }), async (changes) => {
        await readsOrRefuses(mutate(good, changes));
        expect((await readDocument(good)).pages[0]?.spans[0]?.text).toBe("Good");
      }),
      { numRuns: 40 },
    );
  });
});
