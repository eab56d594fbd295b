import { availableParallelism } from "node:os";
import { createParsePool, type ParsePool } from "#lib/parse-pool/parse-pool.ts";
import { env } from "#lib/platform/env.ts";
import { traced } from "#lib/platform/tracing.ts";

const slot = globalThis as typeof globalThis & { talentwireParserPool?: ParsePool };

/** The parsers of this process: as many as processors, each document limited in time and memory. */
export function parserPool(): ParsePool {
  slot.talentwireParserPool ??= withSpans(
    createParsePool({
      size: env().PARSE_WORKERS || availableParallelism(),
      timeoutMs: env().PARSE_TIMEOUT_MS,
      memoryLimitMb: env().PARSE_MEMORY_MB,
      ocr: { enabled: env().OCR },
    }),
  );
  return slot.talentwireParserPool;
}

/** A span for each parse, the wait for a free thread with it. */
const withSpans = (pool: ParsePool): ParsePool => ({
  ...pool,
  parse: (bytes, options) =>
    traced("parse", { facts: { "talentwire.document.bytes": bytes.length } }, () => pool.parse(bytes, options)),
});

export async function closeParserPool(): Promise<void> {
  const pool = slot.talentwireParserPool;
  slot.talentwireParserPool = undefined;
  await pool?.close();
}
