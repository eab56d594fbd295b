import { expect, test } from "vitest";
import { parseResume } from "#lib/parsing/parse-resume.ts";
import { documentOf, freePage } from "./build-document.ts";

/** Cells at the left edges of their columns; a row given as one text is a title. */
const tableOf = (rows: (string | string[])[], columns: number[], step = 22) => [
  { text: "Ada Example", x: 50, y: 30, size: 22 },
  { text: "ada@home.example", x: 50, y: 60 },
  ...rows.flatMap((row, y) =>
    typeof row === "string"
      ? [{ text: row, x: 44, y: 90 + y * step, ...(/^[□◆]/u.test(row) ? {} : { size: 13, bold: true }) }]
      : row.flatMap((text, x) => (text === "" ? [] : [{ text, x: columns[x] ?? 50, y: 90 + y * step }])),
  ),
];
const read = (rows: (string | string[])[], columns: number[], step?: number) =>
  parseResume(documentOf(freePage(tableOf(rows, columns, step))));

test("studies and jobs from the columns of tables, told by their heads", () => {
  const columns = [50, 170, 290, 410, 500];
  const found = read(
    [
      "학력사항",
      ["재학기간", "학교명", "전공", "학점", "구분"],
      ["2013.03 ~ 2015.02", "연세대학교 대학원", "산업공학 (석사)", "4.1 / 4.5", "졸업"],
      ["2009.03 ~ 2013.02", "한양대학교", "산업공학과", "3.8 / 4.5", "졸업"],
      "경력사항",
      ["근무기간", "회사명", "부서 / 직위", "담당업무"],
      ["2018.03 ~ 현재", "(주)하늘물류", "데이터팀 / 과장", "수요 예측 모델 개발"],
      ["2015.03 ~ 2018.02", "미래전자", "생산관리팀 / 대리", "재고 관리"],
    ],
    columns,
  );
  expect(found.education).toMatchObject([
    {
      institution: "연세대학교 대학원",
      degree: "석사",
      level: "master",
      field: "산업공학",
      grade: "4.1 / 4.5",
      start_date: "2013-03",
      end_date: "2015-02",
    },
    { institution: "한양대학교", degree: null, field: "산업공학과", start_date: "2009-03", end_date: "2013-02" },
  ]);
  expect(found.experience).toMatchObject([
    {
      title: "과장",
      company: "(주)하늘물류",
      start_date: "2018-03",
      is_current: true,
      highlights: ["수요 예측 모델 개발"],
    },
    { title: "대리", company: "미래전자", start_date: "2015-03", end_date: "2018-02" },
  ]);
});

test("examinations, boards, years and percentages; cells of several lines are one", () => {
  const found = read(
    [
      "Educational Qualification",
      ["Examination", "Board / University", "Year of Passing", "Percentage", "Class"],
      ["M.Com.", "Pune University", "2016", "68.40%", "First"],
      ["H.S.C.", "Maharashtra State Board", "2011", "74.50%", "First"],
    ],
    [50, 150, 300, 400, 480],
  );
  expect(found.education).toMatchObject([
    { institution: "Pune University", degree: "M.Com.", field: null, grade: "68.40%", end_date: "2016" },
    { institution: "Maharashtra State Board", degree: "H.S.C.", field: null, grade: "74.50%", end_date: "2011" },
  ]);
  const wrapped = parseResume(
    documentOf(
      freePage([
        ...tableOf(["Education", ["Degree", "College", "Year"]], [50, 200, 400]),
        { text: "B.Tech", x: 50, y: 140 },
        { text: "Institute of Engineering and", x: 200, y: 134 },
        { text: "Technology, Lucknow", x: 200, y: 146 },
        { text: "2015", x: 400, y: 140 },
        { text: "M.Tech", x: 50, y: 168 },
        { text: "Northern College", x: 200, y: 168 },
        { text: "2017", x: 400, y: 168 },
      ]),
    ),
  );
  expect(wrapped.education).toMatchObject([
    { institution: "Institute of Engineering and Technology, Lucknow", degree: "B.Tech", end_date: "2015" },
    { institution: "Northern College", degree: "M.Tech", end_date: "2017" },
  ]);
});

test("a table of periods and work under an employer with its own dates is one job", () => {
  const found = read(
    [
      "■職務経歴",
      "□2019年4月～現在　株式会社フィンブリッジ",
      "◆事業内容：決済サービスの開発・運営",
      "◆資本金：3億円　従業員数：210名",
      ["期間", "業務内容", "環境・役割"],
      ["2021年7月～現在", "決済基盤のリニューアル", "【役割】チームリーダー"],
      ["2019年4月～2021年6月", "管理システムの開発", "メンバー"],
      "□2014年4月～2019年3月　株式会社テックウェーブ",
      ["期間", "業務内容", "環境・役割"],
      ["2014年4月～2019年3月", "ECサイトの構築", "プログラマー"],
      "■学歴",
      ["2010年4月～2014年3月", "北海大学"],
    ],
    [50, 160, 360],
  );
  expect(found.experience).toMatchObject([
    {
      title: "チームリーダー",
      company: "株式会社フィンブリッジ",
      start_date: "2019-04",
      is_current: true,
      description: null,
      highlights: ["決済基盤のリニューアル", "管理システムの開発"],
    },
    { title: "プログラマー", company: "株式会社テックウェーブ", highlights: ["ECサイトの構築"] },
  ]);
});

