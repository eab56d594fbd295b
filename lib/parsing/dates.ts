import { dateWords, rangeOpeners } from "./data/date-words.ts";
import { PhraseSet, type Token, tokenize } from "./phrase-set.ts";
import { fold, hasRtl } from "./text.ts";

/** A date or a range of dates found in a text. */
export interface DateSpan {
  /** Character range in the text; a written duration and brackets around it not included. */
  start: number;
  end: number;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  from: string | null;
  to: string | null;
  /** Ends in the present. */
  current: boolean;
  /** One date, not a range. */
  single: boolean;
}

interface Found {
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
const present = new PhraseSet();
const rangeWords = new PhraseSet();
const sinceWords = new PhraseSet();
const untilWords = new PhraseSet();
const openers = new PhraseSet();
const seasonWords = new PhraseSet();
const unitWords = new Set<string>();

for (const language of Object.values(dateWords)) {
  language.months.split(",").forEach((names, index) => {
    for (const name of names.split(" "))
      if (name.length > 1 && /^\p{L}[\p{L}\p{M}]*$/u.test(name)) addMonth(name, index + 1);
  });
  present.addAll(language.present);
  rangeWords.addAll(language.to);
  sinceWords.addAll(language.since);
  untilWords.addAll(language.until);
  seasonWords.addAll(language.seasons);
  for (const unit of language.units.split(" ")) unitWords.add(fold(unit));
}
openers.addAll(rangeOpeners);

function addMonth(name: string, month: number): void {
  const key = fold(name);
  if (!monthOf.has(key) && !["tháng", "الثاني", "كانون"].includes(key)) monthOf.set(key, month);
}

const DASH = /^[-–~〜～→⟶⇒>]$/;
const ERA: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925 };
/** A token known to be a plausible year; a type of its own, so that tokens that are none stay tokens. */
type YearToken = Token & { readonly kind: "year" };
const isYear = (token: Token | undefined): token is YearToken =>
  token !== undefined && token.end - token.start === 4 && token.number >= 1940 && token.number <= 2060;
const pad = (n: number) => String(n).padStart(2, "0");
const adjacent = (a: Token | undefined, b: Token | undefined) =>
  a !== undefined && b !== undefined && a.end === b.start;

/**
 * Finds every date and range of dates of a text, in any of the languages of the tables.
 * @param monthFirst read 03/04/2019 as 4 March
 */
export function findDates(text: string, monthFirst = false): DateSpan[] {
  if (!/\p{Nd}/u.test(text)) return [];
  const tokens = tokenize(text);
  const rightToLeft = hasRtl(text);
  const spans: DateSpan[] = [];
  let index = 0;
  while (index < tokens.length) {
    const span =
      (rightToLeft ? presentFirst(tokens, index, monthFirst) : null) ?? spanAt(tokens, index, monthFirst, text);
    if (span) {
      spans.push(inOrder(span.span));
      index = span.next;
    } else index++;
  }
  return spans;
}

/** The later end may be written first, as right-to-left lines sometimes come. */
function inOrder(span: DateSpan): DateSpan {
  return span.from && span.to && span.from > span.to ? { ...span, from: span.to, to: span.from } : span;
}

/** "until now – 2020" as right-to-left lines sometimes come. */
function presentFirst(tokens: Token[], index: number, monthFirst: boolean): { span: DateSpan; next: number } | null {
  const now = present.match(tokens, index);
  const first = tokens[index];
  if (now === 0 || !first || !DASH.test(tokens[index + now]?.text ?? "")) return null;
  const found = dateAt(tokens, index + now + 1, monthFirst);
  if (!found || found.monthOnly !== undefined) return null;
  const end = tokens[found.next - 1]?.end ?? first.end;
  return {
    span: { start: first.start, end, from: found.value, to: null, current: true, single: false },
    next: found.next,
  };
}

