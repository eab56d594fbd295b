"use client";

import { useMemo, useState } from "react";
import type { ResumeSummary } from "#lib/contract/resumes.ts";

/**
 * A list that does not move under the pointer: rows in it change in place, new ones are counted until they are let in. Rows this
 * page uploaded or deleted itself are no surprise and come and go at once.
 */
export function useHeldRows(input: {
  /** Changes with filter and page; a new view begins with what it finds. */
  view: string;
  fresh: ResumeSummary[] | undefined;
  expected: ReadonlySet<string>;
  deleted: ReadonlySet<string>;
}) {
  const { view, fresh, expected, deleted } = input;
  const [held, setHeld] = useState<{ view: string; rows: ResumeSummary[] } | null>(null);
  const current = held?.view === view ? held.rows : null;
  const merged = useMemo(
    () => (fresh ? merge(current, fresh, expected, deleted) : null),
    [current, fresh, expected, deleted],
  );
  if (merged && (current === null || !sameRows(current, merged.rows))) setHeld({ view, rows: merged.rows });
  return {
    rows: merged?.rows ?? current ?? undefined,
    waiting: merged?.waiting ?? 0,
    letIn: () => fresh && setHeld({ view, rows: fresh.filter((row) => !deleted.has(row.job_id)) }),
  };
}

function merge(
  current: ResumeSummary[] | null,
  fresh: ResumeSummary[],
  expected: ReadonlySet<string>,
  deleted: ReadonlySet<string>,
) {
  const present = fresh.filter((row) => !deleted.has(row.job_id));
  if (current === null || current.length === 0) return { rows: present, waiting: 0 };
  const known = new Set(current.map((row) => row.job_id));
  const added = present.filter((row) => !known.has(row.job_id));
  const newest = current[0]?.created_at ?? "";
  const own = added.filter((row) => expected.has(row.job_id));
  // Older rows fill the place of deleted ones at the end; only newer ones would push.
  const older = added.filter((row) => !expected.has(row.job_id) && row.created_at < newest);
  const byId = new Map(present.map((row) => [row.job_id, row]));
  const kept = current.filter((row) => !deleted.has(row.job_id)).map((row) => byId.get(row.job_id) ?? row);
  return { rows: [...own, ...kept, ...older], waiting: added.length - own.length - older.length };
}

const sameRows = (a: ResumeSummary[], b: ResumeSummary[]) =>
  a.length === b.length && a.every((row, index) => row === b[index]);
