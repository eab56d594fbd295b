import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { textResume } from "#tests/support/client.ts";
import { newKey } from "#tests/support/new-key.ts";
import { startReceiver } from "#tests/support/receiver.ts";
import { removeData } from "#tests/support/remove-data.ts";
import { startServer } from "#tests/support/server.ts";

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

interface Span {
  name: string;
  spanId: string;
  traceId: string;
  parentSpanId?: string;
}

it("a collector sees the request, the function with its steps, the parse and the attempt", async () => {
  const spans: Span[] = [];
  const collector = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { resourceSpans } = JSON.parse(Buffer.concat(chunks).toString()) as {
      resourceSpans: { scopeSpans: { spans: Span[] }[] }[];
    };
    spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
    response.writeHead(200).end("{}");
  }).listen(0, "127.0.0.1");
  await once(collector, "listening");
  cleanups.push(() => collector.close());
  const receiver = await startReceiver();
  cleanups.push(() => receiver.close());
  const server = await startServer({
    env: {
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
      OTEL_BSP_SCHEDULE_DELAY: "100",
    },
  });
  cleanups.push(() => removeData(server.dataDir));
  cleanups.push(() => server.kill());
  const form = new FormData();
  form.set("file", textResume());
  form.set("callback_url", receiver.url);
  const traceId = "0af7651916cd43dd8448eb211c80319c";
  const response = await fetch(`${server.url}/v1/resumes`, {
    method: "POST",
    headers: { "X-API-Key": await newKey(server), traceparent: `00-${traceId}-b7ad6b7169203331-01` },
    body: form,
  });
  expect(response.status).toBe(202);
  const [request] = await receiver.waitFor(1);
  expect(request?.headers).not.toHaveProperty("traceparent");
  await server.stop();

  const named = (name: string) => spans.filter((span) => span.name === name);
  expect(named("POST /v1/resumes")).toMatchObject([{ traceId, parentSpanId: "b7ad6b7169203331" }]);
  expect(named("function parse-resume").length).toBeGreaterThan(0);
  const byId = new Map(spans.map((span) => [span.spanId, span]));
  const above = (span: Span | undefined): string[] => {
    const parent = byId.get(span?.parentSpanId ?? "");
    return parent ? [parent.name, ...above(parent)] : [];
  };
  expect(above(named("parse")[0])).toEqual([expect.stringMatching(/^step /), "function parse-resume"]);
  expect(named("webhook attempt").length).toBeGreaterThan(0);
  expect(above(named("webhook attempt")[0]).at(-1)).toMatch(/^function /);
});
