import ipaddr from "ipaddr.js";
import { env } from "#lib/platform/env.ts";
import { isPublicAddress, parseAddress } from "./classify-address.ts";

type Range = [ipaddr.IPv4, number] | [ipaddr.IPv6, number];

/** One entry of `WEBHOOK_ALLOW_HOSTS`; without a port it stands for all ports. */
export type AllowRule =
  | { kind: "name"; host: string; port: number | null }
  | { kind: "range"; range: Range; port: number | null };

/** Where requests may go besides the public internet over https. */
export interface TargetPolicy {
  rules: readonly AllowRule[];
}

// One per process, also where the bundler made several copies of this module.
const slot = globalThis as typeof globalThis & { talentwireTargets?: TargetPolicy };

/** What `WEBHOOK_ALLOW_HOSTS` of this installation allows. @throws Error naming a bad entry */
export function installationPolicy(): TargetPolicy {
  slot.talentwireTargets ??= { rules: parseAllowHosts(env().WEBHOOK_ALLOW_HOSTS) };
  return slot.talentwireTargets;
}

export interface Target {
  protocol: "http:" | "https:";
  /** As in a parsed URL; IPv6 with or without brackets. */
  hostname: string;
  port: number;
}

/** A list of `host`, `host:port`, address, `address:port`, `[IPv6]:port` or CIDR, separated by commas or spaces. @throws Error naming the bad entry */
export function parseAllowHosts(text: string | undefined): AllowRule[] {
  return (text ?? "")
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(parseRule);
}

function parseRule(entry: string): AllowRule {
  const bad = () => new Error(`WEBHOOK_ALLOW_HOSTS has a bad entry: "${entry}" is no host, host:port or CIDR`);
  if (entry.includes("/")) {
    try {
      return { kind: "range", range: ipaddr.parseCIDR(entry) as Range, port: null };
    } catch {
      throw bad();
    }
  }
  const whole = entry.startsWith("[") ? null : parseAddress(entry);
  if (whole) return { kind: "range", range: single(whole), port: null };
  const [, host, portText] = /^(\[[^\]]+\]|[^:]+)(?::(\d{1,5}))?$/.exec(entry) ?? [];
  const port = portText === undefined ? null : Number(portText);
  if (!host || (port !== null && (port < 1 || port > 65535))) throw bad();
  const address = parseAddress(host);
  if (address) return { kind: "range", range: single(address), port };
  if (!/^[\p{L}\p{N}_.-]+$/u.test(host)) throw bad();
  return { kind: "name", host: plainName(host), port };
}

const single = (address: ipaddr.IPv4 | ipaddr.IPv6): Range =>
  address instanceof ipaddr.IPv6 ? [address, 128] : [address, 32];

export const plainName = (hostname: string) => hostname.toLowerCase().replace(/\.$/, "");

/** Whether the operator has allowed this very target, by name or by the address it resolved to. */
export function isAllowedByRule(policy: TargetPolicy, target: Target, addressText: string | null): boolean {
  const address = addressText === null ? null : parseAddress(addressText);
  return policy.rules.some((rule) => {
    if (rule.port !== null && rule.port !== target.port) return false;
    if (rule.kind === "name") return rule.host === plainName(target.hostname);
    return address !== null && rule.range[0].kind() === address.kind() && address.match(rule.range as never);
  });
}

export type Refusal = "insecure" | "private";

/** Why a target at this address may not be reached; null when it may. */
export function refusal(policy: TargetPolicy, target: Target, address: string): Refusal | null {
  if (isAllowedByRule(policy, target, address)) return null;
  if (target.protocol === "http:") return "insecure";
  return isPublicAddress(address) ? null : "private";
}
