import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "#lib/documents/read-document.ts";
import { DocumentError } from "#lib/documents/types.ts";
import { pageText } from "#lib/parsing/page-text.ts";
import { parseResume } from "#lib/parsing/parse-resume.ts";
import { toScorer } from "./to-scorer.ts";

/** How one file ended, in a process of its own. */
interface Outcome {
  error?: string;
  text: string;
  warnings: { code: string; message: string }[];
  result?: ReturnType<typeof toScorer>;
  ms: number;
  rssMb: number;
}

type Expectation = string | Record<string, string>;

const MOST_MS = 5000;
const MOST_OCR_MS = 20_000;
const MOST_RSS_MB = 300;

/** Parses one file and prints the outcome as JSON: what the parent process reads. */
export async function runOne(file: string): Promise<void> {
  const bytes = readFileSync(file);
  const started = performance.now();
  const outcome: Outcome = { text: "", warnings: [], ms: 0, rssMb: 0 };
  try {
    const document = await readDocument(bytes);
    const resume = parseResume(document);
    outcome.text = document.pages.map(pageText).join("\n").slice(0, 100_000);
    outcome.warnings = resume.meta.warnings;
    outcome.result = toScorer(resume);
  } catch (error) {
    outcome.error = error instanceof DocumentError ? error.code : `CRASH ${error}`;
  }
  outcome.ms = Math.round(performance.now() - started);
  outcome.rssMb = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(JSON.stringify(outcome));
}

/** Runs every file of the `hard` folder; answers how many did not end as expected. */
export function runHard(dir: string): number {
  const expectations = JSON.parse(readFileSync(join(dir, "hard", "expect.json"), "utf8")) as Record<
    string,
    { expect: Expectation }
  >;
  let failures = 0;
  console.log("file                              ms   RSS MB  ended                    as expected");
  for (const [name, { expect }] of Object.entries(expectations)) {
    const file = join(dir, "hard", name);
    if (!existsSync(file)) continue;
    const run = spawnSync(process.execPath, [process.argv[1] ?? "", "--one", file], {
      encoding: "utf8",
      timeout: 120_000,
      maxBuffer: 1 << 28,
    });
    const outcome = readOutcome(run.stdout);
    const problems = outcome ? problemsOf(outcome, expect) : [`no outcome: ${run.stderr.slice(0, 300)}`];
    if (problems.length > 0) failures++;
    const ended =
      outcome?.error ?? (outcome ? outcome.warnings.map(({ code }) => code).join(",") || "text" : "nothing");
    console.log(
      name.padEnd(30),
      String(outcome?.ms ?? "-").padStart(6),
      String(outcome?.rssMb ?? "-").padStart(7),
      "",
      ended.slice(0, 24).padEnd(24),
      problems.length > 0 ? `NO: ${problems.join("; ")}` : "yes",
    );
  }
  console.log(failures === 0 ? "\nall as expected" : `\n${failures} not as expected`);
  return failures;
}

function readOutcome(stdout: string): Outcome | undefined {
  try {
    return JSON.parse(stdout) as Outcome;
  } catch {
    return undefined;
  }
}

function problemsOf(outcome: Outcome, expect: Expectation): string[] {
  const problems: string[] = [];
  const recognised = outcome.warnings.some(({ code }) => code === "OCR_USED");
  if (outcome.ms > (recognised ? MOST_OCR_MS : MOST_MS)) problems.push("too slow");
  if (outcome.rssMb > MOST_RSS_MB) problems.push("too much memory");
  if (outcome.error?.startsWith("CRASH")) problems.push(outcome.error);
  if (typeof expect !== "string") {
    for (const [field, wanted] of Object.entries(expect)) {
      const got = outcome.result?.[field as "name"];
      const same = field === "phone" ? digits(got) === digits(wanted) : got === wanted;
      if (!same) problems.push(`${field} is ${JSON.stringify(got)}`);
    }
    return problems;
  }
  const rule = RULES.find(({ when }) => when.test(expect));
  const verdict = rule ? rule.check(outcome, expect) : "no rule for this expectation";
  if (verdict) problems.push(verdict);
  return problems;
}

const digits = (value: string | null | undefined) => (value ?? "").replace(/\D/g, "");
const isCode = (code: string) => (outcome: Outcome) => (outcome.error === code ? "" : `not ${code}`);
const warns = (outcome: Outcome, code: string) => outcome.warnings.some((warning) => warning.code === code);

/** What the sentences of `expect.json` ask for; the first that fits counts. */
const RULES: { when: RegExp; check(outcome: Outcome, expect: string): string }[] = [
  { when: /password/, check: isCode("FILE_ENCRYPTED") },
  { when: /empty file/, check: isCode("FILE_EMPTY") },
  { when: /too large/, check: (o) => isCode("FILE_TOO_LARGE")(o) || (o.ms < 1000 ? "" : "took over 1 s") },
  { when: /recover text/, check: (o) => (o.text.length > 100 ? "" : isCode("FILE_CORRUPT")(o)) },
  { when: /'corrupt' error/, check: isCode("FILE_CORRUPT") },
  {
    when: /OCR/,
    check: (o) =>
      o.error === "NO_TEXT" || (o.text.length > 100 && warns(o, "OCR_USED")) ? "" : "neither OCR nor NO_TEXT",
  },
  { when: /'no text'/, check: isCode("NO_TEXT") },
  { when: /page limit|bounded time/, check: (o) => (o.error || o.text ? "" : "nothing read") },
  {
    when: /skills exclude/,
    check: (o, expect) => {
      const listed = /exclude ([^;]+);/.exec(expect)?.[1]?.split(/,\s*/) ?? [];
      const found = listed.filter((skill) => o.result?.skills.includes(skill) || o.text.includes(skill));
      if (found.length > 0) return `hidden words read: ${found.join(", ")}`;
      return warns(o, "HIDDEN_TEXT") ? "" : "no HIDDEN_TEXT warning";
    },
  },
  { when: /does not look like a resume/, check: (o) => (warns(o, "NOT_A_RESUME") ? "" : "no NOT_A_RESUME warning") },
  { when: /no file content/, check: (o) => (/root:|\/bin\//.test(o.text) ? "file content in the output" : "") },
  { when: /no expansion/, check: (o) => (o.text.length < 10_000 ? "" : "expanded") },
  { when: /answers in < 1 s/, check: (o) => (o.ms < 1000 ? "" : "took over 1 s") },
];
