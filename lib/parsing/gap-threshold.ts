/** The gap above which something new begins: in the middle of the widest step between the gaps that occur. */
export function gapThreshold(sorted: number[]): number | null {
  let best: number | null = null;
  let widest = 1.2;
  for (let index = 1; index < sorted.length; index++) {
    const lower = sorted[index - 1] ?? 0;
    const upper = Math.min(sorted[index] ?? 0, lower * 3 + 12);
    if (upper - lower > widest && upper > lower * 1.35) {
      widest = upper - lower;
      best = (lower + upper) / 2;
    }
  }
  return best;
}
