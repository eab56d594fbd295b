import { describe, expect, test } from "vitest";
import { parseResume } from "#lib/parsing/parse-resume.ts";
import { documentOf, freePage } from "./build-document.ts";

const head = "= Ada Example\nada@home.example\n# Work Experience\n";
const tail = "\n# Education\nBSc Physics, University of Bonn\t2015";
const jobsOf = (text: string) =>
  parseResume(documentOf(head + text + tail), { today: "2026-01-15" }).experience.map(
    (job) =>
      `${job.title} | ${job.company} | ${job.location ?? ""} | ${job.start_date}..${job.is_current ? "now" : job.end_date}`,
  );

const expected = [
  "Site Engineer | Nordbau GmbH | Hamburg | 2019-04..now",
  "Draftsman | Miller & Sons Ltd | Leeds | 2015-01..2019-03",
];

describe("the same two jobs are read from any arrangement", () => {
  test.each([
    [
      "title and dates, then employer and place",
      "**Site Engineer**\t04/2019 – Present\nNordbau GmbH, Hamburg\n- Led 12 sites\n\n**Draftsman**\t01/2015 – 03/2019\nMiller & Sons Ltd, Leeds\n- Drew plans",
    ],
    [
      "employer and place, then title and dates",
      "**Nordbau GmbH**\tHamburg\nSite Engineer\t04/2019 – Present\n- Led 12 sites\n\n**Miller & Sons Ltd**\tLeeds\nDraftsman\t01/2015 – 03/2019\n- Drew plans",
    ],
    [
      "dates on a line of their own",
      "**Site Engineer**\nNordbau GmbH · Hamburg\nApril 2019 – Present\n- Led 12 sites\n\n**Draftsman**\nMiller & Sons Ltd · Leeds\nJanuary 2015 – March 2019\n- Drew plans",
    ],
    [
      "dates first",
      "2019-04 – Present\n**Site Engineer**\nNordbau GmbH, Hamburg\n- Led 12 sites\n\n2015-01 – 2019-03\n**Draftsman**\nMiller & Sons Ltd, Leeds\n- Drew plans",
    ],
    [
      "one line each, with at",
      "Site Engineer at Nordbau GmbH, Hamburg, Apr 2019 – Present\n- Led 12 sites\nDraftsman at Miller & Sons Ltd, Leeds, Jan 2015 – Mar 2019\n- Drew plans",
    ],
    [
      "separated by bars",
      "**Site Engineer** | Nordbau GmbH | Hamburg | Apr 2019 – Present\n- Led 12 sites\n\n**Draftsman** | Miller & Sons Ltd | Leeds | Jan 2015 – Mar 2019\n- Drew plans",
    ],
  ])("%s", (_, text) => expect(jobsOf(text)).toEqual(expected));
});

test("several titles under one employer share it", () => {
  const text =
    "**Nordbau GmbH**\tHamburg\nHead of Site\t04/2019 – Present\n- Led 12 sites\nSite Engineer\t01/2015 – 03/2019\n- Drew plans\n\n**Miller & Sons Ltd**\tLeeds\nDraftsman\t2012 – 2014\n- Drew more";
  expect(jobsOf(text).map((job) => job.split(" | ").slice(0, 2))).toEqual([
    ["Head of Site", "Nordbau GmbH"],
    ["Site Engineer", "Nordbau GmbH"],
    ["Draftsman", "Miller & Sons Ltd"],
  ]);
});

test("bullets become highlights with their wrapped lines, plain text the description", () => {
  const [job] = parseResume(
    documentOf(
      `${head}**Site Engineer**\t04/2019 – 03/2021\nNordbau GmbH, Hamburg\nResponsible for all the building sites in the north of the country.\n- Led a team of twelve\n- Saved a million${tail}`,
    ),
  ).experience;
  expect(job?.description).toBe("Responsible for all the building sites in the north of the country.");
  expect(job?.highlights).toEqual(["Led a team of twelve", "Saved a million"]);
  expect(job?.months).toBe(24);
});

