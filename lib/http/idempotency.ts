import { setTimeout as delay } from "node:timers/promises";
import { AppError } from "#lib/platform/app-error.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Tx } from "#lib/platform/db/client.ts";
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
  input: { route: string; key: string; requestHash: string },
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
      await repository.complete(tx, key, {
        status: given.status,
        headers: given.headers ?? {},
        body: given.body ?? null,
      });
      saved = true;
    });
    if (!saved) {
      await repository.complete(ctx.db, key, {
        status: answer.status,
        headers: answer.headers ?? {},
        body: answer.body ?? null,
      });
    }
    return answer;
  } catch (error) {
    await repository.release(ctx.db, key);
    throw error;
  }
}

function replay(status: number, headers: unknown, body: unknown): Answer {
  const isObject = typeof body === "object" && body !== null && !Array.isArray(body);
  return {
    status,
    body: isObject ? { ...body, idempotent_replay: true } : body,
    headers: { ...(headers as Record<string, string>), "Idempotent-Replay": "true" },
  };
}
