import { technology } from "./technology.ts";

/**
 * The skill taxonomy by category. One skill a line: canonical name, aliases behind `|`, and behind `>` what it implies.
 * A `?` after the canonical name marks a word too common to be looked for in running text.
 */
export const skillData: Record<string, string> = { technology };
