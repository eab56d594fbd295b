/** Small text helpers every step shares; all of them linear in the length of the text. */

const SPECIAL: Record<string, string> = { ß: "ss", ł: "l", ø: "o", đ: "d", ı: "i", æ: "ae", œ: "oe", þ: "th", ð: "d" };

const foldCache = new Map<string, string>();

/** Lower case without accents and with one kind of dash and quote: the form all tables are compared in. */
export function fold(text: string): string {
  const known = foldCache.get(text);
  if (known !== undefined) return known;
  const folded = text
    .normalize("NFKD")
    .replace(/\p{Mn}+/gu, (marks) => (/[\u0300-\u036f]/.test(marks) ? "" : marks))
    .toLowerCase()
    .replace(/[ßłøđıæœþð]/g, (c) => SPECIAL[c] ?? c)
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/[’‘`´ʼ]/g, "'")
    .normalize("NFC");
  if (text.length <= 40) {
    if (foldCache.size > 20_000) foldCache.clear();
    foldCache.set(text, folded);
  }
  return folded;
}

/** A function of one text that remembers its answers for short texts; forgets all when it has too many. */
export function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = compute(text);
    if (text.length <= 90) {
      if (answers.size > 8000) answers.clear();
      answers.set(text, answer);
    }
    return answer;
  };
}

/** Whitespace of every kind as single spaces, ends trimmed. */
export function clean(text: string): string {
  return text
    .replace(/[\s\u00a0\u200b\ufeff]+/g, " ")
    .replace(/\u00ad(?=\p{L})/gu, "")
    .trim();
}

const SEPARATORS = new Set("|·•∙‧–—,،、，;؛；:：/\\-―_ ");

/** Text without the separators that stood around it. */
export function trimSeparators(text: string): string {
  const cleaned = clean(text);
  let start = 0;
  let end = cleaned.length;
  while (start < end && SEPARATORS.has(cleaned[start] ?? "")) start++;
  while (end > start && (SEPARATORS.has(cleaned[end - 1] ?? "") || cleaned[end - 1] === "(")) end--;
  const trimmed = cleaned.slice(start, end);
  if (trimmed.endsWith(")") && !trimmed.includes("(")) return trimmed.slice(0, -1).trimEnd();
  if (trimmed.startsWith("(") && trimmed.indexOf(")") === trimmed.length - 1) return trimmed.slice(1, -1).trim();
  return trimmed;
}

/** Whether letters exist and none of them is lower case (scripts without case are never "all caps"). */
export function isAllCaps(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** "JÜRGEN GROSSMANN-WEISS" as "Jürgen Grossmann-Weiss"; short particles after the first word stay lower case. */
export function sensibleCase(text: string): string {
  const lowerParticles = new Set([
    "de",
    "del",
    "della",
    "der",
    "den",
    "di",
    "da",
    "do",
    "dos",
    "das",
    "la",
    "le",
    "van",
    "von",
    "y",
    "e",
    "zu",
    "bin",
    "al",
  ]);
  // A dotted capital I is Turkish, and only there is the undotted one's small letter undotted too.
  const locale = text.includes("İ") || /[ĞŞ]/.test(text) ? "tr" : "en";
  return text
    .split(" ")
    .map((word, index) => {
      const lower = word.toLocaleLowerCase(locale);
      if (index > 0 && lowerParticles.has(lower)) return lower;
      return lower.replace(
        /(^|[-'’.])(\p{L})/gu,
        (_, before: string, letter: string) => before + letter.toLocaleUpperCase(locale),
      );
    })
    .join(" ");
}

const SPACED = /^(?:[\p{L}\p{N}&]\s){3,}[\p{L}\p{N}&]$/u;

/** Letter-spaced text ("E X P E R I E N C E", words parted by wider gaps) as ordinary text; other text unchanged. */
export function unspaceLetters(text: string): string {
  if (text.length < 7) return text;
  const groups = text.trim().split(/\s{2,}|\t/);
  if (!groups.some((group) => SPACED.test(group))) return text;
  if (!groups.every((group) => /^(?:[\p{L}\p{N}&]\s)*[\p{L}\p{N}&]$/u.test(group))) return text;
  return groups.map((group) => group.replace(/\s/g, "")).join(" ");
}

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** Whether the text contains letters of a right-to-left script. */
export function hasRtl(text: string): boolean {
  return RTL.test(text);
}

/** What cannot be the end of a name or title, in the languages that are read. */
export const JOINING_END =
  /(?:[&,/\u00ad–—-]|\s(?:and|und|et|y|e|och|og|w|i|of|in|the|for|de|di|du|del|della|des|der|für|do|da|dos|das|van|aan|von|im|em|en|z|na))$/iu;