test("a range on three rows of a narrow column, and nothing of the employer's own figures", () => {
  const found = read(
    [
      "職務経歴",
      ["サクラ食品株式会社（平成28年4月～令和3年6月）"],
      ["事業内容：加工食品の製造・販売　資本金：10億円　従業員数：1,200名"],
      ["平成28年4月", "主任"],
      ["～", "・ルート営業"],
      ["令和3年6月", "・販促企画の立案"],
    ],
    [50, 200],
    16,
  );
  expect(found.experience).toMatchObject([
    {
      title: "主任",
      company: "サクラ食品株式会社",
      start_date: "2016-04",
      end_date: "2021-06",
      highlights: ["ルート営業", "販促企画の立案"],
    },
  ]);
});

test("signs in front of titles make no items of them", () => {
  const found = read(
    [
      "■職務要約",
      ["決済サービスの設計と開発に十年間従事し、チームを率いてまいりました。"],
      "■活かせる経験・知識",
      ["Java、MySQL"],
      "■資格",
      ["普通自動車免許"],
    ],
    [44],
  );
  expect(found.skills.map(({ name }) => name)).toEqual(["Java", "MySQL"]);
  expect(found.certifications).toMatchObject([{ name: "普通自動車免許" }]);
});

test("facts of a job behind their labels", () => {
  const found = read(
    [
      "職務経歴",
      ["北陸建設株式会社　2018年4月～現在"],
      ["役職：現場主任"],
      ["・工程調整"],
      "学歴",
      ["2012年3月　北海大学 工学部 卒業"],
    ],
    [44],
  );
  expect(found.experience).toMatchObject([{ title: "現場主任", company: "北陸建設株式会社", start_date: "2018-04" }]);
  expect(found.education).toMatchObject([{ institution: "北海大学", field: "工学部", end_date: "2012-03" }]);
});

test("the heads of a table of certificates are no certificate", () => {
  const found = read(
    ["자격증", ["취득일", "자격증명", "발행처"], ["2014.06", "정보처리기사", "한국산업인력공단"]],
    [50, 170, 320],
  );
  expect(found.certifications).toMatchObject([{ name: "정보처리기사", issuer: "한국산업인력공단", date: "2014-06" }]);
  expect(found.certifications).toHaveLength(1);
});

test("rows of a dense table that wrap in their cells stay one record", () => {
  const columns = [50, 170, 380, 470];
  const rows: [number, string[]][] = [
    [0, ["Qualification", "Institution / Board", "Year", "% / CGPA"]],
    [15, ["MBA in Human", "Institute of Management and Social Studies,", "2013 – 2015", "7.9 CGPA"]],
    [28, ["Resources", "Kolkata"]],
    [44, ["B.Com (Hons.) in", "Presidency Women's College, University of", "2010 – 2013", "62%"]],
    [57, ["Accountancy", "Calcutta"]],
    [73, ["Class XII (CBSE)", "Our Lady Convent School", "2010", "85.6%"]],
  ];
  const page = freePage([
    { text: "Ada Example", x: 50, y: 30, size: 22 },
    { text: "ada@home.example", x: 50, y: 60 },
    { text: "Academic Qualifications", x: 50, y: 100, size: 13, bold: true },
    ...rows.flatMap(([y, cells]) => cells.map((text, x) => ({ text, x: columns[x] ?? 50, y: 125 + y }))),
  ]);
  expect(parseResume(documentOf(page)).education).toMatchObject([
    { degree: "MBA", field: "Human Resources", start_date: "2013", end_date: "2015" },
    { degree: "B.Com (Hons.)", field: "Accountancy", end_date: "2013" },
    { degree: "Class XII", institution: "Our Lady Convent School", end_date: "2010" },
  ]);
});

test("a cell's second line belongs to its column though its head is centred over it", () => {
  const cells: [number, string, number][] = [
    [95, "起止时间", 90],
    [225, "公司", 90],
    [345, "职位", 90],
    [470, "工作内容", 90],
    [80, "2020.06-至今", 112],
    [200, "南京云帆有限公司", 112],
    [330, "产品经理", 112],
    [400, "负责电商平台交易链路的产品规划，订单转化", 112],
    [400, "率提升", 126],
    [70, "2018.07-2020.05", 150],
    [200, "苏州启明有限公司", 150],
    [330, "产品专员", 150],
    [400, "撰写产品需求文档", 150],
  ];
  const page = freePage([
    { text: "顾晓岚", x: 50, y: 20, size: 22 },
    { text: "工作经历", x: 50, y: 60, size: 13, bold: true },
    ...cells.map(([x, text, y]) => ({ text, x, y })),
  ]);
  expect(parseResume(documentOf(page)).experience).toMatchObject([
    { title: "产品经理", company: "南京云帆有限公司", highlights: ["负责电商平台交易链路的产品规划，订单转化率提升"] },
    { title: "产品专员", company: "苏州启明有限公司", highlights: ["撰写产品需求文档"] },
  ]);
});
