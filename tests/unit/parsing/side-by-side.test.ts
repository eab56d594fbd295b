import { expect, test } from "vitest";
import { unbraid } from "#lib/parsing/braided-rows.ts";
import { independent } from "#lib/parsing/column-profile.ts";
import { asRead } from "#lib/parsing/mirror.ts";
import { layOutText } from "#lib/parsing/page-text.ts";
import { parseResume } from "#lib/parsing/parse-resume.ts";
import { readLines } from "#lib/parsing/reading-order.ts";
import { segmentsOf } from "#lib/parsing/segments.ts";
import { documentOf, freePage, spanOf } from "./build-document.ts";

const title = (text: string, x: number, y: number) => ({ text, x, y, size: 14, bold: true });
const head = [
  { text: "Ada Example", x: 40, y: 30, size: 22 },
  { text: "ada@home.example", x: 40, y: 60 },
];

test("on a centre line, dates and employer to the left belong to title and deeds to the right", () => {
  const job = (y: number, cells: [string, string][]) =>
    cells.flatMap(([left, right], row) => [
      ...(left ? [{ text: left, x: 260 - left.length * 5, y: y + row * 13, bold: row === 1 }] : []),
      ...(right ? [{ text: right, x: 300, y: y + row * 13, bold: row === 0 }] : []),
    ]);
  const page = freePage([
    ...head,
    title("Experience", 260, 100),
    ...job(125, [
      ["2019 – 2021", "Midwife"],
      ["Clara Hospital", "✓ Cared for 38 women, from booking to six"],
      ["Bonn", "weeks"],
      ["", "✓ Ran a home birth team"],
    ]),
    ...job(190, [
      ["2015 – 2018", "Student Midwife"],
      ["Saint Anne Hospital", "✓ Assisted at 200 births"],
    ]),
    title("Skills", 60, 260),
    title("Languages", 360, 260),
    ...["Suturing", "Cardiotocography", "Antenatal care"].map((text, row) => ({ text, x: 40, y: 285 + row * 13 })),
    ...["English", "Igbo", "French"].map((text, row) => ({ text, x: 320, y: 285 + row * 13 })),
  ]);
  expect(parseResume(documentOf(page))).toMatchObject({
    experience: [
      {
        title: "Midwife",
        company: "Clara Hospital",
        location: "Bonn",
        highlights: ["Cared for 38 women, from booking to six weeks", "Ran a home birth team"],
      },
      { title: "Student Midwife", company: "Saint Anne Hospital", highlights: ["Assisted at 200 births"] },
    ],
    skills: [{ name: "Suturing" }, { name: "Cardiotocography" }, { name: "Antenatal care" }],
    languages: [{ name: "English" }, { name: "Igbo" }, { name: "French" }],
  });
});

test("a column goes on below the end of the shorter one beside it", () => {
  const lines = (x: number, y: number, texts: string[], step: number) =>
    texts.map((text, row) => ({ text, x, y: y + row * step, bold: text.startsWith("*") }));
  const page = freePage([
    ...head,
    title("EXPERIENCE", 40, 100),
    ...lines(40, 125, ["Site Engineer", "Nordbau GmbH", "2019 – 2021", "• Built two bridges over the river Sieg"], 13),
    ...lines(40, 190, ["Draftsman", "Miller & Sons Ltd", "2015 – 2018", "• Drew plans for schools in the county"], 13),
    ...lines(40, 255, ["Trainee", "Hill Surveyors Ltd", "2013 – 2015"], 13),
    title("SKILLS", 350, 102),
    ...lines(350, 128, ["AutoCAD", "Surveying", "Excel"], 15),
    title("LANGUAGES", 350, 190),
    ...lines(350, 216, ["English", "German"], 15),
  ]);
  const result = parseResume(documentOf(page));
  expect(result.experience.map(({ company }) => company)).toEqual([
    "Nordbau GmbH",
    "Miller & Sons Ltd",
    "Hill Surveyors Ltd",
  ]);
  expect(result.languages).toHaveLength(2);
});

