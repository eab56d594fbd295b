/** Months from one partial date to another, both included; null when a year is missing. Years alone run from January to January. */
export function monthsBetween(start: string | null, end: string | null): number | null {
  const range = monthRange(start, end);
  return range ? Math.max(1, range[1] - range[0] + 1) : null;
}

/** Indexes (year × 12 + month) of a range's first and last month. */
export function monthRange(start: string | null, end: string | null): [number, number] | null {
  if (!start || !end) return null;
  const from = indexOf(start, 1);
  const yearsOnly = start.length === 4 && end.length === 4;
  const to = yearsOnly && start !== end ? indexOf(end, 1) - 1 : indexOf(end, 12);
  return to >= from ? [from, to] : [from, from];
}

function indexOf(date: string, month: number): number {
  return Number(date.slice(0, 4)) * 12 + (date.length >= 7 ? Number(date.slice(5, 7)) : month) - 1;
}

/** Months covered by at least one of the ranges: overlapping jobs count once. */
export function coveredMonths(ranges: ([number, number] | null)[]): number {
  const sorted = ranges.filter((range) => range !== null).sort((a, b) => a[0] - b[0]);
  let total = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const [from, to] of sorted) {
    const start = Math.max(from, reached + 1);
    if (to >= start) total += to - start + 1;
    reached = Math.max(reached, to);
  }
  return total;
}
