/** Frequent short words that hardly occur in the other languages. */
const WORDS: Record<string, string[]> = {
  en: "the and of to in for with at from by on as".split(" "),
  de: "und der die das von mit für im bei als zum zur des den auf sowie fur".split(" "),
  fr: "et de la le les des du en pour dans au aux une sur avec chez".split(" "),
  es: "y de la el los las del en para con por una al como años".split(" "),
};
const MIN_HITS = 4;

/** Which of the languages (ISO 639-1) a recognised text is in; undefined when it cannot be told. */
export function guessLanguage(text: string, languages: string[]): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best: string | undefined;
  let most = MIN_HITS - 1;
  for (const language of languages) {
    const known = new Set(WORDS[language] ?? []);
    const hits = words.filter((word) => known.has(word)).length;
    if (hits > most) {
      best = language;
      most = hits;
    }
  }
  return best;
}
