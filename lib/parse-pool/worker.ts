import { parentPort } from "node:worker_threads";
import { readDocument } from "#lib/documents/read-document.ts";
import { renderPage } from "#lib/documents/render-page.ts";
import { DocumentError } from "#lib/documents/types.ts";
import { pageText } from "#lib/parsing/page-text.ts";
import { parseResume } from "#lib/parsing/parse-resume.ts";
import { readLines } from "#lib/parsing/reading-order.ts";
import type { ParsedDocument, Reply, Task } from "./protocol.ts";
import { WARM_UP_PDF } from "./warm-up-pdf.ts";

/** The worker's entry: one task at a time, answered by one `done` or `failed`. */

function reply(message: Reply): void {
  parentPort?.postMessage(message);
}

async function run(task: Task): Promise<unknown> {
  if (task.kind === "render") return await renderPage(task.bytes, task.page, { scale: task.scale });
  const { maxPages, ocr, withLines, ...parseOptions } = task.options;
  const document = await readDocument(task.bytes, {
    ...(maxPages ? { maxPages } : {}),
    ...(ocr ? { ocr } : {}),
    onSlowPage: (mostMs) => reply({ kind: "extend", byMs: mostMs }),
  });
  const resume = parseResume(document, parseOptions);
  const parsed: ParsedDocument = {
    document: {
      format: document.format,
      pageCount: document.pageCount,
      pages: document.pages.map((page) => ({
        number: page.number,
        width: page.width,
        height: page.height,
        text: pageText(page),
      })),
      warnings: document.warnings,
    },
    resume,
    lines: withLines ? document.pages.flatMap(readLines) : [],
  };
  return parsed;
}

function failureOf(error: unknown): Reply {
  if (error instanceof DocumentError) return { kind: "failed", code: error.code, message: error.message };
  if (error instanceof RangeError && /memory|allocation|array length|string length/i.test(error.message)) {
    return { kind: "failed", code: "OUT_OF_MEMORY", message: "The document needs too much memory." };
  }
  return { kind: "failed", code: undefined, message: error instanceof Error ? error.message : String(error) };
}

parentPort?.on("message", async (task: Task) => {
  try {
    reply({ kind: "done", value: await run(task) });
  } catch (error) {
    reply(failureOf(error));
  }
});

// Compiles the code of the common path and PDFium before the first document comes.
await run({ kind: "parse", bytes: new TextEncoder().encode(WARM_UP_PDF), options: {} }).catch(() => {});
reply({ kind: "ready" });
