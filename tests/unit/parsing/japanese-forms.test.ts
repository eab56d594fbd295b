import { expect, test } from "vitest";
import { readCareerTable } from "#lib/parsing/career-table.ts";
import { parseResume } from "#lib/parsing/parse-resume.ts";
import { readLines } from "#lib/parsing/reading-order.ts";
import { documentOf, freePage } from "./build-document.ts";

/** Rows of a form: cells at the left edges of their columns. */
const formOf = (rows: string[][], columns = [50, 110, 150, 320]) =>
  freePage(
    rows.flatMap((cells, row) =>
      cells.flatMap((text, column) =>
        text === "" ? [] : [{ text, x: columns[column] ?? 50, y: 40 + row * 22, size: row === 0 ? 16 : 10 }],
      ),
    ),
  );

const history = (rows: string[][]) => readCareerTable(readLines(formOf([["履歴"], ...rows], [50, 110, 150, 320])));

test("the Japanese form: education and jobs from a table of year, month and event", () => {
  const page = formOf([
    ["履歴書"],
    ["ふりがな", "", "さとう　けんた"],
    ["氏　名", "", "佐藤　健太"],
    ["現住所", "", "〒166-0004"],
    ["", "", "東京都杉並区阿佐谷南3-12-8"],
    ["電話", "", "090-1234-5678"],
    ["年", "月", "学　歴　・　職　歴（各別にまとめて書く）"],
    ["", "", "学　　歴"],
    ["平成19", "4", "東京都立西高等学校 入学"],
    ["平成22", "3", "東京都立西高等学校 卒業"],
    ["平成22", "4", "明治大学 商学部 商学科 入学"],
    ["平成26", "3", "明治大学 商学部 商学科 卒業"],
    ["", "", "職　　歴"],
    ["平成26", "4", "株式会社オリエント商事 入社（営業担当）"],
    ["平成31", "3", "株式会社オリエント商事 一身上の都合により退社"],
    ["令和元", "5", "サクラ食品株式会社 入社"],
    ["", "", "商品企画課 主任"],
    ["", "", "現在に至る"],
    ["", "", "以上"],
    ["年", "月", "免　許　・　資　格"],
    ["平成25", "2", "日商簿記検定2級 合格"],
  ]);
  expect(parseResume(documentOf(page))).toMatchObject({
    candidate: { name: "佐藤 健太", phone: "+819012345678", location: { postal_code: "166-0004" } },
    education: [
      { institution: "東京都立西高等学校", start_date: "2007-04", end_date: "2010-03" },
      { institution: "明治大学", field: "商学部 商学科", start_date: "2010-04", end_date: "2014-03" },
    ],
    experience: [
      { title: "営業担当", company: "株式会社オリエント商事", start_date: "2014-04", end_date: "2019-03" },
      { title: "主任", company: "サクラ食品株式会社", start_date: "2019-05", end_date: null, is_current: true },
    ],
    certifications: [{ name: "日商簿記検定2級", issuer: null, date: "2013-02" }],
  });
});

test.each([
  ["京都大学大学院 情報学研究科 修士課程", "京都大学大学院", "修士課程", "情報学研究科"],
  ["慶應義塾大学経済学部", "慶應義塾大学", null, "経済学部"],
  ["早稲田大学 大学院 理工学研究科", "早稲田大学 大学院", null, "理工学研究科"],
])("%s: school, degree and field of an event", (text, institution, degree, field) => {
  const found = history([
    ["2011", "4", `${text} 入学`],
    ["2013", "3", `${text} 修了`],
  ]);
  expect(found?.studies).toMatchObject([
    {
      institution: { text: institution },
      degree: degree && { text: degree },
      field: { text: field },
      dates: { from: "2011-04", to: "2013-03" },
    },
  ]);
});

test("the degree in brackets behind the event", () => {
  const found = history([
    ["2007", "4", "北海大学 文学部 入学"],
    ["2011", "3", "北海大学 文学部 卒業（学士（文学））"],
  ]);
  expect(found?.studies).toMatchObject([
    { degree: { text: "学士（文学）" }, level: "bachelor", field: { text: "文学部" } },
  ]);
});

