import { describe, expect, test } from "vitest";
import { findDegree } from "#lib/parsing/lexicon.ts";
import { parseResume } from "#lib/parsing/parse-resume.ts";
import { documentOf } from "./build-document.ts";

const studiesOf = (text: string) =>
  parseResume(
    documentOf(
      `= Ada Example\nada@home.example\n# Experience\n**Engineer**\t2016 – 2020\nAcme GmbH\n# Education\n${text}`,
    ),
  ).education;

describe("the same studies from any arrangement", () => {
  test.each([
    [
      "school first",
      "**University of Bonn**\t2011 – 2015\nBachelor of Science in Physics\n\n**Clara School**\t2003 – 2011\nAbitur",
    ],
    [
      "degree first",
      "**Bachelor of Science in Physics**\t2011 – 2015\nUniversity of Bonn\n\n**Abitur**\t2003 – 2011\nClara School",
    ],
    ["one line", "Bachelor of Science in Physics, University of Bonn, 2011 – 2015\nAbitur, Clara School, 2003 – 2011"],
    [
      "dates on their own line",
      "**University of Bonn**\nBachelor of Science in Physics\n2011 – 2015\n\n**Clara School**\nAbitur\n2003 – 2011",
    ],
  ])("%s", (_, text) => {
    expect(studiesOf(text)).toMatchObject([
      {
        institution: "University of Bonn",
        degree: "Bachelor of Science",
        field: "Physics",
        level: "bachelor",
        start_date: "2011",
        end_date: "2015",
      },
      { institution: "Clara School", degree: "Abitur", level: "secondary", start_date: "2003", end_date: "2011" },
    ]);
  });
});

test("several degrees under one school share it", () => {
  const found = studiesOf(
    "**University of Bonn**\nMaster of Science in Physics\t2015 – 2017\nBachelor of Science in Physics\t2011 – 2015",
  );
  expect(found.map((study) => [study.institution, study.degree])).toEqual([
    ["University of Bonn", "Master of Science"],
    ["University of Bonn", "Bachelor of Science"],
  ]);
});

test.each([
  ["Ph.D.", "doctorate"],
  ["Doktor der Naturwissenschaften", "doctorate"],
  ["M.Sc. Informatik", "master"],
  ["Diplom-Ingenieur", "master"],
  ["Dipl.-Ing. (FH)", "bachelor"],
  ["Máster Universitario", "master"],
  ["Mestrado em Gestão", "master"],
  ["Laurea magistrale", "master"],
  ["Laurea triennale", "bachelor"],
  ["Licence Économie", "bachelor"],
  ["Licenciatura en Derecho", "bachelor"],
  ["Bacharelado em Estatística", "bachelor"],
  ["B.Tech in Computer Science", "bachelor"],
  ["Inżynier", "bachelor"],
  ["Magister", "master"],
  ["Kandidatexamen", "bachelor"],
  ["Civilingenjör", "master"],
  ["Lisans", "bachelor"],
  ["Yüksek Lisans", "master"],
  ["BTS Comptabilité", "associate"],
  ["Ausbildung zum Elektriker", "vocational"],
  ["MBO 4", "vocational"],
  ["Abitur", "secondary"],
  ["Baccalauréat scientifique", "secondary"],
  ["Bachillerato", "secondary"],
  ["Ensino médio", "secondary"],
  ["本科", "bachelor"],
  ["修士", "master"],
  ["بكالوريوس", "bachelor"],
])("%s is of level %s", (text, level) => expect(findDegree(text)?.level).toBe(level));

test.each([
  ["NVQ Level 3 in Warehousing", "NVQ Level 3", "Warehousing"],
  ["BTEC Level 3 in Business", "BTEC Level 3", "Business"],
  ["Segunda especialidad, Emergencias", "Segunda especialidad", "Emergencias"],
  ["Havo-diploma", "Havo-diploma", null],
])("%s: the level is part of the degree", (line, degree, field) => {
  expect(studiesOf(`**Clara College**\t2008 – 2010\n${line}`)).toMatchObject([
    { institution: "Clara College", degree, field },
  ]);
});

test("a trade learned at an employer is the degree, who examined is not the school", () => {
  expect(studiesOf("**Verwaltungsfachangestellte (IHK)**\t2005 – 2008\nStadt Bernau")).toMatchObject([
    { institution: "Stadt Bernau", degree: "Verwaltungsfachangestellte (IHK)" },
  ]);
});

