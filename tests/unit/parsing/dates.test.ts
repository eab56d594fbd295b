import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateWords } from "#lib/parsing/data/date-words.ts";
import { findDates, findDurations, looksLikeDate } from "#lib/parsing/dates.ts";

const read = (text: string) => findDates(text).map((s) => `${s.from ?? ""}..${s.current ? "now" : s.to}`);

describe("every written form of a range is read", () => {
  test.each([
    ["2019年3月 – 至今", "2019-03..now"],
    ["2019年4月～2021年3月", "2019-04..2021-03"],
    ["2018. 1 – 2020. 4", "2018-01..2020-04"],
    ["2020. 5 ~ 현재", "2020-05..now"],
    ["98年9月至102年6月", "2009-09..2013-06"],
    ["108年8月至迄今", "2019-08..now"],
    ["03/2019 - 05/2021", "2019-03..2021-05"],
    ["05-2018 / actualidad", "2018-05..now"],
    ["'15–'16", "2015..2016"],
    ["2009–10", "2009..2010"],
    ["2015/16", "2015..2016"],
    ["Q3 2013 – Q1 2014", "2013-07..2014-03"],
    ["seit 1.2.2021", "2021-02-01..now"],
    ["depuis avril 2019", "2019-04..now"],
    ["März 2016 - heute", "2016-03..now"],
    ["mär 2016 - heute", "2016-03..now"],
    ["2021-04 –", "2021-04..now"],
    ["jun 2019 — actualidad", "2019-06..now"],
    ["2020 – a la fecha", "2020..now"],
    ["Aug. 2013 – May. 2016", "2013-08..2016-05"],
    ["Jan – Mar 2019", "2019-01..2019-03"],
    ["03/19 – 05/21", "2019-03..2021-05"],
    ["de enero de 2015 a marzo de 2016", "2015-01..2016-03"],
    ["July 5, 2019 to August 2020", "2019-07-05..2020-08"],
    ["5. März 2019 bis 6. April 2020", "2019-03-05..2020-04-06"],
    ["2018.03 ~ 2020.05", "2018-03..2020-05"],
    ["od 2020 do teraz", "2020..now"],
    ["wrzesień 2018 – obecnie", "2018-09..now"],
    ["ago 2020 - hoje", "2020-08..now"],
    ["settembre 2020 – oggi", "2020-09..now"],
    ["mei 2016 – heden", "2016-05..now"],
    ["Eylül 2018 - Halen", "2018-09..now"],
    ["Şubat 2020'den beri", "2020-02..now"],
    ["02.2020 tarihinden beri", "2020-02..now"],
    ["ŞUB 2020’DEN BERİ", "2020-02..now"],
    ["2018. március óta", "2018-03..now"],
    ["tammikuu 2018 alkaen", "2018-01..now"],
    ["2020-nu", "2020..now"],
    ["मार्च 2019 - वर्तमान", "2019-03..now"],
    ["مارس 2019 - حتى الآن", "2019-03..now"],
    ["2020 – היום", "2020..now"],
    ["Jun-18 to Mar-20", "2018-06..2020-03"],
    ["2008 2012", "2008..2012"],
    ["2016–19", "2016..2019"],
    ["२०१९ – वर्तमान", "2019..now"],
    ["০৩/২০১৯ – ০৫/২০২১", "2019-03..2021-05"],
    ["٠٣/٢٠١٩ – الآن", "2019-03..now"],
    ["พ.ค. 2561 – ปัจจุบัน", "2018-05..now"],
    ["06/2556 – 04/2561", "2013-06..2018-04"],
    ["民國108年3月至今", "2019-03..now"],
    ["2019년 3월부터 현재까지", "2019-03..now"],
    ["2019. 3. ~ 2021. 5.", "2019-03..2021-05"],
    ["2019. március – jelenleg", "2019-03..now"],
    ["вересень 2019 р. – лютий 2021 р.", "2019-09..2021-02"],
    ["янв. 2020 г. – сент. 2021 г.", "2020-01..2021-09"],
    ["كانون الثاني 2019 – تشرين الأول 2020", "2019-01..2020-10"],
    ["tháng 3 năm 2019 – hiện tại", "2019-03..now"],
    ["Từ 07/2020 đến nay", "2020-07..now"],
    ["Tháng 09/2017 đến tháng 6/2020", "2017-09..2020-06"],
    ["Agustus 2018 s/d Desember 2020", "2018-08..2020-12"],
    ["Ogos 2018 hingga kini", "2018-08..now"],
    ["marts 2018 – d.d.", "2018-03..now"],
    ["august 2019 – nåværende", "2019-08..now"],
    ["maaliskuu 2019 – nykyhetki", "2019-03..now"],
    ["iulie 2019 – în prezent", "2019-07..now"],
    ["květen 2018 – dosud", "2018-05..now"],
    ["máj 2018 – súčasnosť", "2018-05..now"],
    ["ožujak 2019. – danas", "2019-03..now"],
    ["03/2019. – 05/2021.", "2019-03..2021-05"],
    ["2015. – 2019.", "2015..2019"],
    ["март 2019. – садашњост", "2019-03..now"],
    ["avgust 2018 – danes", "2018-08..now"],
    ["юни 2018 – понастоящем", "2018-06..now"],
    ["юни 2018 г. – досега", "2018-06..now"],
    ["2019 m. kovas – dabar", "2019-03..now"],
    ["2019. gada marts – pašlaik", "2019-03..now"],
    ["märts 2019 – praegu", "2019-03..now"],
    ["juliol 2018 – actualitat", "2018-07..now"],
    ["Hunyo 2018 – kasalukuyan", "2018-06..now"],
    ["Machi 2019 hadi sasa", "2019-03..now"],
    ["مارس 2019 تا کنون", "2019-03..now"],
    ["ستمبر 2018 – تاحال", "2018-09..now"],
    ["Μαΐ 2019 – Ιουλ 2020", "2019-05..2020-07"],
  ])("%s", (text, expected) => expect(read(text)).toEqual([expected]));
});

