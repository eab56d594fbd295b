import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import type { EventType } from "#lib/contract/event-catalogue.ts";
import { eventCatalogue } from "#lib/contract/event-catalogue.ts";
import { inTransaction } from "#lib/outbox/transaction.ts";
import type { Context } from "#lib/platform/context.ts";
import { connect, type Db } from "#lib/platform/db/client.ts";
import { applyMigrations } from "#lib/platform/db/schema-engine.ts";
import { newId } from "#lib/platform/ids.ts";
import { createPoster, type Poster } from "#lib/platform/safe-fetch/post-guarded.ts";
import { parseAllowHosts } from "#lib/platform/safe-fetch/target-policy.ts";
import { type AttemptResult, type AttemptTools, attemptDelivery } from "#lib/webhooks/attempt-delivery.ts";
import { fanOutEvents } from "#lib/webhooks/fan-out-events.ts";
import { type NewEvent, recordEvent } from "#lib/webhooks/record-event.ts";
import { sampleSources } from "#lib/webhooks/samples.ts";
import { sealSecret } from "#lib/webhooks/secrets.ts";
import { createTestDatabase } from "#tests/support/postgres.ts";
import { type Receiver, startReceiver } from "#tests/support/receiver.ts";

export const INSTALLATION_SECRET = "secret-of-the-installation";
const dataDir = mkdtempSync(path.join(tmpdir(), "talentwire-webhooks-"));
// The environment is read on first use, which is after this.
Object.assign(process.env, {
  DATA_DIR: dataDir,
  LOG_LEVEL: "silent",
  ENCRYPTION_KEY: Buffer.alloc(32, 7).toString("base64"),
  WEBHOOK_SECRET: INSTALLATION_SECRET,
  WEBHOOK_ALLOW_HOSTS: "127.0.0.0/8",
});

export class TestClock {
  #now = new Date("2026-11-21T10:00:00.000Z");
  now = () => new Date(this.#now);
  set = (at: Date | string) => {
    this.#now = new Date(at);
  };
  advance = (ms: number) => this.set(new Date(this.#now.getTime() + ms));
}

export interface Harness {
  db: Db;
  clock: TestClock;
  poster: Poster;
  tools: AttemptTools;
  /** A context of a new organization. */
  organization(): Promise<Context>;
}

/** A database of its own for one test file, and what deliveries are made with. */
export function createHarness(): Harness {
  const harness = {} as Harness;
  let cleanup: () => Promise<void> = async () => undefined;
  beforeAll(async () => {
    const database = await createTestDatabase(inject("databaseUrl"));
    await applyMigrations(database.url, path.resolve("prisma"));
    const { prisma, pool } = connect(database.url, 10);
    const poster = createPoster({ policy: { rules: parseAllowHosts("127.0.0.0/8") } });
    const clock = new TestClock();
    Object.assign(harness, {
      db: prisma,
      clock,
      poster,
      tools: { poster, sources: sampleSources, random: () => 0 },
      async organization(): Promise<Context> {
        const id = newId("org");
        await prisma.organization.create({ data: { id, name: "Test", slug: id } });
        const actor = { kind: "user" as const, id: newId("usr"), role: "OWNER" as const };
        return { organization: { id }, actor, db: prisma, clock };
      },
    });
    cleanup = async () => {
      await poster.close();
      await prisma.$disconnect();
      if (!pool.ended) await pool.end();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    };
  });
  afterAll(() => cleanup());
  return harness;
}

/** Records the catalogue's example of an event. */
export async function record(ctx: Context, type: EventType, more: Partial<NewEvent> = {}): Promise<string> {
  const data = eventCatalogue[type].example as Record<string, unknown>;
  return inTransaction(ctx.db, async (tx) =>
    recordEvent(tx, { organizationId: ctx.organization.id, type, data, ...more }),
  );
}

/** The deliveries of one event. */
export const fanOut = (ctx: Context, eventId: string) =>
  fanOutEvents(ctx.db, [{ organizationId: ctx.organization.id, eventId }], ctx.clock.now());

/** Records an event and gives the ids of its deliveries. */
export async function deliveriesOf(ctx: Context, type: EventType, more: Partial<NewEvent> = {}): Promise<string[]> {
  const requested = await fanOut(ctx, await record(ctx, type, more));
  return requested.map(({ deliveryId }) => deliveryId);
}

/** Tries a delivery until it has ended, turning the clock on to each next attempt. Gives the waits in milliseconds. */
export async function deliverToEnd(
  harness: Harness,
  ctx: Context,
  deliveryId: string,
): Promise<{ result: AttemptResult; waitsMs: number[] }> {
  const waitsMs: number[] = [];
  for (let number = 1; ; number++) {
    const result = await attemptDelivery(ctx, { deliveryId, number }, harness.tools);
    if (!result.at) return { result, waitsMs };
    waitsMs.push(new Date(result.at).getTime() - harness.clock.now().getTime());
    harness.clock.set(result.at);
  }
}

/** Makes endpoints, receivers and attempts of one test file. */
export function createKit(harness: Harness) {
  const cleanups: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const cleanup of cleanups.splice(0)) await cleanup();
  });

  async function receiver(options?: Parameters<typeof startReceiver>[0]): Promise<Receiver> {
    const started = await startReceiver(options);
    cleanups.push(() => started.close());
    return started;
  }

  async function endpoint(ctx: Context, url: string, more: Record<string, unknown> = {}): Promise<string> {
    const id = newId("we");
    const { sealed, last4 } = sealSecret(`whsec_${Buffer.alloc(32, 1).toString("base64")}`);
    const { id: organizationId } = ctx.organization;
    const secret = { secretEncrypted: sealed, secretLast4: last4 };
    await ctx.db.endpoint.create({
      data: { id, organizationId, url, format: "standard", events: ["*"], ...secret, ...more },
    });
    return id;
  }

  return {
    cleanups,
    receiver,
    endpoint,
    answering: (status: number, headers: Record<string, string> = {}) =>
      receiver({ answer: (_request, response) => response.writeHead(status, headers).end() }),
    attempt: (ctx: Context, deliveryId: string, number = 1) =>
      attemptDelivery(ctx, { deliveryId, number }, harness.tools),
    stored: (id: string) => harness.db.delivery.findUniqueOrThrow({ where: { id }, include: { attempts: true } }),
  };
}

/** The one entry of a list. */
export function only<T>(list: T[]): T {
  expect(list).toHaveLength(1);
  return list[0] as T;
}
