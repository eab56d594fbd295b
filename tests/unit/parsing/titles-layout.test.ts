import { expect, test } from "vitest";
import type { TextSpan } from "#lib/documents/types.ts";
import { parseResume } from "#lib/parsing/parse-resume.ts";
import { documentOf, freePage, pageOf, spanOf } from "./build-document.ts";

const head = [
  { text: "Ada Example", x: 40, y: 30, size: 22 },
  { text: "ada@home.example", x: 40, y: 60 },
];
/** A title beside the content, flush right at x 150. */
const sideTitle = (text: string, y: number) => ({ text, x: 150 - text.length * 5.5, y, size: 11 });

test("titles over two lines, set flush right beside the content, open their sections", () => {
  const page = freePage([
    ...head,
    sideTitle("Employment", 100),
    { text: "Nordbau GmbH, Bonn", x: 170, y: 100, bold: true },
    sideTitle("History", 114),
    { text: "Site Engineer (2015 – 2018)", x: 170, y: 114 },
    sideTitle("Academic", 150),
    { text: "University of Bonn", x: 170, y: 150, bold: true },
    sideTitle("Background", 164),
    { text: "BSc, Physics (2011 – 2015)", x: 170, y: 164 },
    sideTitle("Core Competencies", 200),
    { text: "Python; SQL; Archival research", x: 170, y: 200 },
  ]);
  expect(parseResume(documentOf(page))).toMatchObject({
    experience: [{ title: "Site Engineer", company: "Nordbau GmbH" }],
    education: [{ institution: "University of Bonn", degree: "BSc", field: "Physics" }],
    skills: [{ name: "Python" }, { name: "SQL" }, { name: "Archival research" }],
  });
});

test("a centred title over two lines above its content is one title", () => {
  const page = freePage([
    ...head,
    { text: "CORE", x: 90, y: 100, size: 12 },
    { text: "COMPETENCIES", x: 66, y: 114, size: 12 },
    { text: "Bookbinding", x: 40, y: 140 },
    { text: "Gilding", x: 40, y: 160 },
  ]);
  expect(parseResume(documentOf(page)).skills.map(({ name }) => name)).toEqual(["Bookbinding", "Gilding"]);
});

test("words set wide are one line, short ones among them too", () => {
  const wide = (text: string, x: number, y: number, size: number): TextSpan => {
    const letters = text.replace(/\s/g, "").length;
    const span = spanOf({ text, x, y, size });
    return { ...span, box: { ...span.box, width: letters * size * 0.7 + (letters - 1) * size * 0.4 } };
  };
  const row = (words: string[], y: number, size: number) => {
    let x = 40;
    return words.map((word) => {
      const span = wide(word, x, y, size);
      x += span.box.width + size * 1.1;
      return span;
    });
  };
  const page = pageOf("");
  const spans = [
    ...row(["JEAN-MARC", "E Z E"], 30, 20),
    ...row(["ABOUT", "M E"], 100, 12),
    ...freePage([
      { text: "Bookbinder who likes old paper, good glue and quiet mornings in the workshop.", x: 40, y: 130 },
    ]).spans,
  ];
  const result = parseResume(documentOf({ ...page, spans }));
  expect(result.candidate.name).toBe("Jean-Marc Eze");
  expect(result.summary).toMatch(/^Bookbinder who/);
});

test.each(["Résumé", "Tabellarischer Lebenslauf", "简 历", "B I O D A T A"])(
  "%s above the name is neither the name nor a section",
  (title) => {
    const text = `# ${title}\n**Ada Example**\nada@home.example\n# Experience\n**Engineer**\t2019 – 2021\nAcme GmbH`;
    const result = parseResume(documentOf(text));
    expect(result.candidate.name).toBe("Ada Example");
    expect(result.summary).toBeNull();
  },
);

