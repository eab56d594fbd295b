import type { LookupAddress } from "node:dns";
import { isIP, type LookupFunction, type Socket } from "node:net";
import { buildConnector } from "undici";
import { RefusedTargetError, resolveTarget } from "./resolve-target.ts";
import type { Resolve } from "./system-resolve.ts";
import { refusal, type Target, type TargetPolicy } from "./target-policy.ts";

/** What is learned while connecting. Times in milliseconds. */
export interface ConnectionFacts {
  remoteAddress: string | null;
  dnsMs: number | null;
  connectMs: number | null;
  tlsMs: number | null;
  socket: Socket | null;
  /** Nobody waits for the connection any more. */
  abandoned: boolean;
}

export interface ConnectorOptions {
  policy: TargetPolicy;
  resolve: Resolve;
  /** Certificates to trust in place of the system's, PEM. */
  ca?: string;
  /** Filled anew for each connection. */
  facts: ConnectionFacts;
}

/**
 * A connector for undici that reaches allowed targets only: it classifies a literal address before connecting and every address a
 * name resolves to, connects to exactly those, and classifies the address it ended at. (A guard in `lookup` alone is passed
 * by literal addresses, which are not looked up.)
 */
export function createGuardedConnector(options: ConnectorOptions): buildConnector.connector {
  const { policy, facts } = options;
  let addresses: LookupAddress[] = [];
  const lookup: LookupFunction = (_hostname, { all }, callback) => {
    const [first] = addresses;
    if (all) callback(null, addresses);
    else callback(null, first?.address ?? "", first?.family);
  };
  const base = buildConnector({
    lookup,
    // The deadline of the whole request stands for it.
    timeout: 0,
    allowH2: false,
    maxCachedSessions: 0,
    ...(options.ca ? { ca: options.ca } : {}),
  });

  return (connectOptions, callback) => {
    const target: Target = {
      protocol: connectOptions.protocol === "http:" ? "http:" : "https:",
      hostname: connectOptions.hostname,
      port: Number(connectOptions.port) || (connectOptions.protocol === "http:" ? 80 : 443),
    };
    Object.assign(facts, { remoteAddress: null, dnsMs: null, connectMs: null, tlsMs: null, socket: null });
    const begin = performance.now();
    resolveTarget(policy, target, options.resolve).then(
      (resolved) => {
        addresses = resolved;
        const resolvedAt = performance.now();
        if (!isIP(target.hostname.replace(/^\[|\]$/g, ""))) facts.dnsMs = resolvedAt - begin;
        if (facts.abandoned) return callback(new Error("The request was given up"), null);
        let connectedAt = resolvedAt;
        const socket = base(connectOptions, (error, connected) => {
          if (error) return callback(error, null);
          if (target.protocol === "https:") facts.tlsMs = performance.now() - connectedAt;
          const address = connected.remoteAddress;
          if (!address) return callback(Object.assign(new Error("Closed at once"), { code: "ECONNRESET" }), null);
          const reason = refusal(policy, target, address);
          if (!reason) return callback(null, connected);
          connected.destroy();
          callback(new RefusedTargetError(reason), null);
        }) as unknown as Socket;
        facts.socket = socket;
        socket.once("connect", () => {
          connectedAt = performance.now();
          facts.connectMs = connectedAt - resolvedAt;
          facts.remoteAddress = socket.remoteAddress ?? null;
        });
      },
      (error: Error) => callback(error, null),
    );
  };
}
