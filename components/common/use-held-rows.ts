"use client";

import { useMemo, useState } from "react";

interface HeldRowsInput<Row> {
  /** Changes with filter and page; a new view begins with what it finds. */
  view: string;
  query: { data: { data: Row[] } | undefined; isPlaceholderData: boolean };
  /** Ids of rows this page made or removed itself: no surprise, they come and go at once. */
  expected?: ReadonlySet<string>;
  removed?: ReadonlySet<string>;
  idOf: (row: Row) => string;
  /** When it was made, ISO 8601. */
  madeAt: (row: Row) => string;
}

export interface HeldRows<Row> {
  rows: Row[] | undefined;
  /** How many new rows wait to be let in. */
  waiting: number;
  letIn: () => void;
}

const none: ReadonlySet<string> = new Set();

/**
 * A list, newest first, that does not move under the pointer: rows in it change in place, new ones are counted until they are let in.
 */
export function useHeldRows<Row>(input: HeldRowsInput<Row>): HeldRows<Row> {
  const { view, query, expected = none, removed = none, idOf, madeAt } = input;
  const fresh = query.isPlaceholderData ? undefined : query.data?.data;
  const [held, setHeld] = useState<{ view: string; rows: Row[] } | null>(null);
  const current = held?.view === view ? held.rows : null;
  const merged = useMemo(
    () => (fresh ? merge(current, fresh, { expected, removed, idOf, madeAt }) : null),
    [current, fresh, expected, removed, idOf, madeAt],
  );
  if (merged && (current === null || !sameRows(current, merged.rows))) setHeld({ view, rows: merged.rows });
  return {
    rows: merged?.rows ?? current ?? query.data?.data,
    waiting: merged?.waiting ?? 0,
    letIn: () => fresh && setHeld({ view, rows: fresh.filter((row) => !removed.has(idOf(row))) }),
  };
}

function merge<Row>(
  current: Row[] | null,
  fresh: Row[],
  { expected, removed, idOf, madeAt }: Required<Pick<HeldRowsInput<Row>, "expected" | "removed" | "idOf" | "madeAt">>,
) {
  const present = fresh.filter((row) => !removed.has(idOf(row)));
  const first = current?.[0];
  if (!current || !first) return { rows: present, waiting: 0 };
  const known = new Set(current.map(idOf));
  const added = present.filter((row) => !known.has(idOf(row)));
  const own = added.filter((row) => expected.has(idOf(row)));
  // Older rows fill the place of removed ones at the end; only newer ones would push.
  const older = added.filter((row) => !expected.has(idOf(row)) && madeAt(row) < madeAt(first));
  const byId = new Map(present.map((row) => [idOf(row), row]));
  const kept = current.filter((row) => !removed.has(idOf(row))).map((row) => byId.get(idOf(row)) ?? row);
  return { rows: [...own, ...kept, ...older], waiting: added.length - own.length - older.length };
}

const sameRows = <Row>(a: Row[], b: Row[]) => a.length === b.length && a.every((row, index) => row === b[index]);
