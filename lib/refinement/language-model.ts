import { PARSER_VERSION } from "#lib/parsing/parser-version.ts";
import { env } from "#lib/platform/env.ts";

/** The operator's own endpoint; it may be at a private address. */
export interface LanguageModel {
  /** Without a slash at the end; `/chat/completions` is added. */
  baseUrl: string;
  apiKey: string;
  model: string;
  /** From the request to the end of its answer. */
  timeoutMs: number;
}

/** The configured model; null when there is none. */
export function languageModel(): LanguageModel | null {
  const { LLM_BASE_URL, LLM_API_KEY, LLM_MODEL, LLM_TIMEOUT_MS } = env();
  if (!LLM_BASE_URL || !LLM_API_KEY || !LLM_MODEL) return null;
  return {
    baseUrl: LLM_BASE_URL.replace(/\/+$/, ""),
    apiKey: LLM_API_KEY,
    model: LLM_MODEL,
    timeoutMs: LLM_TIMEOUT_MS,
  };
}

/** Names what a result was made by: the parser's rules and, where it had its say, the model. Results are remembered by it. */
export function resultVersion(model: LanguageModel | null): string {
  return model ? `${PARSER_VERSION}+${model.model}` : PARSER_VERSION;
}
