import { Inngest, type Logger } from "inngest";
import { tracesAreSent, usesInngestServer } from "#lib/platform/env.ts";
import { logger } from "#lib/platform/logger.ts";
import { TracingMiddleware } from "./tracing-middleware.ts";

type Fetch = typeof globalThis.fetch;

// One per process, also where the bundler made several copies of this module.
const slot = globalThis as typeof globalThis & { talentwireInngestFetch?: Fetch };

/** Routes what the SDK sends into the embedded engine; without it the client talks to the configured Inngest server. */
export function setInngestFetch(fetch: Fetch | undefined): void {
  slot.talentwireInngestFetch = fetch;
}

const fetchThroughEngine: Fetch = (input, init) => {
  if (slot.talentwireInngestFetch) return slot.talentwireInngestFetch(input, init);
  if (usesInngestServer()) return globalThis.fetch(input, init);
  return Promise.reject(new Error("The durable engine has not started"));
};

const quiet: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: (...args: unknown[]) => logger().warn({ source: "inngest" }, String(args[0])),
  error: (...args: unknown[]) => logger().error({ source: "inngest" }, String(args[0])),
};

/** The one Inngest client; functions are made from it. */
export const inngest = new Inngest({
  id: "talentwire",
  logger: quiet,
  fetch: fetchThroughEngine,
  middleware: tracesAreSent() ? [TracingMiddleware] : [],
  // The embedded engine calls functions unsigned, in this process; with a real server its own settings decide.
  ...(usesInngestServer() ? {} : { isDev: true }),
});
