import type pg from "pg";
import { createBatcher } from "#lib/platform/batcher.ts";
import { newUlid, seededUlid } from "./ids.ts";
import { persistently } from "./persistently.ts";
import { storable } from "./protocol.ts";
import { ingest, type StoredEvent } from "./store.ts";

/** Inngest's limit; a real server refuses more. */
const MAX_EVENT_BYTES = 256 * 1024;

export interface SentEvent {
  /** The same id again within 24 hours is accepted and runs nothing. */
  id?: string;
  name: string;
  data: Record<string, unknown>;
  /** Milliseconds since 1970; now when left out. */
  ts?: number;
  user?: Record<string, unknown>;
  v?: string;
}

/** Thrown for an event no Inngest server would take. */
export class EventRefusedError extends Error {
  override name = "EventRefusedError";
}

export interface Sender {
  /** Stores events durably before it resolves; the ids are the engine's own. With `client` they become part of its transaction. */
  send(
    events: SentEvent[],
    options?: { client?: pg.PoolClient | undefined; seed?: string | null },
  ): Promise<{ ids: string[] }>;
}

/** Accepts events; those of several senders at the same time share a commit. `onSent` is told after each. */
export function createSender(pool: pg.Pool, onSent: () => void): Sender {
  const commit = createBatcher<StoredEvent[], void>(async (sent) => {
    await persistently(() => ingest(pool, sent.flat()));
    return [];
  });

  return {
    async send(events, { client, seed } = {}) {
      const stored = events.map((event, index) => toStored(event, seed ? `${seed}:${index}` : null));
      if (stored.length === 0) return { ids: [] };
      if (client) await ingest(client, stored);
      else {
        await commit(stored);
        onSent();
      }
      return { ids: stored.map(({ id }) => id) };
    },
  };
}

function toStored(event: SentEvent, seed: string | null): StoredEvent {
  if (typeof event.name !== "string" || event.name === "") throw new EventRefusedError("An event needs a name");
  if (![event.name, event.id ?? ""].every((text) => storable(text) === text)) {
    throw new EventRefusedError("An event's name or id is not well-formed text");
  }
  const ts = event.ts ?? Date.now();
  const id = seed ? seededUlid(ts, seed) : newUlid();
  const payload = JSON.stringify({
    id: event.id ?? id,
    name: event.name,
    data: event.data ?? {},
    ts,
    user: event.user ?? {},
    v: event.v,
  });
  if (Buffer.byteLength(payload) > MAX_EVENT_BYTES) {
    throw new EventRefusedError(`The event ${event.name} is larger than ${MAX_EVENT_BYTES / 1024} KiB`);
  }
  return { id, key: event.id ?? null, name: event.name, payload };
}