function spanAt(
  tokens: Token[],
  index: number,
  monthFirst: boolean,
  text: string,
): { span: DateSpan; next: number } | null {
  const first = tokens[index];
  if (!first) return null;
  const since = sinceWords.match(tokens, index);
  const until = untilWords.match(tokens, index);
  const opener = openers.match(tokens, index);
  for (const lead of [since, until, opener, 0]) {
    if (lead === 0 && index > 0 && (adjacentToNumber(tokens, index) || isLetterBefore(tokens, index))) return null;
    const found = dateAt(tokens, index + lead, monthFirst);
    if (!found) {
      if (lead === 0) return null;
      continue;
    }
    const range = rangeFrom(tokens, found, monthFirst, text);
    if (range) {
      if (found.short && !range.endShort && range.end !== null) return null;
      const from = completeMonth(found, range.end);
      if (from === null) return null;
      return {
        span: { start: first.start, end: range.endAt, from, to: range.end, current: range.current, single: false },
        next: range.next,
      };
    }
    if (found.short || found.monthOnly !== undefined) {
      if (lead === 0) return null;
      continue;
    }
    const last = tokens[found.next - 1] ?? first;
    const bounds = { start: first.start, end: last.end };
    if (lead > 0 && lead === since)
      return { span: { ...bounds, from: found.value, to: null, current: true, single: false }, next: found.next };
    if (lead > 0 && lead === until)
      return { span: { ...bounds, from: null, to: found.value, current: false, single: true }, next: found.next };
    if (lead > 0) continue;
    if (found.toYear)
      return {
        span: { ...bounds, from: found.value.slice(0, 4), to: found.toYear, current: false, single: false },
        next: found.next,
      };
    return { span: { ...bounds, from: null, to: found.value, current: false, single: true }, next: found.next };
  }
  return null;
}

