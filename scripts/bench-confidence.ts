import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";
import { parseArgs } from "node:util";
import type { ParsedResume } from "#lib/contract/parsed-resume.ts";
import { readDocument } from "#lib/documents/read-document.ts";
import { DocumentError } from "#lib/documents/types.ts";
import { supportOf } from "#lib/parsing/calibrate.ts";
import { parseResume } from "#lib/parsing/parse-resume.ts";
import { fitCalibration, printCalibration } from "./bench-parse/calibration.ts";
import { judgeValues } from "./bench-parse/judge-values.ts";
import { loadScorer } from "./bench-parse/scores.ts";

/**
 * Confidence against truth: how many of the values said to be so sure are right. `--dir DIR`, once or more, folders with documents,
 * truth and scorer; `--fit` fits the calibration to them and writes it instead of measuring it.
 */
const { values: args } = parseArgs({
  options: { dir: { type: "string", multiple: true, default: [] }, fit: { type: "boolean", default: false } },
});
const FORMATS = ["pdf", "docx", "odt", "rtf", "html", "txt"];

if (args.dir.length === 0) {
  console.error("Say where the documents are: --dir DIR");
  process.exitCode = 2;
} else {
  const judged = [];
  for (const dir of args.dir) judged.push(...(await judge(dir)));
  if (args.fit) fitCalibration(judged.map(({ value, resume }) => ({ ...supportOf(value.pointer, resume), ...value })));
  else printCalibration(judged.map(({ value }) => value));
}

async function judge(dir: string) {
  const scorer = await loadScorer(dir);
  const judged: { value: ReturnType<typeof judgeValues>[number]; resume: ParsedResume }[] = [];
  for (const format of FORMATS.filter((name) => existsSync(join(dir, name)))) {
    for (const name of readdirSync(join(dir, format)).sort()) {
      const truthFile = join(dir, "truth", `${parse(name).name}.json`);
      const resume = existsSync(truthFile) ? await parsed(join(dir, format, name)) : null;
      if (!resume) continue;
      const truth = JSON.parse(readFileSync(truthFile, "utf8")) as object;
      judged.push(...judgeValues(truth, resume, scorer).map((value) => ({ value, resume })));
    }
  }
  return judged;
}

/** Null for a document that cannot be read: it says nothing, so nothing it says is wrong. */
async function parsed(file: string): Promise<ParsedResume | null> {
  try {
    return parseResume(await readDocument(readFileSync(file)), { uncalibrated: args.fit });
  } catch (error) {
    if (error instanceof DocumentError) return null;
    throw error;
  }
}
