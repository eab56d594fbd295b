import type { ParsedResume } from "#lib/contract/parsed-resume.ts";
import type { Line } from "#lib/parsing/lines.ts";
import { withUse } from "#lib/parsing/skill-use.ts";
import { count } from "#lib/platform/metrics.ts";
import { applyValue } from "./apply-value.ts";
import { askModel, NoAnswerError } from "./ask-model.ts";
import { checkQuote, type Passage } from "./check-quote.ts";
import { type LanguageModel, resultVersion } from "./language-model.ts";
import { findQuestions, type Question } from "./questions.ts";
import { redact } from "./redact.ts";

export interface Refinement {
  /** The given result when nothing came of it. */
  resume: ParsedResume;
  /** Why the model did not answer; null when it did or there was nothing to ask. */
  failure: NoAnswerError | null;
}

/**
 * Asks a language model about the fields of a result the parser is unsure of, once, and takes over what the document bears out.
 * Whatever goes wrong, the result is the parser's own; only a fault of this program is thrown.
 * @param today `YYYY-MM-DD`
 */
export async function refineResume(
  model: LanguageModel,
  { resume, lines }: { resume: ParsedResume; lines: Line[] },
  today: string,
): Promise<Refinement> {
  const version = resultVersion(model);
  const refined = structuredClone(resume);
  refined.meta.parser_version = version;
  const groups = [...Map.groupBy(findQuestions(resume, lines), (question) => question.lines).values()];
  if (groups.length === 0) return { resume: refined, failure: null };
  const passages = groups.map((questions) => ({ questions, passage: passageOf(resume, questions) }));
  try {
    const asked = passages.map(({ questions, passage }) => ({
      text: passage.texts.join("\n"),
      kinds: questions.map(({ kind }) => kind),
    }));
    const quotes = await askModel(model, asked);
    for (const [at, { questions, passage }] of passages.entries()) {
      takeOver(refined, questions, quotes[at] ?? [], passage, today);
    }
    refined.skills = withUse(refined.skills, refined.experience, today);
    countRequest("answered");
    return { resume: refined, failure: null };
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error;
    countRequest(error.reason);
    return { resume, failure: error };
  }
}

function passageOf(resume: ParsedResume, questions: Question[]): Passage {
  const lines = questions[0]?.lines ?? [];
  const kinds = new Set(questions.map(({ kind }) => kind));
  return { lines, texts: lines.map((line) => redact(line.text, resume, kinds)) };
}

function takeOver(
  resume: ParsedResume,
  questions: Question[],
  quotes: (string | null)[],
  passage: Passage,
  today: string,
): void {
  const values = questions.map(({ kind }, number) => {
    const quote = quotes[number] ?? null;
    return quote === null ? null : checkQuote(kind, quote, passage);
  });
  const taken = new Map(questions.map(({ kind }, number) => [kind, values[number] ?? null]));
  for (const [number, question] of questions.entries()) {
    const value = values[number];
    const without = quotes[number] == null ? "unknown" : "refused";
    countField(question, value ? applyValue(resume, question, value, { taken, today }) : without);
  }
}

const countRequest = (outcome: string) =>
  count("talentwire_refinements_total", "Requests to the language model, by outcome.", { outcome });

const countField = ({ kind }: Question, outcome: string) =>
  count("talentwire_refined_fields_total", "Fields the language model was asked about, by what became of its answer.", {
    field: kind,
    outcome,
  });
