import { expect, test } from "vitest";
import { parseResume } from "#lib/parsing/parse-resume.ts";
import { documentOf, freePage, pageOf } from "./build-document.ts";

const read = (text: string) => parseResume(documentOf(text));

test.each([
  ["권도윤 Doyun Kwon", "권도윤"],
  ["劉嘉欣 Lau Ka Yan, Karen", "劉嘉欣"],
  ["黒川 亮 / Ryo Kurokawa", "黒川 亮"],
  ["三宅 陽子（みやけ ようこ）", "三宅 陽子"],
])("%s: the name in its own script", (line, name) => {
  expect(read(`= ${line}\nada@home.example\n# Skills\nJava`).candidate.name).toBe(name);
});

test("a form's fields for the ways a name is written", () => {
  const page = freePage([
    { text: "이력서", x: 250, y: 20, size: 18 },
    ...[
      ["성명", "(한글) 권도윤", "(한자) 權度潤"],
      ["생년월일", "1991.03.14", "(영문) Doyun Kwon"],
    ].flatMap((cells, row) => cells.map((text, column) => ({ text, x: 50 + column * 150, y: 60 + row * 20 }))),
  ]);
  expect(parseResume(documentOf(page)).candidate.name).toBe("권도윤");
});

test.each([
  ["(주)누리페이 플랫폼개발팀 책임연구원", "(주)누리페이", "책임연구원"],
  ["다솜소프트 개발1팀 사원", "다솜소프트", "사원"],
  ["株式会社ミナト　営業部　主任", "株式会社ミナト", "主任"],
  ["苏州启明教育科技集团  运营助理", "苏州启明教育科技集团", "运营助理"],
])("%s: employer and title that blanks part, without the department", (header, company, title) => {
  const { experience } = read(
    `= 권도윤\nada@home.example\n# Experience\n${header}\t2018.01 – 2020.04\n- 정산 시스템 개발`,
  );
  expect(experience).toMatchObject([{ company, title, start_date: "2018-01", end_date: "2020-04" }]);
});

test("a department on a row of its own with the title is neither employer nor title", () => {
  const { experience } = read(
    "= 백하은\nada@home.example\n# 경력\n**미르식품**\t2018.09 – 2021.02\n마케팅부 | 주임\n- 채널 운영\n**라온코스메틱**\t2021.03 – 현재\n브랜드마케팅팀 | 대리\n- 캠페인 기획",
  );
  expect(experience).toMatchObject([
    { company: "미르식품", title: "주임" },
    { company: "라온코스메틱", title: "대리" },
  ]);
});

test("an employer named like a department stays one", () => {
  const { experience } = read(
    "= 林雅晴\nada@home.example\n# 工作經歷\n**企劃助理**\t2015/08 – 2017/01\n大稻埕文創工作室\n- 活動企劃\n**行銷專員**\t2017/02 – 2019/04\n晨光生活股份有限公司\n- 社群經營",
  );
  expect(experience).toMatchObject([{ company: "大稻埕文創工作室" }, { company: "晨光生活股份有限公司" }]);
});

test.each([
  ["한여울대학교 대학원 컴퓨터공학 졸업", "한여울대학교 대학원", null, "컴퓨터공학"],
  ["玄海工業大学　情報工学部情報工学科　卒業", "玄海工業大学", null, "情報工学部情報工学科"],
  ["金陵师范大学  信息管理与信息系统  本科", "金陵师范大学", "本科", "信息管理与信息系统"],
  ["한밭과학대학교 신소재공학과 졸업예정", "한밭과학대학교", null, "신소재공학과"],
])("%s: school, degree and subject without how it ended", (line, institution, degree, field) => {
  const { education } = read(`= 권도윤\nada@home.example\n# Education\n${line}\t2013.09 – 2015.08`);
  expect(education).toMatchObject([{ institution, degree, field }]);
});

test("a degree behind its subject without a blank", () => {
  const { education } = read("= 葉怡君\nada@home.example\n# 學歷\n**香港海濱大學**\t2009/09 – 2012/06\n會計學學士");
  expect(education).toMatchObject([{ degree: "學士", level: "bachelor", field: "會計學" }]);
});

test("skills without their levels, years and the heads of their table", () => {
  const skillsOf = (lines: string) =>
    read(`= 黒川 亮\nada@home.example\n# スキル\n${lines}`).skills.map(({ name }) => name);
  expect(skillsOf("- Go（経験5年）\n- MySQL：上級（8年）\n- 電子カルテ（6年）")).toEqual(["Go", "MySQL", "電子カルテ"]);
  expect(skillsOf("精通Axure\n熟悉 Figma")).toEqual(["Axure", "Figma"]);
  const table = [
    ["種類", "使用期間", "レベル"],
    ["Java", "4年", "中級"],
    ["Docker", "3年以上", "上級"],
  ].flatMap((cells, row) => cells.map((text, column) => ({ text, x: 50 + column * 150, y: 100 + row * 22 })));
  const page = freePage([
    { text: "黒川 亮", x: 50, y: 20, size: 22 },
    { text: "スキル", x: 50, y: 70, size: 14, bold: true },
    ...table,
  ]);
  expect(parseResume(documentOf(page)).skills.map(({ name }) => name)).toEqual(["Java", "Docker"]);
});