test("an entry's own heading word is no section when titles look otherwise", () => {
  const text =
    "= Ada Example\nada@home.example\n# EXPERIENCE\n**Head Nurse**\t2015 – 2018\nClara Hospital\n\n**Nurse**\t2012 – 2015\nClara Hospital\n\n**Volunteering**\t2010 – 2012\nRed Cross Society\n# EDUCATION\n**University of Bonn**\t2006 – 2010\nBSc in Nursing";
  expect(parseResume(documentOf(text)).experience).toHaveLength(3);
});

test("titles of two columns are two, however near they come", () => {
  const page = freePage([
    { text: "Ada Example", x: 57, y: 40, size: 22 },
    { text: "ada@home.example", x: 57, y: 70 },
    { text: "PROFESSIONAL EXPERIENCE", x: 57, y: 100, size: 14, bold: true },
    { text: "PROFILE", x: 224, y: 100, size: 14, bold: true },
    { text: "Engineer", x: 57, y: 130, bold: true },
    { text: "Acme GmbH, Berlin", x: 57, y: 144 },
    { text: "2019 – 2021", x: 57, y: 158 },
    { text: "Careful planner who likes to be out on site,", x: 224, y: 128 },
    { text: "with eleven years of bridges and quays behind", x: 224, y: 141 },
    { text: "her and a few more planned for the future.", x: 224, y: 154 },
  ]);
  const found = parseResume(documentOf(page));
  expect(found.experience).toMatchObject([{ title: "Engineer", company: "Acme GmbH" }]);
  expect(found.summary).toMatch(/^Careful planner/);
});

test("one title beside its content has the look of the titles that stand alone", () => {
  const page = freePage([
    { text: "Ada Example", x: 60, y: 40, size: 20, bold: true },
    { text: "ada@home.example", x: 60, y: 65 },
    { text: "Experience", x: 60, y: 100, size: 12, bold: true },
    { text: "2014 – 2019", x: 60, y: 120 },
    { text: "Structural Engineer, Nordkai AS, Bergen", x: 200, y: 120 },
    { text: "Education", x: 60, y: 150, size: 12, bold: true },
    { text: "2008 – 2013", x: 60, y: 170 },
    { text: "MSc Civil Engineering, University of Bergen", x: 200, y: 170 },
    { text: "Skills", x: 60, y: 200, size: 12, bold: true },
    { text: "AutoCAD, Revit, Eurocode", x: 200, y: 202 },
    { text: "Languages", x: 60, y: 230, size: 12, bold: true },
    { text: "English", x: 60, y: 250 },
    { text: "fluent", x: 200, y: 250 },
  ]);
  const found = parseResume(documentOf(page));
  expect(found.skills.map(({ name }) => name)).toEqual(["AutoCAD", "Revit", "Eurocode"]);
  expect(found.education).toMatchObject([{ degree: "MSc", field: "Civil Engineering" }]);
});

test("what is applied for is the headline without its label", () => {
  const page = freePage([
    { text: "Ada Example", x: 60, y: 40, size: 20, bold: true },
    { text: "Position applied for: Site Engineer", x: 60, y: 65 },
    { text: "Home address: Honolulu, Hawaii, USA", x: 60, y: 80 },
    { text: "ada@home.example", x: 60, y: 95 },
    { text: "Experience", x: 60, y: 130, size: 12, bold: true },
    { text: "Structural Engineer, Nordkai AS, 2014 – 2019", x: 60, y: 150 },
  ]);
  const found = parseResume(documentOf(page)).candidate;
  expect(found).toMatchObject({ headline: "Site Engineer", location: { city: "Honolulu", country_code: "US" } });
});

