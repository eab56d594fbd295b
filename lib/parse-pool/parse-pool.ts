import { PoolWorker, type WorkerLimits } from "./pool-worker.ts";
import type { ParsedDocument, ParseTaskOptions, Task } from "./protocol.ts";

export interface ParsePoolOptions {
  /** Most threads at work at a time. */
  size: number;
  /** Most time for one document; text recognition gets more for each page. */
  timeoutMs: number;
  /** Most JavaScript heap for one document. PDFium's own memory has a limit of its own. */
  memoryLimitMb: number;
  /** Folder of the project; the working directory unless said otherwise. */
  root?: string;
  /** Text recognition of every document unless a task says otherwise. */
  ocr?: ParseTaskOptions["ocr"];
}

/** Reads and parses documents off the main thread. */
export interface ParsePool {
  /**
   * Throws `DocumentError` when the document is at fault (`TIMEOUT` and `OUT_OF_MEMORY` included), another error when
   * the parser is.
   */
  parse(bytes: Uint8Array, options?: ParseTaskOptions): Promise<ParsedDocument>;
  /** A page of a PDF as PNG; `scale` 1 means 72 pixels an inch. Throws `DocumentError`. */
  renderPage(bytes: Uint8Array, pageNumber: number, options?: { scale?: number }): Promise<Uint8Array>;
  /** Ends all threads; tasks not finished fail. */
  close(): Promise<void>;
}

interface Waiting {
  task: Task;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/** Makes a pool and warms its first thread; the others start when there is work for them. */
export function createParsePool(options: ParsePoolOptions): ParsePool {
  const size = Math.max(1, Math.floor(options.size));
  const limits: WorkerLimits = {
    root: options.root ?? process.cwd(),
    timeoutMs: options.timeoutMs,
    memoryLimitMb: options.memoryLimitMb,
  };
  const workers = new Set<PoolWorker>();
  const queue: Waiting[] = [];
  let closed = false;

  function start(): PoolWorker {
    const worker = new PoolWorker(limits, (dead) => {
      workers.delete(dead);
      if (closed) return;
      // The next document should not have to wait for a thread to start.
      if (workers.size === 0 && dead.startedWell) start();
      next();
    });
    workers.add(worker);
    return worker;
  }

  function next(): void {
    while (queue.length > 0) {
      const idle = [...workers].find((worker) => !worker.busy);
      const worker = idle ?? (workers.size < size ? start() : undefined);
      const waiting = worker ? queue.shift() : undefined;
      if (!worker || !waiting) return;
      worker
        .run(waiting.task)
        .then(waiting.resolve, waiting.reject)
        .finally(() => {
          if (!closed) next();
        });
    }
  }

  function submit(task: Task): Promise<unknown> {
    if (closed) return Promise.reject(new Error("The parse pool is closed."));
    return new Promise((resolve, reject) => {
      queue.push({ task, resolve, reject });
      next();
    });
  }

  start();
  return {
    async parse(bytes, taskOptions = {}) {
      const ocr = { ...options.ocr, ...taskOptions.ocr };
      return (await submit({
        kind: "parse",
        bytes: new Uint8Array(bytes),
        options: { ...taskOptions, ocr },
      })) as ParsedDocument;
    },
    async renderPage(bytes, pageNumber, { scale = 1.5 } = {}) {
      return (await submit({ kind: "render", bytes: new Uint8Array(bytes), page: pageNumber, scale })) as Uint8Array;
    },
    async close() {
      closed = true;
      for (const { reject } of queue.splice(0)) reject(new Error("The parse pool is closed."));
      await Promise.all([...workers].map((worker) => worker.stop()));
    },
  };
}
