import type { LookupAddress } from "node:dns";
import { isIP } from "node:net";
import { type Resolve, systemResolve } from "./system-resolve.ts";
import { isAllowedByRule, plainName, type Refusal, refusal, type Target, type TargetPolicy } from "./target-policy.ts";

/** A target the guard refuses. */
export class RefusedTargetError extends Error {
  readonly refusal: Refusal;
  constructor(reason: Refusal) {
    super(
      reason === "insecure"
        ? "Plain http is not allowed for this target."
        : "The target is a private, loopback, link-local or otherwise special address.",
    );
    this.refusal = reason;
  }
}

/**
 * The addresses to connect to. One bad address among good ones refuses them all: mixed answers are how DNS rebinding gets in.
 * Only for `localhost`, whose every address is this machine, those the operator has allowed are picked out.
 * @throws RefusedTargetError, or the resolver's error
 */
export async function resolveTarget(
  policy: TargetPolicy,
  target: Target,
  resolve: Resolve = systemResolve,
): Promise<LookupAddress[]> {
  const hostname = target.hostname.replace(/^\[|\]$/g, "");
  const family = isIP(hostname);
  const isLocalhost = /(^|\.)localhost$/.test(plainName(hostname));
  let addresses = family
    ? [{ address: hostname, family }]
    : await resolve(hostname).catch((error: unknown) => {
        // RFC 6761, 6.3: a name of this machine, whether or not a server knows it.
        if (isLocalhost) return [{ address: "127.0.0.1", family: 4 }];
        throw error;
      });
  if (isLocalhost) {
    const allowed = addresses.filter(({ address }) => isAllowedByRule(policy, target, address));
    if (allowed.length > 0) addresses = allowed;
  }
  for (const { address } of addresses) {
    const reason = refusal(policy, target, address);
    if (reason) throw new RefusedTargetError(reason);
  }
  if (addresses.length === 0) throw Object.assign(new Error(`${hostname} has no address`), { code: "ENOTFOUND" });
  return addresses;
}
