import type { Inngest, InngestFunction } from "inngest";
import { serve } from "inngest/edge";
import type { Call } from "./protocol.ts";

const ENDPOINT = "http://embedded-engine.internal/api/inngest";
const HEADERS = {
  host: "embedded-engine.internal",
  "content-type": "application/json",
  "x-inngest-server-kind": "dev",
};

export interface SdkResponse {
  status: number;
  body: unknown;
  /** Version of the execution protocol, sent with the run's next call. */
  version: number;
  noRetry: boolean;
  retryAfter: string | null;
}

/** What a call of the SDK is made of; `events` and `steps` are JSON as stored, put into the request untouched. */
export interface SdkCall extends Call {
  maxAttempts: number;
  events: string[];
  steps: string;
  stack: string[];
  version: number;
  plan: boolean;
  /** Identifies the lease in checkpoints; null makes the SDK answer after each step. */
  leaseId: string | null;
}

/** The SDK's HTTP handler, called in this process without a socket. */
export interface Sdk {
  readConfig(): Promise<unknown[]>;
  call(call: SdkCall): Promise<SdkResponse>;
}

export function createSdk(client: Inngest.Any, functions: InngestFunction.Any[]): Sdk {
  const handler = serve({ client, functions });

  return {
    async readConfig() {
      const response = await handler(
        new Request(ENDPOINT, {
          method: "PUT",
          body: JSON.stringify({ url: ENDPOINT }),
          headers: { ...HEADERS, "x-inngest-sync-kind": "in_band" },
        }),
      );
      const body = (await response.json()) as { functions?: unknown[]; message?: string };
      if (!body.functions) throw new Error(`The functions could not be read: ${body.message ?? response.status}`);
      return body.functions;
    },

    async call(call) {
      const response = await handler(
        new Request(`${ENDPOINT}?fnId=${encodeURIComponent(call.fn)}&stepId=${call.step}`, {
          method: "POST",
          body: requestBody(call),
          headers: { ...HEADERS, "x-run-id": call.run, "x-inngest-req-version": String(call.version) },
        }),
      );
      const text = await response.text();
      return {
        status: response.status,
        body: text === "" ? null : JSON.parse(text),
        version: Number(response.headers.get("x-inngest-req-version") ?? call.version),
        noRetry: response.headers.get("x-inngest-no-retry") === "true",
        retryAfter: response.headers.get("retry-after"),
      };
    },
  };
}

function requestBody(call: SdkCall): string {
  const ctx = {
    run_id: call.run,
    attempt: call.attempt,
    max_attempts: call.maxAttempts,
    disable_immediate_execution: call.plan || call.step !== "step",
    use_api: false,
    step_id: "step",
    stack: { stack: call.stack, current: call.stack.length },
    ...(call.leaseId && { fn_id: call.fn, qi_id: call.leaseId }),
  };
  return (
    `{"ctx":${JSON.stringify(ctx)},"event":${call.events[0]},"events":[${call.events.join(",")}],"steps":{${call.steps}},` +
    `"defers":{},"version":${call.version},"use_api":false}`
  );
}
