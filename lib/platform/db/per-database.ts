import type { Db } from "./client.ts";

/** One `make` for each database, made when first asked for: what statements of a process share. */
export function perDatabase<T>(make: (db: Db) => T): (db: Db) => T {
  const made = new WeakMap<Db, T>();
  return (db) => {
    const found = made.get(db) ?? make(db);
    made.set(db, found);
    return found;
  };
}
