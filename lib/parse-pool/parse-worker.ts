/** Runs in a worker thread: reads, parses and renders one document at a time. Node runs this file as it stands. */
import { parentPort } from "node:worker_threads";
import { readDocument } from "#lib/documents/read-document.ts";
import { renderPage } from "#lib/documents/render-page.ts";
import { DocumentError } from "#lib/documents/types.ts";
import { pageText } from "#lib/parsing/page-text.ts";
import { parseResume } from "#lib/parsing/parse-resume.ts";
import type { Outcome, ParsedDocument, ParseTask, Task } from "./messages.ts";

async function parse(task: ParseTask): Promise<ParsedDocument> {
  const started = performance.now();
  const document = await readDocument(task.bytes, task.read);
  const resume = parseResume(document, { fileName: task.fileName, today: task.today });
  resume.meta.duration_ms = Math.round((performance.now() - started) * 10) / 10;
  const pages = document.pages.map((page) => ({
    number: page.number,
    width: page.width,
    height: page.height,
    text: pageText(page),
  }));
  return { document: { pages }, resume };
}

async function run(task: Task): Promise<Outcome> {
  try {
    const value = task.kind === "parse" ? await parse(task) : await renderPage(task.bytes, task.page, task);
    return { ok: true, value };
  } catch (error) {
    const code = error instanceof DocumentError ? error.code : null;
    return { ok: false, code, message: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on("message", (task: Task) => {
  void run(task).then((outcome) => parentPort?.postMessage(outcome));
});
