import { expect, test } from "vitest";
import { parseResume } from "#lib/parsing/parse-resume.ts";
import { redact } from "#lib/refinement/redact.ts";
import { documentOf } from "../parsing/build-document.ts";

const resume = parseResume(documentOf("= Tom Baker\ntom@baker.example\nLeeds, United Kingdom"));
const sent = (text: string) => redact(text, resume, new Set(["title"])).replace(/█+/g, "█");

test.each([
  ["an e-mail address", "Mail: t.b@x.example", "Mail: █"],
  ["a phone number", "Tel. +49 (0)30 123 45 67", "Tel. █"],
  ["a web address", "linkedin.com/in/tombaker | x", "█ | x"],
  ["the name, in any case", "TOM BAKER\tChef", "█\tChef"],
  ["where the candidate lives", "Leeds, United Kingdom", "█"],
  ["an English address", "12 High Street, SW1A 1AA London", "█, █ London"],
  ["a German address", "Lange Straße 12a, 12043 Berlin", "█, █ Berlin"],
  ["a French address", "12 rue de la Paix, 75002 Paris", "█ Paris"],
  ["a Spanish address", "Calle Mayor 3, 28013 Madrid", "█, █ Madrid"],
  ["a Polish address", "ul. Długa 5, 00-238 Warszawa", "█, █ Warszawa"],
  ["a date of birth", "Geboren am 1. März 1988 in Bonn", "█"],
  ["a date of birth among others", "Date of birth: 01/03/1988 | Driver", "Date of █| Driver"],
])("%s is not sent", (_, text, expected) => {
  expect(sent(text)).toBe(expected);
});

test.each([
  ["dates of a job", "01.03.2019 – 31.12.2020"],
  ["years", "2019 - 2021, 2015 - 2018"],
  ["title and employer", "Head Chef at Arthur. & Sons, Bonn (40 staff)"],
])("%s are sent as they are", (_, text) => {
  expect(sent(text)).toBe(text);
});

test("the text stays as long as it was", () => {
  const text = "Tom Baker, 12 High Street, tom@baker.example, +44 113 496 0000, 𝄞";
  expect(redact(text, resume, new Set(["title"]))).toHaveLength(text.length);
});
