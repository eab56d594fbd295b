import type { TextSpan } from "#lib/documents/types.ts";
import { isAllCaps } from "./text.ts";

const SPACED_WORD = /^(?:\p{L}\s)+\p{L}$/u;

/** Extra space between the letters of a word set wide, in points; 0 when it is set as usual. */
function trackingOf({ text, box, fontSize }: TextSpan): number {
  const letters = [...text.trim()];
  if (letters.length < 2 || !/^[\p{L}&\s'’-]+$/u.test(text) || /[\p{Lo}]/u.test(text)) return 0;
  if (SPACED_WORD.test(text.trim())) return box.width / letters.length;
  const usual = fontSize * (isAllCaps(text) ? 0.72 : 0.55);
  const extra = (box.width - letters.length * usual) / (letters.length - 1);
  return extra > fontSize * 0.12 ? extra : 0;
}

/** The widest gap that still is a blank between two words whose letters stand apart; 0 when theirs do not. */
export function trackedWordGap(last: TextSpan | undefined, next: TextSpan): number {
  if (!last || last.bold !== next.bold || Math.abs(last.fontSize - next.fontSize) > 0.3) return 0;
  const [a, b] = [trackingOf(last), trackingOf(next)];
  const short = (span: TextSpan) => /^[\p{L}&]{1,2}$/u.test(span.text.trim());
  if (!((a > 0 || short(last)) && (b > 0 || short(next)) && a + b > 0)) return 0;
  return Math.max(a, b) * 2 + next.fontSize * 0.55;
}

/** "G E T" beside "TOUCH" as "GET TOUCH": a short word of a line set wide comes with blanks between its letters. */
export function squeezedWords(spans: TextSpan[]): string | null {
  const texts = spans.map(({ text }) => text.trim());
  if (texts.length < 2 || !texts.some((text) => SPACED_WORD.test(text))) return null;
  if (!spans.every((span, index) => /^[\p{L}&]{1,2}$/u.test(texts[index] ?? "") || trackingOf(span) > 0)) return null;
  return texts.map((text) => (SPACED_WORD.test(text) ? text.replace(/\s/g, "") : text)).join(" ");
}
