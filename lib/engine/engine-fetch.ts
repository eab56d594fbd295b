import { EventRefusedError, type Sender, type SentEvent } from "./ingest.ts";
import type { Leases } from "./leases.ts";
import type { Op } from "./protocol.ts";

type Fetch = typeof globalThis.fetch;

export interface EngineFetch {
  /** Give these to `new Inngest({ id, ...clientOptions })`. */
  clientOptions: { isDev: true; baseUrl: string; fetch: Fetch };
  /** Gives the client its engine; until then everything the client sends fails. */
  connect(engine: { fetch: Fetch }): void;
}

/** Ties a client, which exists before its functions, to the engine made from those functions. */
export function createEngineFetch(): EngineFetch {
  let engineFetch: Fetch | null = null;
  const fetch: Fetch = async (input, init) => {
    if (!engineFetch) throw new Error("The embedded engine is not connected to this Inngest client yet");
    return engineFetch(input, init);
  };
  return {
    clientOptions: { isDev: true, baseUrl: "http://embedded-engine.internal", fetch },
    connect: (engine) => {
      engineFetch = engine.fetch;
    },
  };
}

/** Answers what the SDK sends to "the server" without a socket: events and checkpoints. Anything else is an error. */
export function createFetchHandler(sender: Sender, leases: Leases): Fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const method = init?.method ?? "GET";
    const body = typeof init?.body === "string" ? init.body : "null";
    if (method === "POST" && url.pathname.startsWith("/e/")) {
      return acceptEvents(sender, JSON.parse(body), new Headers(init?.headers).get("x-inngest-event-id-seed"));
    }
    const run = /^\/v1\/checkpoint\/([^/]+)\/async$/.exec(url.pathname)?.[1];
    if (method === "POST" && run) return acceptCheckpoint(leases, JSON.parse(body));
    throw new Error(`The embedded engine does not serve ${method} ${url.pathname}`);
  };
}

async function acceptEvents(sender: Sender, body: SentEvent | SentEvent[], seed: string | null): Promise<Response> {
  try {
    const { ids } = await sender.send(Array.isArray(body) ? body : [body], { seed });
    return Response.json({ ids, status: 200 });
  } catch (error) {
    const status = error instanceof EventRefusedError ? 400 : 503;
    return Response.json({ ids: [], status, error: (error as Error).message }, { status });
  }
}

/** 200 once the steps are stored; 409 tells the SDK that this call no longer counts; 503 makes it repeat the request. */
async function acceptCheckpoint(leases: Leases, { qi_id, steps }: { qi_id: string; steps: Op[] }): Promise<Response> {
  try {
    const stored = await leases.checkpoint(qi_id, steps);
    return new Response(stored ? "" : "stale", { status: stored ? 200 : 409 });
  } catch (error) {
    return Response.json({ error: (error as Error).message }, { status: 503 });
  }
}
