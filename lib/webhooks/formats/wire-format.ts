import type { EventType } from "#lib/contract/event-catalogue.ts";
import type { FormatName } from "#lib/contract/webhooks.ts";

/** An event as a format sees it. */
export interface EventToSend {
  id: string;
  type: EventType;
  organizationId: string;
  occurredAt: Date;
  /** Facts as the catalogue describes them. */
  data: Record<string, unknown>;
}

export interface DeliveryToSend {
  /** The same for every attempt and replay of one event for one endpoint: what receivers recognise repetitions by. */
  id: string;
  event: EventToSend;
}

/** A parsed résumé as formats need it. */
export interface ResumePayload {
  status: "completed" | "failed";
  /** The parsed résumé, as corrected since; null when it failed. */
  result: object | null;
}

/** What formats load beyond an event's own facts. Null: it does not exist any more. */
export interface PayloadSources {
  loadResume(organizationId: string, resumeId: string): Promise<ResumePayload | null>;
  /** The named user, or the organization's owner. */
  loadUser(organizationId: string, userId: string | null): Promise<{ id: string; email: string } | null>;
}

export interface WireBody {
  contentType: string;
  bytes: Buffer;
}

export interface Sending {
  delivery: DeliveryToSend;
  body: WireBody;
  /** Of this attempt; signatures are fresh each time. */
  timestampSeconds: number;
  /** All secrets that sign now, the newest first. */
  secrets: readonly [string, ...string[]];
}

/** How deliveries of a format are tried. */
export interface DeliveryPolicy {
  /** From the first look-up to the end of the answer. */
  timeoutMs: number;
  /** Wait before attempt 2, 3, …; there is one attempt more than waits. */
  retryDelaysMs: readonly number[];
  /** Longest random part added to a wait, as a share of it. */
  jitter: number;
  succeeds(statusCode: number): boolean;
  /** Whether a failure is tried again; null is an attempt without a usable answer. */
  retries(statusCode: number | null): boolean;
  honoursRetryAfter: boolean;
  /** Whether 410 means: never send anything again. */
  goneDisables: boolean;
}

/** How an event is named, enveloped, signed and retried for an endpoint. */
export interface WireFormat {
  name: FormatName;
  title: string;
  description: string;
  policy: DeliveryPolicy;
  /** Whose secret signs: each endpoint has one of its own, or all share the organization's, else the installation's. */
  secretOf: "endpoint" | "organization";
  generateSecret(): string;
  /** Why a secret chosen by the customer cannot be used; null when it can. */
  refuseSecret(secret: string): string | null;
  /** The receiver's name for an event; null when the format does not carry it. */
  wireName(type: EventType): string | null;
  /** Null when what the event is about was erased in the meantime. */
  buildBody(delivery: DeliveryToSend, sources: PayloadSources): Promise<WireBody | null>;
  headers(sending: Sending): Record<string, string>;
}

export const is2xx = (statusCode: number) => statusCode >= 200 && statusCode < 300;

export const jsonBody = (value: unknown): WireBody => ({
  contentType: "application/json",
  bytes: Buffer.from(JSON.stringify(value), "utf8"),
});

export const USER_AGENT = "Talentwire-Webhook/1.0";

/** A text fact of an event; null when it has none of that name. */
export function textFact(event: EventToSend, name: string): string | null {
  const value = event.data[name];
  return typeof value === "string" ? value : null;
}
