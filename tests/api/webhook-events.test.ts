import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { Webhook } from "standardwebhooks";
import { afterEach, describe, expect, it } from "vitest";
import { baseUrl, call, newClient, textResume, untilEnded, upload } from "#tests/support/client.ts";
import { type Receiver, startReceiver } from "#tests/support/receiver.ts";

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function receive(): Promise<Receiver> {
  const receiver = await startReceiver();
  cleanups.push(() => receiver.close());
  return receiver;
}

const subscribe = (key: string, url: string) =>
  call("POST", "/v1/webhooks/endpoints", { key, json: { url, events: ["resume.parsed"] } });

/** Messages of a stream as they come, until the test ends. */
async function* stream(key: string, route = "/v1/webhooks/stream") {
  const abort = new AbortController();
  cleanups.push(() => abort.abort());
  const response = await fetch(`${baseUrl()}${route}`, {
    headers: { Authorization: `Bearer ${key}` },
    signal: abort.signal,
  });
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/event-stream"]);
  let text = "";
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString("utf8");
    const parts = text.split("\n\n");
    text = parts.pop() ?? "";
    for (const part of parts) {
      if (part.startsWith("retry:")) yield { type: "open" };
      if (part.startsWith("data: ")) yield JSON.parse(part.slice(6)) as { type: string };
    }
  }
}

async function untilTold(messages: AsyncIterator<{ type: string }>, types: string[]): Promise<Set<string>> {
  const told = new Set<string>();
  while (types.some((type) => !told.has(type))) {
    const { value } = await messages.next();
    told.add(value.type);
  }
  return told;
}

describe("GET /v1/webhooks/events/{id}", () => {
  it("gives the event with its data and deliveries", async () => {
    const { key } = await newClient();
    const receiver = await receive();
    const { body: endpoint } = await subscribe(key, receiver.url);
    const { body: job } = await upload(key);
    const [request] = await receiver.waitFor(1);
    const id = String(request?.headers["webhook-id"]);
    const { status, body } = await call("GET", `/v1/webhooks/events/${id}`, { key });
    expect(status).toBe(200);
    expect(body).toMatchObject({ id, type: "resume.parsed", data: { resumeId: job.job_id }, test: false });
    expect(body.deliveries).toMatchObject([{ eventId: id, endpointId: endpoint.id, url: receiver.url }]);
  });

  it("answers 404 for another organization's event, 401 without a key and 403 without the permission", async () => {
    const [{ key }, other, narrow] = [
      await newClient(),
      await newClient(),
      await newClient({ permissions: ["resumes"] }),
    ];
    await untilEnded(other.key, (await upload(other.key)).body.job_id);
    const { body } = await call("GET", "/v1/webhooks/events", { key: other.key });
    const route = `/v1/webhooks/events/${body.data[0].id}`;
    expect((await call("GET", route, { key: other.key })).status).toBe(200);
    expect((await call("GET", route, { key })).status).toBe(404);
    expect((await call("GET", route)).status).toBe(401);
    expect((await call("GET", route, { key: narrow.key })).status).toBe(403);
  });
});

describe("GET /v1/webhooks/deliveries", () => {
  it("filters by class of answer and by text", async () => {
    const { key } = await newClient();
    const receiver = await receive();
    receiver.answer = (_request, response) => response.writeHead(503).end();
    await subscribe(key, receiver.url);
    await upload(key, new File([textResume()], "second-page.txt"));
    await receiver.waitFor(1);
    const list = async (query: string) => (await call("GET", `/v1/webhooks/deliveries?${query}`, { key })).body.data;
    await expect.poll(() => list("answer=5xx")).toMatchObject([{ event: "resume.parsed", statusCode: 503 }]);
    expect(await list("answer=4xx")).toEqual([]);
    expect(await list("q=second-page.txt")).toHaveLength(1);
    expect(await list(`q=${encodeURIComponent(receiver.url)}&answer=5xx`)).toHaveLength(1);
    expect(await list("q=second-page.txt&answer=none")).toEqual([]);
  });

  it("refuses an unknown class and a text that is too short, naming the field", async () => {
    const { key } = await newClient();
    for (const [field, value] of [
      ["answer", "6xx"],
      ["q", "ab"],
    ] as const) {
      const { status, body } = await call("GET", `/v1/webhooks/deliveries?${field}=${value}`, { key });
      expect([status, body.error.code, Object.keys(body.error.details.fields)]).toEqual([
        400,
        "INVALID_INPUT",
        [field],
      ]);
    }
  });
});

describe("GET /v1/webhooks/stream", () => {
  it("tells the organization, and no other, that an event was recorded and a delivery changed", async () => {
    const [{ key }, other] = [await newClient(), await newClient()];
    const receiver = await receive();
    await subscribe(key, receiver.url);
    const messages = stream(key)[Symbol.asyncIterator]();
    const foreign = stream(other.key)[Symbol.asyncIterator]();
    await Promise.all([messages.next(), foreign.next()]);
    await upload(key);
    await untilTold(messages, ["event.recorded", "delivery.changed"]);
    // Told of its own first, though the other organization's came before.
    await upload(other.key);
    expect((await foreign.next()).value).toEqual({ type: "event.recorded" });
  });

  it("refuses a key without the permission", async () => {
    const { key } = await newClient({ permissions: ["resumes"] });
    expect((await call("GET", "/v1/webhooks/stream", { key })).status).toBe(403);
  });
});

describe("npm run listen", () => {
  it("forwards the organization's events from a running server, signed", async () => {
    const { key } = await newClient();
    const receiver = await receive();
    const secret = `whsec_${Buffer.alloc(32, 9).toString("base64")}`;
    const args = ["--forward-to", receiver.url, "--key", key, "--server", baseUrl(), "--secret", secret];
    const child = spawn(process.execPath, [path.resolve("scripts/listen.ts"), ...args], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    cleanups.push(async () => {
      child.kill("SIGKILL");
      await once(child, "exit");
    });
    await once(child.stdout, "data");
    const { body: job } = await upload(key);
    const requests = await receiver.waitFor(2);
    const bodies = requests.map(
      ({ headers, body }) => new Webhook(secret).verify(body.toString(), headers as Record<string, string>) as object,
    );
    expect(bodies).toMatchObject([
      { type: "resume.created", data: { resumeId: job.job_id } },
      { type: "resume.parsed", data: { resumeId: job.job_id } },
    ]);
  });

  it("says why the server refuses its key, and ends", async () => {
    const args = ["--forward-to", "http://127.0.0.1:9/", "--key", "rpk_wrong.key", "--server", baseUrl()];
    const child = spawn(process.execPath, [path.resolve("scripts/listen.ts"), ...args]);
    let said = "";
    child.stderr.on("data", (chunk) => {
      said += chunk;
    });
    expect(await once(child, "exit")).toEqual([1, null]);
    expect(said).toContain("The server refuses the key");
  });
});
