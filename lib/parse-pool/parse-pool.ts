import path from "node:path";
import { Worker } from "node:worker_threads";
import type { ReadDocumentOptions } from "#lib/documents/read-document.ts";
import { DocumentError } from "#lib/documents/types.ts";
import type { Outcome, ParsedDocument, Task } from "./messages.ts";

export interface ParsePoolOptions {
  /** Documents worked on at the same time. */
  size: number;
  /** Most time for one document, from the start of its work. */
  timeoutMs: number;
  /** Most memory of a worker's JavaScript heap. */
  memoryLimitMb: number;
  ocr: NonNullable<ReadDocumentOptions["ocr"]>;
  /** The project's folder, where the worker's source is; the modules themselves may have been bundled. */
  root?: string;
}

export interface ParsePool {
  /** @throws DocumentError for what the document is at fault for, its time and memory included */
  parse(bytes: Uint8Array, options: { fileName: string }): Promise<ParsedDocument>;
  /** One page as PNG. @throws DocumentError */
  renderPage(bytes: Uint8Array, page: number, options: { scale: number }): Promise<Uint8Array>;
  close(): Promise<void>;
}

interface Job {
  task: Task;
  resolve: (value: ParsedDocument | Uint8Array) => void;
  reject: (error: Error) => void;
}

interface Slot {
  worker: Worker;
  job: Job | null;
  timer: NodeJS.Timeout | null;
}

/**
 * Parsers off the main thread. A document that takes too long, needs too much memory or kills its worker costs its own job and
 * nothing else: the worker is replaced.
 */
export function createParsePool(options: ParsePoolOptions): ParsePool {
  const workerFile = path.join(options.root ?? process.cwd(), "lib", "parse-pool", "parse-worker.ts");
  const waiting: Job[] = [];
  const slots = new Set<Slot>();
  let closed = false;

  function addSlot(): Slot {
    const worker = new Worker(workerFile, {
      resourceLimits: { maxOldGenerationSizeMb: options.memoryLimitMb },
      stdout: true,
      stderr: true,
    });
    const slot: Slot = { worker, job: null, timer: null };
    slots.add(slot);
    worker.on("message", (outcome: Outcome) => settle(slot, outcome));
    worker.on("error", (error: NodeJS.ErrnoException) => replace(slot, failureOf(error)));
    worker.on("exit", () => replace(slot, new Error("The parser ended unexpectedly")));
    worker.unref();
    return slot;
  }

  function settle(slot: Slot, outcome: Outcome): void {
    const job = release(slot);
    if (outcome.ok) job?.resolve(outcome.value);
    else if (outcome.code) job?.reject(new DocumentError(outcome.code, outcome.message));
    else job?.reject(new Error(outcome.message));
    dispatch();
  }

  function replace(slot: Slot, error: Error): void {
    if (!slots.delete(slot)) return;
    release(slot)?.reject(error);
    void slot.worker.terminate();
    if (!closed) addSlot();
    dispatch();
  }

  function release(slot: Slot): Job | null {
    const { job, timer } = slot;
    if (timer) clearTimeout(timer);
    slot.job = null;
    slot.timer = null;
    return job;
  }

  function dispatch(): void {
    for (const slot of slots) {
      if (slot.job) continue;
      const job = waiting.shift();
      if (!job) return;
      slot.job = job;
      slot.timer = setTimeout(() => replace(slot, tooSlow(options.timeoutMs)), options.timeoutMs);
      slot.worker.postMessage(job.task);
    }
  }

  function submit(task: Task): Promise<ParsedDocument | Uint8Array> {
    if (closed) return Promise.reject(new Error("The parser pool is closed"));
    return new Promise((resolve, reject) => {
      waiting.push({ task, resolve, reject });
      dispatch();
    });
  }

  for (let count = 0; count < options.size; count++) addSlot();

  return {
    async parse(bytes, { fileName }) {
      const today = new Date().toISOString().slice(0, 10);
      return (await submit({ kind: "parse", bytes, fileName, today, read: { ocr: options.ocr } })) as ParsedDocument;
    },
    async renderPage(bytes, page, { scale }) {
      return (await submit({ kind: "render", bytes, page, scale })) as Uint8Array;
    },
    async close() {
      closed = true;
      for (const job of waiting.splice(0)) job.reject(new Error("The parser pool is closed"));
      await Promise.all([...slots].map((slot) => slot.worker.terminate()));
    },
  };
}

const tooSlow = (timeoutMs: number) =>
  new DocumentError("TIMEOUT", `The document could not be read within ${Math.round(timeoutMs / 1000)} seconds.`);

function failureOf(error: NodeJS.ErrnoException): Error {
  if (error.code !== "ERR_WORKER_OUT_OF_MEMORY") return error;
  return new DocumentError("OUT_OF_MEMORY", "The document needs more memory to be read than is allowed.", {
    cause: error,
  });
}
