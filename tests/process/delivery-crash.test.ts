import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, it } from "vitest";
import type { Delivery, DeliveryDetail } from "#lib/contract/webhooks.ts";
import { textResume } from "#tests/support/client.ts";
import { newKey } from "#tests/support/new-key.ts";
import { type Received, startReceiver } from "#tests/support/receiver.ts";
import { removeData } from "#tests/support/remove-data.ts";
import { type RunningServer, startServer } from "#tests/support/server.ts";

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

const EVENTS_A_ROUND = 60;
const ROUNDS = 3;

/** A small client of one server; its key stays good over restarts. */
async function connect(server: RunningServer) {
  const key = await newKey(server);
  const headers = { "X-API-Key": key };
  return {
    async get<T>(route: string): Promise<T> {
      const response = await fetch(`${server.url}${route}`, { headers });
      expect(response.status, route).toBe(200);
      return (await response.json()) as T;
    },
    async post(route: string, json: object): Promise<{ id: string }> {
      const body = JSON.stringify(json);
      const response = await fetch(`${server.url}${route}`, {
        method: "POST",
        headers: { ...headers, "Content-Type": "application/json" },
        body,
      });
      expect(response.ok, route).toBe(true);
      return (await response.json()) as { id: string };
    },
    /** Null when the server was gone before it answered. */
    async upload(): Promise<string | null> {
      const form = new FormData();
      form.set("file", textResume());
      const response = await fetch(`${server.url}/v1/resumes`, { method: "POST", headers, body: form }).catch(
        () => null,
      );
      const job = (await response?.json().catch(() => null)) as { job_id?: string } | null;
      return response?.status === 202 ? (job?.job_id ?? null) : null;
    },
  };
}

async function everyDelivery(api: Awaited<ReturnType<typeof connect>>): Promise<Delivery[]> {
  const all: Delivery[] = [];
  let cursor: string | null = null;
  do {
    const query: string = cursor ? `&cursor=${cursor}` : "";
    const page: { data: Delivery[]; nextCursor: string | null } = await api.get(
      `/v1/webhooks/deliveries?limit=100${query}`,
    );
    all.push(...page.data);
    cursor = page.nextCursor;
  } while (cursor);
  return all;
}

it("kill -9 during deliveries loses no delivery and logs no attempt twice", async () => {
  const dataDir = await mkdtemp(path.join(tmpdir(), "talentwire-delivery-crash-"));
  cleanups.push(() => removeData(dataDir));
  const receiver = await startReceiver();
  cleanups.push(() => receiver.close());
  // Answers take a moment, so that a kill finds posts on their way; one event in seven is refused the first time.
  const seen = new Map<string, number>();
  receiver.answer = (request: Received, response) => {
    const id = String(request.headers["webhook-id"]);
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    const refused = times === 1 && seen.size % 7 === 0;
    setTimeout(() => response.writeHead(refused ? 503 : 200).end(), 40);
  };
  let server = await startServer({ dataDir });
  cleanups.push(() => server.kill());
  const api = await connect(server);
  await api.post("/v1/webhooks/endpoints", { url: receiver.url, events: ["resume.created"] });
  const accepted: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const uploads = Promise.all(Array.from({ length: EVENTS_A_ROUND }, () => api.upload()));
    await receiver.waitFor(receiver.received.length + 12);
    await server.kill();
    accepted.push(...(await uploads).filter((id) => id !== null));
    server = await startServer({ dataDir, port: server.port });
  }
  expect(accepted.length).toBeGreaterThan(30);

  const told = () => new Set(receiver.received.map(({ body }) => JSON.parse(body.toString()).data.resumeId as string));
  while (accepted.some((id) => !told().has(id))) await receiver.waitFor(receiver.received.length + 1);
  let deliveries = await everyDelivery(api);
  await expect
    .poll(
      async () => {
        deliveries = await everyDelivery(api);
        return deliveries.filter(({ status }) => status !== "delivered");
      },
      { timeout: 120_000, interval: 500 },
    )
    .toEqual([]);

  expect(new Set(deliveries.map(({ eventId }) => eventId)).size).toBe(deliveries.length);
  expect(deliveries.length).toBeGreaterThanOrEqual(accepted.length);
  for (const { id, eventId, attempts } of deliveries) {
    const { attemptList } = await api.get<DeliveryDetail>(`/v1/webhooks/deliveries/${id}`);
    expect(attemptList.map(({ number }) => number)).toEqual(Array.from({ length: attempts }, (_, i) => i + 1));
    expect(attemptList.filter(({ success }) => success)).toHaveLength(1);
    // What was sent and not logged, because the process died between, was sent again; nothing is logged that was not sent.
    const posts = receiver.received.filter(({ headers }) => headers["webhook-id"] === eventId).length;
    expect(posts).toBeGreaterThanOrEqual(attempts);
  }
  await server.stop();
});
