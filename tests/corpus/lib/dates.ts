const pad = (n: number) => String(n).padStart(2, "0");
const LATIN = "-u-nu-latn-ca-gregory";

const month = (lang: string, form: "long" | "short", y: number, m: number) =>
  new Intl.DateTimeFormat(lang + LATIN, { month: form, year: "numeric", timeZone: "UTC" }).format(
    Date.UTC(y, m - 1, 15),
  );

const lastDay = (y: number, m: number) => new Date(Date.UTC(y, m, 0)).getUTCDate();

const FORMS: Record<string, (y: number, m: number, lang: string, isEnd: boolean) => string> = {
  "mm/yyyy": (y, m) => `${pad(m)}/${y}`,
  "m/yyyy": (y, m) => `${m}/${y}`,
  "mm.yyyy": (y, m) => `${pad(m)}.${y}`,
  "mm-yyyy": (y, m) => `${pad(m)}-${y}`,
  "mm/yy": (y, m) => `${pad(m)}/${pad(y % 100)}`,
  "mon yyyy": (y, m, lang) => month(lang, "short", y, m),
  "month yyyy": (y, m, lang) => month(lang, "long", y, m),
  "mon 'yy": (y, m, lang) => month(lang, "short", y, m).replace(/\d{2}(\d{2})/, "’$1"),
  "yyyy-mm": (y, m) => `${y}-${pad(m)}`,
  "yyyy/mm": (y, m) => `${y}/${pad(m)}`,
  "yyyy.mm": (y, m) => `${y}.${pad(m)}`,
  yyyy年m月: (y, m) => `${y}年${m}月`,
  "dd.mm.yyyy": (y, m, _lang, isEnd) => `${pad(isEnd ? lastDay(y, m) : 1)}.${pad(m)}.${y}`,
  "dd/mm/yyyy": (y, m, _lang, isEnd) => `${pad(isEnd ? lastDay(y, m) : 1)}/${pad(m)}/${y}`,
  "d mon yyyy": (y, m, lang, isEnd) => `${isEnd ? lastDay(y, m) : 1} ${month(lang, "short", y, m)}`,
  yyyy: (y) => String(y),
  "'yy": (y) => `’${pad(y % 100)}`,
  "yyyy-yy": (y, _m, _lang, isEnd) => (isEnd ? pad(y % 100) : String(y)),
};

/** Only years are shown by these forms. */
const isYearForm = (form: string) => form === "yyyy" || form === "'yy" || form === "yyyy-yy";

/** A date as the page writes it; what is known only to the year, quarter or season stays so. */
export function writeDate(value: string, form: string, lang: string, isEnd: boolean): string {
  const [, year, rest] = /^(\d{4})(?:-(.+))?$/.exec(value) ?? [];
  if (!year) throw new Error(`not a date: ${value}`);
  const write = FORMS[form];
  if (!write) throw new Error(`not a form of date: ${form}`);
  if (isYearForm(form)) return write(Number(year), 1, lang, isEnd);
  if (!rest) return form === "yyyy年m月" ? `${year}年` : year;
  if (/^\d\d$/.test(rest)) return write(Number(year), Number(rest), lang, isEnd);
  return `${rest.charAt(0).toUpperCase()}${rest.slice(1)} ${year}`;
}

/** The date a careful reader would note down from the page: `YYYY-MM`, or `YYYY` where the page shows no month. */
export function readableDate(value: string | undefined, form: string): string | null {
  if (!value || value === "present") return value ?? null;
  return isYearForm(form) || !/^\d{4}-\d\d$/.test(value) ? value.slice(0, 4) : value;
}
