import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, parse } from "node:path";
import { parseArgs } from "node:util";
import { readDocument } from "#lib/documents/read-document.ts";
import { parseResume } from "#lib/parsing/parse-resume.ts";
import { runHard, runOne } from "./bench-parse/hard.ts";
import {
  addCounts,
  type FieldCounts,
  loadScorer,
  macroOf,
  printFields,
  printGroups,
  type Scorer,
  timesOf,
} from "./bench-parse/scores.ts";
import { toScorer } from "./bench-parse/to-scorer.ts";

/**
 * Scores and times the parser on a folder of documents with known truth:
 * `--dir DIR` the folder; `--out DIR` keeps the outputs; `--only TEXT` takes some files; `--hard` runs the folder of
 * hostile files instead.
 */

interface Truth {
  theme?: string;
  lang?: string;
}

interface Measured {
  name: string;
  counts: FieldCounts;
  truth: Truth;
  ms: number;
  /** Processor time of this thread: what a quiet machine would take, near enough. */
  cpuMs: number;
  failed: string | undefined;
}

const OTHER_FORMATS = ["docx", "odt", "rtf", "html", "txt"];

const { values } = parseArgs({
  options: {
    dir: { type: "string" },
    out: { type: "string" },
    only: { type: "string" },
    one: { type: "string" },
    hard: { type: "boolean", default: false },
    baseline: { type: "boolean", default: true },
  },
  allowNegative: true,
});

if (values.one) await runOne(values.one);
else if (!values.dir) {
  console.error("Say where the documents are: --dir DIR");
  process.exitCode = 2;
} else if (values.hard) process.exitCode = runHard(values.dir) > 0 ? 1 : 0;
else await bench(values.dir);

async function bench(dir: string): Promise<void> {
  const scorer = await loadScorer(dir);
  const pdfs = await measure(dir, "pdf", scorer);
  printFields(`PDF: ${pdfs.length} documents`, totalOf(pdfs), scorer.FIELDS);
  printGroups(
    "by layout",
    groupsOf(pdfs, ({ theme }) => theme),
  );
  printGroups(
    "by language",
    groupsOf(pdfs, ({ lang }) => lang),
  );
  const others = new Map<string, { n: number; counts: FieldCounts }>();
  for (const format of OTHER_FORMATS) {
    if (!existsSync(join(dir, format))) continue;
    const measured = await measure(dir, format, scorer);
    others.set(`${format} (${timesOf(measured.map(({ ms }) => ms)).median.toFixed(1)} ms)`, {
      n: measured.length,
      counts: totalOf(measured),
    });
  }
  if (others.size > 0) printGroups("other formats", others);
  const times = timesOf(pdfs.map(({ ms }) => ms));
  console.log(
    `\nPDF to result, in process: median ${times.median.toFixed(1)} ms, p95 ${times.p95.toFixed(1)}, p99 ${times.p99.toFixed(1)}, max ${times.max.toFixed(1)}`,
  );
  const cpu = timesOf(pdfs.map(({ cpuMs }) => cpuMs));
  console.log(
    `of it processor time: median ${cpu.median.toFixed(1)} ms, p95 ${cpu.p95.toFixed(1)}, p99 ${cpu.p99.toFixed(1)}`,
  );
  if (values.baseline) await compareWithBaseline(dir, times.median);
  for (const { name, failed } of pdfs) if (failed) console.log(`failed: ${name}: ${failed}`);
  console.log(`\nmacro F1 ${macroOf(totalOf(pdfs)).toFixed(1)}`);
}

function filesOf(dir: string, format: string): string[] {
  return readdirSync(join(dir, format))
    .filter((name) => name.endsWith(`.${format}`) && (!values.only || name.includes(values.only)))
    .sort();
}

/** Parses each file twice and counts the second time: the first warms the code up. */
async function measure(dir: string, format: string, scorer: Scorer): Promise<Measured[]> {
  const files = filesOf(dir, format);
  for (const name of files) await parseOne(join(dir, format, name));
  const measured: Measured[] = [];
  for (const name of files) {
    const truthFile = join(dir, "truth", `${parse(name).name}.json`);
    const started = performance.now();
    const cpu = process.threadCpuUsage();
    const { output, failed } = await parseOne(join(dir, format, name));
    const ms = performance.now() - started;
    const { user, system } = process.threadCpuUsage(cpu);
    if (values.out) keep(values.out, format, name, failed ? { error: failed } : output);
    if (!existsSync(truthFile)) continue;
    const truth = JSON.parse(readFileSync(truthFile, "utf8")) as Truth;
    measured.push({ name, truth, ms, cpuMs: (user + system) / 1000, failed, counts: scorer.scoreDoc(truth, output) });
  }
  return measured;
}

async function parseOne(file: string): Promise<{ output: object; failed?: string }> {
  try {
    return { output: toScorer(parseResume(await readDocument(readFileSync(file)))) };
  } catch (error) {
    return { output: {}, failed: String(error) };
  }
}

function keep(out: string, format: string, name: string, output: object): void {
  mkdirSync(join(out, format), { recursive: true });
  writeFileSync(join(out, format, `${parse(name).name}.json`), JSON.stringify(output, null, 1));
}

function totalOf(measured: Measured[]): FieldCounts {
  const total: FieldCounts = {};
  for (const { counts } of measured) addCounts(total, counts);
  return total;
}

function groupsOf(measured: Measured[], keyOf: (truth: Truth) => string | undefined) {
  const groups = new Map<string, { n: number; counts: FieldCounts }>();
  for (const { truth, counts } of measured) {
    const key = keyOf(truth) ?? "-";
    const group = groups.get(key) ?? { n: 0, counts: {} };
    group.n++;
    addCounts(group.counts, counts);
    groups.set(key, group);
  }
  return groups;
}

/** Text extraction alone with pdf-parse, on the same files in the same run: machines differ, ratios less. */
async function compareWithBaseline(dir: string, ourMedian: number): Promise<void> {
  // Not loaded for the other tasks: they measure memory.
  const { PDFParse } = await import("pdf-parse");
  const times: number[] = [];
  for (const name of filesOf(dir, "pdf")) {
    const bytes = new Uint8Array(readFileSync(join(dir, "pdf", name)));
    const started = performance.now();
    const parser = new PDFParse({ data: bytes });
    await parser.getText();
    await parser.destroy();
    times.push(performance.now() - started);
  }
  const { median } = timesOf(times);
  console.log(
    `pdf-parse, text only: median ${median.toFixed(1)} ms; ours takes ${(ourMedian / median).toFixed(2)} of that`,
  );
}
