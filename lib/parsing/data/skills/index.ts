import { business } from "./business.ts";
import { certificates } from "./certificates.ts";
import { creative } from "./creative.ts";
import { dataAndCloud } from "./data-and-cloud.ts";
import { education } from "./education.ts";
import { engineeringAndTrades } from "./engineering-and-trades.ts";
import { finance } from "./finance.ts";
import { healthAndScience } from "./health-and-science.ts";
import { hospitality } from "./hospitality.ts";
import { languages } from "./languages.ts";
import { law } from "./law.ts";
import { logistics } from "./logistics.ts";
import { programming } from "./programming.ts";
import { soft } from "./soft.ts";
import { systemsAndTools } from "./systems-and-tools.ts";

/**
 * The skill taxonomy by category. One skill a line: canonical name, aliases behind `|`, and behind `>` what it implies.
 * A `?` after a name marks a word too common to be looked for in running text, a `!` one found there only with its capitals.
 */
export const skillData: Record<string, string> = {
  technology: [programming, dataAndCloud, systemsAndTools].join("\n"),
  business,
  finance,
  logistics,
  law,
  hospitality,
  education,
  languages,
  certificates,
  health_and_science: healthAndScience,
  engineering_and_trades: engineeringAndTrades,
  creative,
  soft,
};
