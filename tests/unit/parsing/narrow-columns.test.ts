import { expect, test } from "vitest";
import { parseResume } from "#lib/parsing/parse-resume.ts";
import { documentOf, freePage } from "./build-document.ts";

const title = (text: string, y: number) => ({ text, x: 40, y, size: 14, bold: true });
const date = (text: string, y: number) => ({ text, x: 40, y, size: 9 });
const head = (text: string, y: number) => ({ text, x: 180, y, bold: true });
const fact = (text: string, y: number) => ({ text, x: 180, y });

/** Pages of a builder that sets dates in a narrow column of their own. */
const narrow = (...placed: Parameters<typeof freePage>[0]) =>
  parseResume(
    documentOf(
      freePage([
        { text: "Ada Example", x: 40, y: 20, size: 24 },
        { text: "ada@home.example", x: 40, y: 50 },
        ...placed,
      ]),
    ),
  );

test("title and employer, degree and school are parted also where the line they share runs on in the next", () => {
  const found = narrow(
    title("Experience", 80),
    date("2017 – 2021", 102),
    head("Project Lead Special Machines, Neckar Automation", 100),
    head("GmbH & Co. KG, Stuttgart", 114),
    fact("• Led projects of up to twelve million euros for customers in three countries", 130),
    title("Education", 170),
    date("2013 – 2015", 192),
    head("Certificate in Electrical Technology, Elmet Valley Technical", 190),
    head("Institute", 204),
    date("2009 – 2013", 226),
    head("Bachelor of Science in Physics, University of the Western", 224),
    head("Hills, Grantham", 238),
    fact("All of this text is as wide as the column of the page can be and no wider than", 254),
  );
  expect(found.experience).toMatchObject([
    { title: "Project Lead Special Machines", company: "Neckar Automation GmbH & Co. KG", location: "Stuttgart" },
  ]);
  expect(found.education).toMatchObject([
    { degree: "Certificate", field: "Electrical Technology", institution: "Elmet Valley Technical Institute" },
    { degree: "Bachelor of Science", field: "Physics" },
  ]);
});

test.each([
  ["06/2020 - in", "corso", "2020-06", null],
  ["02.2020", "tarihinden beri", "2020-02", null],
  ["02/2019 – ce", "jour", "2019-02", null],
  ["enero de 2015 – abril de", "2018", "2015-01", "2018-04"],
  ["2013. szeptember – 2018.", "február", "2013-09", "2018-02"],
  ["junio de 2010 – diciembre", "de 2014", "2010-06", "2014-12"],
  ["Verano 2008 – mayo de", "2010", "2008", "2010-05"],
])("a range broken as %j and %j is one", (above, below, start, end) => {
  const found = narrow(
    title("Experience", 80),
    date(above, 101),
    head("Sales Manager", 100),
    date(below, 114),
    fact("Nordbau GmbH", 114),
    fact("• Sold a lot of things", 130),
  );
  expect(found.experience).toMatchObject([
    { title: "Sales Manager", company: "Nordbau GmbH", start_date: start, end_date: end, is_current: end === null },
  ]);
});

test("an employer whose legal form ends in a full stop is no sentence", () => {
  const found = narrow(
    title("Experience", 80),
    date("08/2020 – Present", 100),
    { text: "HEAD OF PLANNING AND MAINTENANCE", x: 40, y: 113, bold: true },
    { text: "Minera del Cerro Pukara S.A.A.", x: 40 + 32 * 5 + 4, y: 113 },
    date("03/2016 – 07/2020", 140),
    { text: "PLANNING ENGINEER", x: 40, y: 153, bold: true },
    { text: "Nowak Meble Sp. z o.o.", x: 40 + 17 * 5 + 4, y: 153 },
  );
  expect(found.experience).toMatchObject([
    { title: "HEAD OF PLANNING AND MAINTENANCE", company: "Minera del Cerro Pukara S.A.A." },
    { title: "PLANNING ENGINEER", company: "Nowak Meble Sp. z o.o." },
  ]);
});

