/** Spans of OpenTelemetry where an exporter is configured; without one nothing of it is loaded and work just runs. */

export type SpanFacts = Record<string, string | number | boolean | undefined>;

export interface SpanOptions {
  /** `server` answers a request, `client` makes one. */
  kind?: "server" | "client" | "internal";
  facts?: SpanFacts;
  /** A W3C `traceparent` of who asked. */
  parent?: string | null;
}

export interface Tracing {
  span<T>(name: string, options: SpanOptions, work: (note: (facts: SpanFacts) => void) => Promise<T>): Promise<T>;
  /** Sends what is still waiting. */
  stop(): Promise<void>;
}

// One per process, also where the bundler made several copies of this module.
const slot = globalThis as typeof globalThis & { talentwireTracing?: Tracing };

export function setTracing(tracing: Tracing | undefined): void {
  slot.talentwireTracing = tracing;
}

/**
 * Runs `work` as a span below the one it is called in. `note` adds facts while it runs: ids and numbers, never what a résumé or a secret
 * says.
 */
export function traced<T>(
  name: string,
  options: SpanOptions,
  work: (note: (facts: SpanFacts) => void) => Promise<T>,
): Promise<T> {
  return slot.talentwireTracing?.span(name, options, work) ?? work(() => undefined);
}

export async function stopTracing(): Promise<void> {
  const tracing = slot.talentwireTracing;
  slot.talentwireTracing = undefined;
  await tracing?.stop();
}