test("the row that names a table's columns is no entry", () => {
  const row = (y: number, cells: string[]) => cells.map((text, index) => ({ text, x: 40 + index * 130, y }));
  const page = freePage([
    ...head,
    title("Education", 40, 100),
    ...row(125, ["Qualification", "Institute / Board", "Year", "Score"]),
    ...row(145, ["MSW, Social Work", "Loyola Institute", "2009 to 2011", "72%"]),
    ...row(165, ["B.Com", "Stella College", "2006 to 2009", "68%"]),
  ]);
  expect(parseResume(documentOf(page)).education).toMatchObject([
    { institution: "Loyola Institute", degree: "MSW", field: "Social Work", grade: "72%" },
    { institution: "Stella College", degree: "B.Com" },
  ]);
});

test("a range told inside a line set in starts no job when dates have a column of their own", () => {
  const page = freePage([
    ...head,
    title("Experience", 40, 100),
    { text: "Professor, University of Bonn", x: 40, y: 125 },
    { text: "2018 – 2023", x: 460, y: 125 },
    { text: "Director of doctoral studies, 2020–2022", x: 55, y: 138 },
    { text: "Lecturer, University of Kiel", x: 40, y: 160 },
    { text: "2013 – 2018", x: 460, y: 160 },
  ]);
  const { experience } = parseResume(documentOf(page));
  expect(experience.map((job) => job.title)).toEqual(["Professor", "Lecturer"]);
});

test("a narrow gap parts cells whose left edge several rows share", () => {
  const row = (y: number, date: string, text: string) => [
    { text: date, x: 130 - date.length * 5, y },
    { text, x: 137, y },
  ];
  const page = freePage([
    ...head,
    title("Experience", 137, 100),
    ...row(125, "2019 – 2021", "Site Engineer, Nordbau GmbH, Bonn"),
    ...row(140, "2015 – 2018", "Draftsman, Miller & Sons Ltd, Kiel"),
    ...row(155, "2013 – 2015", "Trainee, Hill Surveyors Ltd, Kiel"),
    title("Skills", 137, 180),
    { text: "Surveying, AutoCAD", x: 137, y: 205 },
  ]);
  expect(parseResume(documentOf(page)).experience).toMatchObject([
    { title: "Site Engineer", company: "Nordbau GmbH", start_date: "2019", end_date: "2021" },
    { title: "Draftsman", company: "Miller & Sons Ltd" },
    { title: "Trainee", company: "Hill Surveyors Ltd" },
  ]);
});

test("letters of a symbol font in front of lines are bullets", () => {
  const page = freePage([
    ...head,
    title("Experience", 40, 100),
    { text: "Site Engineer, Nordbau GmbH", x: 40, y: 125, bold: true },
    { text: "2019 – 2021", x: 460, y: 125 },
    ...["Built two bridges over the river", "Led a crew of nine"].flatMap((text, index) => [
      { text: "f ", x: 40, y: 142 + index * 14, size: 6 },
      { text, x: 52, y: 140 + index * 14 },
    ]),
  ]);
  expect(parseResume(documentOf(page)).experience).toMatchObject([
    { highlights: ["Built two bridges over the river", "Led a crew of nine"] },
  ]);
});

test("an entry written as a sentence that wraps is one header", () => {
  const page = freePage([
    ...head,
    title("Education", 40, 100),
    { text: "Licenciatura, Medicina, Universidad Nacional del Sil-", x: 40, y: 125 },
    { text: "2010 – 2015", x: 318, y: 125 },
    { text: "lar, Arequipa.", x: 40, y: 138 },
    { text: "MSc, Child Health, University of Bonn, Bonn, Germany.", x: 40, y: 160 },
    { text: "2015 – 2017", x: 318, y: 160 },
  ]);
  expect(parseResume(documentOf(page)).education).toMatchObject([
    { institution: "Universidad Nacional del Sillar", degree: "Licenciatura", field: "Medicina", end_date: "2015" },
    { institution: "University of Bonn", degree: "MSc", field: "Child Health" },
  ]);
});

