/**
 * Words that are frequent in a language and hardly occur in the others: little words, and those of papers that have few of them (titles,
 * months, languages). Written also as Tesseract reads them while it takes the text for English.
 */
const WORDS: Record<string, string[]> = {
  en: (
    "the and of to in for with at from by on as experience education skills work employment languages summary english native present " +
    "january february march june july october december university school"
  ).split(" "),
  de: (
    "und der die das von mit für fir im bei als zum zur des den auf sowie fur seit bis heute berufserfahrung ausbildung bildungsweg " +
    "kenntnisse sprachen deutsch englisch muttersprache lebenslauf kontakt universität universitat universitit abschluss januar februar " +
    "märz marz mai juni juli oktober dezember geboren straße strasse"
  ).split(" "),
  fr: (
    "et de la le les des du en pour dans au aux une sur avec chez depuis expérience expériences experience formation compétences " +
    "competences langues français francais anglais diplôme diplome janvier février fevrier mars avril juin juillet août septembre octobre " +
    "décembre aujourd"
  ).split(" "),
  es: (
    "y de la el los las del en para con por una al como años experiencia formación formacion educación habilidades competencias idiomas " +
    "español espanol inglés ingles universidad actualidad enero febrero marzo abril mayo junio julio agosto septiembre octubre diciembre"
  ).split(" "),
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