test.each([
  ["summer 2019", "..2019"],
  ["平成31年3月", "..2019-03"],
  ["令和元年5月", "..2019-05"],
  ["١٩٩٩", "..1999"],
  ["Expected May 2025", "..2025-05"],
  ["2021-07-15", "..2021-07-15"],
])("a single date: %s", (text, expected) => expect(read(text)).toEqual([expected]));

test.each([
  "settles 41 million transactions",
  "202-555-0188",
  "+49 711 5550198",
  "2,300 tenants",
  "SAML 1.1 to",
  "$2019",
  "99.95%",
  "2500 employees",
  "110年9月",
])("no date in: %s", (text) => expect(read(text)).toEqual([]));

test("01/02/2021 is read in the order of the country", () => {
  expect(findDates("01/02/2021", false)[0]?.to).toBe("2021-02-01");
  expect(findDates("01/02/2021", true)[0]?.to).toBe("2021-01-02");
});

test("a written duration is found beside the dates", () => {
  const text = "Apr 2021 – Present · 5 yrs 7 mos";
  expect(findDurations(text).map((d) => text.slice(d.start, d.end))).toEqual(["5 yrs 7 mos"]);
  expect(looksLikeDate(text)).toBe(true);
  expect(looksLikeDate("Senior engineer since the merger of 2019 at a large bank")).toBe(false);
});

const languages = Object.entries(dateWords).filter(([code]) => !["zh", "ja", "ko", "vi"].includes(code));

/** The Croats' October is the Poles' November: the larger language's month is read. */
const MONTHS_OF_OTHERS = ["listopad"];
test("a word for months of two languages is the larger one's", () =>
  expect(read("listopad 2019")).toEqual(read("11/2019")));

test("month and year are read back in every language and form", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...languages),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1960, max: 2030 }),
      fc.integer({ min: 0, max: 3 }),
      ([, words], month, year, form) => {
        const name = (words.months.split(",")[month - 1]?.split(" ")[0] ?? "").replace(/_/g, " ");
        fc.pre(month === 11 || !MONTHS_OF_OTHERS.includes(name));
        const padded = String(month).padStart(2, "0");
        const text = [`${name} ${year}`, `${padded}/${year}`, `${year}-${padded}`, `${name}. ${year}`][form] ?? "";
        expect(findDates(text).map((span) => span.to)).toEqual([`${year}-${padded}`]);
      },
    ),
  );
});

test("a range to the present is read with every language's words for it", () => {
  for (const [, words] of Object.entries(dateWords))
    for (const now of words.present.split("|"))
      expect([now, ...read(`03/2019 – ${now}`)]).toEqual([now, "2019-03..now"]);
});

test("no text makes it throw, and every date found is a valid partial date inside the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      for (const span of findDates(text)) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
        for (const date of [span.from, span.to])
          if (date) expect(date).toMatch(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
      }
    }),
  );
});

test.each(["2018–24, Team Leader", "2018–24 | Team Leader", "2018-24; Team Leader"])("%s: a short end year", (text) => {
  expect(findDates(text)).toMatchObject([{ from: "2018", to: "2024" }]);
});

test.each(["von 2013 bis 2016", "from 05/2013 to 2016", "van 2013 tot 2016", "de 2013 à 2016"])(
  "%s: the word that opens a range is part of it",
  (text) => expect(findDates(text)).toMatchObject([{ start: 0, end: text.length, to: "2016", single: false }]),
);
