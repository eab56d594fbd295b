import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from "@opentelemetry/resources";
import { BasicTracerProvider, BatchSpanProcessor } from "@opentelemetry/sdk-trace-base";
import type { Tracing } from "./tracing.ts";

const kinds = { server: SpanKind.SERVER, client: SpanKind.CLIENT, internal: SpanKind.INTERNAL };

/**
 * Sends spans by OTLP over HTTP. Where to, with what headers, sampling and resource attributes are read by OpenTelemetry itself from its
 * standard `OTEL_…` variables. Nothing is registered globally: the spans are ours alone, not those libraries would add.
 */
export function createOtelTracing(): Tracing {
  const provider = new BasicTracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ "service.name": "talentwire" }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  const tracer = provider.getTracer("talentwire");
  const contexts = new AsyncLocalStorageContextManager().enable();
  const propagator = new W3CTraceContextPropagator();
  const getter = {
    get: (traceparent: string, name: string) => (name === "traceparent" ? traceparent : undefined),
    keys: () => ["traceparent"],
  };

  return {
    span(name, { kind = "internal", facts = {}, parent }, work) {
      const around = parent ? propagator.extract(ROOT_CONTEXT, parent, getter) : contexts.active();
      const span = tracer.startSpan(name, { kind: kinds[kind], attributes: facts }, around);
      return contexts.with(trace.setSpan(around, span), async () => {
        try {
          return await work((more) => span.setAttributes(more));
        } catch (error) {
          // Messages may quote what a document says; the class of the error does not.
          const errorType = error instanceof Error ? error.name : "unknown";
          span.setAttribute("error.type", errorType).setStatus({ code: SpanStatusCode.ERROR });
          throw error;
        } finally {
          span.end();
        }
      });
    },
    stop: () => provider.shutdown(),
  };
}
