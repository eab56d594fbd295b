import { business } from "./business.ts";
import { creative, soft } from "./creative-soft.ts";
import { engineeringAndTrades, healthAndScience } from "./health-science.ts";
import { technology } from "./technology.ts";

/**
 * The skill taxonomy by category. One skill a line: canonical name, aliases behind `|`, and behind `>` what it implies.
 * A `?` after a name marks a word too common to be looked for in running text.
 */
export const skillData: Record<string, string> = {
  technology,
  business,
  health_and_science: healthAndScience,
  engineering_and_trades: engineeringAndTrades,
  creative,
  soft,
};