/** A number that continues another ("555-0188", "1.990") is not a date's start. */
function adjacentToNumber(tokens: Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || token.number < 0 || !before || before.end !== token.start) return false;
  if (before.number >= 0 || /^[$€£¥₹#@_=]$/.test(before.text)) return true;
  return (
    /^[.,/-]$/.test(before.text) &&
    (tokens[index - 2]?.number ?? -1) >= 0 &&
    adjacent(tokens[index - 2], before) &&
    before.text !== "-"
  );
}

function isLetterBefore(tokens: Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  return (
    !!token &&
    token.number >= 0 &&
    !!before &&
    before.end === token.start &&
    /^[\p{L}\p{M}]+$/u.test(before.text) &&
    !/\p{Script=Han}|\p{Script=Hangul}|\p{Script=Arabic}|\p{Script=Hebrew}/u.test(before.text)
  );
}

function completeMonth(found: Found, end: string | null): string | null {
  if (found.monthOnly === undefined) return found.value;
  if (end === null || end.length < 7) return null;
  return `${end.slice(0, 4)}-${pad(found.monthOnly)}`;
}

interface RangeEnd {
  end: string | null;
  endShort: boolean;
  current: boolean;
  next: number;
  endAt: number;
}

/** What follows a start: a dash or a range word, then a date, a word for today, or nothing (an open range). */
function rangeFrom(tokens: Token[], found: Found, monthFirst: boolean, text: string): RangeEnd | null {
  let index = found.next;
  if (tokens[index]?.text === ")" && DASH.test(tokens[index + 1]?.text ?? "")) index++;
  let separators = 0;
  let dash = false;
  while (separators < 3) {
    const token = tokens[index];
    if (!token || (separators > 0 && present.match(tokens, index) > 0)) break;
    const slash = token.text === "/" && !adjacent(tokens[index - 1], token) && !adjacent(token, tokens[index + 1]);
    if (slash || DASH.test(token.text) || token.text === "至" || token.text === "到") {
      dash = true;
      index++;
    } else {
      const word = rangeWords.match(tokens, index);
      if (word === 0) break;
      index += word;
    }
    separators++;
  }
  const before = tokens[index - 1];
  const bracketed = tokens[index]?.text === "(" ? 1 : 0;
  const now = present.match(tokens, index + bracketed);
  if (now > 0) {
    const next = index + bracketed + now;
    if (separators > 0 || DASH.test(before?.text ?? "") || /\p{Script=Han}/u.test(tokens[index]?.text ?? ""))
      return { end: null, endShort: true, current: true, next, endAt: tokens[next - 1]?.end ?? 0 };
  }
  if (separators === 0) {
    const follows = tokens[index];
    const gap = follows ? text.slice(before?.end ?? 0, follows.start) : "";
    if (
      /^\d{4}$/.test(found.value) &&
      isYear(follows) &&
      /^[ \n]+$/.test(gap) &&
      follows.number >= Number(found.value) &&
      follows.number - Number(found.value) < 15
    )
      return { end: String(follows.number), endShort: false, current: false, next: index + 1, endAt: follows.end };
    const word = present.match(tokens, found.next);
    return word > 0 && tokens[found.next + word] === undefined && found.monthOnly === undefined
      ? {
          end: null,
          endShort: true,
          current: true,
          next: found.next + word,
          endAt: tokens[found.next + word - 1]?.end ?? 0,
        }
      : null;
  }
  const second = dateAt(tokens, index, monthFirst);
  if (second && second.monthOnly === undefined) {
    const end = second.asEnd ?? second.toYear ?? second.value;
    return {
      end,
      endShort: second.short ?? false,
      current: false,
      next: second.next,
      endAt: tokens[second.next - 1]?.end ?? 0,
    };
  }
  if (second?.monthOnly !== undefined && found.value.length >= 4) {
    const end = `${found.value.slice(0, 4)}-${pad(second.monthOnly)}`;
    return { end, endShort: false, current: false, next: second.next, endAt: tokens[second.next - 1]?.end ?? 0 };
  }
  const number = tokens[index];
  if (
    number &&
    number.end - number.start === 2 &&
    number.number >= 0 &&
    /^\d{4}$/.test(found.value) &&
    !adjacent(number, tokens[index + 1])
  ) {
    const year = centuryOf(found.value, number.number);
    if (year) return { end: year, endShort: false, current: false, next: index + 1, endAt: number.end };
  }
  if (!dash || found.monthOnly !== undefined) return null;
  const after = tokens[index];
  const atEnd = !after || /^[)|·•,;]$/.test(after.text) || text.slice(before?.end ?? 0, after.start).includes("\t");
  return atEnd ? { end: null, endShort: true, current: true, next: index, endAt: before?.end ?? 0 } : null;
}

/** "2019" and 21 as "2021"; null when that would go backwards by much. */
function centuryOf(start: string, twoDigits: number): string | null {
  const century = Number(start.slice(0, 2)) * 100;
  let year = century + twoDigits;
  if (year < Number(start)) year += 100;
  return year - Number(start) <= 30 ? String(year) : null;
}

function dateAt(tokens: Token[], index: number, monthFirst: boolean): Found | null {
  const token = tokens[index];
  if (!token) return null;
  if (token.number >= 0) return numberDate(tokens, index, monthFirst);
  if (token.text === "'" && adjacent(token, tokens[index + 1])) {
    const year = shortYear(tokens[index + 1]);
    return year ? { value: year, next: index + 2 } : null;
  }
  return monthDate(tokens, index) ?? quarterDate(tokens, index) ?? seasonDate(tokens, index) ?? eraDate(tokens, index);
}

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
  if (length > 2) return null;
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