test("a range whose year went to the next row is one range", () => {
  const page = freePage([
    ...head,
    title("Experience", 40, 100),
    { text: "NURSE", x: 40, y: 125, bold: true },
    { text: "Clara Hospital | Bonn | September 2011 – March", x: 40, y: 138 },
    { text: "2015", x: 40, y: 151 },
  ]);
  expect(parseResume(documentOf(page)).experience).toMatchObject([{ start_date: "2011-09", end_date: "2015-03" }]);
});

test("a cell that reaches into the list beside it leaves its row as it is", () => {
  // Set 190 points wide: it ends behind the list's left edge.
  const facts = { ...spanOf({ text: "Engineer, Acme GmbH", x: 40, y: 125 }), cell: { table: 1, row: 1, column: 1 } };
  const list = { ...spanOf({ text: "✓ Built bridges", x: 220, y: 125 }), cell: { table: 1, row: 1, column: 2 } };
  const wide = { ...facts, box: { ...facts.box, width: 190 } };
  const lines = readLines({ ...freePage([]), spans: [wide, list] });
  expect(lines.map(({ segments }) => segments.length)).toEqual([2]);
  expect(unbraid(lines)).toEqual(lines);
});

test("a date as wide as its column touches the title beside it", () => {
  const row = (y: number, date: string, title: string, employer: string) => [
    { text: date, x: 60, y },
    { text: title, x: 195, y },
    { text: employer, x: 195, y: y + 15 },
  ];
  const page = freePage([
    { text: "Ada Example", x: 60, y: 40, size: 22 },
    { text: "ada@home.example", x: 60, y: 70 },
    { text: "Experience", x: 60, y: 100, size: 14, bold: true },
    ...row(130, "May 2019 – present", "Warehouse Manager", "Brabant Logistics B.V., Tilburg"),
    ...row(170, "September 2015 – April 2019", "Team Lead", "Brabant Logistics B.V., Tilburg"),
    ...row(210, "May 2012 – August 2015", "Planner", "Northern Haulage, Breda"),
  ]);
  expect(parseResume(documentOf(page)).experience).toMatchObject([
    { title: "Warehouse Manager", company: "Brabant Logistics B.V.", start_date: "2019-05" },
    { title: "Team Lead", company: "Brabant Logistics B.V.", start_date: "2015-09", end_date: "2019-04" },
    { title: "Planner", company: "Northern Haulage", start_date: "2012-05", end_date: "2015-08" },
  ]);
});

test("a word for the present that its narrow column broke ends the range", () => {
  const page = freePage([
    { text: "Ada Example", x: 60, y: 40, size: 22 },
    { text: "ada@home.example", x: 60, y: 70 },
    { text: "Expérience professionnelle", x: 140, y: 100, size: 14 },
    { text: "09/2017–ce", x: 78, y: 130 },
    { text: "Responsable logistique, Laiteries du Rhône, Lyon", x: 140, y: 130 },
    { text: "jour", x: 108, y: 143 },
    { text: "○ Encadrement d’une équipe de six personnes", x: 140, y: 143 },
    { text: "○ Baisse des coûts de huit pour cent", x: 140, y: 156 },
    { text: "01/2012–08/2017", x: 53, y: 175 },
    { text: "Chargée de recrutement, Groupe Valmont, Lyon", x: 140, y: 175 },
  ]);
  expect(parseResume(documentOf(page)).experience).toMatchObject([
    {
      start_date: "2017-09",
      is_current: true,
      highlights: ["Encadrement d’une équipe de six personnes", "Baisse des coûts de huit pour cent"],
    },
    { start_date: "2012-01", end_date: "2017-08" },
  ]);
});

