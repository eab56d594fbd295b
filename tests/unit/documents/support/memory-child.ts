import { readFileSync } from "node:fs";
import { readDocument } from "#lib/documents/read-document.ts";

/** Reads the file it is given in a process of its own and prints the words and the most memory the process had, in MB. */
const document = await readDocument(new Uint8Array(readFileSync(process.argv[2] ?? "")), {
  ocr: { timeoutMs: 120_000 },
});
const text = document.pages.map(({ spans }) => spans.map((span) => span.text).join(" ")).join("\n");
console.log(JSON.stringify({ text, mostMb: Math.round(process.resourceUsage().maxRSS / 1024) }));
