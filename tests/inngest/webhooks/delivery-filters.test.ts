import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listDeliveriesQuery } from "#lib/contract/webhooks.ts";
import type { Context } from "#lib/platform/context.ts";
import { newId } from "#lib/platform/ids.ts";
import { getEvent } from "#lib/webhooks/get-event.ts";
import { listDeliveries } from "#lib/webhooks/list-deliveries.ts";
import { createHarness } from "./support/harness.ts";

const harness = createHarness();
const START = Date.parse("2026-11-20T10:00:00.000Z");

interface Sent {
  endpointId?: string | null;
  url?: string;
  code?: number | null;
  attempts?: number;
  error?: string;
  resumeId?: string;
  eventId?: string;
}

let made = 0;

/** One delivery a second, each of an event of its own unless told otherwise. Gives its id. */
async function send(ctx: Context, sent: Sent = {}): Promise<string> {
  const { endpointId = null, url = "https://hooks.example/in", code = 200, attempts = 1 } = sent;
  const base = { organizationId: ctx.organization.id };
  const at = new Date(START + 1_000 * made++);
  const eventId = sent.eventId ?? newId("evt");
  const type = "resume.parsed";
  await ctx.db.event.upsert({
    where: { id: eventId },
    create: { ...base, id: eventId, type, data: {}, resumeId: sent.resumeId ?? null, occurredAt: at },
    update: {},
  });
  const id = newId("dlv");
  await ctx.db.delivery.create({
    data: {
      ...base,
      id,
      eventId,
      eventType: type,
      endpointId,
      url,
      format: "standard",
      status: code === 200 ? "DELIVERED" : attempts ? "EXHAUSTED" : "PENDING",
      attemptCount: attempts,
      lastStatusCode: code,
      lastError: sent.error ?? null,
      createdAt: at,
    },
  });
  return id;
}

async function endpoint(ctx: Context, url: string): Promise<string> {
  const id = newId("we");
  await ctx.db.endpoint.create({
    data: { id, organizationId: ctx.organization.id, url, format: "standard", events: ["*"] },
  });
  return id;
}

async function resume(ctx: Context, fileName: string, createdAt = new Date(START)): Promise<string> {
  const id = newId("res");
  const file = {
    fileName,
    format: "txt",
    searchText: fileName.toLowerCase(),
    mediaType: "text/plain",
    sizeBytes: 1,
    sha256: id,
  };
  await ctx.db.resume.create({
    data: { id, organizationId: ctx.organization.id, ...file, storageKey: id, createdByKind: "user", createdAt },
  });
  return id;
}

async function found(ctx: Context, query: Record<string, string>): Promise<string[]> {
  const { data } = await listDeliveries(ctx, listDeliveriesQuery.parse(query));
  return data.map(({ id }) => id);
}

describe("deliveries by what was answered", () => {
  it("are those of the class, and what had no answer is not what was not tried", async () => {
    const ctx = await harness.organization();
    const sent = {
      "2xx": await send(ctx),
      "3xx": await send(ctx, { code: 302 }),
      "4xx": await send(ctx, { code: 429 }),
      "5xx": await send(ctx, { code: 503 }),
      none: await send(ctx, { code: null, error: "The receiver did not answer in time." }),
    };
    await send(ctx, { code: null, attempts: 0 });
    for (const [answer, id] of Object.entries(sent)) expect(await found(ctx, { answer })).toEqual([id]);
  });

  it("narrow other filters", async () => {
    const ctx = await harness.organization();
    const endpointId = await endpoint(ctx, "https://a.example/");
    const id = await send(ctx, { endpointId, code: 404 });
    await send(ctx, { endpointId });
    await send(ctx, { code: 404 });
    expect(await found(ctx, { answer: "4xx", endpointId })).toEqual([id]);
    expect(await found(ctx, { answer: "4xx", endpointId, status: "delivered" })).toEqual([]);
  });
});

