import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

/** The only module that reads `process.env`. Every key here stands in `.env.example`. */

const optionalText = z
  .string()
  .trim()
  .transform((value) => (value === "" ? undefined : value))
  .optional();

const flag = (fallback: boolean) =>
  z
    .enum(["1", "0", "true", "false", ""])
    .default("")
    .transform((value) => (value === "" ? fallback : value === "1" || value === "true"));

const whole = (fallback: number, min: number, max: number) =>
  z
    .string()
    .default("")
    .transform((value, context) => {
      if (value.trim() === "") return fallback;
      const number = Number(value);
      if (Number.isInteger(number) && number >= min && number <= max) return number;
      context.addIssue({ code: "custom", message: `must be a whole number from ${min} to ${max}` });
      return z.NEVER;
    });

const httpUrl = optionalText.refine(
  (value) => value === undefined || (/^https?:\/\/[^\s/]+/.test(value) && URL.canParse(value)),
  { message: "must be a URL starting with http:// or https://" },
);

const environment = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  PORT: whole(3000, 1, 65535),
  HOST: z.string().default("0.0.0.0"),
  APP_URL: httpUrl,
  DATA_DIR: z.string().default(".data"),
  DATABASE_URL: optionalText.refine((value) => value === undefined || /^postgres(ql)?:\/\//.test(value), {
    message: "must start with postgresql://",
  }),
  DATABASE_POOL_SIZE: whole(12, 1, 500),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  ADMIN_PASSWORD: optionalText,
  AUTH_SECRET: optionalText,
  ENCRYPTION_KEY: optionalText.refine((value) => value === undefined || decodeKey(value) !== null, {
    message: "must be 32 bytes in base64 or hex (openssl rand -base64 32)",
  }),
  WEBHOOK_SECRET: optionalText,
  WEBHOOK_ALLOW_HOSTS: optionalText,
  METRICS_TOKEN: optionalText,
  WEBHOOK_RETENTION_DAYS: whole(90, 1, 3650),
  MAX_UPLOAD_MB: whole(10, 1, 100),
  PARSE_WORKERS: whole(0, 0, 64),
  PARSE_TIMEOUT_MS: whole(30_000, 500, 600_000),
  PARSE_MEMORY_MB: whole(300, 64, 4096),
  OCR: flag(true),
  LLM_BASE_URL: httpUrl,
  LLM_API_KEY: optionalText,
  LLM_MODEL: optionalText,
  LLM_TIMEOUT_MS: whole(8000, 500, 60_000),
  DEMO: flag(true),
  RATE_LIMIT_PER_MINUTE: whole(6000, 1, 10_000_000),
  TRUST_PROXY: flag(false),
  S3_BUCKET: optionalText,
  S3_REGION: optionalText,
  S3_ENDPOINT: httpUrl,
  S3_ACCESS_KEY_ID: optionalText,
  S3_SECRET_ACCESS_KEY: optionalText,
  S3_FORCE_PATH_STYLE: flag(false),
  SMTP_URL: optionalText.refine((value) => value === undefined || /^smtps?:\/\//.test(value), {
    message: "must start with smtp:// or smtps://",
  }),
  MAIL_FROM: z.string().default("Talentwire <no-reply@localhost>"),
  INNGEST_EVENT_KEY: optionalText,
  INNGEST_SIGNING_KEY: optionalText,
  INNGEST_BASE_URL: httpUrl,
  INNGEST_DEV: optionalText,
  OTEL_EXPORTER_OTLP_ENDPOINT: httpUrl,
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: httpUrl,
});

export type Environment = z.output<typeof environment> & {
  ADMIN_PASSWORD: string;
  AUTH_SECRET: string;
  ENCRYPTION_KEY: string;
  WEBHOOK_SECRET: string;
  APP_URL: string;
  /** Absolute. */
  DATA_DIR: string;
  /** Whether a real Inngest server runs the functions. */
  usesInngestServer: boolean;
};

export class EnvironmentError extends Error {
  override name = "EnvironmentError";
}

/** 32 bytes from base64 or hex; null when it is neither. */
export function decodeKey(text: string): Buffer | null {
  const bytes = /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, "hex") : Buffer.from(text, "base64");
  return bytes.length === 32 ? bytes : null;
}

/**
 * Checks the variables of `source` and completes generated secrets from `DATA_DIR/secrets.json` (made with mode 0600 when missing).
 * @throws EnvironmentError naming each bad variable in one sentence.
 */
