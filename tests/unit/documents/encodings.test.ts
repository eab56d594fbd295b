import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { readDocument } from "#lib/documents/read-document.ts";

/** A short résumé in each script, with the encodings its country's files are in. */
const RESUMES: [string, string[], string][] = [
  [
    "German",
    ["windows-1252", "utf-16le", "utf-16be", "utf-8"],
    "Jürgen Größmann\nBerufserfahrung\n2019 – heute Geschäftsführer, Müller & Söhne GmbH, Köln\nAusbildung\nÜberprüfung der Qualität, Führung von fünf Mitarbeitern\nSprachen: Französisch, Türkisch",
  ],
  [
    "Polish",
    ["windows-1250", "iso-8859-2", "utf-16le"],
    "Grzegorz Wróbel\nDoświadczenie zawodowe\nKierownik działu sprzedaży, Łódź. Zarządzanie zespołem ośmiu osób, wdrażanie nowych narzędzi i współpraca z klientami.\nWykształcenie\nPolitechnika Łódzka, magister inżynier\nUmiejętności: język angielski biegły, obsługa komputera",
  ],
  [
    "Russian",
    ["windows-1251", "koi8-r", "iso-8859-5", "utf-16be"],
    "Ирина Соколова\nГлавный бухгалтер\nОпыт работы\nРуководство отделом из шести человек, подготовка отчётности и налоговый учёт.\nОбразование\nКамский государственный университет, экономист\nЯзыки: русский, английский",
  ],
  [
    "Greek",
    ["windows-1253", "iso-8859-7"],
    "Ελένη Μάρκου\nΑρχιτέκτονας Μηχανικός\nΕπαγγελματική εμπειρία\nΣυντονισμός ομάδας έξι μηχανικών και επίβλεψη δημόσιων έργων.\nΕκπαίδευση\nΠανεπιστήμιο Θεσσαλίας, πτυχίο αρχιτεκτονικής\nΓλώσσες: ελληνικά, αγγλικά",
  ],
  [
    "Hebrew",
    ["windows-1255", "iso-8859-8"],
    "נועה בן עמי\nמנהלת שיווק\nניסיון תעסוקתי\nניהול צוות של חמישה עובדים, בניית אסטרטגיה שיווקית ומעקב אחר תוצאות הקמפיינים.\nהשכלה\nאוניברסיטת תל אביב, תואר ראשון בכלכלה\nשפות: עברית, אנגלית",
  ],
  [
    "Arabic",
    ["windows-1256", "iso-8859-6"],
    "ليلى حداد\nمهندسة مدنية\nالخبرات العملية\nالإشراف على تنفيذ جسر بطول كيلومترين وإدارة فريق من المهندسين في دول الخليج.\nالمؤهلات العلمية\nجامعة الأردن التقنية، بكالوريوس في الهندسة\nاللغات: العربية والإنجليزية",
  ],
  [
    "Turkish",
    ["windows-1254", "iso-8859-9"],
    "Defne Karaca\nİş Deneyimi\nSatış müdürü olarak beş kişilik bir ekibi yönettim, müşteri ilişkileri ve bütçe planlaması için çalıştım.\nEğitim\nBoğaziçi Üniversitesi, işletme\nDiller: Türkçe, İngilizce ve Almanca",
  ],
  [
    "Japanese",
    ["shift_jis", "euc-jp", "utf-16le"],
    "林 健太\n職務経歴\n株式会社山手システムにてバックエンドの開発を担当しました。決済基盤の設計と運用を行い、チームを率いました。\n学歴\n東都大学 工学部 情報工学科 卒業\n語学：日本語、英語",
  ],
  [
    "simplified Chinese",
    ["gb18030", "gbk", "utf-16be"],
    "沈雨桐\n工作经历\n上海云帆科技有限公司，产品经理。负责移动支付产品的规划与运营，带领五人团队完成改版。\n教育背景\n华东大学，计算机科学与技术，本科\n语言：中文，英语",
  ],
  [
    "traditional Chinese",
    ["big5", "utf-16le"],
    "陳品妤\n工作經歷\n晨光電子商務股份有限公司，資深軟體工程師。重新設計商品搜尋服務，帶領五人團隊，負責系統維護與優化。\n學歷\n南湖大學資訊工程學系碩士\n語言能力：中文、英語",
  ],
  [
    "Korean",
    ["euc-kr", "cp949", "utf-16be"],
    "김서연\n경력 사항\n한빛페이에서 결제 승인 서비스를 개발하고 운영했습니다. 장애 시간을 절반으로 줄였습니다.\n학력\n한가람대학교 컴퓨터공학 학사\n외국어: 한국어, 영어",
  ],
];

const cases = RESUMES.flatMap(([language, encodings, text]) =>
  encodings.map((encoding): [string, string, string] => [language, encoding, text]),
);

const words = (text: string) => text.replace(/\s+/g, " ").trim();

async function readBack(bytes: Uint8Array): Promise<string> {
  const document = await readDocument(bytes);
  return words(document.pages.flatMap(({ spans }) => spans.map(({ text }) => text)).join(" "));
}

describe("text is read in the encoding it was written in", () => {
  test.each(cases)("%s as %s", async (_, encoding, text) => {
    expect(await readBack(new Uint8Array(iconv.encode(text, encoding, { addBOM: false })))).toBe(words(text));
  });

  test.each(cases.filter(([, encoding]) => encoding.startsWith("utf-16")))(
    "%s as %s with a byte order mark",
    async (_, encoding, text) => {
      expect(await readBack(new Uint8Array(iconv.encode(text, encoding, { addBOM: true })))).toBe(words(text));
    },
  );
});

describe("a web page is read in the encoding it declares", () => {
  test.each(cases.filter(([, encoding]) => !encoding.startsWith("utf-16")))("%s as %s", async (_, encoding, text) => {
    const paragraphs = text
      .split("\n")
      .map((line) => `<p>${line.replace("&", "&amp;")}</p>`)
      .join("");
    const page = `<!DOCTYPE html><html><head><meta charset="${encoding}"></head><body>${paragraphs}</body></html>`;
    expect(await readBack(new Uint8Array(iconv.encode(page, encoding)))).toBe(words(text));
  });
});

/** Windows code pages as RTF names them and the character sets of its fonts. */
const CHARACTER_SETS: Record<string, number> = {
  "windows-1250": 238,
  "windows-1251": 204,
  "windows-1252": 0,
  "windows-1253": 161,
  "windows-1254": 162,
  "windows-1255": 177,
  "windows-1256": 178,
  shift_jis: 128,
  gbk: 134,
  big5: 136,
  cp949: 129,
};

describe("RTF is read in the character set of its fonts", () => {
  test.each(cases.filter(([, encoding]) => encoding in CHARACTER_SETS))("%s as %s", async (_, encoding, text) => {
    const lines = text
      .split("\n")
      .map((line) =>
        [...iconv.encode(line, encoding)]
          .map((byte) =>
            byte < 0x80 && !/[\\{}]/.test(String.fromCharCode(byte))
              ? String.fromCharCode(byte)
              : `\\'${byte.toString(16).padStart(2, "0")}`,
          )
          .join(""),
      );
    const font = `{\\fonttbl{\\f0\\fcharset${CHARACTER_SETS[encoding]} Arial;}}`;
    const file = `{\\rtf1\\ansi\\ansicpg1252${font}\\f0\\fs22 ${lines.join("\\par\n")}\\par}`;
    expect(await readBack(new TextEncoder().encode(file))).toBe(words(text));
  });
});
