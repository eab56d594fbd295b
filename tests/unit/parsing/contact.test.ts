import { expect, test } from "vitest";
import { parseResume } from "#lib/parsing/parse-resume.ts";
import { documentOf, freePage, pageOf } from "./build-document.ts";

const candidateOf = (text: string) => parseResume(documentOf(text)).candidate;
const rest =
  "\n# Experience\n**Engineer**\t2019 – 2021\nAcme GmbH, Berlin\n# Education\nBSc Physics, University of Bonn\t2015";

test.each([
  ["Berlin, Germany | +49 711 5550198", "+497115550198"],
  ["London, UK | 07700 900461", "+447700900461"],
  ["Oakland, CA | (415) 555-0142", "+14155550142"],
  ["Paris, France | 06 12 34 56 78", "+33612345678"],
  ["Madrid, España | 612 345 678", "+34612345678"],
  ["São Paulo, SP | (11) 95555-0123", "+5511955550123"],
  ["Warszawa, Polska | 601 555 012", "+48601555012"],
  ["İstanbul, Türkiye | 0532 555 01 46", "+905325550146"],
  ["Mumbai, India | 98200 12345", "+919820012345"],
])("a phone of the candidate's country in E.164: %s", (line, e164) => {
  expect(candidateOf(`= Ada Example\n${line}${rest}`).phones[0]?.e164).toBe(e164);
});

test("the candidate's address wins over a referee's", () => {
  const text = `= Ada Example\nada@home.example${rest}\n# References\nProf. Otto Muster, otto@uni.example, +49 30 1234567`;
  expect(candidateOf(text).email).toBe("ada@home.example");
  expect(candidateOf(text).phone).toBeNull();
});

test("an e-mail address wrapped in a narrow column is put together", () => {
  const lines = ["Tom Baker", "thomas.alexander.bak", "er.the.fourth@longcom", "panyname.example.co", "m"];
  const page = freePage(lines.map((text, index) => ({ text, y: 40 + index * 11, size: 10 })));
  expect(parseResume(documentOf(page)).candidate.email).toBe(
    "thomas.alexander.baker.the.fourth@longcompanyname.example.com",
  );
});

test("mailto, tel and web links under text and icons are read", () => {
  const page = freePage([
    { text: "Ada Example", y: 40, size: 22 },
    { text: "write to me", y: 70, href: "mailto:ada%40home.example?subject=Hi" },
    { text: "my code", y: 84, href: "https://github.com/ada-example" },
  ]);
  page.links.push({ href: "https://www.linkedin.com/in/ada-example", box: { x: 50, y: 100, width: 10, height: 10 } });
  page.links.push({ href: "tel:+49301234567", box: { x: 70, y: 100, width: 10, height: 10 } });
  const { email, links, phones } = parseResume(documentOf(page)).candidate;
  expect(email).toBe("ada@home.example");
  expect(links.map((link) => link.kind)).toEqual(["github", "linkedin"]);
  expect(phones[0]?.e164).toBe("+49301234567");
});

test.each([
  ["12043 Berlin, Germany", { city: "Berlin", country_code: "DE", postal_code: "12043" }],
  ["Austin, TX 78701", { city: "Austin", region: "TX", country_code: "US", postal_code: "78701" }],
  ["27 Larkfield Terrace, LS6 2QT Leeds", { city: "Leeds", country_code: "GB", postal_code: "LS6 2QT" }],
  ["Stuttgart, DE", { city: "Stuttgart", country_code: "DE" }],
  ["Ciudad de México, México", { city: "Ciudad de México", country_code: "MX" }],
  ["Kumasi Ashanti GH", { city: "Kumasi", country_code: "GH" }],
])("where the candidate lives: %s", (line, expected) => {
  expect(candidateOf(`= Ada Example\n${line}${rest}`).location).toMatchObject(expected);
});

test.each([
  "Personalvermittlung Muster GmbH, Tel. +49 30 7654321, info@agentur.example",
  "Represented by Smith Ltd | jobs@smith.example | +44 20 7946 0000",
  "c/o Smith Agency, hello@smith.example",
])("an agency's details are not the candidate's where the candidate's own are known: %s", (line) => {
  const { emails, phones } = candidateOf(`= Ada Example\n${line}\nada@home.example | +49 711 5550198${rest}`);
  expect(emails).toEqual(["ada@home.example"]);
  expect(phones.map((phone) => phone.e164)).toEqual(["+497115550198"]);
});

test("details that stand only in the foot of the pages are the candidate's", () => {
  const pages = [1, 2].map((number) => {
    const page = pageOf(number === 1 ? `= Ada Example${rest}` : "- Saved a million", number);
    const foot = freePage([{ text: "Ada Example · ada@home.example · +49 711 5550198", y: 815 }]).spans;
    return { ...page, spans: [...page.spans, ...foot] };
  });
  expect(parseResume(documentOf(...pages)).candidate).toMatchObject({
    email: "ada@home.example",
    phones: [{ e164: "+497115550198" }],
  });
});

test("details at the foot of the page are the candidate's and no skills", () => {
  const page = freePage([
    { text: "Ada Example", x: 40, y: 30, size: 22 },
    { text: "Experience", x: 40, y: 100, size: 14, bold: true },
    { text: "Engineer, Acme GmbH", x: 40, y: 125, bold: true },
    { text: "2019 – 2021", x: 460, y: 125 },
    { text: "Skills", x: 40, y: 160, size: 14, bold: true },
    { text: "Surveying, AutoCAD", x: 40, y: 185 },
    { text: "Göteborg", x: 270, y: 760 },
    { text: "+46 70 555 01 83 · ada@home.example", x: 200, y: 774 },
  ]);
  const result = parseResume(documentOf(page));
  expect(result.skills.map(({ name }) => name)).toEqual(["Surveying", "AutoCAD"]);
  expect(result.candidate).toMatchObject({
    email: "ada@home.example",
    phone: "+46705550183",
    location: { city: "Göteborg" },
  });
});

test("where somebody was born, in a form's cell, is not where they live", () => {
  const page = freePage([
    { text: "Ada Example", x: 40, y: 40, size: 24 },
    { text: "Silcherstraße 19, 70372 Stuttgart", x: 40, y: 70 },
    { text: "Persönliche Daten", x: 40, y: 100, size: 14, bold: true },
    { text: "E-Mail", x: 40, y: 120 },
    { text: "ada@home.example", x: 200, y: 120 },
    { text: "Geburtsort", x: 40, y: 140 },
    { text: "Tübingen", x: 200, y: 140 },
  ]);
  expect(parseResume(documentOf(page)).candidate.location).toMatchObject({ city: "Stuttgart" });
});

test("the second line of a linked e-mail address is no link", () => {
  const href = "mailto:ada.example@postbus.example.be";
  const page = freePage([
    { text: "Ada Example", x: 40, y: 40, size: 24 },
    { text: "ada.example@postbus.exam", x: 40, y: 70, href },
    { text: "ple.be", x: 40, y: 83, href },
  ]);
  const result = parseResume(documentOf(page)).candidate;
  expect(result).toMatchObject({ email: "ada.example@postbus.example.be", links: [] });
});