test("a current job has no end and counts to today", () => {
  const [job] = parseResume(documentOf(`${head}**Site Engineer**\tJan 2025 – Present\nNordbau GmbH${tail}`), {
    today: "2026-01-15",
  }).experience;
  expect(job).toMatchObject({ end_date: null, is_current: true, months: 13 });
});

test.each([
  [
    "sentences",
    "Nordbau GmbH - Site Engineer\nApr 2019 - Present\nBuilt things.\nMiller & Sons Ltd - Draftsman\nJan 2015 - Mar 2019\nFixed things.",
  ],
  [
    "bullets",
    "Site Engineer, Nordbau GmbH\nApr 2019 - Present\n- Built things\nDraftsman, Miller & Sons Ltd\nJan 2015 - Mar 2019\n- Fixed things",
  ],
])("text without any formatting, described in %s", (_, text) => {
  expect(jobsOf(text)).toEqual([
    "Site Engineer | Nordbau GmbH |  | 2019-04..now",
    "Draftsman | Miller & Sons Ltd |  | 2015-01..2019-03",
  ]);
});

test("years in running text are no jobs", () => {
  const text =
    "**Site Engineer**\t04/2019 – Present\nNordbau GmbH, Hamburg\n- Zero accidents in 2022 and 2023\n- Survived the crisis of 2020";
  expect(jobsOf(text)).toHaveLength(1);
});

describe("languages", () => {
  test.each([
    [
      "de",
      "# Berufserfahrung\n**Pflegefachkraft**\tseit 03/2018\nKlinikum Nord gGmbH, Kiel",
      "Pflegefachkraft | Klinikum Nord gGmbH | Kiel | 2018-03..now",
    ],
    [
      "fr",
      "# Expérience professionnelle\n**Cheffe de projet**\tjanvier 2018 – aujourd’hui\nAtelier Grand Hêtre, Strasbourg",
      "Cheffe de projet | Atelier Grand Hêtre | Strasbourg | 2018-01..now",
    ],
    [
      "es",
      "# Experiencia laboral\n**Enfermera**\tmarzo de 2018 – actualidad\nHospital Regional, Málaga",
      "Enfermera | Hospital Regional | Málaga | 2018-03..now",
    ],
    [
      "pt",
      "# Experiência profissional\n**Analista de Dados**\tfev 2018 – atual\nBanco Mantiqueira S.A., São Paulo, SP",
      "Analista de Dados | Banco Mantiqueira S.A. | São Paulo, SP | 2018-02..now",
    ],
    [
      "it",
      "# Esperienze professionali\n**Insegnante**\tsettembre 2018 – oggi\nIstituto Comprensivo 14, Bologna",
      "Insegnante | Istituto Comprensivo 14 | Bologna | 2018-09..now",
    ],
    [
      "nl",
      "# Werkervaring\n**Verpleegkundige**\tmei 2018 – heden\nZiekenhuis Oost B.V., Utrecht",
      "Verpleegkundige | Ziekenhuis Oost B.V. | Utrecht | 2018-05..now",
    ],
    [
      "pl",
      "# Doświadczenie zawodowe\n**Księgowa**\tmarzec 2018 – obecnie\nFabryka Mebli Sp. z o.o., Poznań",
      "Księgowa | Fabryka Mebli Sp. z o.o. | Poznań | 2018-03..now",
    ],
    [
      "sv",
      "# Arbetslivserfarenhet\n**Sjuksköterska**\tmaj 2018 – nu\nRegion Väst AB, Göteborg",
      "Sjuksköterska | Region Väst AB | Göteborg | 2018-05..now",
    ],
    [
      "tr",
      "# İş Deneyimi\n**Muhasebe Uzmanı**\tMart 2018 – Halen\nEgemar Gıda A.Ş., İzmir",
      "Muhasebe Uzmanı | Egemar Gıda A.Ş. | İzmir | 2018-03..now",
    ],
    [
      "zh",
      "# 工作经历\n**产品经理**\t2018年3月 – 至今\n东方科技有限公司",
      "产品经理 | 东方科技有限公司 |  | 2018-03..now",
    ],
    [
      "ja",
      "# 職務経歴\n**機械設計主任**\t2018年3月 – 現在\n東海精密工業株式会社",
      "機械設計主任 | 東海精密工業株式会社 |  | 2018-03..now",
    ],
  ])("%s", (_, text, line) => {
    const [job] = parseResume(documentOf(`= Ada Example\nada@home.example\n${text}`)).experience;
    expect(
      `${job?.title} | ${job?.company} | ${job?.location ?? ""} | ${job?.start_date}..${job?.is_current ? "now" : job?.end_date}`,
    ).toBe(line);
  });
});

