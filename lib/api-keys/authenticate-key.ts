import ipaddr from "ipaddr.js";
import { allPermissions, type Permission } from "#lib/contract/permissions.ts";
import { AppError } from "#lib/platform/app-error.ts";
import type { Clock } from "#lib/platform/clock.ts";
import type { Context } from "#lib/platform/context.ts";
import { constantTimeEqual, sha256 } from "#lib/platform/crypto.ts";
import type { Db } from "#lib/platform/db/client.ts";
import * as repository from "./api-key-repository.ts";

const FORM = /^rpk_([A-Za-z0-9]{4,64})\.([A-Za-z0-9_-]{16,128})$/;

/**
 * The context a presented `rpk_<id>.<secret>` acts in.
 * @throws AppError UNAUTHENTICATED with what is wrong: form, unknown, revoked, expired, or FORBIDDEN for the caller's address.
 */
export async function authenticateKey(db: Db, presented: string, ip: string | null, clock: Clock): Promise<Context> {
  const [, prefix, secret] = FORM.exec(presented) ?? [];
  if (!prefix || !secret)
    throw new AppError("UNAUTHENTICATED", "The API key is malformed: it looks like rpk_<id>.<secret>.");
  const key = await repository.findByPrefix(db, prefix);
  if (!key || !constantTimeEqual(key.secretHash, sha256(secret))) {
    throw new AppError("UNAUTHENTICATED", "The API key is not known.");
  }
  const now = clock.now();
  if (key.revokedAt) throw new AppError("UNAUTHENTICATED", "The API key was revoked.");
  if (key.expiresAt && key.expiresAt <= now) throw new AppError("UNAUTHENTICATED", "The API key has expired.");
  if (key.allowedIps.length > 0 && !(ip && isAllowed(ip, key.allowedIps))) {
    throw new AppError("FORBIDDEN", "The API key may not be used from this address.");
  }
  if (!key.lastUsedAt || now.getTime() - key.lastUsedAt.getTime() > 60_000) await repository.touch(db, key.id, now);
  return {
    organization: { id: key.organizationId },
    actor: {
      kind: "api_key",
      id: key.id,
      permissions: key.permissions.filter((name): name is Permission => allPermissions.includes(name as Permission)),
      linked: key.organizationKind === "CLIENT",
    },
    db,
    clock,
  };
}

/** Whether an address is one of, or inside one of, the entries (addresses or CIDR ranges, IPv4 and IPv6). */
export function isAllowed(ip: string, entries: readonly string[]): boolean {
  if (!ipaddr.isValid(ip)) return false;
  const address = ipaddr.process(ip);
  return entries.some((entry) => {
    const range = parseRange(entry);
    return range !== null && range[0].kind() === address.kind() && address.match(range);
  });
}

/** An address or CIDR range as address and prefix length; null when it is neither. */
export function parseRange(entry: string): [ipaddr.IPv4 | ipaddr.IPv6, number] | null {
  try {
    if (entry.includes("/")) return ipaddr.parseCIDR(entry);
    const address = ipaddr.process(entry);
    return [address, address.kind() === "ipv4" ? 32 : 128];
  } catch {
    return null;
  }
}