test("a date that breaks inside itself is one", () => {
  const found = narrow(
    title("Experience", 80),
    date("2014-01 — 2018-", 101),
    head("Sales Manager", 100),
    date("05", 114),
    fact("Nordbau GmbH", 114),
    fact("• Sold a lot of things", 130),
  );
  expect(found.experience).toMatchObject([{ start_date: "2014-01", end_date: "2018-05", company: "Nordbau GmbH" }]);
});

test("a name or degree set apart by its look goes on in the next line of a narrow column", () => {
  const found = narrow(
    title("Education", 80),
    { text: "LINFIELD HILLS COMMUNITY", x: 40, y: 100, size: 9, bold: true },
    { text: "COLLEGE", x: 40, y: 113, size: 9, bold: true },
    { text: "Associate of Science in", x: 40, y: 128, size: 9 },
    { text: "Nursing", x: 40, y: 141, size: 9 },
    { text: "2013 – 2015", x: 40, y: 155, size: 9 },
    { text: "NORTH VALLEY", x: 40, y: 180, size: 9, bold: true },
    { text: "UNIVERSITY", x: 40, y: 193, size: 9, bold: true },
    { text: "Bachelor of Science in Business", x: 40, y: 208, size: 9 },
    { text: "Administration", x: 40, y: 221, size: 9 },
    { text: "2010 – 2012", x: 40, y: 235, size: 9 },
    { text: "Grade: passed with high distinction", x: 40, y: 248, size: 9 },
  );
  expect(found.education).toMatchObject([
    { institution: "LINFIELD HILLS COMMUNITY COLLEGE", degree: "Associate of Science", field: "Nursing" },
    { institution: "NORTH VALLEY UNIVERSITY", degree: "Bachelor of Science", field: "Business Administration" },
  ]);
});

test("in a column of towns the unknown ones are places too, before the title is parted from the employer", () => {
  const found = narrow(
    title("Experience", 80),
    date("2016 – 2020", 101),
    head("Physiotherapist, AZ Sint-Veerle", 100),
    { text: "Elmetstad", x: 500, y: 100 },
    fact("• Treated patients", 116),
    date("2013 – 2015", 141),
    head("Animator, Vakantiedomein Zeezicht", 140),
    { text: "Brussels", x: 500, y: 140 },
    fact("• Led games", 156),
    title("Education", 190),
    date("2009 – 2013", 211),
    head("Bachelor of Science in Physics, University of Bonn", 210),
    { text: "Bonn", x: 500, y: 210 },
    date("2003 – 2009", 231),
    head("Abitur, Clara School", 230),
    { text: "Elmetstad", x: 500, y: 230 },
  );
  expect(found.experience).toMatchObject([
    { title: "Physiotherapist", company: "AZ Sint-Veerle", location: "Elmetstad" },
    { title: "Animator", company: "Vakantiedomein Zeezicht", location: "Brussels" },
  ]);
  expect(found.education).toMatchObject([
    { degree: "Bachelor of Science", field: "Physics" },
    { degree: "Abitur", institution: "Clara School", field: null },
  ]);
});

test("a list whose first item stands beside the place under the date stays a list", () => {
  const page = freePage([
    { text: "Ada Example", x: 40, y: 20, size: 24 },
    { text: "ada@home.example", x: 40, y: 50 },
    title("Experience", 80),
    date("05/2024 – 08/2024", 100),
    head("Quarrystone Data, Software Engineering Intern", 100),
    date("Seattle, WA", 113),
    fact("Added incremental backups to the object store", 113),
    fact("Wrote many lines and as many tests", 127),
  ]);
  const dot = (y: number) => ({ kind: "rectangle" as const, box: { x: 170, y: y + 4, width: 3, height: 3 } });
  const found = parseResume(documentOf({ ...page, shapes: [dot(113), dot(127)] }));
  expect(found.experience).toMatchObject([
    {
      company: "Quarrystone Data",
      location: "Seattle, WA",
      highlights: ["Added incremental backups to the object store", "Wrote many lines and as many tests"],
    },
  ]);
});