test("a callout whose titles look like the posts elsewhere still has its titles", () => {
  const post = (text: string, y: number) => [
    { text, x: 40, y, bold: true },
    { text: "2015 – 2018", x: 40, y: y + 14 },
    { text: "Mended paper and leather for the town’s libraries and schools.", x: 40, y: y + 28 },
  ];
  const page = freePage([
    ...head,
    { text: "Skills", x: 40, y: 100, bold: true },
    { text: "Bookbinding", x: 40, y: 114 },
    { text: "Gilding", x: 40, y: 128 },
    { text: "Languages", x: 40, y: 142, bold: true },
    { text: "English – native", x: 40, y: 156 },
    { text: "Experience", x: 40, y: 200, bold: true, size: 14 },
    ...post("Bookbinder, Nordbau GmbH, Bonn", 220),
    ...post("Restorer, Ostwerk AG, Basel", 268),
    ...post("Apprentice, Ostwerk AG, Basel", 316),
    { text: "Education", x: 40, y: 370, bold: true, size: 14 },
    ...post("BSc in Physics, University of Bonn", 390),
    ...post("Diploma, Hill School", 438),
  ]);
  const result = parseResume(documentOf(page));
  expect(result.skills.map(({ name }) => name)).toEqual(["Bookbinding", "Gilding"]);
  expect(result.languages.map(({ name }) => name)).toEqual(["English"]);
  expect(result.experience).toHaveLength(3);
});

test("words nobody knows among titles beside their content are a title", () => {
  const title = (text: string, y: number) => ({ text, x: 40, y, bold: true });
  const page = freePage([
    ...head,
    title("Experience", 100),
    { text: "Bookbinder, Nordbau GmbH, Bonn", x: 200, y: 100 },
    { text: "2015 – 2018", x: 200, y: 114 },
    { text: "Mended paper and leather for the town’s libraries and schools.", x: 200, y: 128 },
    title("Education", 150),
    { text: "BSc in Physics, University of Bonn", x: 200, y: 150 },
    { text: "2011 – 2015", x: 200, y: 164 },
    title("My little helpers", 186),
    { text: "Python, SQL, Docker, Kubernetes", x: 200, y: 186 },
    title("Languages", 208),
    { text: "English", x: 200, y: 208 },
  ]);
  const result = parseResume(documentOf(page));
  expect(result.skills.map(({ name }) => name)).toEqual(["Python", "SQL", "Docker", "Kubernetes"]);
  expect(result.education).toHaveLength(1);
});

test("a title in the first column of a table opens its section below larger titles as well", () => {
  const row = (label: string, text: string, y: number, bold: boolean) => [
    { text: label, x: 40, y, bold },
    { text, x: 200, y },
  ];
  const title = (text: string, y: number) => ({ text, x: 40, y, bold: true, size: 13 });
  const page = freePage([
    ...head,
    ...row("Profile", "Mends paper and leather for the town’s libraries and schools.", 90, true),
    title("Experience", 120),
    ...row("2015 – 2018", "Bookbinder, Nordbau GmbH, Bonn", 140, false),
    title("Education", 170),
    ...row("2011 – 2015", "BSc in Physics, University of Bonn", 190, false),
    title("Skills", 220),
    ...row("Craft", "Bookbinding, Gilding", 240, false),
    ...row("Languages", "English – native", 260, true),
    { text: "Igbo – fluent", x: 200, y: 274 },
  ]);
  const result = parseResume(documentOf(page));
  expect(result.languages.map(({ name }) => name)).toEqual(["English", "Igbo"]);
  expect(result.skills.map(({ name }) => name)).toEqual(["Bookbinding", "Gilding"]);
});

test("sections under titles of no known words are jobs and studies by their content", () => {
  const page = `= Ada Example

# Kontakt
ada@home.example

# Sternstunden
**Bauleiterin**\t03/2019 – heute
Nordbau GmbH, Bonn
- Führt vier Baustellen
**Polierin**\t05/2012 – 02/2019
Südbau AG, Ulm

# Hörsäle
**Universität Bonn**\t2008 – 2012
Diplom Bauingenieurwesen

# Sprachen
Deutsch, Englisch`;
  const result = parseResume(documentOf(page));
  expect(result.experience.map(({ title }) => title)).toEqual(["Bauleiterin", "Polierin"]);
  expect(result.education.map(({ institution }) => institution)).toEqual(["Universität Bonn"]);
});
