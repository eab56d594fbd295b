import { serve } from "inngest/next";
import { inngest } from "#inngest/client.ts";
import { functions } from "#inngest/functions/index.ts";
import { unknownRoute } from "#lib/http/define-route.ts";
import { env } from "#lib/platform/env.ts";

const handlers = serve({ client: inngest, functions });

type Served = (request: Request, context: unknown) => Promise<Response>;

/** Served, and signature-checked by the SDK, only where a real Inngest server runs the functions. */
const guarded = (handler: unknown) => (request: Request, context: { params: Promise<Record<string, string>> }) =>
  env().usesInngestServer ? (handler as Served)(request, context) : unknownRoute(request, context);

export const GET = guarded(handlers.GET);
export const POST = guarded(handlers.POST);
export const PUT = guarded(handlers.PUT);
