import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { DocumentError } from "#lib/documents/types.ts";
import type { Reply, Task } from "./protocol.ts";

export interface WorkerLimits {
  /** Folder of the project, where `lib` lies. */
  root: string;
  timeoutMs: number;
  memoryLimitMb: number;
}

const START_UP_MS = 30_000;
const TIMEOUT = () => new DocumentError("TIMEOUT", "Reading the document took too long.");
const OUT_OF_MEMORY = () => new DocumentError("OUT_OF_MEMORY", "The document needs too much memory.");
const STOPPED = () => new DocumentError("FILE_CORRUPT", "The document could not be read.");

interface Job {
  resolve(value: unknown): void;
  reject(error: Error): void;
  timer: NodeJS.Timeout;
}

/** One thread and the task it is at. It dies with a task that takes too long or too much, never with anything else. */
export class PoolWorker {
  /** Settles when the thread has warmed up; rejects when it cannot start. */
  readonly ready: Promise<void>;
  alive = true;
  /** It was ready once: another one will be, too. */
  startedWell = false;
  private readonly thread: Worker;
  private readonly limits: WorkerLimits;
  private readonly onDeath: (worker: PoolWorker) => void;
  private job: Job | undefined;

  constructor(limits: WorkerLimits, onDeath: (worker: PoolWorker) => void) {
    this.limits = limits;
    this.onDeath = onDeath;
    // The path is put together here so that no bundler takes the worker for one of its own modules.
    const entry = [limits.root, "lib", "parse-pool", "worker.ts"];
    this.thread = new Worker(join(...(entry as [string, ...string[]])), {
      execArgv: [],
      // Libraries print what they think of a damaged file; the error says it all.
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryLimitMb, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    });
    this.thread.stdout.resume();
    this.thread.stderr.resume();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.ready = promise;
    promise.catch(() => {});
    this.thread.on("message", (reply: Reply) => {
      if (reply.kind === "ready") {
        this.startedWell = true;
        resolve();
        if (this.job) this.extend(this.job, this.limits.timeoutMs);
        if (!this.job) this.thread.unref();
      } else this.accept(reply);
    });
    this.thread.on("error", (error: NodeJS.ErrnoException) => {
      reject(error);
      this.die(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? OUT_OF_MEMORY() : STOPPED());
    });
    this.thread.on("exit", () => {
      reject(STOPPED());
      this.die(STOPPED());
    });
  }

  get busy(): boolean {
    return this.job !== undefined;
  }

  run(task: Task): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.thread.ref();
      // The document's time starts when the thread does.
      const startUpMs = this.startedWell ? 0 : START_UP_MS;
      this.job = { resolve, reject, timer: this.deadline(this.limits.timeoutMs + startUpMs) };
      this.thread.postMessage(task, [task.bytes.buffer as ArrayBuffer]);
    });
  }

  async stop(): Promise<void> {
    this.die(STOPPED());
    await this.thread.terminate();
  }

  private accept(reply: Exclude<Reply, { kind: "ready" }>): void {
    const { job } = this;
    if (!job) return;
    if (reply.kind === "extend") {
      this.extend(job, reply.byMs + this.limits.timeoutMs);
      return;
    }
    this.job = undefined;
    clearTimeout(job.timer);
    this.thread.unref();
    if (reply.kind === "done") job.resolve(reply.value);
    else job.reject(reply.code ? new DocumentError(reply.code, reply.message) : new Error(reply.message));
  }

  private deadline(inMs: number): NodeJS.Timeout {
    return setTimeout(() => this.die(TIMEOUT()), inMs);
  }

  private extend(job: Job, byMs: number): void {
    clearTimeout(job.timer);
    job.timer = this.deadline(byMs);
  }

  private die(error: Error): void {
    if (!this.alive) return;
    this.alive = false;
    const { job } = this;
    this.job = undefined;
    if (job) {
      clearTimeout(job.timer);
      job.reject(error);
    }
    void this.thread.terminate();
    this.onDeath(this);
  }
}