test.each([
  ["BA in History and Latin, Trinity Hall", "BA", "History and Latin", "Trinity Hall"],
  ["NVQ Level 3, Warehousing and Storage, Coleg Abertawe", "NVQ Level 3", "Warehousing and Storage", "Coleg Abertawe"],
  ["Lehrgang – Schweißfachmann (IWS)\nSLV Nord", "Lehrgang", "Schweißfachmann (IWS)", "SLV Nord"],
])("%s: what follows a whole degree is its field, the school comes after", (line, degree, field, institution) => {
  expect(studiesOf(`2008 – 2010\n${line}`)).toMatchObject([{ degree, field, institution }]);
});

test("a school of four words in a cell of its own is the school", () => {
  expect(studiesOf("2006 – 2012\tContador Público\tUniversidad Nacional del Riachuelo")).toMatchObject([
    { institution: "Universidad Nacional del Riachuelo", degree: "Contador Público" },
  ]);
});

test("the year of graduation behind the school, below the range that ends in it, is no course of its own", () => {
  expect(
    studiesOf(
      "Associate of Applied Science, Business Administration\t2014-09 - 2016-06\nAustin Community College, Austin, TX, 2016\n\nHigh School Diploma\t2010-09 - 2014-06\nTravis High School, Austin, TX, 2014",
    ),
  ).toMatchObject([
    { institution: "Austin Community College", start_date: "2014-09", end_date: "2016-06" },
    { institution: "Travis High School", degree: "High School Diploma", start_date: "2010-09", end_date: "2014-06" },
  ]);
});

test.each([
  ["# 학력\n**서울대학교**\t2012.03 – 2016.02\n컴퓨터공학 학사", "학사", "컴퓨터공학"],
  ["# 教育背景\n**清华大学**\t2012.09 – 2016.06\n计算机科学与技术 硕士", "硕士", "计算机科学与技术"],
])("the subject stands before the degree in %j", (text, degree, field) => {
  const result = parseResume(documentOf(`= 김민준\nminjun@home.example\n${text}`));
  expect(result.education).toMatchObject([{ degree, field, start_date: expect.stringMatching(/^2012/) }]);
});

test("Japanese rows with a range are entries, not events", () => {
  const text = "= 佐藤 健太\nkenta@home.example\n# 学歴\n2011年4月〜2015年3月　早稲田大学 理工学部 卒業";
  expect(parseResume(documentOf(text)).education).toMatchObject([
    { institution: expect.stringContaining("早稲田大学"), start_date: "2011-04", end_date: "2015-03" },
  ]);
});

test("a Korean school and its subject are parted where only a space stands", () => {
  const text = "= 김민준\nminjun@home.example\n# 학력\n**서울대학교 컴퓨터공학과 학사**\t2012.03 – 2016.02";
  expect(parseResume(documentOf(text)).education).toMatchObject([
    { institution: "서울대학교", degree: "학사", field: "컴퓨터공학과", start_date: "2012-03", end_date: "2016-02" },
  ]);
});

test("a month's name in the next cell belongs to no year", () => {
  const text = "2004 – 2010\tMag. Rechtswissenschaften, Universität an der Salzach";
  expect(studiesOf(text)).toMatchObject([
    { institution: "Universität an der Salzach", start_date: "2004", end_date: "2010" },
  ]);
});

test("the subject may head the entry, the degree below the school", () => {
  const text =
    "**Marine Biology**\t2011 – 2014\nUniversity of Bonn\nMaster of Science\n\n**Zoology**\t2008 – 2011\nUniversity of Bonn\nBachelor of Science";
  expect(studiesOf(text)).toMatchObject([
    { institution: "University of Bonn", degree: "Master of Science", field: "Marine Biology" },
    { institution: "University of Bonn", degree: "Bachelor of Science", field: "Zoology" },
  ]);
});

test("a college named as one word is a school, the secondary diploma behind it a degree", () => {
  expect(studiesOf("**Diploma secundair onderwijs**\t2005 – 2011\nSint-Amandscollege")).toMatchObject([
    { institution: "Sint-Amandscollege", degree: "Diploma secundair onderwijs", field: null, level: "secondary" },
  ]);
});