describe("deliveries by text", () => {
  it("are found by the endpoint's URL, the callback's, the error, ids and the résumé's file name", async () => {
    const ctx = await harness.organization();
    const endpointId = await endpoint(ctx, "https://Payroll.example/hooks");
    const resumeId = await resume(ctx, "Nadia Ferreira.pdf");
    const byEndpoint = await send(ctx, { endpointId });
    const byCallback = await send(ctx, { url: "https://once.example/callback-77" });
    const byError = await send(ctx, { code: null, error: "connect ECONNREFUSED 192.0.2.7:443" });
    const eventId = newId("evt");
    const byEvent = await send(ctx, { eventId });
    const byResume = await send(ctx, { resumeId });
    expect(await found(ctx, { q: "payroll" })).toEqual([byEndpoint]);
    expect(await found(ctx, { q: "callback-77" })).toEqual([byCallback]);
    expect(await found(ctx, { q: "econnrefused" })).toEqual([byError]);
    expect(await found(ctx, { q: eventId })).toEqual([byEvent]);
    expect(await found(ctx, { q: byEvent })).toEqual([byEvent]);
    expect(await found(ctx, { q: resumeId })).toEqual([byResume]);
    expect(await found(ctx, { q: "ferreira.pdf" })).toEqual([byResume]);
    expect(await found(ctx, { q: "nobody knows this" })).toEqual([]);
  });

  it("take the characters of a pattern as they are", async () => {
    const ctx = await harness.organization();
    const id = await send(ctx, { code: null, error: "100%_sure\\done" });
    await send(ctx, { code: null, error: "100 is sure, done" });
    expect(await found(ctx, { q: "100%_sure\\" })).toEqual([id]);
    expect(await found(ctx, { q: "%_%" })).toEqual([]);
  });

  it("never show another organization's, whatever is asked", async () => {
    const [ctx, other] = [await harness.organization(), await harness.organization()];
    const endpointId = await endpoint(other, "https://secret.example/");
    const resumeId = await resume(other, "secret.pdf");
    const eventId = newId("evt");
    const id = await send(other, { endpointId, resumeId, eventId, code: 500, error: "secret failure" });
    for (const q of ["secret", endpointId, resumeId, eventId, id]) expect(await found(ctx, { q })).toEqual([]);
  });

  it("fit in more than one way, appear once, and page newest first without gap or repetition", async () => {
    const ctx = await harness.organization();
    const endpointId = await endpoint(ctx, "https://orchid.example/");
    const ids: string[] = [];
    for (let n = 0; n < 7; n++) {
      const resumeId = await resume(ctx, `orchid-${n}.pdf`, new Date(START + 1_000 * (made - 1)));
      ids.unshift(await send(ctx, { endpointId, resumeId, code: 500, error: "no orchid today" }));
    }
    const pages: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listDeliveries(
        ctx,
        listDeliveriesQuery.parse({ q: "orchid", limit: 2, ...(cursor ? { cursor } : {}) }),
      );
      pages.push(...page.data.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(pages).toEqual(ids);
  });

  it("shorter than three characters are refused", () => {
    const parsed = listDeliveriesQuery.safeParse({ q: "ab" });
    expect(parsed.error?.issues[0]).toMatchObject({ path: ["q"], message: "At least 3 characters" });
  });
});

describe("any filters together", () => {
  it("give, over all pages, what looking at each delivery gives", async () => {
    const ctx = await harness.organization();
    const urls = ["https://alpha.example/in", "https://beta.example/in"];
    const endpoints = await Promise.all(urls.map((url) => endpoint(ctx, url)));
    const codes = [200, 302, 404, 500, null];
    const sent: (Required<Pick<Sent, "url" | "attempts">> &
      Pick<Sent, "error"> & { id: string; code: number | null; endpointId: string | null })[] = [];
    for (let n = 0; n < 60; n++) {
      const at = n % 3;
      const code = codes[n % codes.length] ?? null;
      const one = {
        endpointId: endpoints[at] ?? null,
        url: urls[at] ?? "https://alpha-once.example/",
        code,
        attempts: code === null && n % 2 === 0 ? 0 : 1,
        ...(code !== null && code >= 400 ? { error: `alpha refused with ${code}` } : {}),
      };
      sent.unshift({ ...one, id: await send(ctx, one) });
    }
    const classOf = ({ code, attempts }: (typeof sent)[number]) =>
      code === null ? (attempts > 0 ? "none" : null) : `${String(code).charAt(0)}xx`;
    const filters = fc.record({
      endpointId: fc.option(fc.constantFrom(...endpoints), { nil: undefined }),
      answer: fc.option(fc.constantFrom("2xx", "3xx", "4xx", "5xx", "none"), { nil: undefined }),
      q: fc.option(fc.constantFrom("alpha", "BETA", "refused with 404", "once", "nowhere"), { nil: undefined }),
      limit: fc.constantFrom(3, 7, 100),
    });
    await fc.assert(
      fc.asyncProperty(filters, async ({ endpointId, answer, q, limit }) => {
        const expected = sent.filter(
          (one) =>
            (endpointId === undefined || one.endpointId === endpointId) &&
            (answer === undefined || classOf(one) === answer) &&
            (q === undefined || `${one.url} ${one.error ?? ""}`.toLowerCase().includes(q.toLowerCase())),
        );
        const pages: string[] = [];
        let cursor: string | null = null;
        do {
          const page = await listDeliveries(
            ctx,
            listDeliveriesQuery.parse({ endpointId, answer, q, limit, cursor: cursor ?? undefined }),
          );
          pages.push(...page.data.map(({ id }) => id));
          cursor = page.nextCursor;
        } while (cursor);
        expect(pages).toEqual(expected.map(({ id }) => id));
      }),
      { numRuns: 60 },
    );
  });
});

describe("an event", () => {
  it("comes with its data and all its deliveries, newest first", async () => {
    const ctx = await harness.organization();
    const eventId = newId("evt");
    const first = await send(ctx, { eventId, code: 500 });
    const second = await send(ctx, { eventId });
    const event = await getEvent(ctx, eventId);
    expect(event).toMatchObject({ id: eventId, type: "resume.parsed", data: {}, test: false });
    expect(event.deliveries.map(({ id }) => id)).toEqual([second, first]);
  });

  it("of another organization is not found", async () => {
    const [ctx, other] = [await harness.organization(), await harness.organization()];
    const eventId = newId("evt");
    await send(other, { eventId });
    await expect(getEvent(ctx, eventId)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