test("months and years on three rows of a narrow column are one range, a label in the column is no title", () => {
  const entry = (y: number, dates: string[], title: string, deed: string) => [
    ...dates.map((text, row) => ({ text, x: 132 - text.length * 5, y: y + row * 13 })),
    { text: title, x: 146, y },
    { text: deed, x: 146, y: y + 13 },
  ];
  const page = freePage([
    { text: "Ada Example", x: 146, y: 40, size: 22 },
    { text: "ada@home.example", x: 146, y: 70 },
    { text: "Experience", x: 146, y: 100, size: 14 },
    ...entry(
      130,
      ["Mar", "2019–Present"],
      "Lead Engineer, Fjordbru Consult AS, Oslo",
      "○ Designed fourteen road bridges",
    ),
    ...entry(175, ["Aug", "2014–Feb", "2019"], "Engineer, Nordkai AS, Bergen", "○ Checked timber frames for schools"),
    { text: "Skills", x: 146, y: 230, size: 14 },
    { text: "Tools", x: 107, y: 255 },
    { text: "AutoCAD, Revit, Tekla Structures", x: 146, y: 255 },
    { text: "Languages", x: 87, y: 270 },
    { text: "Go, Rust, SQL", x: 146, y: 270 },
  ]);
  const found = parseResume(documentOf(page));
  expect(found.experience).toMatchObject([
    { title: "Lead Engineer", start_date: "2019-03", is_current: true, highlights: ["Designed fourteen road bridges"] },
    { title: "Engineer", start_date: "2014-08", end_date: "2019-02" },
  ]);
  expect(found.skills.map(({ name }) => name)).toEqual(["AutoCAD", "Revit", "Tekla Structures", "Go", "Rust", "SQL"]);
});

test("dates beside a sidebar's rows stay with the jobs to their right", () => {
  const side = (text: string, y: number) => ({ text, x: 20, y, size: 9.6 });
  const sideTitle = (text: string, y: number) => ({ text, x: 20, y, size: 11, bold: true });
  const job = (y: number, dates: string, title: string, company: string) => [
    { text: dates, x: 215, y, size: 8.4 },
    { text: "Bilbao", x: 215, y: y + 12, size: 8.4 },
    { text: title, x: 303, y, size: 9.6, bold: true },
    { text: company, x: 303, y: y + 14, size: 9.6 },
    ...[28, 42, 56, 70].map((down) => ({
      text: "• Coordinación de un equipo de siete",
      x: 303,
      y: y + down,
      size: 9.6,
    })),
  ];
  const page = freePage([
    { text: "Ada Example", x: 215, y: 38, size: 25 },
    sideTitle("Contacto", 150),
    side("+34 655 50 01 44", 175),
    side("ada.example@home.example", 190),
    sideTitle("Habilidades", 219),
    ...["Cálculo de estructuras metálicas", "Tekla Structures", "AutoCAD", "BIM"].map((skill, index) =>
      side(skill, 287 + 25 * index),
    ),
    sideTitle("Lenguas", 424),
    ...["Euskera, lengua materna", "Castellano"].map((language, index) => side(language, 449 + 28 * index)),
    { text: "Experiencia", x: 215, y: 163, size: 12, bold: true },
    ...job(188, "9/2019 – Actual", "Jefa de proyecto", "Ibaizabal Ingeniería, S.L."),
    ...job(287, "2/2016 – 6/2019", "Ingeniera", "Constructora Maipo SpA"),
    ...job(449, "3/2015 – 12/2015", "Becaria", "Nordbau S.A."),
    { text: "Formación", x: 215, y: 531, size: 12, bold: true },
    { text: "2013 – 2015", x: 215, y: 556, size: 8.4 },
    { text: "Máster en Ingeniería Civil", x: 303, y: 556, size: 9.6, bold: true },
    { text: "Universidad del Nervión", x: 303, y: 570, size: 9.6 },
  ]);
  const segments = segmentsOf(asRead(page), layOutText(page).offsets).filter(({ box }) => box.y > 64);
  const [left, right] = [segments.filter(({ box }) => box.x < 303), segments.filter(({ box }) => box.x >= 303)];
  expect(independent({ left, right })).toBeNull();
  const result = parseResume(documentOf(page));
  expect(result.experience).toMatchObject([
    { title: "Jefa de proyecto", company: "Ibaizabal Ingeniería, S.L." },
    { title: "Ingeniera", company: "Constructora Maipo SpA" },
    { title: "Becaria", company: "Nordbau S.A." },
  ]);
  expect(result.education).toMatchObject([{ institution: "Universidad del Nervión", field: "Ingeniería Civil" }]);
});
