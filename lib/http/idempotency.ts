import { setTimeout as delay } from "node:timers/promises";
import { AppError } from "#lib/platform/app-error.ts";
import type { Context } from "#lib/platform/context.ts";
import { decrypt, encrypt } from "#lib/platform/crypto.ts";
import type { Tx } from "#lib/platform/db/client.ts";
import type { Prisma } from "#lib/platform/db/generated/client.ts";
import * as repository from "./idempotency-repository.ts";

/** What a handler answers before it becomes a Response. */
export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Given to a handler under an idempotency key: keeps its answer in the transaction of its work. */
export type SaveAnswer = (tx: Tx, answer: Answer) => Promise<void>;

const WAIT_MS = 10_000;
const POLL_MS = 50;

/**
 * Runs `work` at most once per organization, route and key within 24 hours; repeats get the first answer again, marked.
 * @throws AppError IDEMPOTENCY_MISMATCH for other content under the same key, IDEMPOTENCY_IN_PROGRESS while the first still runs.
 */
export async function once(
  ctx: Context,
  input: { route: string; key: string; requestHash: string; secretAnswer: boolean },
  work: (save: SaveAnswer) => Promise<Answer>,
): Promise<Answer> {
  if (input.key.length > 255) throw new AppError("INVALID_INPUT", "An Idempotency-Key has at most 255 characters.");
  const key = { organizationId: ctx.organization.id, route: input.route, key: input.key };
  const deadline = Date.now() + WAIT_MS;
  while (!(await repository.claim(ctx.db, key, input.requestHash, ctx.clock.now()))) {
    const record = await repository.find(ctx.db, key);
    if (!record) continue;
    if (record.requestHash !== input.requestHash) {
      throw new AppError("IDEMPOTENCY_MISMATCH", "This Idempotency-Key was used with other content. Use a new key.");
    }
    if (record.status !== null) return replay(record.status, record.headers, record.body);
    if (Date.now() > deadline) {
      throw new AppError("IDEMPOTENCY_IN_PROGRESS", "The first request with this Idempotency-Key is still running.", {
        headers: { "Retry-After": "1" },
      });
    }
    await delay(POLL_MS);
  }
  let saved = false;
  try {
    const answer = await work(async (tx, given) => {
      await repository.complete(tx, key, toStored(given, input.secretAnswer));
      saved = true;
    });
    if (!saved) {
      await repository.complete(ctx.db, key, toStored(answer, input.secretAnswer));
    }
    return answer;
  } catch (error) {
    await repository.release(ctx.db, key);
    throw error;
  }
}

/** An answer with a secret in it is shown once and kept sealed. */
function toStored(answer: Answer, sealed: boolean) {
  const body = (answer.body ?? null) as Prisma.InputJsonValue;
  return {
    status: answer.status,
    headers: answer.headers ?? {},
    body: sealed ? { sealed: encrypt(JSON.stringify(body)) } : body,
  };
}

function unsealed(body: unknown): unknown {
  const sealed = (body as { sealed?: unknown } | null)?.sealed;
  return typeof sealed === "string" ? JSON.parse(decrypt(sealed)) : body;
}

function replay(status: number, headers: unknown, stored: unknown): Answer {
  const body = unsealed(stored);
  const isObject = typeof body === "object" && body !== null && !Array.isArray(body);
  return {
    status,
    body: isObject ? { ...body, idempotent_replay: true } : body,
    headers: { ...(headers as Record<string, string>), "Idempotent-Replay": "true" },
  };
}