export function loadEnvironment(source: Record<string, string | undefined>): Environment {
  const parsed = environment.safeParse(source);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      const message = issue.code === "invalid_value" ? `must be one of ${issue.values.join(", ")}` : issue.message;
      return `${name} ${message}`;
    });
    throw new EnvironmentError(`The environment has a bad value: ${lines.join("; ")}.`);
  }
  const values = parsed.data;
  const s3 = ["S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"] as const;
  if (values.S3_ACCESS_KEY_ID && !(values.S3_BUCKET && values.S3_SECRET_ACCESS_KEY)) {
    throw new EnvironmentError(`The environment has a bad value: ${s3.join(", ")} belong together.`);
  }
  const llm = ["LLM_BASE_URL", "LLM_API_KEY", "LLM_MODEL"] as const;
  const missing = llm.filter((name) => !values[name]);
  if (missing.length > 0 && (missing.length < llm.length || source.LLM_TIMEOUT_MS?.trim())) {
    const these = `${missing.join(" and ")} ${missing.length > 1 ? "are" : "is"} not set`;
    throw new EnvironmentError(`The environment has a bad value: ${llm.join(", ")} belong together, ${these}.`);
  }
  const dataDir = path.resolve(values.DATA_DIR);
  return Object.freeze({
    ...values,
    ...completeSecrets(dataDir, values),
    DATA_DIR: dataDir,
    APP_URL: (values.APP_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ""),
    usesInngestServer: usesInngestServer(values),
  });
}

/** Whether a real Inngest server is configured; told apart from {@link env} because the client must know before anything starts. */
export function usesInngestServer(source: Record<string, unknown> = process.env): boolean {
  const dev = source.INNGEST_DEV;
  return Boolean((source.INNGEST_EVENT_KEY && source.INNGEST_SIGNING_KEY) || (dev && dev !== "0" && dev !== "false"));
}

/** Whether there is somewhere to send traces to; told apart from {@link env} because the Inngest client must know. */
export function tracesAreSent(source: Record<string, unknown> = process.env): boolean {
  return Boolean(source.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT || source.OTEL_EXPORTER_OTLP_ENDPOINT);
}

const generators = {
  ADMIN_PASSWORD: () => randomBytes(12).toString("base64url"),
  AUTH_SECRET: () => randomBytes(32).toString("base64url"),
  ENCRYPTION_KEY: () => randomBytes(32).toString("base64"),
  WEBHOOK_SECRET: () => `whsec_${randomBytes(24).toString("base64url")}`,
};
type SecretName = keyof typeof generators;

function completeSecrets(dataDir: string, values: Partial<Record<SecretName, string>>): Record<SecretName, string> {
  const names = Object.keys(generators) as SecretName[];
  const given = Object.fromEntries(names.flatMap((name) => (values[name] ? [[name, values[name]]] : [])));
  if (names.every((name) => values[name])) return given as Record<SecretName, string>;
  const stored = readGeneratedSecrets(dataDir);
  const generated = Object.fromEntries(names.map((name) => [name, stored[name] ?? generators[name]()]));
  if (names.some((name) => !stored[name])) writeGeneratedSecrets(dataDir, { ...stored, ...generated });
  return { ...generated, ...given } as Record<SecretName, string>;
}

export const secretsFile = (dataDir: string) => path.join(dataDir, "secrets.json");

/** What was generated for this installation so far; `{}` before the first start. */
export function readGeneratedSecrets(dataDir: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(secretsFile(dataDir), "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw new EnvironmentError(`${secretsFile(dataDir)} cannot be read: ${(error as Error).message}`);
  }
}

/** Replaces the file of generated secrets at once, readable by its owner only. */
export function writeGeneratedSecrets(dataDir: string, secrets: Record<string, string>): void {
  mkdirSync(dataDir, { recursive: true });
  const temporary = `${secretsFile(dataDir)}.${process.pid}`;
  writeFileSync(temporary, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  chmodSync(temporary, 0o600);
  renameSync(temporary, secretsFile(dataDir));
}

let current: Environment | undefined;

/** The environment of this process, checked on first use. */
export function env(): Environment {
  current ??= loadEnvironment(process.env);
  return current;
}

/** For the start script: the database it started itself. */
export function setDatabaseUrl(url: string): void {
  process.env.DATABASE_URL = url;
  current = undefined;
}
