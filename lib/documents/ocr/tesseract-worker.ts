import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { parentPort } from "node:worker_threads";
import { collectGarbage } from "./collect-garbage.ts";

/**
 * The thread in which Tesseract runs. It differs from the one tesseract.js brings in one thing: trained data comes from
 * the packages of this project, each language from its own, and nothing is ever fetched.
 */

// By default V8 optimises so many of Tesseract's functions at once that compiling takes more memory than recognising.
// Thirty times its budget picks the hot ones; recognition takes no longer.
setFlagsFromString("--wasm-tiering-budget=400000000");

const require = createRequire(import.meta.url);
const script = require("tesseract.js/src/worker-script") as {
  dispatchHandlers(packet: unknown, send: (message: unknown) => void): void;
  setAdapter(adapter: Record<string, unknown>): void;
};

async function readTrainedData(path: string): Promise<Buffer> {
  const language = basename(path).replace(/\.traineddata(?:\.gz)?$/, "");
  const home = dirname(require.resolve(`@tesseract.js-data/${language}/package.json`));
  return await readFile(join(home, "4.0.0_best_int", `${language}.traineddata.gz`));
}

script.setAdapter({
  getCore: require("tesseract.js/src/worker-script/node/getCore"),
  gunzip: require("tesseract.js/src/worker-script/node/gunzip"),
  fetch: () => Promise.reject(new Error("Nothing is downloaded for text recognition.")),
  readCache: readTrainedData,
  writeCache: () => Promise.resolve(),
  deleteCache: () => Promise.resolve(),
  checkCache: () => Promise.resolve(true),
});

parentPort?.on("message", (packet: unknown) => {
  collectGarbage();
  script.dispatchHandlers(packet, (message) => parentPort?.postMessage(message));
});
