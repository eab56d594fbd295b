import { dateWords, rangeOpeners } from "./data/date-words.ts";
import { adjacent, centuryOf, dateAt, type Found, isYear, pad } from "./date-forms.ts";
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

const present = new PhraseSet();
const rangeWords = new PhraseSet();
const sinceWords = new PhraseSet();
const behindWords = new PhraseSet();
const untilWords = new PhraseSet();
const openers = new PhraseSet();
const unitWords = new Set<string>();

for (const language of Object.values(dateWords)) {
  present.addAll(language.present);
  rangeWords.addAll(language.to);
  sinceWords.addAll(language.since);
  behindWords.addAll(language.sinceBehind ?? "");
  untilWords.addAll(language.until);
  for (const unit of language.units.split(" ")) unitWords.add(fold(unit));
}
openers.addAll(rangeOpeners);

const DASH = /^[-–~〜～→⟶⇒>]$/;
/**
 * Finds every date and range of dates of a text, in any of the languages of the tables.
 * @param monthFirst read 03/04/2019 as 4 March
 */
export function findDates(text: string, monthFirst = false): DateSpan[] {
  if (!/\p{Nd}/u.test(text)) return [];
  const tokens = commonEra(tokenize(text), text);
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

/** Years of the Buddhist era (2561 for 2018) in Thai texts, and where a text holds nothing but them. */
function commonEra(tokens: Token[], text: string): Token[] {
  const buddhist = (token: Token) => token.end - token.start === 4 && token.number >= 2483 && token.number <= 2603;
  if (!tokens.some(buddhist)) return tokens;
  if (!/\p{Script=Thai}/u.test(text) && !/^[\p{Nd}\s./–-]+$/u.test(text)) return tokens;
  return tokens.map((token) => (buddhist(token) ? { ...token, number: token.number - 543 } : token));
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
  for (const lead of [...[since, until, opener].filter((length) => length > 0), 0]) {
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
    if (
      separators > 0 ||
      DASH.test(before?.text ?? "") ||
      /[\p{Script=Han}\p{Script=Hangul}]/u.test(tokens[index]?.text ?? "")
    )
      return { end: null, endShort: true, current: true, next, endAt: tokens[next - 1]?.end ?? 0 };
  }
  const behind = found.monthOnly === undefined ? sinceBehind(tokens, found.next) : 0;
  if (behind > 0) {
    const next = found.next + behind;
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
    (!adjacent(number, tokens[index + 1]) || /^[,;:)|]$/.test(tokens[index + 1]?.text ?? ""))
  ) {
    const year = centuryOf(found.value, number.number);
    if (year) return { end: year, endShort: false, current: false, next: index + 1, endAt: number.end };
  }
  if (!dash || found.monthOnly !== undefined) return null;
  const after = tokens[index];
  const atEnd = !after || /^[)|·•,;]$/.test(after.text) || text.slice(before?.end ?? 0, after.start).includes("\t");
  return atEnd ? { end: null, endShort: true, current: true, next: index, endAt: before?.end ?? 0 } : null;
}

/** Number of tokens that say "since" behind a date, the sign that ties an ending to it included ("'den beri", "-tól"). */
function sinceBehind(tokens: Token[], index: number): number {
  const tie = /^['’–-]$/.test(tokens[index]?.text ?? "") && adjacent(tokens[index - 1], tokens[index]) ? 1 : 0;
  const words = behindWords.match(tokens, index + tie);
  return words > 0 ? tie + words : 0;
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
