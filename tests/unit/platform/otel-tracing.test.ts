import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createOtelTracing } from "#lib/platform/otel-tracing.ts";
import { type SpanFacts, setTracing, stopTracing, traced } from "#lib/platform/tracing.ts";

interface Span {
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  kind: number;
  status: { code?: number };
  attributes: { key: string; value: Record<string, unknown> }[];
}

const spans: Span[] = [];
const services: unknown[] = [];
const headers: unknown[] = [];
const collector = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  headers.push([request.url, request.headers["x-tenant"]]);
  const { resourceSpans } = JSON.parse(Buffer.concat(chunks).toString()) as {
    resourceSpans: { resource: { attributes: Span["attributes"] }; scopeSpans: { spans: Span[] }[] }[];
  };
  for (const { resource, scopeSpans } of resourceSpans) {
    services.push(resource.attributes.find(({ key }) => key === "service.name")?.value.stringValue);
    for (const scope of scopeSpans) spans.push(...scope.spans);
  }
  response.writeHead(200, { "Content-Type": "application/json" }).end("{}");
});

beforeEach(async () => {
  spans.length = 0;
  await new Promise<void>((resolve) => collector.listen(0, "127.0.0.1", resolve));
  const { port } = collector.address() as AddressInfo;
  Object.assign(process.env, {
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
    OTEL_EXPORTER_OTLP_HEADERS: "x-tenant=blue",
  });
  setTracing(createOtelTracing());
});

afterEach(async () => {
  await stopTracing();
  await new Promise((resolve) => collector.close(resolve));
  delete process.env.OTEL_EXPORTER_OTLP_ENDPOINT;
  delete process.env.OTEL_EXPORTER_OTLP_HEADERS;
});

const named = (name: string) => {
  const found = spans.find((span) => span.name === name);
  if (!found) throw new Error(`no span ${name} among ${spans.map((span) => span.name).join(", ")}`);
  return found;
};
const factsOf = (span: Span) =>
  Object.fromEntries(span.attributes.map(({ key, value }) => [key, Object.values(value)[0]]));

it("a collector receives spans, nested as the work was, below the caller's trace", async () => {
  const parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
  const result = await traced("outer", { kind: "server", facts: { a: 1 }, parent }, async (note) => {
    const inner = await Promise.all([
      traced("first", {}, async () => "one"),
      traced("second", { kind: "client" }, async () => "two"),
    ]);
    note({ b: "later", c: undefined });
    return inner;
  });
  await stopTracing();
  expect(result).toEqual(["one", "two"]);
  const outer = named("outer");
  expect([outer.traceId, outer.parentSpanId]).toEqual(["0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"]);
  expect(named("first").parentSpanId).toBe(outer.spanId);
  expect(named("second")).toMatchObject({ parentSpanId: outer.spanId, traceId: outer.traceId, kind: 3 });
  expect(factsOf(outer)).toEqual({ a: 1, b: "later" });
  expect(new Set(services)).toEqual(new Set(["talentwire"]));
  expect(headers.at(-1)).toEqual(["/v1/traces", "blue"]);
});

it("what fails is marked by the class of its error, without its words, and still fails", async () => {
  await expect(
    traced("failing", {}, async () => {
      throw new TypeError("Imani Wanjiru is not a function");
    }),
  ).rejects.toThrow("Imani");
  await stopTracing();
  expect(named("failing")).toMatchObject({ status: { code: 2 } });
  expect(factsOf(named("failing"))).toEqual({ "error.type": "TypeError" });
  expect(JSON.stringify(spans)).not.toContain("Imani");
});

it("without a collector work just runs", async () => {
  await stopTracing();
  const work = async (note: (facts: SpanFacts) => void) => {
    note({ a: 1 });
    return "done";
  };
  expect(await traced("alone", {}, work)).toBe("done");
  expect(spans).toEqual([]);
});
