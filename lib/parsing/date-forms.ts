import { dateWords } from "./data/date-words.ts";
import { PhraseSet, type Token, tokenize } from "./phrase-set.ts";
import { fold } from "./text.ts";

/** One date read at a place in the tokens. */
export interface Found {
  value: string;
  next: number;
  /** A month without a year, whose year follows with the range's other end. */
  monthOnly?: number;
  /** As the end of a range the value means this month ("Q3 2013" ends in September). */
  asEnd?: string;
  /** Second year of "2015/16". */
  toYear?: string;
  /** Only believed as part of a range ("03/19 – 05/21"). */
  short?: boolean;
}

const monthOf = new Map<string, number>();
const monthPhrases = new Map<string, { tokens: string[]; month: number }[]>();
const seasonWords = new PhraseSet();

for (const { months, seasons } of Object.values(dateWords)) {
  months.split(",").forEach((names, index) => {
    for (const name of names.split(" "))
      if (name.length > 1 && /^\p{L}[\p{L}\p{M}]*$/u.test(name)) addMonth(name, index + 1);
      else if (/[._]/.test(name)) addMonthPhrase(name, index + 1);
  });
  seasonWords.addAll(seasons);
}

function addMonth(name: string, month: number): void {
  const key = fold(name);
  if (!monthOf.has(key) && key !== "tháng") monthOf.set(key, month);
}

/** "ม.ค", "تشرين_الأول": months of several tokens, by their first. */
function addMonthPhrase(name: string, month: number): void {
  const tokens = tokenize(name.replace(/_/g, " ")).map((token) => token.text);
  const [first] = tokens;
  if (first !== undefined) monthPhrases.set(first, [...(monthPhrases.get(first) ?? []), { tokens, month }]);
}

/** The month named at a token and how many tokens name it. */
function monthAt(tokens: Token[], index: number): { month: number; length: number } | undefined {
  const text = tokens[index]?.text ?? "";
  const phrase = monthPhrases.get(text)?.find((known) => known.tokens.every((t, i) => tokens[index + i]?.text === t));
  if (phrase) return { month: phrase.month, length: phrase.tokens.length };
  const month = monthOf.get(text);
  return month === undefined ? undefined : { month, length: 1 };
}

const ERA_OF_REPUBLIC = 1911;
const ERA: Record<string, number> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  民國: ERA_OF_REPUBLIC,
  民国: ERA_OF_REPUBLIC,
};
/** A token known to be a plausible year; a type of its own, so that tokens that are none stay tokens. */
type YearToken = Token & { readonly kind: "year" };
/** Whether a token is a year between 1940 and 2060. */
export const isYear = (token: Token | undefined): token is YearToken =>
  token !== undefined && token.end - token.start === 4 && token.number >= 1940 && token.number <= 2060;
/** Two digits. */
export const pad = (n: number) => String(n).padStart(2, "0");
/** Whether nothing stands between two tokens. */
export const adjacent = (a: Token | undefined, b: Token | undefined) =>
  a !== undefined && b !== undefined && a.end === b.start;

/** "2019" and 21 as "2021"; null when that would go backwards by much. */
export function centuryOf(start: string, twoDigits: number): string | null {
  const century = Number(start.slice(0, 2)) * 100;
  let year = century + twoDigits;
  if (year < Number(start)) year += 100;
  return year - Number(start) <= 30 ? String(year) : null;
}

/** "2020 г.", "2019 р.": a letter for "year" behind it. */
const YEAR_MARK = /^(?:г|гг|р|рр|год|года|рік|року)$/;

/** Reads the date that begins at a token, in any of its written forms; null when none does. */
export function dateAt(tokens: Token[], index: number, monthFirst: boolean): Found | null {
  const found = formAt(tokens, index, monthFirst);
  if (!found) return found;
  if (YEAR_MARK.test(tokens[found.next]?.text ?? "")) {
    const next = found.next + 1;
    return { ...found, next: tokens[next]?.text === "." ? next + 1 : next };
  }
  return isYear(tokens[found.next - 1]) && pointGoesOn(tokens, found.next) ? { ...found, next: found.next + 1 } : found;
}

/** "03/2019. – 05/2021.": the point that South Slavic languages set behind a year, before the rest of a range. */
function pointGoesOn(tokens: Token[], index: number): boolean {
  const after = tokens[index + 1];
  return tokens[index]?.text === "." && (after === undefined || after.tabbed || /^(?:[-–]|do|до)$/.test(after.text));
}