test("the same firm, left and rejoined, and a row without a year", () => {
  const found = history([
    ["2010年4月", "", "株式会社ミナト 入社"],
    ["2012年3月", "", "同社 退社"],
    ["2013", "1", "株式会社ミナト 入社"],
    ["", "6", "営業部長に昇進"],
    ["2020", "12", "株式会社ミナト 退職"],
  ]);
  expect(found?.jobs).toMatchObject([
    { company: { text: "株式会社ミナト" }, dates: { from: "2010-04", to: "2012-03", current: false } },
    { title: { text: "営業部長" }, dates: { from: "2013-01", to: "2020-12", current: false } },
  ]);
});

test("the title below the event: as what one worked", () => {
  const found = history([
    ["2017", "4", "雪印フーズ株式会社 入社"],
    ["", "", "品質管理担当として札幌工場に勤務"],
    ["2020", "9", "雪印フーズ株式会社 退社"],
    ["2020", "10", "株式会社ノース研究所 研究員として入社"],
  ]);
  expect(found?.jobs).toMatchObject([{ title: { text: "品質管理担当" } }, { title: { text: "研究員" } }]);
});

test("a dated promotion opens the next post; departments are no part of titles", () => {
  const found = history([
    ["2018", "4", "株式会社ミナト 入社"],
    ["", "", "第二開発部に配属、プログラマーとして勤務"],
    ["2021", "1", "開発部　係長に昇格"],
    ["", "", "現在に至る"],
  ]);
  expect(found?.jobs).toMatchObject([
    { title: { text: "プログラマー" }, company: { text: "株式会社ミナト" }, dates: { from: "2018-04", to: "2020-12" } },
    { title: { text: "係長" }, company: { text: "株式会社ミナト" }, dates: { from: "2021-01", current: true } },
  ]);
});

test("schools and hospitals whose names hold another noun of theirs", () => {
  const found = history([
    ["2010", "4", "六甲学院大学　経済学部 入学"],
    ["2014", "3", "六甲学院大学　経済学部 卒業"],
    ["2014", "4", "医療法人秋桜会　武蔵総合病院　入職（看護師）"],
  ]);
  expect(found?.studies).toMatchObject([{ institution: { text: "六甲学院大学" }, field: { text: "経済学部" } }]);
  expect(found?.jobs).toMatchObject([{ title: { text: "看護師" }, company: { text: "医療法人秋桜会 武蔵総合病院" } }]);
});

test("a section whose rows are no events is no such table", () => {
  expect(history([["2010年4月～2012年3月", "", "株式会社ミナト 営業"]])).toBeNull();
  expect(history([["2010", "4", "卒業論文の指導"]])).toBeNull();
});

test("a form whose labels and titles share a column is read by rows", () => {
  const page = formOf(
    [
      ["履歴書"],
      ["氏　名", "伊藤　美緒"],
      ["現住所", "〒060-0001 札幌市中央区北一条西4-2"],
      ["電話", "080-1111-2222"],
      ["年", "学歴・職歴"],
      ["", "学歴"],
      ["2013年", "4月　北海道大学 農学部 入学"],
      ["2017年", "3月　北海道大学 農学部 卒業"],
      ["", "職歴"],
      ["2017年", "4月　雪印フーズ株式会社 入社"],
      ["2020年", "9月　雪印フーズ株式会社 退社"],
      ["スキル", "HPLC、Excel"],
      ["語学", "英語（日常会話）、中国語（初級）"],
    ],
    [50, 200],
  );
  expect(parseResume(documentOf(page))).toMatchObject({
    candidate: { name: "伊藤 美緒" },
    education: [{ institution: "北海道大学", start_date: "2013-04", end_date: "2017-03" }],
    experience: [{ company: "雪印フーズ株式会社", start_date: "2017-04", end_date: "2020-09" }],
    skills: [{ name: "HPLC" }, { name: "Excel" }],
    languages: [{ code: "en" }, { code: "zh" }],
  });
});
