import { randomBytes } from "node:crypto";
import { monotonicFactory } from "ulid";

/** Sortable by time within one process; the prefix tells what the id names. */
const next = monotonicFactory(() => {
  const byte = randomBytes(1)[0] ?? 0;
  return byte / 256;
});

export type IdPrefix =
  | "org"
  | "usr"
  | "key"
  | "res"
  | "op"
  | "evt"
  | "msg"
  | "we"
  | "dlv"
  | "att"
  | "aud"
  | "crd"
  | "req";

/** `res_01jd…`: prefix and a lower-case ULID. */
export function newId(prefix: IdPrefix): string {
  return `${prefix}_${next().toLowerCase()}`;
}
