"use client";

import { useMemo, useState } from "react";

interface HeldRowsInput<Row> {
  /** Changes with filter and page; a new view begins with what it finds. */
  view: string;
  fresh: readonly Row[] | undefined;
  /** Ids of rows this page made itself: no surprise, they come in at once. */
  expected: ReadonlySet<string>;
  idOf: (row: Row) => string;
  /** When it was made, ISO 8601. */
  madeAt: (row: Row) => string;
}

/**
 * A list, newest first, that does not move under the pointer: rows in it change in place, new ones are counted until they are let in.
 */
export function useHeldRows<Row>(input: HeldRowsInput<Row>) {
  const { view, fresh, expected, idOf, madeAt } = input;
  const [held, setHeld] = useState<{ view: string; rows: readonly Row[] } | null>(null);
  const current = held?.view === view ? held.rows : null;
  const merged = useMemo(
    () => (fresh ? merge(current, fresh, { expected, idOf, madeAt }) : null),
    [current, fresh, expected, idOf, madeAt],
  );
  if (merged && (current === null || !sameRows(current, merged.rows))) setHeld({ view, rows: merged.rows });
  const rows = merged?.rows ?? current;
  return {
    rows: rows ? [...rows] : undefined,
    waiting: merged?.waiting ?? 0,
    letIn: () => fresh && setHeld({ view, rows: fresh }),
  };
}

function merge<Row>(
  current: readonly Row[] | null,
  fresh: readonly Row[],
  { expected, idOf, madeAt }: Pick<HeldRowsInput<Row>, "expected" | "idOf" | "madeAt">,
) {
  const first = current?.[0];
  if (!current || !first) return { rows: fresh, waiting: 0 };
  const known = new Set(current.map(idOf));
  const added = fresh.filter((row) => !known.has(idOf(row)));
  const own = added.filter((row) => expected.has(idOf(row)));
  const older = added.filter((row) => !expected.has(idOf(row)) && madeAt(row) < madeAt(first));
  const byId = new Map(fresh.map((row) => [idOf(row), row]));
  const kept = current.map((row) => byId.get(idOf(row)) ?? row);
  return { rows: [...own, ...kept, ...older], waiting: added.length - own.length - older.length };
}

const sameRows = <Row>(a: readonly Row[], b: readonly Row[]) =>
  a.length === b.length && a.every((row, index) => row === b[index]);
