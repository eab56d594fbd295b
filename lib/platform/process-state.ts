import type { Engine } from "#lib/engine/engine.ts";

/** What one server process has running; shared by all copies of modules that the bundler makes. */
export interface ProcessState {
  /** Everything started and the first sweep done. */
  ready: boolean;
  /** Why it could not be started. */
  failure?: unknown;
  engine?: Engine;
  /** What this process does itself with the messages it writes, by their names, instead of asking the durable engine. */
  handlers?: Record<string, (data: unknown) => Promise<void>>;
  /** Ends background work and connections, in order. */
  stop?: () => Promise<void>;
}

const slot = globalThis as typeof globalThis & { talentwireProcess?: ProcessState };

export function processState(): ProcessState {
  slot.talentwireProcess ??= { ready: false };
  return slot.talentwireProcess;
}