function formAt(tokens: Token[], index: number, monthFirst: boolean): Found | null {
  const token = tokens[index];
  if (!token) return null;
  if (token.number >= 0) return numberDate(tokens, index, monthFirst);
  if (token.text === "'" && adjacent(token, tokens[index + 1])) {
    const year = shortYear(tokens[index + 1]);
    return year ? { value: year, next: index + 2 } : null;
  }
  return monthDate(tokens, index) ?? quarterDate(tokens, index) ?? seasonDate(tokens, index) ?? eraDate(tokens, index);
}

/** '15 as 2015. */
function shortYear(token: Token | undefined): string | null {
  if (!token || token.end - token.start !== 2 || token.number < 0) return null;
  return String(token.number > 45 ? 1900 + token.number : 2000 + token.number);
}

const SEPARATOR = /^[-/.]$/;

function numberDate(tokens: Token[], index: number, monthFirst: boolean): Found | null {
  const token = tokens[index];
  if (!token) return null;
  if (isYear(token)) return yearDate(tokens, index);
  const length = token.end - token.start;
  const republic = republicDate(tokens, index);
  if (republic || length > 2) return republic;
  const sign = tokens[index + 1];
  const second = tokens[index + 2];
  if (sign && second && SEPARATOR.test(sign.text) && second.number >= 0) {
    const third = tokens[index + 4];
    if (second.end - second.start <= 2 && SEPARATOR.test(tokens[index + 3]?.text ?? "") && isYear(third)) {
      const dayLeads = token.number > 12 || (!monthFirst && second.number <= 12) || sign.text === ".";
      const [day, month] = dayLeads ? [token.number, second.number] : [second.number, token.number];
      return day >= 1 && day <= 31 && month >= 1 && month <= 12
        ? { value: `${third.number}-${pad(month)}-${pad(day)}`, next: index + 5 }
        : null;
    }
    if (token.number >= 1 && token.number <= 12) {
      if (isYear(second) && !(length === 1 && sign.text === "." && !adjacent(sign, second) && !adjacent(token, sign)))
        return { value: `${second.number}-${pad(token.number)}`, next: index + 3 };
      const year = length === 2 && adjacent(token, sign) && adjacent(sign, second) ? shortYear(second) : null;
      const goesOn =
        adjacent(second, tokens[index + 3]) &&
        SEPARATOR.test(tokens[index + 3]?.text ?? "") &&
        (tokens[index + 4]?.number ?? -1) >= 0;
      if (year && sign.text !== "-" && !goesOn)
        return { value: `${year}-${pad(token.number)}`, next: index + 3, short: true };
    }
  }
  if (token.number >= 1 && token.number <= 12 && length === 2 && isYear(sign) && /^\d\d$/.test(token.text))
    return { value: `${sign.number}-${pad(token.number)}`, next: index + 2, short: true };
  if (token.number < 1 || token.number > 31) return null;
  let next = index + 1;
  while (/^(?:\.|st|nd|rd|th|er|de|of|º|ª|°|o|\u00ba)$/.test(tokens[next]?.text ?? "") && next < index + 4) next++;
  const named = monthDate(tokens, next);
  if (!named || named.monthOnly !== undefined || named.value.length !== 7) return null;
  return { value: `${named.value}-${pad(token.number)}`, next: named.next };
}

/** "103年9月" in the count of the Republic of China, only as part of a range. */
function republicDate(tokens: Token[], index: number): Found | null {
  const [year, sign, month, monthSign] = tokens.slice(index, index + 4);
  if (!year || !month || sign?.text !== "年" || monthSign?.text !== "月") return null;
  if (year.number < 60 || year.number > 130 || month.number < 1 || month.number > 12) return null;
  return { value: `${year.number + ERA_OF_REPUBLIC}-${pad(month.number)}`, next: index + 4, short: true };
}

