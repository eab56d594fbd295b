import { createHash, randomBytes } from "node:crypto";
import { monotonicFactory } from "ulid";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const next = monotonicFactory(() => (randomBytes(1)[0] ?? 0) / 256);

/** A ULID, sortable by time and unique, as Inngest names runs and events. */
export function newUlid(): string {
  return next();
}

/** The same ULID for the same time and seed: what is sent again after a failure is recognised by it. */
export function seededUlid(timeMs: number, seed: string): string {
  const digest = createHash("sha256").update(seed).digest();
  let time = "";
  for (let rest = Math.max(0, Math.floor(timeMs)), i = 0; i < 10; i++, rest = Math.floor(rest / 32)) {
    time = ALPHABET.charAt(rest % 32) + time;
  }
  let tail = "";
  for (let i = 0; i < 16; i++) tail += ALPHABET.charAt((digest[i] ?? 0) & 31);
  return time + tail;
}