test.each([
  ["[", "]"],
  ["(", ")"],
])("dates in brackets on the line above an entry are its dates: %s%s", (open, close) => {
  const text = `= Ada Example
# Experience
${open}03/2019 – 06/2021${close}
**Site Engineer**
Nordbau GmbH, Hamburg
- Led a team of twelve

${open}01/2015 – 02/2019${close}
**Draftsman**
Miller & Sons Ltd
- Drew the plans of bridges`;
  expect(parseResume(documentOf(text)).experience).toMatchObject([
    { title: "Site Engineer", company: "Nordbau GmbH", start_date: "2019-03", end_date: "2021-06" },
    { title: "Draftsman", company: "Miller & Sons Ltd", start_date: "2015-01", end_date: "2019-02" },
  ]);
});

test("items behind each other on a line, each with its sign, are items of their own", () => {
  const text = `${head}**Site Engineer**\t2019 – 2021\nNordbau GmbH\n✓ Led a team ✓ Saved a million ✓ Wrote plans${tail}`;
  expect(parseResume(documentOf(text)).experience).toMatchObject([
    { company: "Nordbau GmbH", highlights: ["Led a team", "Saved a million", "Wrote plans"] },
  ]);
});

test.each(["✓", "►", "☑", "ü", "§"])("a line that begins with %s is an item and no employer", (sign) => {
  const text = `${head}**Site Engineer**\t2019 – 2021\nNordbau GmbH\n${sign} Led a team\n${sign} Saved a million${tail}`;
  expect(parseResume(documentOf(text)).experience).toMatchObject([
    { company: "Nordbau GmbH", highlights: ["Led a team", "Saved a million"] },
  ]);
});

test("a department behind the title's dash stays with the title when another line names the employer", () => {
  const text = `${head}**Project Manager – Digital Products**\t2019 – 2021
Nordbau GmbH, Hamburg
- Led a team
**Head of Sales – Retail**\t2015 – 2018
Miller & Sons Ltd, London
- Doubled sales${tail}`;
  expect(parseResume(documentOf(text)).experience).toMatchObject([
    { title: "Project Manager – Digital Products", company: "Nordbau GmbH" },
    { title: "Head of Sales – Retail", company: "Miller & Sons Ltd" },
  ]);
});

test("an unknown town behind an employer's legal form is where the employer is", () => {
  const text = `${head}**Site Engineer**\t2019 – 2021
Nordbau GmbH, Kleinkummersdorf
- Led a team
**Draftsman**\t2015 – 2018
Miller & Sons Ltd, Oberhinterau
- Drew plans${tail}`;
  expect(parseResume(documentOf(text)).experience).toMatchObject([
    { title: "Site Engineer", company: "Nordbau GmbH", location: "Kleinkummersdorf" },
    { title: "Draftsman", company: "Miller & Sons Ltd", location: "Oberhinterau" },
  ]);
});

test("an unknown town behind the employer is its place when every entry is written so", () => {
  const text =
    "= Ada Example\nada@home.example\n# Experience\n**Site Engineer**\t2019 – 2021\nTransvalor Lorne, Saint-Priest\n- Built bridges\n\n**Engineer**\t2015 – 2018\nEntrepots Dauphin, Bourgoin-Jallieu\n- Drew plans";
  expect(parseResume(documentOf(text)).experience).toMatchObject([
    { company: "Transvalor Lorne", location: "Saint-Priest" },
    { company: "Entrepots Dauphin", location: "Bourgoin-Jallieu" },
  ]);
});

