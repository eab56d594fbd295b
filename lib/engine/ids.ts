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
  return base32(timeMs, 10) + hash32(seed, 16);
}

/**
 * Id of the run an event starts: the same whenever the event is routed, as it is again when a crash of the database forgot
 * the first time. Sorts by the event's arrival.
 */
export function runIdOf(event: { id: string; seq: number; received_ms: number }, functionId: string): string {
  return base32(event.received_ms, 10) + base32(event.seq, 6) + hash32(`${event.id} ${functionId}`, 10);
}

function base32(value: number, length: number): string {
  let text = "";
  for (let rest = Math.max(0, Math.floor(value)); text.length < length; rest = Math.floor(rest / 32)) {
    text = ALPHABET.charAt(rest % 32) + text;
  }
  return text;
}

function hash32(seed: string, length: number): string {
  const digest = createHash("sha256").update(seed).digest();
  return Array.from(digest.subarray(0, length), (byte) => ALPHABET.charAt(byte & 31)).join("");
}
