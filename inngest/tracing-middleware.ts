import { Middleware } from "inngest";
import { traced } from "#lib/platform/tracing.ts";

/** A span for each call of a function, and below it one for each step that ran. */
export class TracingMiddleware extends Middleware.BaseMiddleware {
  readonly id = "tracing";

  override wrapRequest({ fn, next, runId }: Middleware.WrapRequestArgs): Promise<Middleware.Response> {
    if (!fn) return next();
    const facts = { "inngest.function.id": fn.id(), "inngest.run.id": runId };
    return traced(`function ${fn.id()}`, { facts }, next);
  }

  override wrapStepHandler({ next, stepInfo }: Middleware.WrapStepHandlerArgs): Promise<unknown> {
    const name = stepInfo.options.name ?? stepInfo.options.id;
    return traced(`step ${name}`, { facts: { "inngest.step.type": String(stepInfo.stepType) } }, next);
  }
}