test.each(["Macon, GA", "Green Bay, WI", "Eau Claire, WI"])("%s is a place behind an employer", (place) => {
  const text = `= Ada Example\nada@home.example\n# Experience\n**Sales Associate**\t2011 – 2013\nHome & Hearth Outfitters, ${place}\n\n**Account Executive**\t2009 – 2011\nPeachtree Fasteners, LLC, Marietta, GA`;
  expect(parseResume(documentOf(text)).experience[0]).toMatchObject({
    company: "Home & Hearth Outfitters",
    location: place,
  });
});

test("title and unknown employer are parted at the comma the other entries have", () => {
  const text =
    "= Ada Example\nada@home.example\n# Experience\n2014 – 2018\tEngineer, Nordbau GmbH, Bonn\n2009 – 2014\tDraftsman, Elmet Kowal, Bonn";
  expect(parseResume(documentOf(text)).experience).toMatchObject([
    { title: "Engineer", company: "Nordbau GmbH" },
    { title: "Draftsman", company: "Elmet Kowal" },
  ]);
});

test("title, employer and an unknown town in one line, date below, as in every entry", () => {
  const found = parseResume(
    documentOf(
      [
        "= Ada Example\nada@home.example\n# 💼 Employment History",
        "**Registered Nurse, Saint Brigid Hospital, Boston**\nMar 2018 — Present\n- Looks after eight patients.",
        "**Nursing Assistant, Harbor Care Home, Quinzyville**\nJun 2014 — Feb 2018\n- Helped residents.",
        "**Caregiver, Open Door Shelter, Quinzyville**\nJan 2013 — May 2014\n- Served meals.",
        "# 🎓 Education",
        "**Bachelor of Science in Nursing, Northfield College, Boston**\nSep 2014 — May 2018",
        "**High School Diploma, Quinzy High School, Quinzyville**\nSep 2010 — Jun 2014",
      ].join("\n"),
    ),
  );
  expect(found.experience).toMatchObject([
    { title: "Registered Nurse", company: "Saint Brigid Hospital", location: "Boston", start_date: "2018-03" },
    { title: "Nursing Assistant", company: "Harbor Care Home", location: "Quinzyville", start_date: "2014-06" },
    { title: "Caregiver", company: "Open Door Shelter", location: "Quinzyville", start_date: "2013-01" },
  ]);
  expect(found.education).toMatchObject([
    { degree: "Bachelor of Science", field: "Nursing", institution: "Northfield College" },
    { degree: "High School Diploma", institution: "Quinzy High School" },
  ]);
});

test("a Japanese employer and the title behind it are parted where only a space stands", () => {
  const rows = "2019年4月〜現在　株式会社明和　エンジニア\n2015年4月〜2019年3月　楽成株式会社　プログラマー";
  const text = `= 佐藤 健太\nkenta@home.example\n# 職歴\n${rows}`;
  expect(parseResume(documentOf(text)).experience).toMatchObject([
    { company: "株式会社明和", title: "エンジニア", start_date: "2019-04", is_current: true },
    { company: "楽成株式会社", title: "プログラマー", start_date: "2015-04", end_date: "2019-03" },
  ]);
});

const recordsOf = (text: string) => parseResume(documentOf(head + text + tail)).experience;

test("hours, salary and supervisor of a job are neither employer nor deeds", () => {
  const job = (title: string, employer: string, dates: string) =>
    `**${title}**\n${employer}\nWailea, HI\n${dates}\nHours per week: 37.5\nSalary: $41,950 per year\nSupervisor: Linda Lee, phone 202-555-0139; may contact: Yes\n- Ran nightly audits`;
  const text = `${job("Account Executive", "Tidepool Systems", "02/2018 – 05/2021")}\n${job("Front Desk Manager", "Hale Koa Kai", "05/2014 – 12/2016")}`;
  expect(recordsOf(text)).toMatchObject([
    { title: "Account Executive", company: "Tidepool Systems", highlights: ["Ran nightly audits"] },
    { title: "Front Desk Manager", company: "Hale Koa Kai", highlights: ["Ran nightly audits"] },
  ]);
});

