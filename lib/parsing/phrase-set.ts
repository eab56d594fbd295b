import { fold } from "./text.ts";

/** Words, numbers and signs of a text with their places; East Asian characters count one by one. */
export interface Token {
  text: string;
  start: number;
  end: number;
  /** Stands behind a tab: in another cell than the token before. */
  tabbed: boolean;
  /** Value when the token is a number of at most eight digits, else -1. */
  number: number;
}

const TOKEN = /\p{Script=Han}|[\p{L}\p{M}]+|\p{Nd}+|\S/gu;

/** Splits a text into tokens, folded; one pass. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const digits = /^\p{Nd}+$/u.test(raw) ? asciiDigits(raw) : null;
    tokens.push({
      text: digits ?? (/^[–—―−]$/.test(raw) ? "–" : fold(raw)),
      start: match.index,
      end: match.index + raw.length,
      tabbed: text[match.index - 1] === "\t",
      number: digits && digits.length <= 8 ? Number(digits) : -1,
    });
  }
  return tokens;
}

/** Digits of any script as 0-9; decimal digits of a script are ten consecutive code points. */
export function asciiDigits(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 48;
    if (code < 128) return digit;
    let zero = code;
    while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String((code - zero) % 10);
  });
}

/** A set of phrases looked up token by token; the longest match wins. */
export class PhraseSet {
  readonly #byFirst = new Map<string, string[][]>();

  /** Adds phrases separated by `|`. */
  addAll(phrases: string): void {
    for (const phrase of phrases.split("|")) {
      const tokens = tokenize(phrase).map((token) => token.text);
      const first = tokens[0];
      if (first === undefined) continue;
      const list = this.#byFirst.get(first) ?? [];
      list.push(tokens);
      list.sort((a, b) => b.length - a.length);
      this.#byFirst.set(first, list);
    }
  }

  /** Number of tokens from `index` on that form a phrase of the set; 0 when none does. */
  match(tokens: readonly Token[], index: number): number {
    const candidates = this.#byFirst.get(tokens[index]?.text ?? "");
    if (!candidates) return 0;
    for (const phrase of candidates)
      if (phrase.every((word, offset) => tokens[index + offset]?.text === word)) return phrase.length;
    return 0;
  }
}
