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