test.each(["Hohenwarter & Partner", "Brandt und Partner", "Levi & Associates", "Moreau et Fils"])(
  "%s is an employer, whatever stands beside it",
  (name) => {
    expect(recordsOf(`**${name}**\nBerufseinsteigerin\t2013 – 2016`)).toMatchObject([{ company: name }]);
  },
);

test("an unknown town with its country behind the employer is its place", () => {
  expect(recordsOf("**Nurse**\t2011 – 2013\nUnidade do Tâmega, Amarante, Portugal")).toMatchObject([
    { title: "Nurse", company: "Unidade do Tâmega", location: "Amarante, Portugal" },
  ]);
});

test("bold titles with the employer behind them in plain type are no sections", () => {
  const page = freePage([
    { text: "Ada Example", x: 40, y: 20, size: 24 },
    { text: "ada@home.example", x: 40, y: 50 },
    ...["Experience", "Education", "Skills"].map((text, index) => ({ text, x: 40, y: 80 + index * 100, bold: true })),
    { text: "Teacher", x: 40, y: 104, bold: true },
    { text: ", Hill Nursery, Uppsala", x: 75, y: 104 },
    { text: "08.2017 – 05.2019", x: 40, y: 118, size: 8 },
    { text: "Master of Arts", x: 40, y: 204, bold: true },
    { text: ", University of Bonn", x: 110, y: 204 },
    { text: "2012 – 2017", x: 40, y: 218, size: 8 },
    { text: "Planning, Reading", x: 40, y: 304 },
  ]);
  const found = parseResume(documentOf(page));
  expect(found.experience).toMatchObject([{ title: "Teacher", company: "Hill Nursery", location: "Uppsala" }]);
  expect(found.education).toMatchObject([{ degree: "Master of Arts", institution: "University of Bonn" }]);
});

test("the facts of a form behind their labels, its page number and title in the foot", () => {
  const job = (y: number, dates: string, title: string, employer: string, duty: string) =>
    [
      ["Dates", dates],
      ["Occupation or position held", title],
      ["Name and address of employer", employer],
      ["Main activities", duty],
    ].flatMap(([label = "", fact = ""], row) => [
      { text: label, x: 180 - label.length * 4, y: y + row * 15, size: 8 },
      { text: fact, x: 200, y: y + row * 15 },
    ]);
  const page = freePage([
    { text: "Ada Example", x: 200, y: 40, size: 16 },
    { text: "ada@home.example", x: 200, y: 65 },
    { text: "Work experience", x: 90, y: 90, size: 12, bold: true },
    ...job(115, "03/2019 – Present", "Structural Engineer", "Fjordbru Consult AS, Oslo", "Designed road bridges"),
    ...job(190, "08/2014 – 02/2019", "Draftswoman", "Nordkai, Bergen", "Checked timber frames"),
    { text: "March 3, 2024", x: 60, y: 800, size: 8 },
    { text: "European Union, 2002 – 2024", x: 200, y: 800, size: 8 },
    { text: "Page 1 / 2", x: 480, y: 800, size: 8 },
  ]);
  expect(parseResume(documentOf(page)).experience).toMatchObject([
    {
      title: "Structural Engineer",
      company: "Fjordbru Consult AS",
      location: "Oslo",
      highlights: ["Designed road bridges"],
    },
    { title: "Draftswoman", company: "Nordkai", start_date: "2014-08", highlights: ["Checked timber frames"] },
  ]);
});

test.each(["Elternzeit", "Parental leave", "Congé parental", "Sabbatical"])("%s has no employer", (leave) => {
  const result = parseResume(
    documentOf(`= Ada Example
ada@home.example

# Experience
**Controller**\t03/2017 – 01/2020
Nordbau GmbH
**${leave}**\t10/2015 – 02/2017
**Accountant**\t07/2012 – 09/2015
Südbau AG`),
  );
  expect(result.experience.map(({ company }) => company)).toEqual(["Nordbau GmbH", null, "Südbau AG"]);
});
