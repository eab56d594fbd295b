import { mkdirSync } from "node:fs";
import path from "node:path";
import pino, { type Logger } from "pino";
import { env } from "./env.ts";

const slot = globalThis as typeof globalThis & { talentwireLogger?: Logger };

/**
 * JSON lines without personal data: ids, codes, counts and times only. Warnings go to the terminal, everything to
 * `DATA_DIR/logs/talentwire.log`.
 */
export function logger(): Logger {
  slot.talentwireLogger ??= create();
  return slot.talentwireLogger;
}

function create(): Logger {
  const { LOG_LEVEL, DATA_DIR } = env();
  const options: pino.LoggerOptions = {
    level: LOG_LEVEL,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: ["*.authorization", "*.cookie", "*.secret", "*.password", "*.email", "*.text"], remove: true },
  };
  const folder = path.join(DATA_DIR, "logs");
  mkdirSync(folder, { recursive: true });
  const file = pino.destination({ dest: path.join(folder, "talentwire.log"), sync: false });
  return pino(
    options,
    pino.multistream([
      { level: "debug", stream: file },
      { level: "warn", stream: process.stdout },
    ]),
  );
}
