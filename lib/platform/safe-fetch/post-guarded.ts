import { Client } from "undici";
import { classifyFailure, DeadlineError, type Failure } from "./classify-failure.ts";
import { type ConnectionFacts, createGuardedConnector } from "./guarded-connector.ts";
import { type Resolve, systemResolve } from "./system-resolve.ts";
import type { TargetPolicy } from "./target-policy.ts";

const READ_BYTES = 64 * 1024;
const KEEP_BYTES = 4 * 1024;
const IDLE_PER_ORIGIN = 64;
const IDLE_TOTAL = 256;
/** Below the idle time of common servers, so that a connection is not reused in the moment it is closed. */
const KEEP_ALIVE_MS = 2_000;

export interface PostRequest {
  url: URL;
  headers: Record<string, string>;
  body: Uint8Array;
  /** From the first look-up to the end of the answer. */
  deadlineMs: number;
}

export interface PostOutcome {
  startedAt: Date;
  /** Null when no status line came. */
  statusCode: number | null;
  responseHeaders: Record<string, string | string[]> | null;
  /** The first 4 KB of the body, undecoded bytes as U+FFFD. */
  responseBody: string | null;
  /** The body was longer than what is read or kept, or was cut off. */
  truncated: boolean;
  /**
   * Null when an answer came: any status, also one with a body that is too long, cut off or wrongly encoded.
   */
  failure: Failure | null;
  remoteAddress: string | null;
  /** Null where a connection was used again. */
  dnsMs: number | null;
  connectMs: number | null;
  tlsMs: number | null;
  /** From the start to the status line. */
  firstByteMs: number | null;
  totalMs: number;
}

export interface PosterOptions {
  policy: TargetPolicy;
  resolve?: Resolve;
  /** Certificates to trust in place of the system's, PEM. */
  ca?: string;
}

export interface Poster {
  /** One POST; never throws for what the network or the receiver does. */
  post(request: PostRequest): Promise<PostOutcome>;
  close(): Promise<void>;
}

interface Connection {
  origin: string;
  client: Client;
  facts: ConnectionFacts;
}

/** Posts through the guard: one deadline, no redirects, no proxy, no decompression, a bounded look at the answer. */
export function createPoster(options: PosterOptions): Poster {
  const idle = new Map<string, Connection[]>();
  let idleCount = 0;

  function open(origin: string): Connection {
    const facts: ConnectionFacts = {
      remoteAddress: null,
      dnsMs: null,
      connectMs: null,
      tlsMs: null,
      socket: null,
      abandoned: false,
    };
    const client = new Client(origin, {
      connect: createGuardedConnector({
        policy: options.policy,
        resolve: options.resolve ?? systemResolve,
        ...(options.ca ? { ca: options.ca } : {}),
        facts,
      }),
      pipelining: 1,
      keepAliveTimeout: KEEP_ALIVE_MS,
      keepAliveMaxTimeout: KEEP_ALIVE_MS,
      // The deadline of the whole post stands for these.
      headersTimeout: 0,
      bodyTimeout: 0,
      allowH2: false,
    });
    return { origin, client, facts };
  }

  function lease(origin: string): Connection {
    const connection = idle.get(origin)?.pop();
    if (!connection) return open(origin);
    idleCount -= 1;
    Object.assign(connection.facts, { dnsMs: null, connectMs: null, tlsMs: null });
    return connection;
  }

  function giveBack(connection: Connection): void {
    const waiting = idle.get(connection.origin) ?? [];
    if (waiting.length >= IDLE_PER_ORIGIN) {
      discard(connection);
      return;
    }
    if (idleCount >= IDLE_TOTAL) dropOldest();
    waiting.push(connection);
    // Re-inserted so that the map's first origins are those unused for longest.
    idle.delete(connection.origin);
    idle.set(connection.origin, waiting);
    idleCount += 1;
  }

  function dropOldest(): void {
    for (const [origin, waiting] of idle) {
      const oldest = waiting.shift();
      if (waiting.length === 0) idle.delete(origin);
      if (!oldest) continue;
      idleCount -= 1;
      discard(oldest);
      return;
    }
  }

  function discard({ client, facts }: Connection): void {
    facts.abandoned = true;
    facts.socket?.destroy();
    client.destroy().catch(() => undefined);
  }

  return {
    async post(request) {
      const connection = lease(request.url.origin);
      const { outcome, reusable } = await postOn(connection, request);
      if (reusable) giveBack(connection);
      else discard(connection);
      return outcome;
    },
    async close() {
      const all = [...idle.values()].flat();
      idle.clear();
      idleCount = 0;
      await Promise.all(all.map(({ client }) => client.destroy()));
    },
  };
}

function postOn(
  { client, facts }: Connection,
  request: PostRequest,
): Promise<{ outcome: PostOutcome; reusable: boolean }> {
  return new Promise((resolve) => {
    const startedAt = new Date();
    const begin = performance.now();
    const kept: Uint8Array[] = [];
    let keptBytes = 0;
    let readBytes = 0;
    let truncated = false;
    let statusCode: number | null = null;
    let responseHeaders: PostOutcome["responseHeaders"] = null;
    let firstByteMs: number | null = null;
    let done = false;

    const finish = (error: unknown, reusable: boolean) => {
      if (done) return;
      done = true;
      clearTimeout(timer);
      const cutOff = error !== null && statusCode !== null && !(error instanceof DeadlineError);
      const outcome: PostOutcome = {
        startedAt,
        statusCode,
        responseHeaders,
        responseBody: statusCode === null ? null : storableText(Buffer.concat(kept)),
        truncated: truncated || cutOff,
        failure: error === null || cutOff ? null : classifyFailure(error),
        remoteAddress: facts.remoteAddress,
        dnsMs: facts.dnsMs,
        connectMs: facts.connectMs,
        tlsMs: facts.tlsMs,
        firstByteMs,
        totalMs: performance.now() - begin,
      };
      resolve({ outcome, reusable });
    };
    const timer = setTimeout(() => finish(new DeadlineError(request.deadlineMs), false), request.deadlineMs);

    client.dispatch(
      {
        method: "POST",
        path: request.url.pathname + request.url.search,
        headers: request.headers,
        body: request.body,
      },
      {
        onRequestStart: () => undefined,
        onResponseStart(_controller, status, headers) {
          if (status < 200) return;
          statusCode = status;
          responseHeaders = storableHeaders(headers);
          firstByteMs = performance.now() - begin;
        },
        onResponseData(_controller, chunk) {
          readBytes += chunk.length;
          const room = KEEP_BYTES - keptBytes;
          if (chunk.length > room) truncated = true;
          if (room > 0) {
            kept.push(Uint8Array.prototype.slice.call(chunk, 0, room));
            keptBytes += Math.min(room, chunk.length);
          }
          if (readBytes >= READ_BYTES) {
            truncated = true;
            finish(null, false);
          }
        },
        onResponseEnd: () => finish(null, true),
        onResponseError: (_controller, error) => finish(error, false),
      },
    );
  });
}

/** PostgreSQL's text and JSON hold no NUL. */
const storableText = (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8").replaceAll("\u0000", "\uFFFD");

function storableHeaders(headers: Record<string, string | string[] | undefined>): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