test("the word that ends a Japanese document belongs to nothing", () => {
  const { summary } = read("= 黒川 亮\nada@home.example\n# 自己PR\n新しい技術の習得が得意です。\n以上");
  expect(summary).toBe("新しい技術の習得が得意です。");
});

test("a certificate whose name its narrow column broke is one", () => {
  const page = pageOf("= 小野寺 匠\na@b.example\n# 保有資格\nAWS認定ソリューションアーキ\nテクト\n応用情報技術者試験");
  const wide = page.spans.map((span) => ({ ...span, box: { ...span.box, width: span.text.length * span.fontSize } }));
  const { certifications } = parseResume(documentOf({ ...page, spans: wide }));
  expect(certifications.map(({ name }) => name)).toEqual(["AWS認定ソリューションアーキテクト", "応用情報技術者試験"]);
});

test("numbered lines in a job are its deeds; numbered jobs are jobs", () => {
  const deeds = read(
    "= 顾晓岚\nada@home.example\n# 工作经历\n**南京云帆有限公司**\t2018.07 - 2020.05\n产品经理\n1. 负责产品规划\n2、带领四人小组；\n3）建立评审流程",
  );
  expect(deeds.experience).toMatchObject([{ highlights: ["负责产品规划", "带领四人小组；", "建立评审流程"] }]);
  const jobs = read(
    "= Ada Example\nada@home.example\n# Experience\n**1. Engineer**\t2018 – 2020\nAcme GmbH\n- Built bridges\n**2. Draftsman**\t2015 – 2017\nHill Ltd\n- Drew plans",
  );
  expect(jobs.experience).toHaveLength(2);
});

test("posts in a table of periods, each with its title above what was done", () => {
  const rows: [number, string, number][] = [
    [50, "2018年4月～現在　株式会社ハカタペイ", 100],
    [58, "期間", 120],
    [180, "業務内容", 120],
    [58, "2021年7月～現在", 145],
    [180, "開発部　テックリード", 145],
    [180, "・決済APIの設計と開発", 160],
    [58, "2018年4月～2021年6月", 190],
    [180, "開発部　プログラマー", 190],
    [180, "・加盟店管理システムの開発", 205],
  ];
  const page = freePage([
    { text: "黒川 亮", x: 50, y: 20, size: 22 },
    { text: "職務経歴", x: 50, y: 70, size: 14, bold: true },
    ...rows.map(([x, text, y]) => ({ text, x, y })),
  ]);
  expect(parseResume(documentOf(page)).experience).toMatchObject([
    {
      title: "テックリード",
      company: "株式会社ハカタペイ",
      start_date: "2021-07",
      is_current: true,
      highlights: ["決済APIの設計と開発"],
    },
    {
      title: "プログラマー",
      company: "株式会社ハカタペイ",
      start_date: "2018-04",
      end_date: "2021-06",
      highlights: ["加盟店管理システムの開発"],
    },
  ]);
});

test("a title in two looks and languages on one row is one", () => {
  const page = freePage([
    { text: "顾晓岚", x: 50, y: 20, size: 22 },
    { text: "教育背景", x: 50, y: 70, size: 13, bold: true },
    { text: "EDUCATION", x: 108, y: 73, size: 9 },
    { text: "2012.09 ~ 2016.06", x: 50, y: 92 },
    { text: "金陵师范大学", x: 250, y: 92 },
    { text: "信息管理（本科）", x: 420, y: 92 },
    { text: "工作经历", x: 50, y: 122, size: 13, bold: true },
    { text: "EXPERIENCE", x: 108, y: 125, size: 9 },
    { text: "2018.07 ~ 2020.05", x: 50, y: 144 },
    { text: "南京云帆有限公司", x: 250, y: 144 },
    { text: "产品经理", x: 420, y: 144 },
  ]);
  const { education, experience } = parseResume(documentOf(page));
  expect(education).toMatchObject([{ institution: "金陵师范大学", degree: "本科", start_date: "2012-09" }]);
  expect(experience).toMatchObject([{ company: "南京云帆有限公司", title: "产品经理", start_date: "2018-07" }]);
});

test("an e-mail address that a cell broke at its hyphen, beside another cell", () => {
  const page = freePage([
    { text: "石井 美咲", x: 50, y: 20, size: 22 },
    { text: "メール: misaki-", x: 50, y: 50 },
    { text: "現住所: 茨城県水戸市", x: 300, y: 50 },
    { text: "ishii@meeru.example", x: 50, y: 63 },
  ]);
  expect(parseResume(documentOf(page)).candidate.email).toBe("misaki-ishii@meeru.example");
});