function yearDate(tokens: Token[], index: number): Found | null {
  const year = tokens[index];
  if (!year) return null;
  const sign = tokens[index + 1];
  const second = tokens[index + 2];
  if (sign?.text === "年" || sign?.text === "년") {
    const monthSign = tokens[index + 3]?.text ?? "";
    if (second && second.number >= 1 && second.number <= 12 && /^(?:月|월(?:부터|까지|에)?)$/.test(monthSign)) {
      const day = tokens[index + 4];
      if (day && day.number >= 1 && day.number <= 31 && /^[日号일]$/u.test(tokens[index + 5]?.text ?? ""))
        return { value: `${year.number}-${pad(second.number)}-${pad(day.number)}`, next: index + 6 };
      return { value: `${year.number}-${pad(second.number)}`, next: index + 4 };
    }
    return { value: String(year.number), next: index + 2 };
  }
  if (
    sign &&
    second &&
    SEPARATOR.test(sign.text) &&
    adjacent(year, sign) &&
    adjacent(sign, second) &&
    second.number >= 0
  ) {
    const length = second.end - second.start;
    if (length <= 2 && second.number >= 1 && second.number <= 12) {
      const day = tokens[index + 4];
      const daySign = tokens[index + 3];
      if (
        daySign &&
        SEPARATOR.test(daySign.text) &&
        adjacent(second, daySign) &&
        adjacent(daySign, day) &&
        day &&
        day.number >= 1 &&
        day.number <= 31 &&
        day.end - day.start <= 2
      )
        return { value: `${year.number}-${pad(second.number)}-${pad(day.number)}`, next: index + 5 };
      return { value: `${year.number}-${pad(second.number)}`, next: index + 3 };
    }
    if (length === 2 && second.number > 12 && sign.text === "/") {
      const toYear = centuryOf(String(year.number), second.number);
      if (toYear) return { value: String(year.number), next: index + 3, toYear };
    }
    if (sign.text === "/" && isYear(second))
      return { value: String(year.number), next: index + 3, toYear: String(second.number) };
    if (sign.text === "." && !isYear(second)) return null;
  }
  const pointed = pointedDate(tokens, index) ?? balticDate(tokens, index);
  if (pointed) return pointed;
  if (
    sign &&
    adjacent(year, sign) &&
    (sign.text === "%" || (/^[\p{L}]+$/u.test(sign.text) && !/^\p{Script=Han}|^r$|^Hangul/u.test(sign.text)))
  )
    return null;
  if (sign && adjacent(year, sign) && /^[,']$/.test(sign.text) && adjacent(sign, second) && (second?.number ?? -1) >= 0)
    return null;
  const monthToken = sign?.text === "," ? tokens[index + 2] : sign;
  const month = monthToken && !monthToken.tabbed ? monthOf.get(monthToken.text) : undefined;
  if (month && monthToken) {
    const after = index + (sign?.text === "," ? 3 : 2);
    const follows = tokens[after]?.text === "." ? tokens[after + 1] : tokens[after];
    const yearFollows =
      isYear(follows) || follows?.text === "'" || (follows && follows.number >= 0) || follows?.text === "de";
    if (!yearFollows && monthToken.text.length >= 3) return { value: `${year.number}-${pad(month)}`, next: after };
  }
  return {
    value: String(year.number),
    next: sign?.text === "r" && tokens[index + 2]?.text === "." ? index + 3 : index + 1,
  };
}

/** "2019. 3.", "2019. 03. 01.", "2019. márc.": the year first, each part with its point. */
function pointedDate(tokens: Token[], index: number): Found | null {
  const [year, point, part, after] = tokens.slice(index, index + 4);
  if (!year || !part || point?.text !== "." || !adjacent(year, point) || adjacent(point, part)) return null;
  const named = monthAt(tokens, index + 2);
  if (named) {
    const next = index + 2 + named.length;
    return { value: `${year.number}-${pad(named.month)}`, next: tokens[next]?.text === "." ? next + 1 : next };
  }
  if (part.number < 1 || part.number > 12) return null;
  // "2020. 5 – 2021. 2": without the last point only as part of a range.
  if (after?.text !== "." || !adjacent(part, after))
    return part.end - part.start <= 2
      ? { value: `${year.number}-${pad(part.number)}`, next: index + 3, short: true }
      : null;
  const [day, last] = tokens.slice(index + 4, index + 6);
  const dated = day && day.number >= 1 && day.number <= 31 && last?.text === "." && adjacent(day, last);
  const value = `${year.number}-${pad(part.number)}`;
  return dated ? { value: `${value}-${pad(day.number)}`, next: index + 6 } : { value, next: index + 4 };
}

/** "2019 m. kovas", "2019. gada marts": the month behind the year and a word for it. */
function balticDate(tokens: Token[], index: number): Found | null {
  const mark = tokens[index + 1]?.text === "." ? index + 2 : index + 1;
  if (!/^(?:m|gada)$/.test(tokens[mark]?.text ?? "")) return null;
  const at = tokens[mark + 1]?.text === "." ? mark + 2 : mark + 1;
  const named = monthAt(tokens, at);
  return named ? { value: `${tokens[index]?.number}-${pad(named.month)}`, next: at + named.length } : null;
}

function monthDate(tokens: Token[], index: number): Found | null {
  const { month, length } = monthAt(tokens, index) ?? {};
  if (month === undefined || length === undefined) return null;
  let next = index + length;
  if (tokens[next]?.text === ".") next++;
  const afterName = next;
  while (
    /^(?:,|de|del|of|di|do|nam|\/|')$/.test(tokens[next]?.text ?? "") &&
    next < afterName + 2 &&
    !(tokens[next]?.text === "'")
  )
    next++;
  const token = tokens[next];
  if (isYear(token)) return { value: `${token.number}-${pad(month)}`, next: next + 1 };
  if (token?.text === "'") {
    const year = shortYear(tokens[next + 1]);
    if (year) return { value: `${year}-${pad(month)}`, next: next + 2 };
  }
  if (token?.text === "-" && adjacent(tokens[next - 1], token)) {
    const follows = tokens[next + 1];
    if (isYear(follows) && adjacent(token, follows))
      return { value: `${follows.number}-${pad(month)}`, next: next + 2 };
    const year = adjacent(token, follows) ? shortYear(follows) : null;
    if (year) return { value: `${year}-${pad(month)}`, next: next + 2 };
  }
  if (token && token.number >= 1 && token.number <= 31) {
    let after = next + 1;
    while (/^(?:,|st|nd|rd|th)$/.test(tokens[after]?.text ?? "") && after < next + 3) after++;
    const year = tokens[after];
    if (isYear(year)) return { value: `${year.number}-${pad(month)}-${pad(token.number)}`, next: after + 1 };
  }
  if (token && next === afterName && token.end - token.start === 2 && token.number >= 0) {
    const year = shortYear(token);
    const goesOn = adjacent(token, tokens[next + 1]) && /^[%.,:\p{L}]/u.test(tokens[next + 1]?.text ?? "");
    if (year && !goesOn) return { value: `${year}-${pad(month)}`, next: next + 1, short: true };
  }
  return { value: "", next: afterName, monthOnly: month };
}

function quarterDate(tokens: Token[], index: number): Found | null {
  const token = tokens[index];
  const quarter = tokens[index + 1];
  if (
    !token ||
    !/^[qtk]$/.test(token.text) ||
    !quarter ||
    quarter.number < 1 ||
    quarter.number > 4 ||
    !adjacent(token, quarter)
  )
    return null;
  let next = index + 2;
  if (/^[/,'-]$/.test(tokens[next]?.text ?? "")) next++;
  const year = tokens[next];
  const value = isYear(year) ? String(year.number) : tokens[next - 1]?.text === "'" ? shortYear(year) : null;
  if (!value) return null;
  return {
    value: `${value}-${pad(quarter.number * 3 - 2)}`,
    asEnd: `${value}-${pad(quarter.number * 3)}`,
    next: next + 1,
  };
}

function seasonDate(tokens: Token[], index: number): Found | null {
  const length = seasonWords.match(tokens, index);
  if (length === 0) return null;
  let next = index + length;
  while (/^(?:,|\/|:|-|of|de|em|en|in|im|')$/.test(tokens[next]?.text ?? "") && next < index + length + 2) next++;
  const inner = dateAtPlain(tokens, next);
  if (!inner) return null;
  return inner;
}

function dateAtPlain(tokens: Token[], index: number): Found | null {
  if (isYear(tokens[index])) return yearDate(tokens, index);
  return monthDate(tokens, index);
}

function eraDate(tokens: Token[], index: number): Found | null {
  if (!/[令平昭民]/.test(tokens[index]?.text ?? "")) return null;
  const base = ERA[(tokens[index]?.text ?? "") + (tokens[index + 1]?.text ?? "")];
  const count = tokens[index + 2];
  if (base === undefined || !count) return null;
  const years = count.text === "元" ? 1 : count.number;
  if (years < 1 || years > 130 || tokens[index + 3]?.text !== "年") return null;
  const month = tokens[index + 4];
  if (month && month.number >= 1 && month.number <= 12 && tokens[index + 5]?.text === "月")
    return { value: `${base + years}-${pad(month.number)}`, next: index + 6 };
  return { value: String(base + years), next: index + 4 };
}