test("a dotted line beside the entries makes no list of them", () => {
  const page = freePage([
    { text: "Ada Example", x: 40, y: 20, size: 24 },
    { text: "ada@home.example", x: 40, y: 50 },
    title("Experience", 80),
    { text: "2018 – 2020", x: 60, y: 100 },
    { text: "Engineer, Nordbau GmbH", x: 60, y: 114, size: 13 },
    { text: "2015 – 2018", x: 60, y: 140 },
    { text: "Draftsman, Elmet Kowal AG", x: 60, y: 154, size: 13 },
  ]);
  const shapes = Array.from({ length: 30 }, (_, index) => ({
    kind: "rectangle" as const,
    box: { x: 48, y: 95 + index * 3, width: 1.5, height: 1.5 },
  }));
  expect(parseResume(documentOf({ ...page, shapes })).experience).toMatchObject([
    { title: "Engineer", company: "Nordbau GmbH" },
    { title: "Draftsman", company: "Elmet Kowal AG" },
  ]);
});

test("a name goes on under its own cell, whatever stands at the end of the row", () => {
  const found = narrow(
    title("Experience", 80),
    date("2017 – 2021", 102),
    head("Charge Nurse, Emergency Department, Elmet Regional", 100),
    { text: "Salem, OR", x: 500, y: 100, size: 9 },
    head("Hospital", 114),
    fact("• Led a team", 130),
    title("Education", 170),
    date("2013 – 2015", 192),
    head("Bachelor of Science in Nursing, Linfield Valley", 190),
    { text: "Portland, OR", x: 500, y: 190, size: 9 },
    head("University", 204),
  );
  expect(found.experience).toMatchObject([
    { title: "Charge Nurse, Emergency Department", company: "Elmet Regional Hospital", location: "Salem, OR" },
  ]);
  expect(found.education).toMatchObject([{ field: "Nursing", institution: "Linfield Valley University" }]);
});

test("the paragraph at the head of the column beside the one with the name is the summary", () => {
  const summary = ["Licensed electrician with eleven years in commercial", "construction and no accidents."];
  const side = ["Contact", "ada@home.example", "+49 30 1234567", "Skills", "Wiring", "Conduit bending", "Blueprints"];
  const page = freePage([
    { text: "Ada", x: 30, y: 26, size: 18 },
    { text: "Example", x: 30, y: 46, size: 18 },
    { text: "Journeyman Electrician", x: 30, y: 70, size: 9 },
    ...side.map((text, index) => ({
      text,
      x: 30,
      y: 90 + index * 32,
      size: text === "Contact" || text === "Skills" ? 12 : 9,
      bold: text === "Contact" || text === "Skills",
    })),
    ...summary.map((text, index) => ({ text, x: 190, y: 30 + index * 13, size: 9 })),
    { text: "Experience", x: 190, y: 62, size: 12, bold: true },
    { text: "Electrician", x: 190, y: 84, bold: true },
    { text: "Nordbau GmbH", x: 190, y: 98 },
    { text: "2013 – 2021", x: 190, y: 112 },
    { text: "• Wired hospitals and schools from blueprints", x: 190, y: 128 },
    { text: "Education", x: 190, y: 260, size: 12, bold: true },
    { text: "Diploma, Clara School", x: 190, y: 282 },
    { text: "2009 – 2013", x: 190, y: 296 },
  ]);
  expect(parseResume(documentOf(page)).summary).toBe(summary.join(" "));
});

test("a place that breaks behind its comma is one", () => {
  const found = narrow(
    title("Experience", 80),
    head("Charge Nurse", 100),
    { text: "Elmet Regional Hospital, Tillamook,", x: 180, y: 114 },
    { text: "OR", x: 180, y: 127 },
    { text: "2012 – 2015", x: 180, y: 140, size: 9 },
    fact("• Led a team of nurses", 156),
  );
  expect(found.experience).toMatchObject([{ company: "Elmet Regional Hospital", location: "Tillamook, OR" }]);
});
