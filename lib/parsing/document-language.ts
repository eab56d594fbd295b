import { dateWords } from "./data/date-words.ts";
import { headingLanguages } from "./headings.ts";
import type { Section } from "./sections.ts";
import { fold } from "./text.ts";

const SCRIPTS: [string, RegExp][] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
  ["bn", /\p{Script=Bengali}/gu],
  ["ta", /\p{Script=Tamil}/gu],
  ["th", /\p{Script=Thai}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["zh", /\p{Script=Han}/gu],
];

/** Letters that tell languages of one script from its most frequent one. */
const LETTERS: Record<string, [string, RegExp][]> = {
  ru: [
    ["uk", /[іїєґ]/],
    ["sr", /[јљњћђџ]/],
    ["bg", /^(?=.*ъ)(?!.*[ыэё])/s],
  ],
  ar: [
    ["ur", /[ٹڈڑںےہ]/],
    ["fa", /[پچژگ]/],
  ],
};

/** Short words that occur in any text of the language. */
const COMMON: Record<string, string> = {
  en: "the and of to in for with on at by from as an was is our their which",
  de: "und der die das mit für von im den des zur als bei eine auf sowie zum dem",
  fr: "et de la le les des du en pour un une dans au avec sur aux par",
  es: "y de la el los las en para con por del una al como más sobre",
  pt: "e de da do das dos em para com uma os as na no por ao mais",
  it: "e di la il per con del della dei delle in un una alla nel gli sono",
  nl: "en van de het een voor met in op bij aan te door naar als",
  pl: "i w z na do oraz dla przez od się ze za jest",
  sv: "och att i för med av på till en ett som den det inom",
  tr: "ve bir için ile olarak olan bu da de en",
  da: "og af til med på for den det som i en et ved hos efter fra",
  no: "og av til med på for den det som i en et ved hos etter fra",
  fi: "ja sekä oli on että kanssa vastasin toimin joka myös mukaan yli",
  cs: "a v na s z do pro při jako ve za od podle nebo které včetně",
  sk: "a v na s z do pre pri ako vo za od podľa alebo ktoré vrátane",
  ro: "și de la cu în pentru din al ale a pe o prin care sau",
  hu: "és a az egy hogy nem is vagy mint való által valamint szerint",
  hr: "i u na za s te od do kao sa iz koji prema pri po je",
  sl: "in v na za z s od do kot pri ter po je iz ki",
  lt: "ir į su iš už kaip apie dėl prie nuo pagal",
  lv: "un ar no uz par kā pie pēc gadā vai",
  et: "ja ning on ka ei kui oli koos ka kes või",
  ca: "i de la el els les amb per del una al com més dels",
  vi: "và của cho với trong các được tại là người những theo từ công",
  id: "dan di yang untuk dengan dari pada dalam sebagai serta oleh ke",
  ms: "dan di yang untuk dengan daripada pada dalam sebagai serta oleh kepada",
  tl: "ng sa mga ang at para na ay bilang",
  sw: "ya na wa kwa katika za la kama ni cha",
};

const commonWords = Object.entries(COMMON).map(([code, words]) => [code, words.split(" ").map(fold)] as const);
const monthWords = Object.entries(dateWords).map(
  ([code, { months }]) =>
    [
      code,
      months
        .split(/[ ,]/)
        .filter((month) => month.length > 4)
        .map(fold),
    ] as const,
);

/** ISO 639-1 code of the language most of the document is in; null when it has no text. */
export function documentLanguage(sections: Section[], declared: string | undefined): string | null {
  const text = sections
    .flatMap((section) => section.lines.map((line) => line.folded))
    .join(" ")
    .slice(0, 12_000);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  for (const [code, pattern] of SCRIPTS) {
    const count = text.match(pattern)?.length ?? 0;
    if (count > letters * (code === "ja" ? 0.08 : 0.35))
      return LETTERS[code]?.find(([, letters]) => letters.test(text))?.[0] ?? code;
  }
  const scores = new Map<string, number>();
  const add = (code: string, points: number) => scores.set(code, (scores.get(code) ?? 0) + points);
  for (const section of sections) {
    if (!section.title) continue;
    const codes = headingLanguages(section.title.text);
    for (const code of codes) add(code, 4 / codes.length);
  }
  const counts = new Map<string, number>();
  for (const word of text.match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const [code, words] of commonWords)
    for (const word of words) add(code, Math.min(12, counts.get(word) ?? 0) * 0.5);
  for (const [code, months] of monthWords)
    if (scores.has(code)) for (const month of months) if (counts.has(month)) add(code, 0.3);
  const declaredCode = declared?.slice(0, 2).toLowerCase();
  if (declaredCode && scores.has(declaredCode)) add(declaredCode, 1);
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  return best && best[1] > 0.5 ? best[0] : (declaredCode ?? null);
}
