import type { DocumentWarning } from "./types.ts";

const SHOWN_CHARACTERS = 200;

/** Says what a document hides from its readers, shortened. */
export function hiddenTextWarning(texts: string[]): DocumentWarning {
  const whole = texts.join(" ").replace(/\s+/g, " ").trim();
  const shown = whole.length > SHOWN_CHARACTERS ? `${whole.slice(0, SHOWN_CHARACTERS)}…` : whole;
  return { code: "HIDDEN_TEXT", message: `Text hidden from readers was left out: “${shown}”` };
}