function yearDate(tokens: Token[], index: number): Found | null {
  const year = tokens[index];
  if (!year) return null;
  const sign = tokens[index + 1];
  const second = tokens[index + 2];
  if (sign?.text === "年" || sign?.text === "년") {
    const monthSign = tokens[index + 3]?.text;
    if (second && second.number >= 1 && second.number <= 12 && (monthSign === "月" || monthSign === "월")) {
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
  if (
    sign &&
    adjacent(year, sign) &&
    (sign.text === "%" || (/^[\p{L}]+$/u.test(sign.text) && !/^\p{Script=Han}|^r$|^Hangul/u.test(sign.text)))
  )
    return null;
  if (sign && adjacent(year, sign) && /^[,']$/.test(sign.text) && adjacent(sign, second) && (second?.number ?? -1) >= 0)
    return null;
  const monthToken = sign?.text === "," ? tokens[index + 2] : sign;
  const month = monthToken ? monthOf.get(monthToken.text) : undefined;
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

function monthDate(tokens: Token[], index: number): Found | null {
  const month = monthOf.get(tokens[index]?.text ?? "");
  if (month === undefined) return null;
  let next = index + 1;
  if (tokens[next]?.text === ".") next++;
  const afterName = next;
  while (
    /^(?:,|de|del|of|di|do|\/|')$/.test(tokens[next]?.text ?? "") &&
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
  while (/^(?:,|\/|:|-|of|de|')$/.test(tokens[next]?.text ?? "") && next < index + length + 2) next++;
  const inner = dateAtPlain(tokens, next);
  if (!inner) return null;
  return inner;
}

function dateAtPlain(tokens: Token[], index: number): Found | null {
  if (isYear(tokens[index])) return yearDate(tokens, index);
  return monthOf.has(tokens[index]?.text ?? "") ? monthDate(tokens, index) : null;
}

function eraDate(tokens: Token[], index: number): Found | null {
  if (!/[令平昭]/.test(tokens[index]?.text ?? "")) return null;
  const base = ERA[(tokens[index]?.text ?? "") + (tokens[index + 1]?.text ?? "")];
  const count = tokens[index + 2];
  if (base === undefined || !count) return null;
  const years = count.text === "元" ? 1 : count.number;
  if (years < 1 || years > 70 || tokens[index + 3]?.text !== "年") return null;
  const month = tokens[index + 4];
  if (month && month.number >= 1 && month.number <= 12 && tokens[index + 5]?.text === "月")
    return { value: `${base + years}-${pad(month.number)}`, next: index + 6 };
  return { value: String(base + years), next: index + 4 };
}

/** Character ranges of written durations ("5 yrs 7 mos", "2 Jahre, 3 Monate"). */
export function findDurations(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  if (!/\p{Nd}/u.test(text)) return found;
  const tokens = tokenize(text);
  for (let index = 0; index < tokens.length; index++) {
    const first = tokens[index];
    if (!first || first.number < 0 || first.number > 60) continue;
    let next = index;
    let end = 0;
    while ((tokens[next]?.number ?? -1) >= 0 && unitWords.has(tokens[next + 1]?.text ?? "")) {
      end = tokens[next + 1]?.end ?? 0;
      next += 2;
      while (
        /^[.,]$/.test(tokens[next]?.text ?? "") ||
        /^(?:and|und|et|y|e|en|i|och)$/.test(tokens[next]?.text ?? "")
      ) {
        if ((tokens[next + 1]?.number ?? -1) < 0 && tokens[next]?.text !== ".") break;
        next++;
      }
    }
    if (end > 0) {
      found.push({ start: first.start, end });
      index = next - 1;
    }
  }
  return found;
}

/** Whether a text is hardly more than dates: in a column of its own it belongs to the text beside it. */
export function looksLikeDate(text: string): boolean {
  if (!/\p{Nd}/u.test(text) || text.length > 60) return false;
  const spans = [...findDates(text), ...findDurations(text)];
  if (spans.length === 0) return false;
  const covered = spans.reduce((sum, span) => sum + span.end - span.start, 0);
  return text.replace(/\s/g, "").length - covered < 14 && covered * 2 >= text.length;
}

/** A word for "until today" standing alone. */
export function isPresentWord(text: string): boolean {
  const tokens = tokenize(text);
  return tokens.length > 0 && present.match(tokens, 0) === tokens.length;
}

/** Number of the month a word names in any language of the tables, else 0. */
export function monthNumber(word: string): number {
  return monthOf.get(fold(word)) ?? 0;
}
