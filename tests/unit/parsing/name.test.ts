import { expect, test } from "vitest";
import { nameShape } from "#lib/parsing/name-shape.ts";
import { parseResume } from "#lib/parsing/parse-resume.ts";
import { documentOf, freePage } from "./build-document.ts";

const body = "\nada@home.example\n# Experience\n**Engineer**\t2019 – 2021\nAcme GmbH, Berlin";
const nameOf = (first: string) => parseResume(documentOf(`${first}${body}`)).candidate;

test.each([
  "Priya Raghunathan",
  "Jürgen Großmann-Weiß",
  "María José Núñez Ibáñez",
  "Kwame Mensah-Boateng",
  "Nguyễn Thị Minh Khai",
  "Anne-Marie d'Angelo",
  "Łukasz Wójcik",
  "Li Wei (李伟)",
  "李伟",
  "山田 太郎",
  "محمد عبد الله الشريف",
  "נועה בן עמי",
  "रोहित चतुर्वेदी",
  "Tom Baker",
  "Siobhán Kearney",
  "Ludwig van der Berg",
])("%s is a name", (name) => expect(nameOf(`= ${name}`).name).toBe(name));

test.each([
  "Senior Software Engineer",
  "Curriculum Vitae",
  "Work Experience",
  "Machine Learning",
  "San Francisco",
  "Bachelor of Science",
  "Acme Holding GmbH",
  "March 2019",
])("%s is none", (text) => expect(nameShape(text)).toBeLessThan(0.5));

test("a document's title above the name is not the name", () => {
  expect(nameOf("= Curriculum Vitae\n= Ada Example").name).toBe("Ada Example");
});

test("capitals are put in sensible case, what follows a comma is not part of the name", () => {
  expect(nameOf("= JÜRGEN GROSSMANN-WEISS").name).toBe("Jürgen Grossmann-Weiss");
  expect(nameOf("= Anne-Marie d'Angelo, Litigation Associate").name).toBe("Anne-Marie d'Angelo");
});

test("given and family name follow the script's order", () => {
  expect(nameOf("= Ludwig van der Berg")).toMatchObject({ given_name: "Ludwig", family_name: "van der Berg" });
  expect(nameOf("= 李伟")).toMatchObject({ given_name: "伟", family_name: "李" });
});

test.each([
  "履歴書",
  "السيرة الذاتية",
  "बायोडाटा",
  "이력서",
  "Özgeçmiş",
  "L E B E N S L A U F",
  "C U R R I C U L U M V I T A E",
  "C V",
])("the title %s above the name is not the name, whatever its size", (title) => {
  expect(nameOf(`= ${title}\n= Ada Example`).name).toBe("Ada Example");
  expect(nameOf(`= ${title}\nAda Example`).name).toBe("Ada Example");
});

test.each(["A D A   E X A M P L E", "A D A  E X A M P L E", "A D A\tE X A M P L E"])(
  "a letter-spaced name keeps all its words: %s",
  (name) => expect(nameOf(`= ${name}`).name).toBe("Ada Example"),
);

test("a name that wraps in front of what the person is", () => {
  expect(nameOf("= Siobhán Mac Giolla\n= Phádraig — Data Analyst").name).toBe("Siobhán Mac Giolla Phádraig");
  expect(nameOf("= Ada Example — Data\n= Analyst").name).toBe("Ada Example");
});

test.each([
  ["Name\t: Sunita Ramchandra Kulkarni\nFather's Name\t: Shri Ramchandra Kulkarni", "Sunita Ramchandra Kulkarni"],
  ["성명\t박지훈\n생년월일\t1991.05.14", "박지훈"],
  ["フリガナ\tサトウ　ケンタ\n氏名\t佐藤　健太", "佐藤 健太"],
  ["नाम: राकेश कुमार मिश्रा\nपिता का नाम: श्री सुरेश मिश्रा", "राकेश कुमार मिश्रा"],
])("the name beside its label in a form: %s", (form, name) => {
  const cells = form.split("\n").map((row) => row.split("\t"));
  const rows = [["Bio-data"], ...cells, ["E-mail", "ada@home.example"], ["Mobile", "+49 30 901820"]];
  const page = freePage(rows.flatMap((row, y) => row.map((text, x) => ({ text, x: 50 + x * 130, y: 40 + y * 20 }))));
  expect(parseResume(documentOf(page)).candidate.name).toBe(name);
});

test.each([
  ["高橋 美咲（たかはし みさき）", "高橋 美咲"],
  ["たかはし　みさき\n= 高橋 美咲", "高橋 美咲"],
  ["高橋 美咲 / Misaki Takahashi", "高橋 美咲"],
  ["Björn\n= Åkerström", "Björn Åkerström"],
  ["Dana Whitlock, RN, BSN, CCRN", "Dana Whitlock"],
])("%s: the name without its reading, other script or credentials", (first, name) => {
  expect(nameOf(`= ${first}`).name).toBe(name);
});

test("given and family name in fields of their own", () => {
  const rows = ["Lebenslauf", "Nachname: Roßkopf", "Vorname: Bettina", "E-Mail: bettina@home.example"];
  const page = freePage(rows.map((text, y) => ({ text, x: 50, y: 40 + y * 20 })));
  expect(parseResume(documentOf(page)).candidate.name).toBe("Bettina Roßkopf");
});

test.each([
  ["of several words", "Jean-Baptiste de la", "Fontaine", "Jean-Baptiste de la Fontaine"],
  ["broken at its hyphen", "Małgorzata Wiśniewska-", "Krawczyk", "Małgorzata Wiśniewska-Krawczyk"],
  ["of five words", "María del Carmen Núñez", "Ibáñez", "María del Carmen Núñez Ibáñez"],
])("a large name %s goes on in the next line, centred, up to a bar", (_, first, second, name) => {
  const centred = (text: string, y: number) => ({ text, x: 300 - text.length * 6.2, y, size: 24.8 });
  const page = freePage([
    centred(first, 60),
    centred(`${second} | Senior Structural Engineer`, 90),
    { text: "ada@home.example", x: 250, y: 120 },
    { text: "Experience", x: 60, y: 160, size: 14, bold: true },
    { text: "Site Engineer, Nordbau GmbH, 2019 – 2021", x: 60, y: 185 },
  ]);
  expect(parseResume(documentOf(page)).candidate).toMatchObject({ name, headline: "Senior Structural Engineer" });
});

test("a large name goes on beside small details", () => {
  const page = freePage([
    { text: "Jean-Baptiste de la", x: 60, y: 60, size: 34 },
    { text: "Fontaine", x: 60, y: 95, size: 34 },
    { text: "+48 600 123 456", x: 440, y: 95, size: 10 },
    { text: "jean@home.example", x: 440, y: 110, size: 10 },
    { text: "Experience", x: 60, y: 160, size: 14, bold: true },
    { text: "Site Engineer, Nordbau GmbH, 2019 – 2021", x: 60, y: 185, size: 10 },
  ]);
  expect(parseResume(documentOf(page)).candidate.name).toBe("Jean-Baptiste de la Fontaine");
});
