import fc from "fast-check";
import { expect, test } from "vitest";
import { readLines } from "#lib/parsing/reading-order.ts";
import { clean, fold } from "#lib/parsing/text.ts";
import { checkQuote } from "#lib/refinement/check-quote.ts";
import type { FieldKind } from "#lib/refinement/questions.ts";
import { documentOf } from "../parsing/build-document.ts";

const PAGE = `= Runa Vestergaard
Copenhagen, Denmark
**Keeper of the Fleet at Nordlys Havn**\t01/2019 – present
Ran the harbour of Nordlys with forty people. Was trusted with its ships.
2015 – 2018 Skagen Rederi A/S | Deckhand
**Master of Science in Marine
Engineering**, University of Aarhus (2010 – 2012)`;
const lines = documentOf(PAGE).pages.flatMap(readLines);
const passage = { lines, texts: lines.map((line) => line.text) };
const check = (kind: FieldKind, quote: string) => checkQuote(kind, quote, passage)?.text ?? null;

test.each<[FieldKind, string, string]>([
  ["name", "RUNA vestergaard", "Runa Vestergaard"],
  ["location", "Copenhagen, Denmark", "Copenhagen, Denmark"],
  ["title", "Keeper of the Fleet", "Keeper of the Fleet"],
  ["company", "Nordlys Havn", "Nordlys Havn"],
  ["company", "Skagen Rederi A/S", "Skagen Rederi A/S"],
  ["title", "Deckhand", "Deckhand"],
  ["dates", "01/2019 – present", "01/2019 – present"],
  ["degree", "Master of Science", "Master of Science"],
  ["field", "Marine Engineering", "Marine Engineering"],
  ["institution", "University of Aarhus", "University of Aarhus"],
])("%s: %s is taken as the document writes it", (kind, quote, expected) => {
  expect(check(kind, quote)).toBe(expected);
});

test.each<[FieldKind, string]>([
  ["name", "Keeper"],
  ["name", "Copenhagen, Denmark"],
  ["title", "Keeper of"],
  ["title", "Fleet at Nordlys Havn"],
  ["company", "Nordlys"],
  ["company", "forty people"],
  ["title", "harbour of Nordlys"],
  ["company", "Copenhagen, Denmark"],
  ["dates", "Deckhand"],
  ["degree", "University of Aarhus"],
  ["institution", "Master of Science"],
  ["title", "Skipper"],
])("%s: %s is not taken", (kind, quote) => {
  expect(check(kind, quote)).toBeNull();
});

test("whatever is quoted, what is taken stands in the document, where its source says", () => {
  const whole = passage.texts.join("\n");
  const piece = fc
    .tuple(fc.nat(whole.length), fc.nat(40))
    .map(([from, length]) => whole.slice(from, from + length).toUpperCase());
  const kinds = fc.constantFrom<FieldKind>(
    ...(["name", "location", "title", "company", "institution", "degree", "field", "dates"] as const),
  );
  fc.assert(
    fc.property(fc.oneof(piece, fc.string(), fc.string({ unit: "binary" })), kinds, (quote, kind) => {
      const value = checkQuote(kind, quote, passage);
      if (!value) return;
      const read = value.sources.map(({ line, start, end }) => line.text.slice(start, end)).join(" ");
      expect(fold(clean(read))).toBe(fold(clean(quote)));
      expect(value.text).toBe(clean(read));
    }),
    { numRuns: 600 },
  );
});
