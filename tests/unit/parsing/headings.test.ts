import { describe, expect, test } from "vitest";
import { headings } from "#lib/parsing/data/headings.ts";
import { headingKind, matchHeading } from "#lib/parsing/headings.ts";
import { parseResume } from "#lib/parsing/parse-resume.ts";
import { documentOf, freePage } from "./build-document.ts";

const complete =
  "en de fr es pt it nl pl sv tr da no fi cs hu ro ru uk el zh ja ko ar he hi bn ta th vi id ms sk hr sr sl bg lt lv et ca tl sw fa ur".split(
    " ",
  );
const sections = Object.entries(headings).filter(([kind]) => kind !== "label" && kind !== "links" && kind !== "other");

describe.each(complete)("titles in %s", (language) => {
  test.each(sections.map(([kind, lists]) => [kind, lists[language]] as const))(
    "%s has titles of its own",
    (kind, list) => {
      expect(list, `${kind} in ${language}`).toBeTruthy();
      expect(headingKind(list?.split("|")[0] ?? "")).not.toBeNull();
    },
  );
});

test.each([
  ["EXPERIENCE", "experience"],
  ["B E R U F S E R F A H R U N G", "experience"],
  ["B E R U F S E R FA H R U N G ( 3 )", "experience"],
  ["Formación académica:", "education"],
  ["2. Compétences", "skills"],
  ["Skills & Languages", "skills"],
  ["Education and Professional Certifications", "education"],
  ["工作经历", "experience"],
  ["学歴", "education"],
  ["الخبرة المهنية", "experience"],
  ["ניסיון תעסוקתי", "experience"],
  ["कार्य अनुभव", "experience"],
  ["İş Deneyimi", "experience"],
  ["活かせる知識・技能", "skills"],
  ["경력 총 8년 3개월", "experience"],
  ["자격증 및 어학", "certifications"],
  ["취득 자격", "certifications"],
  ["持有证书", "certifications"],
  ["자기소개서", "summary"],
  ["志望の動機、特技、アピールポイントなど", "summary"],
  ["本人希望記入欄（特に給料・職種・勤務地などについての希望）", "other"],
  // Titles that speak in the first person, or ask.
  ["Where I've Worked", "experience"],
  ["What I’m good at", "skills"],
  ["Qui suis-je ?", "summary"],
  ["¿Qué he estudiado?", "education"],
  ["Das kann ich", "skills"],
  ["Schul- und Hochschulbildung", "education"],
  ["Bisherige Tätigkeiten", "experience"],
  ["Langues pratiquées", "languages"],
  ["Kennis en kunde", "skills"],
  ["Po godzinach", "interests"],
  ["Kinh nghiệm làm việc", "experience"],
  ["Trình độ học vấn", "education"],
  ["RIWAYAT PENDIDIKAN", "education"],
  ["Latihan Industri", "experience"],
  ["Uddannelsesmæssig baggrund", "education"],
  ["Tillitsverv", "volunteering"],
  ["Kiinnostuksen kohteet", "interests"],
  ["Experiența profesională", "experience"],
  ["Jazykové znalosti", "languages"],
  ["Dosiahnuté vzdelanie", "education"],
  ["Elérhetőségek", "contact"],
  ["Radno iskustvo", "experience"],
  ["Радно искуство", "experience"],
  ["Delovne izkušnje", "experience"],
  ["Трудов стаж", "experience"],
  ["Στοιχεία επικοινωνίας", "contact"],
  ["Места трудоустройства", "experience"],
  ["Робочий досвід", "experience"],
  ["Darbo patirtis", "experience"],
  ["Valodu prasmes", "languages"],
  ["Töökogemus", "experience"],
  ["Trajectòria professional", "experience"],
  ["Karanasan sa Trabaho", "experience"],
  ["Uzoefu wa Kazi", "experience"],
  ["سوابق شغلی", "experience"],
  ["مہارتیں", "skills"],
  // Signs lost or parted from their letters, as some files hold them.
  ["व्य वसायिक अनुभव", "experience"],
])("%s titles %s", (title, kind) => expect(headingKind(title)).toBe(kind));

test.each([
  "Senior Engineer",
  "Siemens AG",
  "Anna Schmidt",
  "March 2019",
  "anna@example.org",
  "Managed the experience of 40 customers",
])("%s titles nothing", (text) => expect(headingKind(text)).toBeNull());

test("labels inside entries open no section", () => {
  expect(matchHeading("Responsibilities")?.kind).toBe("label");
  expect(headingKind("Responsibilities")).toBeNull();
});

test("a skills or languages line set off as a paragraph is a title and its section", () => {
  const text = `Ada Example
ada@home.example

BERUFSERFAHRUNG
03/2019 - 06/2021 Bauleiter, Nordbau GmbH
- Leitete ein Team

AUSBILDUNG
2010 - 2014 Universität Bonn, BSc Physik

Kenntnisse: Java, SQL, Docker
Sprachen: Deutsch, Englisch`;
  const result = parseResume(documentOf(text));
  expect(result.skills.map((skill) => skill.name)).toEqual(["Java", "SQL", "Docker"]);
  expect(result.languages).toHaveLength(2);
  expect(result.education).toHaveLength(1);
});

test("a list of tools under each job titles no section", () => {
  const job = (years: string) => `**Engineer**\t${years}\nAcme GmbH\n- Led a team\n\nTechnologies: Java, SQL\n`;
  const text = `= Ada Example\n# Experience\n${job("2019 – 2021")}${job("2015 – 2018")}# Education\nBSc Physics, University of Bonn\t2015`;
  expect(parseResume(documentOf(text)).experience).toHaveLength(2);
});

test.each([
  ["Berufs-", "erfahrung", "Aus-", "bildung"],
  ["Work", "Experience", "Education &", "Training"],
  ["Professional", "Experience", "Academic", "Background"],
])("a title beside the content that needs two lines is one title: %s %s", (...titles) => {
  const rows = [
    ["Site Engineer, Nordbau GmbH", "03/2019 – 06/2021"],
    ["• Led a team of twelve people"],
    ["Draftsman, Miller & Sons Ltd", "01/2015 – 02/2019"],
    ["• Drew plans of bridges and towers"],
    ["University of Bonn", "2010 – 2014"],
    ["BSc Physics"],
  ];
  const page = freePage([
    { text: "Ada Example", x: 40, y: 40, size: 22 },
    ...titles.map((text, index) => ({ text, x: 40, y: [100, 114, 156, 170][index] ?? 0, size: 11, bold: true })),
    ...rows.flatMap((cells, row) => cells.map((text, at) => ({ text, x: at ? 440 : 150, y: 100 + row * 14 }))),
  ]);
  const result = parseResume(documentOf(page));
  expect(result.experience).toMatchObject([
    { title: "Site Engineer", company: "Nordbau GmbH", highlights: ["Led a team of twelve people"] },
    { title: "Draftsman", company: "Miller & Sons Ltd", highlights: ["Drew plans of bridges and towers"] },
  ]);
  expect(result.education).toMatchObject([{ institution: "University of Bonn", start_date: "2010" }]);
});
